/** The middle of the summary: for whom, and within which limits. */
import type { ReportBlock } from '../domain/report-block';
import type { RecordView, TypedRecord } from '../sections/record-view';
import { briefText } from './brief-text.en';
import { cutText } from './cut-text';
import { moneyAndDates } from './limit-lines';
import { markedHeadline } from './record-blocks';
import { fieldRow, type Room } from './summary-room';

/** Personas, the worst pain, and who may be harmed. */
export function peopleBlocks(view: RecordView, room: Room): readonly ReportBlock[] {
  const personas = view.list('persona');
  const worst = [...view.list('pain_point')].sort((a, b) => painScore(b) - painScore(a))[0];
  const harmed = view.list('stakeholder').filter(({ body }) => body.kind === 'affected_person');
  const affected = personas.filter(({ body }) => body.persona_kind === 'affected_non_user');
  const half = Math.ceil(room.words / 2) + 1;
  const rows = personas.slice(0, room.personas).map((persona) => ({
    label: persona.ref,
    value: withMore(markedHeadline(view, persona, half), persona.body.archetype, half),
  }));
  const harm = [...harmed, ...affected]
    .slice(0, room.harmed)
    .map((one) => {
      const what = one.kind === 'stakeholder' ? one.body.possible_harm : undefined;
      return `${one.ref} ${withMore(markedHeadline(view, one, half), what, half)}`;
    })
    .join('; ');
  return [
    ...(rows.length > 0
      ? [{ type: 'fields', rows } as const]
      : [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' } as const]),
    {
      type: 'fields',
      rows: [
        fieldRow(briefText.worstPain, worst ? `${worst.ref} ${markedHeadline(view, worst, room.words)}` : ''),
        fieldRow(briefText.mayBeHarmed, harm),
      ],
    },
  ];
}

/** "Amira, leads the night shift". */
function withMore(name: string, more: string | undefined, words: number): string {
  return more ? `${name}, ${cutText(more, words, '…')}` : name;
}

function painScore({ body }: TypedRecord<'pain_point'>): number {
  return (body.severity ?? 0) * (body.frequency ?? 0);
}

/** The hardest limits, money and the first hard day. */
export function limitBlocks(
  view: RecordView,
  limits: readonly TypedRecord<'constraint'>[],
  room: Room,
): readonly ReportBlock[] {
  const rows = limits.slice(0, room.constraints).map((constraint) => ({
    label: constraint.ref,
    value: markedHeadline(view, constraint, Math.ceil(room.words * 0.7)),
  }));
  const { budget, deadline } = moneyAndDates(view);
  return [
    ...(rows.length > 0
      ? [{ type: 'fields', rows } as const]
      : [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' } as const]),
    {
      type: 'fields',
      rows: [
        fieldRow(briefText.budget, cutText(budget, Math.min(room.words, 16), '…')),
        fieldRow(briefText.deadline, deadline),
      ],
    },
  ];
}
