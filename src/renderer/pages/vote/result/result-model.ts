/** Figures behind a result: scales, earlier rounds about the same items, moves between them. Pure. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { RoundRow, RoundView } from '@shared/room/room-view';
import type { RoundMethod } from '@shared/room/round';
import { closedRounds } from '../../../boards/parts/round-model';

/** The scale that values of a method stand on; null where a bar says it better. */
export function scaleOf(method: RoundMethod, items: number): readonly [low: number, high: number] | null {
  switch (method) {
    case 'rating':
      return [0, 4];
    case 'poll':
      return [0, 5];
    case 'sliders':
      return [0, 100];
    case 'pairwise':
      return [-8, 8];
    case 'ranking':
      return [1, Math.max(2, items)];
    default:
      return null;
  }
}

/** Where a value lies on its scale, from 0 to 1. */
export function shareOn([low, high]: readonly [number, number], value: number): number {
  return high === low ? 0 : Math.max(0, Math.min(1, (value - low) / (high - low)));
}

/** Equal values, with how often each was given, from low to high. */
export function pilesOf(
  values: readonly number[],
): readonly { readonly value: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

/** An earlier round about the same items: its places by item. */
export interface EarlierRound {
  readonly id: string;
  readonly ref: string;
  readonly ranks: ReadonlyMap<string, number>;
}

/** Kept rounds about exactly these items, the first one first; the one this round was kept as is not among them. */
export function earlierRounds(
  round: Pick<RoundView, 'items' | 'keptAs' | 'kind'>,
  rounds: readonly WorkshopRecord[],
  results: readonly WorkshopRecord[],
): readonly EarlierRound[] {
  const wanted = round.items.map(({ id }) => id).sort();
  return [...closedRounds(rounds)].reverse().flatMap((record): readonly EarlierRound[] => {
    if (record.id === round.keptAs) return [];
    const ranks = new Map(
      results
        .filter((row) => isActive(row) && row.body.round_id === record.id)
        .map((row) => [String(row.body.item_id ?? row.body.item_code), Number(row.body.rank)] as const),
    );
    const isSame = [...ranks.keys()].sort().join(' ') === wanted.join(' ');
    return isSame ? [{ id: record.id, ref: record.ref, ranks }] : [];
  });
}

/** How many places an item went up (above 0) or down since a round; null where that round did not ask. */
export function moveSince(round: EarlierRound, item: string, rank: number): number | null {
  const then = round.ranks.get(item);
  return then === undefined ? null : then - rank;
}

/** Rows in the order in which to talk about them. */
export function queueOf(rows: readonly RoundRow[], queue: readonly string[]): readonly RoundRow[] {
  return queue.flatMap((id) => rows.find((row) => row.item.id === id) ?? []);
}

/** How often a section was asked before, from the polls that were kept. */
export function roundsAsked(polls: readonly WorkshopRecord[], sectionId: string): number {
  return polls
    .filter((poll) => isActive(poll) && poll.body.section_code === sectionId)
    .reduce((most, { body }) => Math.max(most, typeof body.round === 'number' ? body.round : 1), 0);
}
