/**
 * Capturing notes: the room never waits for the disk.
 *
 * Enter clears the field in the same frame; the note is saved behind it, one after the other, in the order in which
 * they were said. What is still being typed is kept as a draft on disk, and a note that was refused comes back into
 * a list from which it can be sent again. Nothing leaves that list by itself.
 */
import type { InputOf } from '@shared/ipc/contract';
import { ulid } from 'ulid';
import { client } from '../client/client';
import { EMPTY_CAPTURE, type PendingNote, useCapture } from '../store/capture-store';
import { getRoom } from '../store/room-store';
import { useUi } from '../store/ui-store';
import { getMirror, useWorkshop } from '../store/workshop-store';
import { noteSection, workOf } from './block-place';
import { errorText } from './error-text';
import { deleteRecords } from './intents';

/** Characters a note can hold; see the note's declaration. */
export const NOTE_MAX = 2_000;
/** Characters a parked matter can hold; see its declaration. */
const PARKED_MAX = 1_000;
const DRAFT_MS = 300;
const PLACE = 'capture';
const FAILED_PLACE = 'capture:failed';

let queue: Promise<void> = Promise.resolve();
let draftTimer: ReturnType<typeof setTimeout> | undefined;
/** Refused notes of the open workshop lie on disk. */
let hasStoredFailed = false;

/** Opens the bar; does nothing where no workshop is open. */
export function openCapture(): void {
  open(false);
}

/** Opens the bar for something that goes into the parking lot. */
export function openParking(): void {
  open(true);
}

function open(isParking: boolean): void {
  if (!getMirror() || useUi.getState().page.name === 'library') return;
  useCapture.setState({ isParking });
  useUi.setState(({ dialog }) => ({ isCapturing: true, isCapturingOver: dialog !== null }));
}

/** Lets what is typed go into the parking lot, or into the inbox again. */
export function setParking(isParking: boolean): void {
  useCapture.setState({ isParking });
}

/** Characters that fit into what is being typed. */
export function captureMax(isParking: boolean): number {
  return isParking ? PARKED_MAX : NOTE_MAX;
}

/** Closes the bar; what was typed stays and is there when it opens again. */
export function closeCapture(): void {
  useUi.setState({ isCapturing: false });
  void saveDraftNow();
}

/** Follows typing. The draft is on disk 300 ms later at the latest. */
export function typeCapture(text: string): void {
  useCapture.setState({ text });
  draftTimer ??= setTimeout(() => void saveDraftNow(), DRAFT_MS);
}

/** Chooses who says it; null for nobody in particular. */
export function pickSeat(seatId: string | null): void {
  useCapture.setState({ seatId });
}

/** Takes the typed note: clears the field at once and saves behind it. False when there is nothing to save. */
export function submitCapture(): boolean {
  const { text, seatId, isParking } = useCapture.getState();
  const clean = text.trim();
  if (clean === '' || clean.length > captureMax(isParking)) return false;
  useCapture.setState({ text: '' });
  const note = { key: ulid(), text: clean, seatId, sectionId: sectionOfNote() };
  enqueue(isParking ? { ...note, isParked: true } : note);
  return true;
}

/** The section that a note said now belongs to. */
function sectionOfNote(): string | null {
  const { page } = useUi.getState();
  const room = getRoom();
  const block = room?.clock ? getMirror()?.byId.get(room.clock.blockId) : undefined;
  return noteSection(
    page.name === 'section' ? page.sectionId : null,
    block ? workOf(block.body) : null,
    room?.stage?.place.sectionId ?? null,
  );
}

/** Sends the refused notes again, in their order. Their copy on disk stays until they are saved. */
export function retryCapture(): void {
  const { failed } = useCapture.getState();
  useCapture.setState({ failed: [], failure: null });
  for (const note of failed) enqueue(note);
}

/** Puts a refused note back into the field to be changed; what stood there is kept in front of it. */
export function editFailed(key: string): void {
  const { failed, text } = useCapture.getState();
  const note = failed.find((candidate) => candidate.key === key);
  if (!note) return;
  useCapture.setState({
    failed: failed.filter((candidate) => candidate.key !== key),
    seatId: note.seatId,
    isParking: note.isParked === true,
  });
  typeCapture(text.trim() === '' ? note.text : `${text}\n${note.text}`);
  void saveFailed();
}

/** Waits until every captured note has been sent and the draft is on disk. */
export async function flushCapture(): Promise<void> {
  await Promise.all([saveDraftNow(), queue]);
}

/** Closes the bar because the workshop is left; its draft is on disk. */
export function endCapture(): void {
  void saveDraftNow();
  useUi.setState({ isCapturing: false });
}

/** Brings back what was being typed when the workshop was last open, even after a crash. */
export async function restoreCapture(workshopId: string): Promise<void> {
  useCapture.setState(EMPTY_CAPTURE);
  const drafts = await client.call('draft.list', { workshopId });
  if (!drafts.ok || getMirror()?.workshop.id !== workshopId) return;
  const textAt = (place: string): string => drafts.value.find((draft) => draft.place === place)?.text ?? '';
  const failed = parseFailed(textAt(FAILED_PLACE));
  hasStoredFailed = failed.length > 0;
  const text = useCapture.getState().text || textAt(PLACE);
  useCapture.setState({ text, failed });
  if (text !== '' || failed.length > 0) openCapture();
}

function enqueue(note: PendingNote): void {
  const workshopId = getMirror()?.workshop.id;
  if (!workshopId) return;
  useCapture.setState((state) => ({ waiting: state.waiting + 1 }));
  useWorkshop.setState({ save: { type: 'saving' } });
  queue = queue.then(() => save(workshopId, note));
}

async function save(workshopId: string, note: PendingNote): Promise<void> {
  const result = await client.call('record.create', {
    workshopId,
    ...recordOf(note),
    // The same id when it is sent again: a note whose answer got lost is not saved twice.
    opId: note.key,
  });
  const isHere = getMirror()?.workshop.id === workshopId;
  if (!isHere) return;
  if (result.ok) {
    useCapture.setState((state) => ({
      waiting: state.waiting - 1,
      count: state.count + 1,
      last: { id: result.value.id, text: note.text, seatId: note.seatId },
    }));
    if (useWorkshop.getState().save.type === 'saving') {
      useWorkshop.setState({ save: { type: 'saved', at: result.value.at } });
    }
    if (useCapture.getState().waiting === 0) void settle();
  } else {
    useWorkshop.setState({ save: { type: 'failed', error: result.error } });
    useCapture.setState((state) => ({
      waiting: state.waiting - 1,
      failed: [...state.failed, note],
      failure: errorText(result.error),
    }));
    useUi.setState({ isCapturing: true });
    void saveFailed();
  }
}

/** What a captured note becomes. */
function recordOf(note: PendingNote): Pick<InputOf<'record.create'>, 'kind' | 'body'> {
  if (note.isParked)
    return {
      kind: 'parking_item',
      body: { text: note.text, ...(note.seatId && { raised_by: note.seatId }) },
    };
  return {
    kind: 'note',
    body: {
      body: note.text,
      ...(note.seatId && { author_id: note.seatId }),
      ...(note.sectionId && { section_id: note.sectionId }),
    },
  };
}

async function saveDraftNow(): Promise<void> {
  clearTimeout(draftTimer);
  draftTimer = undefined;
  const workshopId = getMirror()?.workshop.id;
  if (!workshopId) return;
  await client.call('draft.save', { workshopId, place: PLACE, text: useCapture.getState().text });
}

/** Nothing is on its way any more: what is kept on disk becomes what is in the bar. */
async function settle(): Promise<void> {
  await saveDraftNow();
  if (hasStoredFailed) await saveFailed();
}

async function saveFailed(): Promise<void> {
  const workshopId = getMirror()?.workshop.id;
  if (!workshopId) return;
  const { failed } = useCapture.getState();
  const text = failed.length === 0 ? '' : JSON.stringify(failed);
  hasStoredFailed = text !== '';
  await client.call('draft.save', { workshopId, place: FAILED_PLACE, text });
}

function parseFailed(text: string): readonly PendingNote[] {
  if (text === '') return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isPendingNote) : [];
  } catch {
    // Written by an older version in another form: shown as one note rather than dropped.
    return [{ key: ulid(), text, seatId: null, sectionId: null }];
  }
}

function isPendingNote(value: unknown): value is PendingNote {
  return (
    typeof value === 'object' && value !== null && typeof (value as { text?: unknown }).text === 'string'
  );
}

/** Takes a captured note back; it lies in the workshop's bin and undo brings it back. */
export function undoCapture(id: string): void {
  void deleteRecords([id]).then((isDone) => {
    if (isDone) useCapture.setState((state) => ({ count: Math.max(0, state.count - 1) }));
  });
}
