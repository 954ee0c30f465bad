/** What the clock shows between two words from main. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awayText,
  clockText,
  clockWords,
  faceOf,
  toneOf,
  untilNextSecond,
} from '../../../../src/renderer/pages/clock/clock-model';
import type { RoomClockView } from '../../../../src/shared/room/room-view';

const clock: RoomClockView = {
  blockId: 'b',
  phases: [
    { form: 'A1', step: 'write_alone', kind: 'write', seconds: 300 },
    { form: 'A1', step: 'vote_hidden', kind: 'vote', seconds: 60 },
  ],
  phase: 0,
  phaseMs: 200_000,
  blockMs: 260_000,
  spentMs: 100_000,
  isRunning: true,
  awayMs: 0,
};

describe('the face of the clock', () => {
  it('counts on while it runs and stands while it is paused', () => {
    expect(faceOf(clock, 5_000)).toMatchObject({ phaseMs: 195_000, blockMs: 255_000, spentMs: 105_000 });
    expect(faceOf({ ...clock, isRunning: false }, 5_000)).toMatchObject({
      phaseMs: 200_000,
      spentMs: 100_000,
    });
  });

  it('says which phase of how many, and what comes next', () => {
    expect(faceOf(clock, 0)).toMatchObject({ phase: 1, phases: 2, next: 'Vote, hidden' });
    expect(faceOf({ ...clock, phase: 1 }, 0).next).toBeNull();
  });

  it('turns at two minutes and at zero, and not before the end in a short phase', () => {
    expect(faceOf(clock, 79_000).tone).toBe('calm');
    expect(faceOf(clock, 80_000).tone).toBe('soon');
    expect(faceOf(clock, 200_000).tone).toBe('over');
    expect(toneOf(30_000, 60_000)).toBe('calm');
  });
});

describe('the words of the clock', () => {
  it('counts down to zero and up again', () => {
    expect([245_000, 1, 0, -999, -1_000, -80_000].map(clockText)).toEqual([
      '4:05',
      '0:01',
      '0:00',
      '0:00',
      '+0:01',
      '+1:20',
    ]);
  });

  it('reads out what it shows', () => {
    expect([245_000, 60_000, 0, -80_000].map(clockWords)).toEqual([
      '4 min 5 s left',
      '1 min left',
      'time is over',
      '1 min 20 s over',
    ]);
  });

  it('changes its text exactly when the next second is due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (ms) => {
        const wait = untilNextSecond(ms);
        expect(clockText(ms - wait)).not.toBe(clockText(ms));
        expect(clockText(ms - wait + 1)).toBe(clockText(ms));
      }),
    );
  });

  it('says how long the app was away', () => {
    expect([20_000, 180_000, 3_900_000, 7_200_000].map(awayText)).toEqual([
      'less than a minute',
      '3 min',
      '1 h 5 min',
      '2 h',
    ]);
  });
});
