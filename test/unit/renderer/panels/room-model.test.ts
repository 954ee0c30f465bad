/** Pace, who was heard, and the clock on the wall. */
import { describe, expect, it } from 'vitest';
import {
  authorsSince,
  paceWords,
  seatLines,
  wallClock,
} from '../../../../src/renderer/panels/room/room-model';
import type { WorkshopRecord } from '../../../../src/shared/domain/workshop';
import type { Seat } from '../../../../src/shared/room/seats';

function note(author: string | undefined, section: string, at: string): WorkshopRecord {
  return {
    id: `${author}-${section}-${at}`,
    kind: 'note',
    ref: 'N-01',
    position: 'a0',
    status: 'draft',
    body: { body: 'x', section_id: section, ...(author && { author_id: author }) },
    bodyVersion: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}

const seat = (id: string, roomRole = 'participant'): Seat => ({ id, name: id, role: id, roomRole });

describe('pace', () => {
  it('is on time within a minute and a half, and says the side otherwise', () => {
    expect(paceWords(89_000)).toEqual({ tone: 'on_time', text: 'On time' });
    expect(paceWords(-89_000).tone).toBe('on_time');
    expect(paceWords(7 * 60_000)).toEqual({ tone: 'behind', text: '7 min behind' });
    expect(paceWords(-3 * 60_000)).toEqual({ tone: 'ahead', text: '3 min ahead' });
  });
});

describe('who was heard', () => {
  const since = Date.parse('2026-05-04T09:00:00Z');
  const notes = [
    note('ana', 'S01', '2026-05-04T09:10:00Z'),
    note('bo', 'S02', '2026-05-04T09:10:00Z'),
    note('cleo', 'S01', '2026-05-03T09:10:00Z'),
    note(undefined, 'S01', '2026-05-04T09:12:00Z'),
  ];

  it('counts notes of this day in the sections of the block', () => {
    expect(authorsSince(notes, ['S01'], since)).toEqual(['ana']);
    expect(authorsSince(notes, [], since)).toEqual(['ana', 'bo']);
  });

  it('waits for those who neither wrote nor were ticked, never for who leads or listens', () => {
    const seats = [
      seat('ana'),
      seat('bo'),
      seat('cleo'),
      seat('lead', 'facilitator'),
      seat('ob', 'observer'),
    ];
    const lines = seatLines(seats, ['ana'], ['bo'], ['cleo']);
    expect(lines.filter(({ isWaitedFor }) => isWaitedFor).map((line) => line.seat.id)).toEqual(['cleo']);
    expect(lines.find(({ seat: { id } }) => id === 'cleo')?.isLeftOut).toBe(true);
  });
});

describe('the clock on the wall', () => {
  it('rounds up to whole minutes', () => {
    const at = new Date(2026, 4, 4, 10, 30, 20).getTime();
    expect(wallClock(at, 15 * 60_000)).toBe('10:46');
    expect(wallClock(new Date(2026, 4, 4, 10, 30, 0).getTime(), 0)).toBe('10:30');
  });
});
