/** Two at a time: how many pairs are compared, what weighs most, and whether the comparisons fit together. */
import { ahp, isConsistent } from '../../analysis/ahp';
import type { WorkshopRecord } from '../../domain/workshop';
import type { Activity } from '../../sections/define-section';
import type { PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { isPublicKind, publicItem } from './public-words';

type PairwiseActivity = Extract<Activity, { board: 'pairwise' }>;
interface Compared {
  readonly id: string;
  readonly label: string;
}

/** The comparison of an activity: the open round's, else the one closed last. */
export function pairwiseBoard(view: BoardRecords, activity: PairwiseActivity): PublicBoardOf<'pairwise'> {
  const round = roundOf(view, activity.set);
  const items = itemsOf(view, activity, round);
  const logs = logsOf(view, round?.id);
  const cells = items.map((row) =>
    items.map((column) => (row === column ? 1 : meanOf(logs.get(`${row.id} ${column.id}`)))),
  );
  const of = (items.length * (items.length - 1)) / 2;
  const open = cells.flat().filter(Number.isNaN).length / 2;
  const result = items.length > 1 && open === 0 ? ahp(cells) : null;
  const weighed = result?.computable ? result : null;
  const contradicts = weighed !== null && !isConsistent(weighed);
  return {
    kind: 'pairwise',
    items: items
      .map(({ label }, at) => ({ label, weight: weighed?.weights[at] ?? null }))
      .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0)),
    judged: of - open,
    of,
    ratio: weighed?.ratio.computable ? weighed.ratio.value : null,
    isConsistent: weighed !== null && !contradicts,
    revisit: contradicts ? (weighed.revisit ?? []).flatMap((row) => items[row]?.label ?? []) : [],
  };
}

function roundOf(view: BoardRecords, set: string): WorkshopRecord | undefined {
  const own = view.recordsOf('priority_round').filter(({ body }) => body.set_code === set);
  const closed = own.filter(({ body }) => body.closed_at !== undefined);
  const latest = [...closed].sort((a, b) =>
    String(a.body.closed_at) < String(b.body.closed_at) ? 1 : -1,
  )[0];
  return own.find(({ body }) => body.closed_at === undefined) ?? latest;
}

function itemsOf(
  view: BoardRecords,
  { items }: PairwiseActivity,
  round: WorkshopRecord | undefined,
): readonly Compared[] {
  if (!('kind' in items)) return items.map(({ code, label }) => ({ id: code, label }));
  if (!isPublicKind(items.kind)) return [];
  const chosen = round?.body.item_ids as readonly string[] | undefined;
  return view
    .recordsOf(items.kind)
    .filter(({ id }) => chosen === undefined || chosen.length === 0 || chosen.includes(id))
    .slice(0, 7)
    .map((record) => ({ id: record.id, label: publicItem(view, record).text }));
}

/** Logarithms of all judgements, both ways round. */
function logsOf(view: BoardRecords, roundId: string | undefined): ReadonlyMap<string, readonly number[]> {
  const logs = new Map<string, number[]>();
  const add = (key: string, log: number): void => {
    logs.set(key, [...(logs.get(key) ?? []), log]);
  };
  for (const { body } of view.recordsOf('pairwise_judgement')) {
    const left = body.left_id ?? body.left_code;
    const right = body.right_id ?? body.right_code;
    const { value, round_id: round } = body;
    if (roundId === undefined || round !== roundId || typeof value !== 'number' || value <= 0) continue;
    add(`${left} ${right}`, Math.log(value));
    add(`${right} ${left}`, -Math.log(value));
  }
  return logs;
}

function meanOf(logs: readonly number[] | undefined): number {
  return logs === undefined ? Number.NaN : Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}
