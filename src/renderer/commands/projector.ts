/** What the facilitator does with the projector: its window, what it shows, and what it shows instead. */
import { getRoom } from '../store/room-store';
import { actInRoom } from './room';

/** True while the facilitator wants the projector's window open. */
export function isProjecting(): boolean {
  return getRoom()?.projector.isProjecting === true;
}

/** Opens the projector's window or closes it. */
export async function toggleProjector(): Promise<void> {
  await actInRoom({ do: isProjecting() ? 'projector.close' : 'projector.open' });
}

/** Shows nothing, or what it showed before. */
export async function toggleBlank(): Promise<void> {
  const isBlank = getRoom()?.projector.mode === 'blank';
  await actInRoom({ do: isBlank ? 'projector.live' : 'projector.blank' });
}

/** Holds what is shown now, or goes on with the room as it has become. */
export async function toggleFreeze(): Promise<void> {
  const isFrozen = getRoom()?.projector.mode === 'frozen';
  await actInRoom({ do: isFrozen ? 'projector.live' : 'projector.freeze' });
}

/** Shows a break with the time at which the room goes on. */
export async function showBreak(title: string, until: string): Promise<void> {
  await actInRoom({ do: 'projector.break', title, until });
}

/** Shows the room again. */
export async function goLive(): Promise<void> {
  await actInRoom({ do: 'projector.live' });
}
