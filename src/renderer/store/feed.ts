/**
 * Feeds the mirrors from main: the only writer of workshop and library state.
 *
 * An event whose revision is not the next one means that something was missed; the workshop is then loaded again, so
 * nothing ever depends on the order of messages.
 */

import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { AppEvent } from '@shared/ipc/events';
import type { RoomView } from '@shared/room/room-view';
import { client } from '../client/client';
import { tellChecks } from './findings-store';
import { useLibrary } from './library-store';
import { applyEdits, createMirror } from './mirror';
import { useRoom } from './room-store';
import { useWorkshop } from './workshop-store';

/** What `workshop.open` sends as JSON text. */
interface OpenedWorkshop extends WorkshopSnapshot {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly savedAt: string;
}

/** Loads a workshop into the mirror; false when it cannot be opened. */
export async function loadWorkshop(id: string): Promise<boolean> {
  useWorkshop.setState({ loadingId: id });
  const result = await client.call('workshop.open', { id });
  if (useWorkshop.getState().loadingId !== id) return false;
  if (!result.ok) {
    useWorkshop.setState({ loadingId: null, mirror: null, past: null });
    useRoom.setState({ room: null, signal: null });
    return false;
  }
  const opened = JSON.parse(result.value) as OpenedWorkshop;
  useWorkshop.setState({
    mirror: createMirror(opened),
    past: null,
    loadingId: null,
    undoLabel: opened.undoLabel,
    redoLabel: opened.redoLabel,
    save: { type: 'saved', at: opened.savedAt },
  });
  tellChecks({ type: 'load', text: result.value });
  void loadRoom(id);
  return true;
}

/** Asks for the running workshop; without an answer there is none to show. */
async function loadRoom(workshopId: string): Promise<void> {
  const { room: before, receivedAt: askedAt } = useRoom.getState();
  if (before?.workshopId !== workshopId) useRoom.setState({ room: null, signal: null });
  const result = await client.call('room.get', { workshopId });
  // An event that came meanwhile is at least as new.
  if (!result.ok || useRoom.getState().receivedAt !== askedAt) return;
  followRoom(result.value);
}

function followRoom(room: RoomView): void {
  const { mirror } = useWorkshop.getState();
  if (mirror?.workshop.id === room.workshopId) useRoom.setState({ room, receivedAt: performance.now() });
}

/** Loads the library's cards. */
export async function loadLibrary(): Promise<void> {
  const cards = await client.call('library.list', {});
  if (cards.ok)
    useLibrary.setState({ status: 'ready', cards: new Map(cards.value.map((card) => [card.id, card])) });
  else useLibrary.setState({ status: 'failed' });
}

/** Loads the cards of the bundled examples, once; main reads whole files for them. */
export async function loadExamples(): Promise<void> {
  if (useLibrary.getState().examples.length > 0) return;
  const examples = await client.call('library.examples', {});
  if (examples.ok) useLibrary.setState({ examples: examples.value });
}

/** Applies one event to the mirrors; events that are not about data are left to others. */
export function feed(event: AppEvent): void {
  if (event.type === 'workshop-changed') followChange(event);
  if (event.type === 'room-changed') followRoom(event.room);
  if (event.type === 'clock-signalled' && useRoom.getState().room?.workshopId === event.workshopId)
    useRoom.setState({ signal: { signal: event.signal } });
  if (event.type === 'library-changed') {
    const cards = new Map(useLibrary.getState().cards);
    for (const card of event.cards) cards.set(card.id, card);
    for (const id of event.removed) cards.delete(id);
    useLibrary.setState({ cards });
  }
  if (event.type === 'storage-troubled' && event.error)
    useWorkshop.setState({ save: { type: 'failed', error: event.error } });
}

function followChange(event: Extract<AppEvent, { type: 'workshop-changed' }>): void {
  const { mirror: shown, past } = useWorkshop.getState();
  const mirror = past?.live ?? shown;
  if (!mirror || mirror.workshop.id !== event.workshopId || event.revision <= mirror.revision) return;
  if (event.revision !== mirror.revision + 1) {
    void loadWorkshop(event.workshopId);
    return;
  }
  const next = applyEdits(mirror, event.edits, event.revision);
  useWorkshop.setState({
    ...(past ? { past: { ...past, live: next } } : { mirror: next }),
    undoLabel: event.undoLabel,
    redoLabel: event.redoLabel,
    save: { type: 'saved', at: event.at },
  });
  if (past) return;
  const { workshopId, revision, edits } = event;
  tellChecks({ type: 'edits', workshopId, revision, edits });
}
