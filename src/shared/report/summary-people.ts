/** The middle of the summary: for whom, and within which limits. */
import type { ReportBlock } from '../domain/report-block';
import type { WorkshopRecord } from '../domain/workshop';
import type { RecordView, TypedRecord } from '../sections/record-view';
import { briefText } from './brief-text.en';
import { cutText, isolate, isolateAny } from './cut-text';
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
  const row = (record: WorkshopRecord, before: string, more: string | undefined) => ({
    label: record.ref,
    value: `${before}${withMore(markedHeadline(view, record, half), more, half)}`,
  });
  const harm = [...harmed, ...affected].slice(0, room.harmed);
  const rows = [
    ...personas.slice(0, room.personas).map((persona) => row(persona, '', persona.body.archetype)),
    ...(worst
      ? [
          {
            label: worst.ref,
            value: `${isolate(`${briefText.worstPain}:`)} ${isolateAny(markedHeadline(view, worst, room.words))}`,
          },
        ]
      : []),
    ...harm.map((one) =>
      row(
        one,
        `${isolate(`${briefText.mayBeHarmed}:`)} `,
        one.kind === 'stakeholder' ? one.body.possible_harm : undefined,
      ),
    ),
  ];
  const missing = [
    ...(personas.length > 0 ? [] : [briefText.persona]),
    ...(worst ? [] : [briefText.worstPain]),
    ...(harm.length > 0 ? [] : [briefText.mayBeHarmed]),
  ];
  return [
    ...(rows.length > 0 ? [{ type: 'fields', rows } as const] : []),
    ...(missing.length > 0
      ? [
          {
            type: 'paragraph',
            text: missing.map((part) => `${part}: ${briefText.notDiscussed}.`).join(' '),
            tone: 'muted',
          } as const,
        ]
      : []),
  ];
}

/** "Amira – Leads the night shift". */
function withMore(name: string, more: string | undefined, words: number): string {
  return more ? `${isolateAny(name)} – ${isolateAny(cutText(more, words, '…'))}` : isolateAny(name);
}

function painScore({ body }: TypedRecord<'pain_point'>): number {
  return (body.severity ?? 0) * (body.frequency ?? 0);
}

/** "2027-01-29 M-01 Pilot in twenty stores". */
function milestoneText(view: RecordView, milestone: TypedRecord<'milestone'>, room: Room): string {
  return `${isolate(`${milestone.body.due_date} ${milestone.ref}`)} ${isolateAny(markedHeadline(view, milestone, room.headWords))}`;
}

/** The hardest limits, money and the first hard day. */
export function limitBlocks(
  view: RecordView,
  limits: readonly TypedRecord<'constraint'>[],
  room: Room,
): readonly ReportBlock[] {
  const rows = limits.slice(0, room.constraints).map((constraint) => ({
    label: constraint.ref,
    value: markedHeadline(view, constraint, room.limitWords),
  }));
  const { budget, deadline, milestones } = moneyAndDates(view);
  return [
    {
      type: 'fields',
      rows: [
        ...(rows.length > 0 ? rows : [fieldRow(briefText.hardest, '')]),
        fieldRow(briefText.budget, cutText(budget, Math.min(room.words, 16), '…')),
        fieldRow(briefText.deadline, deadline),
        ...(milestones.length > 0
          ? [
              fieldRow(
                briefText.milestones,
                milestones
                  .slice(0, room.guardrails)
                  .map((one) => milestoneText(view, one, room))
                  .join('; '),
              ),
            ]
          : []),
      ],
    },
  ];
}
