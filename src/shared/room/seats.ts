/** The seats of a room: who votes, which key picks whom, who has not been heard. Seats are people, not accounts. */
import { isActive, type WorkshopRecord } from '../domain/workshop';
import { progressOf, type Round } from './round';

/** Somebody at the table. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  /** How they are called without their name: role title, or the role in the room. */
  readonly role: string;
  readonly roomRole: string;
}

/**
 * One key per seat: digits first, then letters. Left out are the letters that already do something on every page (N
 * captures, G goes somewhere, L links) and those that look like digits (I, O).
 */
export const SEAT_KEYS = '123456789abcdefhjkmpqrstuvwxyz';

/** People in the room, in their order; those who are only represented have no seat. */
export function seatsOf(people: readonly WorkshopRecord[]): readonly Seat[] {
  return people
    .filter((person) => isActive(person) && person.body.room_role !== 'absent_stakeholder')
    .map(({ id, ref, body }) => {
      const roomRole = typeof body.room_role === 'string' ? body.room_role : 'participant';
      const name = typeof body.full_name === 'string' ? body.full_name : ref;
      const title = typeof body.role_title === 'string' ? body.role_title.trim() : '';
      return { id, name, role: title === '' || isNamedIn(title, name) ? roomRole : title, roomRole };
    });
}

/** True for a role that says the person's name, which would stand in results where only roles may. */
function isNamedIn(role: string, name: string): boolean {
  const [said, own] = [wordsOf(role), wordsOf(name)];
  return own.trim() !== '' && said.includes(own);
}

function wordsOf(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Seats that vote: observers listen, and whoever the facilitator leaves out does too. */
export function votersAmong(seats: readonly Seat[], leftOut: readonly string[] = []): readonly Seat[] {
  return seats.filter(({ id, roomRole }) => roomRole !== 'observer' && !leftOut.includes(id));
}

/** The seat that decides, or null. */
export function deciderAmong(seats: readonly Seat[]): string | null {
  return seats.find(({ roomRole }) => roomRole === 'decider')?.id ?? null;
}

/** True when one person both leads neutrally and decides, or nobody does one of the two. */
export function lacksNeutralLead(seats: readonly Seat[]): boolean {
  return !['facilitator', 'decider'].every((role) => seats.some(({ roomRole }) => roomRole === role));
}

/** The key of a seat; null for the thirty-first. */
export function keyOf(seats: readonly Seat[], id: string): string | null {
  const place = seats.findIndex((seat) => seat.id === id);
  return place < 0 ? null : (SEAT_KEYS[place] ?? null);
}

/** The seat that a key picks, whatever its case; null when it picks none. */
export function seatOfKey(seats: readonly Seat[], key: string): Seat | null {
  const place = key.length === 1 ? SEAT_KEYS.indexOf(key.toLowerCase()) : -1;
  return place < 0 ? null : (seats[place] ?? null);
}

/** Seats that can still vote, with what they have left, in seat order: "Finance still has 3". */
export function votesLeft(round: Round): readonly { readonly seat: string; readonly left: number }[] {
  return progressOf(round)
    .filter(({ isFinished }) => !isFinished)
    .map(({ seat, left }) => ({ seat, left }));
}

/**
 * Seats that have not been heard in a block: nobody has written a note in their name and the facilitator has not ticked
 * them. Observers and the facilitator are not waited for.
 */
export function notHeard(
  seats: readonly Seat[],
  authors: readonly (string | null)[],
  ticked: readonly string[],
): readonly Seat[] {
  const heard = new Set([...authors, ...ticked]);
  return seats.filter(
    ({ id, roomRole }) => roomRole !== 'observer' && roomRole !== 'facilitator' && !heard.has(id),
  );
}
