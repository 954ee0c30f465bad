/**
 * Where minutes come from when a block gets longer or a new one is put in: later blocks give them, each down to its own
 * minimum. Several ways are proposed and the facilitator chooses; nothing is taken silently.
 */
import { type DayChange, type DayItem, NO_CHANGE, plannedOf, stateOf } from './day';
import { shareOut } from './share-out';

/** What one block may be given in all, however often it is asked for. */
export const MOST_EXTENSION = 5;
/** Offered at once, in minutes. */
export const EXTENSIONS = [1, 2, 5] as const;

/** Fewest minutes of a block; the caller knows the sections. */
export type MinimumOf = (item: DayItem) => number;

/** A way to find minutes. */
export interface Proposal {
  /**
   * next: the blocks that come next give first. spread: all later ones give in proportion. one: a single block gives
   * all. end_later: nobody gives, the day ends later.
   */
  readonly way: 'next' | 'spread' | 'one' | 'end_later';
  /** Who gives how much and what is left of it, in order of the day. */
  readonly gives: readonly { readonly id: string; readonly minutes: number; readonly left: number }[];
  /** By how much the day gets longer. */
  readonly endsLater: number;
}

/**
 * The minimum of a block unless it names one itself: a break keeps its minutes, a block that builds needs what its
 * sections need, and one that only confirms or looks can be done in half the time.
 */
export function usualMinimum(section: (id: string) => number): MinimumOf {
  return (item) => {
    const { body } = item;
    const planned = plannedOf(item);
    if (typeof body.min_min === 'number') return Math.min(planned, body.min_min);
    if (body.kind === 'break') return planned;
    if (body.mode === 'confirm' || body.mode === 'light') return Math.ceil(planned / 2);
    const ids = Array.isArray(body.section_codes) ? (body.section_codes as readonly string[]) : [];
    const needed = ids.reduce((sum, id) => sum + section(id), 0);
    return Math.min(planned, needed > 0 ? needed : Math.ceil(planned / 2));
  };
}

/** Ways to find so many minutes behind a block (from the beginning when `after` is null); the last one always is to end later. */
export function findMinutes(
  items: readonly DayItem[],
  after: string | null,
  minutes: number,
  minimumOf: MinimumOf,
): readonly Proposal[] {
  const place = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const later = items
    .slice(place)
    .filter((item) => stateOf(item) === 'open' && item.id !== after)
    .map((item) => ({ item, slack: Math.max(0, plannedOf(item) - minimumOf(item)) }))
    .filter(({ slack }) => slack > 0);
  const proposals: Proposal[] = [];
  const add = (way: Proposal['way'], given: readonly number[]) => {
    const gives = later.flatMap(({ item }, at) => {
      const own = given[at] ?? 0;
      return own === 0 ? [] : [{ id: item.id, minutes: own, left: plannedOf(item) - own }];
    });
    const isKnown = proposals.some((other) => JSON.stringify(other.gives) === JSON.stringify(gives));
    if (!isKnown) proposals.push({ way, gives, endsLater: 0 });
  };
  const slacks = later.map(({ slack }) => slack);
  const total = slacks.reduce((sum, slack) => sum + slack, 0);
  if (minutes > 0 && total >= minutes) {
    add('next', takeInOrder(slacks, minutes));
    // A share never exceeds what its block can spare: all of them together spare at least as much as is needed.
    add('spread', shareOut(minutes, slacks));
    later.forEach(({ slack }, index) => {
      if (slack >= minutes)
        add(
          'one',
          slacks.map((_, at) => (at === index ? minutes : 0)),
        );
    });
  }
  return [...proposals, { way: 'end_later', gives: [], endsLater: Math.max(0, minutes) }];
}

/** Ways to make a block longer; none when it has had all it may get. `given` is what it was given before. */
export function proposeExtension(
  items: readonly DayItem[],
  id: string,
  minutes: number,
  given: number,
  minimumOf: MinimumOf,
): readonly Proposal[] {
  const item = items.find((other) => other.id === id);
  if (!item || minutes <= 0 || given + minutes > MOST_EXTENSION) return [];
  return findMinutes(items, id, minutes, minimumOf);
}

/** The chosen extension as a change. */
export function extendBlock(
  items: readonly DayItem[],
  id: string,
  minutes: number,
  proposal: Proposal,
): DayChange {
  const item = items.find((other) => other.id === id);
  if (!item) return NO_CHANGE;
  const longer = { id, body: { planned_min: plannedOf(item) + minutes } };
  return { ...NO_CHANGE, edits: [longer, ...givingEdits(items, proposal)] };
}

/** What a proposal takes from the blocks that give. */
export function givingEdits(items: readonly DayItem[], { gives }: Proposal): DayChange['edits'] {
  return gives.flatMap(({ id, minutes }) => {
    const item = items.find((other) => other.id === id);
    return item ? [{ id, body: { planned_min: plannedOf(item) - minutes } }] : [];
  });
}

function takeInOrder(slacks: readonly number[], minutes: number): readonly number[] {
  let rest = minutes;
  return slacks.map((slack) => {
    const own = Math.min(slack, rest);
    rest -= own;
    return own;
  });
}
