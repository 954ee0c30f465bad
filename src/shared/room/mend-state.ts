/** Reading a stored state part by part: a clock that cannot be read must not cost the room the votes of an open round. */
import { NEW_ROOM, parseRoomState, type RoomState, roomStateSchema } from './state';

/** A state as far as it could be read, with the names of the parts that begin anew. */
export interface MendedRoom {
  readonly state: RoomState;
  readonly lost: readonly string[];
}

/** Reads a stored state with what of it is whole; null when the text holds none, or one of another version. */
export function mendRoomState(text: string): MendedRoom | null {
  const whole = parseRoomState(text);
  if (whole) return { state: whole, lost: [] };
  const stored = objectOf(text);
  if (stored?.version !== NEW_ROOM.version) return null;
  const parts = { ...NEW_ROOM, ...stored };
  const names = Object.keys(roomStateSchema.shape) as (keyof RoomState)[];
  const lost = names.filter((name) => !roomStateSchema.shape[name].safeParse(parts[name]).success);
  // The laptop goes round for a round, and for nothing else.
  if (lost.includes('desk')) lost.push('turns');
  const begun = Object.fromEntries(
    names.map((name) => [name, (lost.includes(name) ? NEW_ROOM : parts)[name]]),
  );
  const state = roomStateSchema.safeParse(begun);
  return state.success ? { state: state.data, lost: [...new Set(lost)] } : null;
}

function objectOf(text: string): Partial<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
