/** What the facilitator has to know about the room, worked out from records and the running workshop. Pure. */
import { type Plan, planOf } from '@shared/agenda/plan';
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { DayItem } from '@shared/room/day';
import { notHeard, type Seat } from '@shared/room/seats';

/** The rows of the day as the room's model has them. */
export function dayItemsOf(plan: Plan): readonly DayItem[] {
  return plan.day.map(({ record }) => ({ id: record.id, body: record.body }));
}

/** The rows of the day of these records. */
export function dayItems(records: readonly WorkshopRecord[]): readonly DayItem[] {
  return dayItemsOf(planOf(records));
}

/** How the day stands against its plan, as one says it. */
export interface PaceWords {
  readonly tone: 'ahead' | 'on_time' | 'behind';
  readonly text: string;
}

/** Less than this is on time. */
const CLOSE_MS = 90_000;

/** "7 min behind", "3 min ahead", "On time". */
export function paceWords(behindMs: number): PaceWords {
  const minutes = Math.round(Math.abs(behindMs) / 60_000);
  if (Math.abs(behindMs) < CLOSE_MS) return { tone: 'on_time', text: 'On time' };
  return behindMs > 0
    ? { tone: 'behind', text: `${minutes} min behind` }
    : { tone: 'ahead', text: `${minutes} min ahead` };
}

/** Who spoke since the day began (`sinceMs`, milliseconds since 1970) in these sections, by their notes. */
export function authorsSince(
  notes: readonly WorkshopRecord[],
  sections: readonly string[],
  sinceMs: number,
): readonly string[] {
  const authors = notes.flatMap(({ body, createdAt, deletedAt }) => {
    const { author_id: author, section_id: section } = body;
    const isHere = sections.length === 0 || (typeof section === 'string' && sections.includes(section));
    const isNow = deletedAt === null && Date.parse(createdAt) >= sinceMs;
    return typeof author === 'string' && isHere && isNow ? [author] : [];
  });
  return [...new Set(authors)];
}

/** A seat in the list of those who are waited for. */
export interface SeatLine {
  readonly seat: Seat;
  readonly isWaitedFor: boolean;
  /** Ticked by hand; who has written a note needs no tick. */
  readonly isTicked: boolean;
  readonly hasWritten: boolean;
  readonly isLeftOut: boolean;
}

/** All seats in their order, with what is known about each in this block. */
export function seatLines(
  seats: readonly Seat[],
  authors: readonly string[],
  ticked: readonly string[],
  leftOut: readonly string[],
): readonly SeatLine[] {
  const waiting = new Set(notHeard(seats, authors, ticked).map(({ id }) => id));
  return seats.map((seat) => ({
    seat,
    isWaitedFor: waiting.has(seat.id),
    isTicked: ticked.includes(seat.id),
    hasWritten: authors.includes(seat.id),
    isLeftOut: leftOut.includes(seat.id),
  }));
}

/** "10:45" so many milliseconds after a moment, by the clock on the wall, rounded up to whole minutes. */
export function wallClock(fromMs: number, plusMs: number): string {
  const at = new Date(Math.ceil((fromMs + plusMs) / 60_000) * 60_000);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
