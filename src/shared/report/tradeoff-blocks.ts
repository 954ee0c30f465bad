/** The chapter on trade-offs: where the room settled between two ends, and what comparing pair by pair came to. */
import { AHP_RATIO_LIMIT } from '../analysis/ahp';
import { groupBy } from '../analysis/group-by';
import type { ReportBlock } from '../domain/report-block';
import type { WorkshopRecord } from '../domain/workshop';
import { endToEndFigure } from '../figures/end-to-end';
import { judgeRound } from '../sections/pairwise-rounds';
import { isDecided } from '../sections/predicates';
import { fieldLabel, refAndHeadline } from '../sections/record-text';
import type { RecordView, TypedRecord } from '../sections/record-view';
import { SECTIONS } from '../sections/registry';
import { briefText } from './brief-text.en';
import { fullText, ratioText } from './full-text.en';
import { homeBlocks } from './home-blocks';
import { listOfKind, recordDetails } from './record-blocks';

/** Pairs drawn in one figure; more would not fit on a page. */
const PAIRS = 18;
/** What the table of comparisons says in full. */
const JUDGEMENT = ['left_code', 'right_code', 'left_id', 'right_id', 'round_id', 'value'];

/** Blocks of the chapter, without its heading. */
export function tradeoffBlocks(view: RecordView): readonly ReportBlock[] {
  return [
    { type: 'heading', level: 2, text: fullText.positions },
    ...positionBlocks(view),
    ...homeBlocks(view, 'tradeoff_position', 'S00'),
    { type: 'heading', level: 2, text: fullText.pairwise },
    ...pairwiseBlocks(view),
    ...judgementBlocks(view),
  ];
}

function positionBlocks(view: RecordView): readonly ReportBlock[] {
  const positions = view.list('tradeoff_position');
  if (positions.length === 0) return [notDiscussed()];
  const figures = Array.from({ length: Math.ceil(positions.length / PAIRS) }, (_, page): ReportBlock => {
    const pairs = positions.slice(page * PAIRS, (page + 1) * PAIRS).map(({ ref, body }) => ({
      ref,
      ends: [body.pole_a ?? '', body.pole_b ?? ''] as const,
      position: body.position ?? null,
    }));
    return { type: 'figure', figure: endToEndFigure(pairs), caption: `${fullText.positionsCaption}.` };
  });
  return [...figures, { type: 'paragraph', text: `${fullText.elsewhere}.`, tone: 'muted' }];
}

function pairwiseBlocks(view: RecordView): readonly ReportBlock[] {
  const rounds = view.list('priority_round').filter(({ body }) => body.method === 'pairwise_ahp');
  return rounds.length === 0 ? [notDiscussed()] : rounds.flatMap((round) => oneRound(view, round));
}

function oneRound(view: RecordView, round: TypedRecord<'priority_round'>): readonly ReportBlock[] {
  const { items, result } = judgeRound(view, round);
  const names = items.map((item) => nameItem(view, round.body.set_code, item));
  const title = `${round.ref} ${round.body.question ?? ''}`.trim();
  const heading = { type: 'heading', level: 3, text: title, bookmark: false } as const;
  if (!result.computable) return [heading, { type: 'paragraph', text: fullText.notCompared, tone: 'muted' }];
  const rows = names
    .map((name, at) => ({ name, weight: result.weights[at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ name, weight }) => [name, `${(weight * 100).toFixed(1)} %`]);
  const doubtful = (result.revisit ?? []).map((at) => names[at] ?? '').join(', ');
  const ratio = result.ratio.computable ? result.ratio.value : null;
  return [
    heading,
    {
      type: 'table',
      columns: [
        { label: fullText.item, weight: 1 },
        { label: fullText.weight, narrow: true, align: 'end' },
      ],
      rows,
      empty: '',
    },
    { type: 'paragraph', text: ratioText(ratio, AHP_RATIO_LIMIT, doubtful, isDecided(view, round.id)) },
  ];
}

/** The single comparisons, round by round. */
function judgementBlocks(view: RecordView): readonly ReportBlock[] {
  const rounds = groupBy(listOfKind(view, 'pairwise_judgement'), ({ body }) => String(body.round_id ?? ''));
  return [...rounds].flatMap(([id, records]) => [
    {
      type: 'heading',
      level: 3,
      text: `${fullText.comparisons} ${view.find(id)?.ref ?? ''}`.trim(),
      bookmark: false,
    } as const,
    judgementTable(view, records, view.find(id)?.body.set_code),
    ...records.flatMap((record) => recordDetails(view, record, [], JUDGEMENT)),
  ]);
}

function judgementTable(view: RecordView, records: readonly WorkshopRecord[], set: unknown): ReportBlock {
  const label = (field: string) => fieldLabel(view, 'pairwise_judgement', field);
  const side = (id: unknown, code: unknown) => nameItem(view, set, String(id ?? code ?? ''));
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: label('left_code'), weight: 1 },
      { label: label('value'), weight: 0.6, align: 'end' },
      { label: label('right_code'), weight: 1 },
    ],
    rows: records.map(({ ref, body }) => [
      ref,
      side(body.left_id, body.left_code),
      weightText(Number(body.value)),
      side(body.right_id, body.right_code),
    ]),
    empty: briefText.notDiscussed,
  };
}

/** "3" or "1/3": a step of Saaty's scale; anything between as a figure. */
function weightText(value: number): string {
  const inverse = 1 / value;
  const isPart = value < 1 && Math.abs(inverse - Math.round(inverse)) < 0.01;
  return isPart ? `1/${Math.round(inverse)}` : String(Math.round(value * 100) / 100);
}

/** A record, the label of a code on its board, or the code as people would write it. */
function nameItem(view: RecordView, set: unknown, item: string): string {
  const record = view.find(item);
  if (record) return refAndHeadline(view, record);
  for (const { activities } of SECTIONS)
    for (const activity of activities) {
      if (activity.board !== 'pairwise' || activity.set !== set || !Array.isArray(activity.items)) continue;
      const labels: readonly { readonly code: string; readonly label: string }[] = activity.items;
      const found = labels.find(({ code }) => code === item);
      if (found) return found.label;
    }
  return item.replaceAll('_', ' ');
}

function notDiscussed(): ReportBlock {
  return { type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' };
}
