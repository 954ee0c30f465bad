/**
 * Moving through the day: start, next, previous, skip, repeat, jump. A move closes the block that runs, with the minutes
 * it has taken, and opens another one; nothing else happens to either.
 */
import { type BodyEdit, type DayChange, type DayItem, findRunning, NO_CHANGE, stateOf } from './day';

/** Milliseconds spent in each block so far, by id; kept beside the clock, because records hold whole minutes. */
export type SpentMs = Readonly<Record<string, number>>;

/** What a move comes to. */
export interface DayMove {
  readonly change: DayChange;
  readonly spent: SpentMs;
  /** The block that runs now and needs a clock; null when the day is over or has not begun. */
  readonly running: string | null;
}

/** Begins, or goes on with, the first block that is open. */
export function startDay(items: readonly DayItem[], spent: SpentMs): DayMove {
  const running = findRunning(items);
  if (running) return { change: NO_CHANGE, spent, running: running.id };
  return open(items, spent, items.find(isOpen), []);
}

/** Closes the block that runs, after `ms` on its clock, and opens the next open one behind it; the last one ends the day. */
export function nextBlock(items: readonly DayItem[], spent: SpentMs, ms: number): DayMove {
  const running = findRunning(items);
  if (!running) return startDay(items, spent);
  const later = items.slice(items.indexOf(running) + 1).find(isOpen);
  // After a jump ahead, blocks that were left open come when nothing is open further on.
  return open(items, spent, later ?? items.find(isOpen), [running, 'done', ms]);
}

/** Goes back to the block before, which runs again; the one that was running stays open. */
export function previousBlock(items: readonly DayItem[], spent: SpentMs, ms: number): DayMove {
  const running = findRunning(items);
  const place = running ? items.indexOf(running) : items.length;
  const before = items.slice(0, place).findLast((item) => stateOf(item) !== 'skipped');
  if (!before) return { change: NO_CHANGE, spent, running: running?.id ?? null };
  return open(items, spent, before, running ? [running, 'open', ms] : []);
}

/** Opens any block, forward or back, skipped or done; the one that was running stays open. */
export function jumpTo(items: readonly DayItem[], spent: SpentMs, ms: number, id: string): DayMove {
  const running = findRunning(items);
  const target = items.find((item) => item.id === id);
  if (!target || target === running) return { change: NO_CHANGE, spent, running: running?.id ?? null };
  return open(items, spent, target, running ? [running, 'open', ms] : []);
}

/** Leaves a block out. When it is running, the next open one begins; what it has taken is kept. */
export function skipBlock(items: readonly DayItem[], spent: SpentMs, ms: number, id: string): DayMove {
  const running = findRunning(items);
  const target = items.find((item) => item.id === id);
  if (target && target === running) {
    const move = nextBlock(items, spent, ms);
    const edits = move.change.edits.map((edit) =>
      edit.id === id ? { ...edit, body: { ...edit.body, state: 'skipped' } } : edit,
    );
    return { ...move, change: { ...move.change, edits } };
  }
  const edits: readonly BodyEdit[] = target && isOpen(target) ? [{ id, body: { state: 'skipped' } }] : [];
  return { change: { ...NO_CHANGE, edits }, spent, running: running?.id ?? null };
}

/** Does the block that runs, or the last one done, once more from its beginning; its minutes add up. */
export function repeatBlock(items: readonly DayItem[], spent: SpentMs, ms: number): DayMove {
  const running = findRunning(items);
  const target = running ?? items.findLast((item) => stateOf(item) === 'done');
  if (!target) return { change: NO_CHANGE, spent, running: null };
  if (!running) return open(items, spent, target, []);
  const total = addSpent(running, spent, ms);
  const edit = { id: running.id, body: { actual_min: wholeMinutes(total) } };
  return {
    change: { ...NO_CHANGE, edits: [edit] },
    spent: { ...spent, [running.id]: total },
    running: running.id,
  };
}

/** Milliseconds a block has taken in earlier visits; the record's minutes when nothing finer is known. */
export function spentOf(item: DayItem, spent: SpentMs): number {
  const minutes = typeof item.body.actual_min === 'number' ? item.body.actual_min : 0;
  return spent[item.id] ?? minutes * 60_000;
}

/** What was spent in two blocks that became one; the second id is forgotten. */
export function joinSpent(spent: SpentMs, first: DayItem, second: DayItem): SpentMs {
  const { [second.id]: _gone, ...rest } = spent;
  return { ...rest, [first.id]: spentOf(first, spent) + spentOf(second, spent) };
}

type Leaving = readonly [] | readonly [left: DayItem, state: 'done' | 'open', ms: number];

function open(
  items: readonly DayItem[],
  spent: SpentMs,
  target: DayItem | undefined,
  leaving: Leaving,
): DayMove {
  const edits: BodyEdit[] = [];
  let total = spent;
  const [left] = leaving;
  if (leaving.length === 3) {
    const [block, state, ms] = leaving;
    const own = addSpent(block, spent, ms);
    total = { ...spent, [block.id]: own };
    edits.push({ id: block.id, body: { state, actual_min: wholeMinutes(own) } });
  }
  // A day never has two running blocks, not even when two machines have made it so.
  for (const item of items)
    if (stateOf(item) === 'running' && item !== left && item !== target)
      edits.push({ id: item.id, body: { state: 'open' } });
  if (target) edits.push({ id: target.id, body: { state: 'running' } });
  return { change: { ...NO_CHANGE, edits }, spent: total, running: target?.id ?? null };
}

function addSpent(item: DayItem, spent: SpentMs, ms: number): number {
  return spentOf(item, spent) + Math.max(0, ms);
}

function wholeMinutes(ms: number): number {
  return Math.min(1_440, Math.round(ms / 60_000));
}

function isOpen(item: DayItem): boolean {
  return stateOf(item) === 'open';
}
