/**
 * Running the day: the clock, moving from block to block, and changing the shape of what is still to come. A step that
 * begins a block, or a phase of another form, also goes to its board and shows it to the room.
 */
import { planOf } from '@shared/agenda/plan';
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Proposal } from '@shared/room/day-minutes';
import type { RoomIntent } from '@shared/room/intents';
import { getRoom, useRoom } from '../store/room-store';
import { notify, useUi } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { boardOfBlock, stationOf, workOf } from './block-place';
import { updateRecords } from './intents';
import { goSection } from './navigation';
import { actInRoom } from './room';

/** How long a step waits for the room as it is afterwards before it goes on without. */
const ANSWER_MS = 500;
/** A window in which board and panel stand side by side. */
const WIDE = 1_400;

/** The block that the clock is on, or undefined. */
export function runningBlock(): WorkshopRecord | undefined {
  const id = getRoom()?.clock?.blockId;
  return id === undefined ? undefined : getMirror()?.byId.get(id);
}

/** Starts the day or goes on after a pause; pauses what runs. */
export async function toggleClock(): Promise<void> {
  const clock = getRoom()?.clock;
  if (clock?.isRunning) await actInRoom({ do: 'clock.pause' });
  else if (clock) await actInRoom({ do: 'clock.start' });
  else {
    await move({ do: 'clock.start' });
    // Where there is room for it, whoever begins the day gets what they need for it.
    if (globalThis.innerWidth >= WIDE && ['prompts', null].includes(useUi.getState().panel))
      useUi.setState({ panel: 'room' });
  }
}

/** Goes to another phase of the running block, and to its board where that is another one. */
export async function stepPhase(by: 1 | -1): Promise<void> {
  const clock = getRoom()?.clock;
  if (clock) await goPhase(clock.phase + by);
}

/** Goes to a phase of the running block by its place, counted from 0. */
export async function goPhase(phase: number): Promise<void> {
  const clock = getRoom()?.clock;
  const wanted = clock?.phases[phase];
  if (!clock || !wanted || phase === clock.phase) return;
  if (!(await actInRoom({ do: 'clock.phase', phase }))) return;
  const before = clock.phases[clock.phase]?.form;
  const station = stationOf(clock.phases, phase);
  if (wanted.form !== '' && (wanted.form !== before || station !== undefined))
    await showBlock(clock.blockId, { form: wanted.form, ...(station !== undefined && { station }) });
}

/** Goes on to the next open block; the last one ends the day. */
export function nextBlock(): Promise<void> {
  return move({ do: 'day.next' });
}

/** Goes back to the block before, with everything that was made in it. */
export function previousBlock(): Promise<void> {
  return move({ do: 'day.previous' });
}

/** Leaves a block out; the one that runs when none is named. */
export async function skipBlock(id = getRoom()?.clock?.blockId): Promise<void> {
  if (id !== undefined) await move({ do: 'day.skip', id });
}

/** Begins the running block, or the last one done, once more. */
export function repeatBlock(): Promise<void> {
  return move({ do: 'day.repeat' });
}

/** Goes to a block, wherever it stands, and lets its clock run. */
export async function startHere(id: string): Promise<void> {
  await move({ do: 'day.jump', id });
  const clock = getRoom()?.clock;
  if (clock?.blockId === id && !clock.isRunning) await actInRoom({ do: 'clock.start' });
}

/** Ends the day: what is still open is left out. Asks first when that is anything. */
export function endDay(): void {
  const open = planOf(getMirror()?.byKind.get('agenda_item') ?? []).day.filter(
    ({ state }) => state === 'open',
  );
  const end = async (): Promise<void> => {
    const updates = open.map(({ record }) => ({ id: record.id, body: { state: 'skipped' } }));
    if (updates.length > 0 && !(await updateRecords(updates, 'leave out the rest of the day'))) return;
    await actInRoom({ do: 'day.next' });
  };
  if (open.length === 0) void end();
  else
    useUi.setState({
      dialog: {
        name: 'confirm',
        title: 'End the day',
        text: `${open.length === 1 ? 'One row is' : `${open.length} rows are`} still open and will be marked as skipped. Undo brings ${open.length === 1 ? 'it' : 'them'} back.`,
        action: 'End the day',
        run: () => void end(),
      },
    });
}

/** Gives the running block more minutes, from where the proposal takes them. */
export async function extendBlock(minutes: number, proposal: Proposal): Promise<boolean> {
  return (await actInRoom({ do: 'clock.extend', minutes, proposal: stated(proposal) })) !== null;
}

/** Cuts a block in two after so many minutes. */
export async function splitBlock(id: string, minutes: number, title: string): Promise<boolean> {
  return (await actInRoom({ do: 'day.split', id, minutes, title })) !== null;
}

/** Makes one block of a block and the one after it. */
export async function mergeBlocks(first: string, second: string): Promise<boolean> {
  return (await actInRoom({ do: 'day.merge', first, second })) !== null;
}

/** Puts a new block or break behind another one, with minutes from where the proposal takes them. */
export async function insertBlock(
  after: string | null,
  block: Extract<RoomIntent, { do: 'day.insert' }>['block'],
  proposal: Proposal,
): Promise<boolean> {
  return (await actInRoom({ do: 'day.insert', after, block, proposal: stated(proposal) })) !== null;
}

/** Counts the time that the app was away as if the room had gone on. */
export async function countAway(): Promise<void> {
  await actInRoom({ do: 'clock.count' });
}

/** Shows the board of a block here and to the room; a break has none. */
export async function showBlock(
  id: string,
  step: { readonly form?: string; readonly station?: number } = {},
): Promise<void> {
  const record = getMirror()?.byId.get(id);
  if (!record) return;
  const place = record.body.kind === 'break' ? null : boardOfBlock(workOf(record.body), step);
  if (!place) return;
  goSection(place.sectionId, place.activityId);
  await actInRoom({ do: 'stage.show', place });
}

/** Shows the room the board that is on screen. */
export async function showThisBoard(): Promise<void> {
  const { page } = useUi.getState();
  if (page.name !== 'section') return;
  const { sectionId, activityId } = page;
  if (await actInRoom({ do: 'stage.show', place: { sectionId, activityId } }))
    notify('info', 'This board is on the stage.');
}

/** Shows the room what was written on the board, or hides it again. */
export async function toggleReveal(): Promise<void> {
  const stage = getRoom()?.stage;
  if (stage) await actInRoom({ do: 'stage.reveal', isRevealed: !stage.isRevealed });
}

/** Sends a step that may begin another block; when it did, shows that. */
async function move(intent: RoomIntent): Promise<void> {
  const before = getRoom()?.clock?.blockId;
  if (!(await actInRoom(intent))) return;
  const after = await nextBlockId(before);
  if (after !== undefined && after !== before) await showBlock(after);
}

/** The block that runs after a step. The event mostly came before the answer; else it is waited for, not long. */
function nextBlockId(before: string | undefined): Promise<string | undefined> {
  const now = (): string | undefined => getRoom()?.clock?.blockId;
  if (now() !== before) return Promise.resolve(now());
  return new Promise((resolve) => {
    const finish = (): void => {
      stop();
      clearTimeout(timer);
      resolve(now());
    };
    const stop = useRoom.subscribe(() => now() !== before && finish());
    const timer = setTimeout(finish, ANSWER_MS);
  });
}

/** The proposal as its schema has it, with arrays of its own. */
function stated({ way, gives, endsLater }: Proposal) {
  return { way, gives: gives.map((one) => ({ ...one })), endsLater };
}
