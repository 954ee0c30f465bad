/** Which keys choose a seat while a note is typed. Pure. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { seatsOf } from '@shared/room/seats';

interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The seat number of a keystroke, 0 for "nobody in particular", or null. A bare digit counts only in an empty field,
 * Alt with a digit always. A note that begins with a figure is typed with a space before it.
 */
export function digitOf(stroke: Stroke, isEmpty: boolean): number | null {
  if (stroke.ctrlKey || stroke.metaKey) return null;
  if (stroke.altKey) {
    // Alt changes what the key types on a Mac, so its position decides.
    const place = /^(?:Digit|Numpad)(\d)$/.exec(stroke.code);
    return place ? Number(place[1]) : null;
  }
  return isEmpty && /^\d$/.test(stroke.key) ? Number(stroke.key) : null;
}

/** True for Alt+P, which turns a note into something for the parking lot and back; letters alone belong to the note. */
export function turnsParking(stroke: Stroke): boolean {
  return stroke.altKey && !stroke.ctrlKey && !stroke.metaKey && stroke.code === 'KeyP';
}

/** True for "@" at the start of the note or of a word; inside a word it belongs to an address. */
export function startsSeatSearch(
  stroke: Pick<Stroke, 'key'>,
  field: { readonly value: string; readonly selectionStart: number },
): boolean {
  if (stroke.key !== '@') return false;
  const before = field.value.slice(0, field.selectionStart);
  return before === '' || /\s$/.test(before);
}

/** People in the order of their seats, so that a digit picks the same person here and in a vote; who is absent comes last. */
export function inSeatOrder(people: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  const seated = new Set(seatsOf(people).map(({ id }) => id));
  return [...people.filter(({ id }) => seated.has(id)), ...people.filter(({ id }) => !seated.has(id))];
}
