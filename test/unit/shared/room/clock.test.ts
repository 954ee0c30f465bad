/** The clock of a running block: right after jumps, sleep and restarts, and never moving on by itself. */
import {
  awayMs,
  type Clock,
  countMissed,
  createClock,
  extendPhase,
  goToPhase,
  isStoreDue,
  nextPhase,
  parseRoomClock,
  pauseClock,
  readClock,
  type Signal,
  settleClock,
  sleepClock,
  startClock,
  tick,
  wakeClock,
} from '@shared/room/clock';
import { phasesOf } from '@shared/room/phases';
import { shareOut } from '@shared/room/share-out';
import { FORM_STEPS } from '@shared/room/steps';
import type { Moment } from '@shared/room/stopwatch';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const at = (seconds: number, run = 'one', wall = seconds * 1_000): Moment => ({
  run,
  mono: seconds * 1_000,
  wall,
});
const phases = [300, 180, 60].map((seconds) => ({
  form: 'A3',
  step: 'order_alone' as const,
  kind: 'vote' as const,
  seconds,
}));
const clock = createClock('AI-01', phases);

/** Looks every second from one moment to another, and says which signals came when. */
function watch(from: Clock, start: number, end: number): readonly [number, Signal][] {
  const heard: [number, Signal][] = [];
  let current = from;
  for (let second = start; second <= end; second += 1) {
    const look = tick(current, at(second));
    current = look.clock;
    heard.push(...look.signals.map((signal): [number, Signal] => [second, signal]));
  }
  expect(current.phase).toBe(from.phase);
  return heard;
}

describe('phases', () => {
  it('fill the minutes of the block exactly, in half minutes, none of them empty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 240 }),
        fc.array(fc.constantFrom(...Object.keys(FORM_STEPS)), { maxLength: 3 }),
        fc.integer({ min: 0, max: 5 }),
        (minutes, forms, count) => {
          const sections = ['S12', 'S13', 'S14', 'S15', 'S16'].slice(0, count);
          const all = phasesOf({ kind: 'block', minutes, sections, forms }, 8);
          expect(all.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(minutes * 60);
          expect(all.every(({ seconds }) => seconds > 0 && seconds % 30 === 0)).toBe(true);
        },
      ),
    );
  });

  it('take their usual minutes when the block has them', () => {
    const block = { kind: 'block', minutes: 25, sections: ['S01'], forms: ['A1'] } as const;
    expect(phasesOf(block, 8).map(({ seconds }) => seconds / 60)).toEqual([5, 2, 7, 4, 2, 5]);
    expect(phasesOf(block, 3).map(({ step }) => step)).not.toContain('cluster_and_name');
  });

  it('make one station of each section, and one rest of a break', () => {
    const stations = phasesOf(
      { kind: 'block', minutes: 40, sections: ['S12', 'S13', 'S14', 'S15', 'S16'], forms: ['A10'] },
      8,
    );
    expect(stations.map(({ seconds }) => seconds)).toEqual([480, 480, 480, 480, 480]);
    expect(phasesOf({ kind: 'break', minutes: 10, sections: [], forms: [] }, 8)).toEqual([
      { form: '', step: 'pause', kind: 'rest', seconds: 600 },
    ]);
  });

  it('share out whole numbers without loss, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 30 }),
        (total, weights) => {
          const parts = shareOut(total, weights);
          expect(parts.reduce((sum, next) => sum + next, 0)).toBe(total);
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(total >= weights.length ? 1 : 0);
        },
      ),
    );
  });
});

describe('a clock', () => {
  it('counts down while it runs, stands while it is paused, and goes below zero', () => {
    let running = startClock(clock, at(10));
    expect(readClock(running, at(70)).phaseMs).toBe(240_000);
    running = pauseClock(running, at(70));
    expect(readClock(running, at(900)).phaseMs).toBe(240_000);
    running = startClock(running, at(900));
    expect(readClock(running, at(1_200))).toEqual({
      phaseMs: -60_000,
      blockMs: 180_000,
      spentMs: 360_000,
      isRunning: true,
    });
  });

  it('signals two minutes and the end once each, and never moves on', () => {
    const start = startClock(clock, at(0));
    expect(watch(start, 0, 400)).toEqual([
      [180, 'phase_two_minutes'],
      [300, 'phase_zero'],
    ]);
    expect(watch(goToPhase(start, 2, at(400)), 400, 900)).toEqual([
      [420, 'block_two_minutes'],
      [460, 'phase_zero'],
      [540, 'block_zero'],
    ]);
  });

  it('says only the most when it was looked at too late', () => {
    expect(tick(startClock(clock, at(0)), at(1_000)).signals).toEqual(['block_zero']);
    expect(tick(startClock(clock, at(0)), at(310)).signals).toEqual(['phase_zero']);
  });

  it('signals again after more time was given', () => {
    let running = tick(startClock(clock, at(0)), at(301)).clock;
    expect(running.given).toContain('phase_zero');
    running = extendPhase(running, 300, at(301));
    expect(watch(running, 301, 700).filter(([, signal]) => signal.startsWith('phase'))).toEqual([
      [480, 'phase_two_minutes'],
      [600, 'phase_zero'],
    ]);
  });

  it('keeps the time of each phase when people go back to it', () => {
    const first = startClock(clock, at(0));
    const second = nextPhase(first, at(100));
    const back = goToPhase(nextPhase(second, at(130)), 0, at(140));
    expect(readClock(back, at(150))).toMatchObject({ phaseMs: 190_000, spentMs: 150_000 });
    expect(nextPhase(goToPhase(back, 99, at(150)), at(150)).phase).toBe(2);
  });

  it('is stored as text and read back', () => {
    const running = startClock(clock, at(5));
    expect(parseRoomClock(JSON.stringify(running))).toEqual(running);
    expect(parseRoomClock('{"blockId":')).toBeNull();
    expect(parseRoomClock(JSON.stringify({ ...running, phase: 3 }))).toBeNull();
  });

  it('goes on after a crash where it was stored last, and says how long it was away', () => {
    const stored = settleClock(startClock(clock, at(0)), at(60));
    const now = at(3, 'two', 200_000);
    expect(awayMs(stored.watch, now)).toBe(140_000);
    expect(readClock(stored, at(500, 'two')).spentMs).toBe(60_000);
    const back = wakeClock(stored, now);
    expect(readClock(back, at(13, 'two')).spentMs).toBe(70_000);
    expect(readClock(countMissed(back, 140_000, now), now).spentMs).toBe(200_000);
  });

  it('is right after 10,000 jumps of the wall clock, sleeps and restarts', () => {
    const events = fc.array(
      fc.record({
        what: fc.constantFrom('work', 'jump', 'sleep', 'restart', 'crash', 'pause'),
        ms: fc.integer({ min: 0, max: 600_000 }),
        wall: fc.integer({ min: -63_000_000_000, max: 63_000_000_000 }),
      }),
      { minLength: 200, maxLength: 200 },
    );
    let jumps = 0;
    fc.assert(
      fc.property(events, (list) => {
        let now = { run: '0', mono: 5, wall: 0 };
        let current = startClock(clock, now);
        let truth = 0;
        let crashes = 0;
        const pass = (ms: number) => {
          now = { ...now, mono: now.mono + ms, wall: now.wall + ms };
        };
        list.forEach(({ what, ms, wall }, index) => {
          jumps += 1;
          now = { ...now, wall: now.wall + wall };
          if (what === 'work' || what === 'jump' || what === 'crash') {
            // A running clock is looked at, and stored when a second has passed.
            for (let left = ms; left > 0; left -= 60_000) {
              pass(Math.min(left, 60_000));
              if (isStoreDue(current, now)) current = settleClock(current, now);
            }
            truth += ms;
          }
          if (what === 'sleep') {
            current = sleepClock(current, now);
            pass(ms);
            current = wakeClock(settleClock(current, now), now);
          }
          if (what === 'pause') {
            current = pauseClock(current, now);
            pass(ms);
            current = startClock(current, now);
          }
          if (what === 'restart' || what === 'crash') {
            const text = JSON.stringify(what === 'restart' ? settleClock(current, now) : current);
            if (what === 'crash') crashes += 1;
            now = { run: String(index + 1), mono: ms, wall: now.wall + ms };
            current = wakeClock(parseRoomClock(text) ?? clock, now);
          }
          const error = truth - readClock(current, now).spentMs;
          expect(error).toBeGreaterThanOrEqual(0);
          expect(error).toBeLessThanOrEqual(1_000 * crashes);
        });
        expect(current.phase).toBe(0);
      }),
      { numRuns: 50 },
    );
    expect(jumps).toBeGreaterThanOrEqual(10_000);
  });
});
