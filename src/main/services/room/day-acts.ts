/** Acts on the day: moving through it, and changing its shape. Each is one commit with a label of its own. */
import { Refusal } from '@shared/domain/result';
import { readClock } from '@shared/room/clock';
import { fitClock } from '@shared/room/clock-fit';
import { type DayItem, findRunning } from '@shared/room/day';
import {
  type DayMove,
  joinSpent,
  jumpTo,
  nextBlock,
  previousBlock,
  repeatBlock,
  skipBlock,
} from '@shared/room/day-moves';
import { phasedBlock } from '@shared/room/day-records';
import { insertBlock, mergeBlocks, type ShapeRefusal, splitBlock } from '@shared/room/day-shape';
import type { RoomIntent } from '@shared/room/intents';
import { enterBlock, titleOf } from './enter-block';
import { rememberLeft } from './left-clocks';
import { requireProposal } from './require-proposal';
import { type ActContext, type Acted, acted, actedAt, type RunningRoom } from './running-room';

type DayIntent = Extract<RoomIntent, { do: `day.${string}` }>;
type Shape = Extract<DayIntent, { do: 'day.split' | 'day.merge' | 'day.insert' }>;

const REFUSALS: Readonly<Record<ShapeRefusal, string>> = {
  not_there: 'That block is not in the agenda any more',
  not_apart: 'A block is split into whole minutes, with some on either side',
  not_neighbours: 'Only blocks that follow each other can become one',
  different_kinds: 'A block and a break cannot become one',
  already_over: 'What is over or left out keeps its shape',
  too_long: 'Together they would hold more than one block can',
};

/** Does what the intent says with the day. */
export function actOnDay(room: RunningRoom, intent: DayIntent, context: ActContext): Acted {
  if (intent.do === 'day.split' || intent.do === 'day.merge' || intent.do === 'day.insert')
    return reshape(room, intent, context);
  const items = context.items();
  const move = moveOf(room, intent, items, spentHere(room, items, context));
  const { edits } = move.change;
  const before = findRunning(items);
  // Doing a block again writes nothing when it took no minutes, and still begins it anew.
  const isMoving = edits.length > 0 || intent.do === 'day.repeat';
  if (!isMoving) return acted(room, {});
  const saved = context.commitDay(labelOf(intent, items, move), move.change);
  const stays = move.running === before?.id && intent.do !== 'day.repeat';
  const next = stays
    ? { ...room, state: { ...room.state, spent: move.spent } }
    : enterBlock(room, move, context, room.state.clock?.watch.state === 'running');
  return actedAt(next, saved?.revision ?? null);
}

/** Milliseconds on the clock of the running block, in this visit. */
function spentHere({ state }: RunningRoom, items: readonly DayItem[], { now }: ActContext): number {
  const { clock } = state;
  return clock && clock.blockId === findRunning(items)?.id ? readClock(clock, now).spentMs : 0;
}

function moveOf(
  { state: { spent } }: RunningRoom,
  intent: Exclude<DayIntent, Shape>,
  items: readonly DayItem[],
  ms: number,
): DayMove {
  switch (intent.do) {
    case 'day.next':
      return nextBlock(items, spent, ms);
    case 'day.previous':
      return previousBlock(items, spent, ms);
    case 'day.skip':
      return skipBlock(items, spent, ms, requireItem(items, intent.id).id);
    case 'day.repeat':
      return repeatBlock(items, spent, ms);
    case 'day.jump':
      return jumpTo(items, spent, ms, requireItem(items, intent.id).id);
  }
}

/** Reads after "Undo". */
function labelOf(intent: DayIntent, items: readonly DayItem[], { running }: DayMove): string {
  const named = (id: string | null | undefined): string => {
    const item = items.find((other) => other.id === id);
    return item ? titleOf(item) : 'the day';
  };
  if (intent.do === 'day.skip') return `skip ${named(intent.id)}`;
  if (intent.do === 'day.repeat') return `repeat ${named(running)}`;
  if (running === null) return `finish ${named(findRunning(items)?.id)}`;
  return intent.do === 'day.previous' ? `go back to ${named(running)}` : `begin ${named(running)}`;
}

/** Splits, merges or puts in; the clock stays with the block that runs and follows its minutes. */
function reshape(room: RunningRoom, intent: Shape, context: ActContext): Acted {
  const items = context.items();
  const shaped = shapeOf(intent, items, context);
  if (!shaped.ok) throw new Refusal('invalid-input', 'Agenda', REFUSALS[shaped.error]);
  const saved = context.commitDay(shapeLabel(intent, items), shaped.value);
  let { clock, spent } = room.state;
  if (intent.do === 'day.merge') {
    const [first, second] = [requireItem(items, intent.first), requireItem(items, intent.second)];
    spent = joinSpent(spent, first, second);
    if (clock?.blockId === second.id) clock = { ...clock, blockId: first.id };
  }
  const block = context.items().find(({ id }) => id === clock?.blockId);
  if (clock && block) clock = fitClock(clock, phasedBlock(block), context.people(), context.now);
  const joined = intent.do === 'day.merge' ? intent.first : null;
  const after = { ...room, state: { ...room.state, clock, spent } };
  return actedAt(rememberLeft(room, after, context.now, joined), saved?.revision ?? null);
}

function shapeOf(
  intent: Shape,
  items: readonly DayItem[],
  { newId }: ActContext,
): ReturnType<typeof splitBlock> {
  switch (intent.do) {
    case 'day.split':
      return splitBlock(items, intent.id, intent.minutes, { key: newId(), title: intent.title });
    case 'day.merge':
      return mergeBlocks(items, intent.first, intent.second);
    case 'day.insert': {
      const { title, kind, planned_min } = intent.block;
      requireProposal(items, intent.after, planned_min, intent.proposal);
      const body = { title, kind, mode: 'build', planned_min };
      return insertBlock(items, intent.after, { key: newId(), body }, intent.proposal);
    }
  }
}

function shapeLabel(intent: Shape, items: readonly DayItem[]): string {
  const named = (id: string): string => titleOf(requireItem(items, id));
  if (intent.do === 'day.split') return `split ${named(intent.id)}`;
  if (intent.do === 'day.merge') return `merge ${named(intent.first)} and ${named(intent.second)}`;
  return `add ${intent.block.title}`;
}

function requireItem(items: readonly DayItem[], id: string): DayItem {
  const item = items.find((other) => other.id === id);
  if (!item) throw new Refusal('not-found', 'The block');
  return item;
}
