/**
 * Numbers that keep phases and steps in order. They are unique among siblings and leave gaps, so that putting
 * something in between changes one row; only when there is no gap left the neighbours are numbered anew.
 */

/** Something with a number among its siblings. */
export interface Numbered {
  readonly id: string;
  readonly number: number;
}
export interface Renumbering {
  readonly id: string;
  readonly number: number;
}

const STRIDE = 10;
const MAX = 999;

/** In order of number; equal or missing numbers keep the given order. */
export function inSequence<T>(items: readonly T[], numberOf: (item: T) => number | undefined): readonly T[] {
  return items
    .map((item, index) => ({ item, index, number: numberOf(item) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.number === b.number ? a.index - b.index : a.number - b.number))
    .map(({ item }) => item);
}

/** The number for something new at the end. */
export function numberAtEnd(siblings: readonly Numbered[]): number {
  const last = siblings.reduce((max, { number }) => Math.max(max, number), 0);
  if (last + STRIDE <= MAX) return last - (last % STRIDE) + STRIDE;
  return Math.min(MAX, last + 1);
}

/**
 * What has to be numbered anew so that `id` comes to lie at `index` among the others (`siblings` without it, in
 * order). The moved one is always part of the answer; it is the only part while there is a gap.
 */
export function numbersForMove(
  siblings: readonly Numbered[],
  id: string,
  index: number,
): readonly Renumbering[] {
  const place = Math.max(0, Math.min(siblings.length, index));
  const before = siblings[place - 1]?.number ?? 0;
  const after = siblings[place]?.number;
  const isOrdered = siblings.every((item, i) => i === 0 || (siblings[i - 1]?.number ?? 0) < item.number);
  const number = after === undefined ? numberAtEnd(siblings) : Math.floor((before + after) / 2);
  const fits = number > before && (after === undefined || number < after) && number <= MAX && isOrdered;
  if (fits) return [{ id, number }];
  return renumber([...siblings.slice(0, place), { id, number: 0 }, ...siblings.slice(place)], id);
}

function renumber(ordered: readonly Numbered[], moved: string): readonly Renumbering[] {
  const stride = Math.max(1, Math.min(STRIDE, Math.floor(MAX / Math.max(1, ordered.length))));
  return ordered
    .map((item, index) => ({ id: item.id, number: (index + 1) * stride, was: item.number }))
    .filter((item) => item.id === moved || item.number !== item.was)
    .map(({ id, number }) => ({ id, number }));
}
