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
  const half = Math.ceil(room.words / 2) + 2;
  const rows = personas.slice(0, room.personas).map((persona) => ({
    label: persona.ref,
    value: `${markedHeadline(view, persona, half, room.mark)}${persona.body.archetype ? `, ${cutText(persona.body.archetype, half, room.mark)}` : ''}`,
  }));
  const harm = [
    ...harmed.slice(0, 2).map((stakeholder) => {
      const what = stakeholder.body.possible_harm;
      return `${markedHeadline(view, stakeholder, half, room.mark)}${what ? ` (${cutText(what, half, room.mark)})` : ''}`;
    }),
    ...affected
      .slice(0, 2)
      .map((persona) => `${persona.ref} ${markedHeadline(view, persona, half, room.mark)}`),
  ].join('; ');
  return [
    ...(rows.length > 0
      ? [{ type: 'fields', rows } as const]
      : [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' } as const]),
    {
      type: 'fields',
      rows: [
        fieldRow(
          briefText.worstPain,
          worst ? `${worst.ref} ${markedHeadline(view, worst, room.words, room.mark)}` : '',
        ),
        fieldRow(briefText.mayBeHarmed, harm),
      ],
    },
  ];
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
    value: markedHeadline(view, constraint, Math.ceil(room.words * 0.7), room.mark),
  }));
  const { budget, deadline } = moneyAndDates(view);
  return [
    ...(rows.length > 0
      ? [{ type: 'fields', rows } as const]
      : [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' } as const]),
    {
      type: 'fields',
      rows: [
        fieldRow(briefText.budget, cutText(budget, 24, room.mark)),
        fieldRow(briefText.deadline, deadline),
      ],
    },
  ];
}
