/** A clock that follows its block: phases always fill the minutes, and nothing that was spent is lost. */
import { createClock, goToPhase, pauseClock, readClock, startClock } from '@shared/room/clock';
import { clockFor, fitClock } from '@shared/room/clock-fit';
import { type PhasedBlock, phasesOf } from '@shared/room/phases';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const at = (mono: number) => ({ run: 'r', mono, wall: 0 });
const block: fc.Arbitrary<PhasedBlock> = fc.record({
  kind: fc.constantFrom('block' as const, 'break' as const),
  minutes: fc.integer({ min: 0, max: 120 }),
  sections: fc.uniqueArray(fc.constantFrom('S12', 'S13', 'S14'), { maxLength: 3 }),
  forms: fc.uniqueArray(fc.constantFrom('A1', 'A2', 'A5', 'A10', 'A14'), { maxLength: 3 }),
});

describe('fitting a clock to its block', () => {
  it('fills the minutes exactly and keeps what was spent, whatever changes and wherever people are', () => {
    fc.assert(
      fc.property(
        block,
        block,
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 0, max: 400_000 })), { maxLength: 5 }),
        fc.boolean(),
        (before, after, people, visits, isRunning) => {
          let now = 0;
          let clock = startClock(clockFor('b', before, people), at(now));
          for (const [phase, ms] of visits) {
            clock = goToPhase(clock, phase, at(now));
            now += ms;
          }
          if (!isRunning) clock = pauseClock(clock, at(now));
          const { spentMs } = readClock(clock, at(now));
          const fitted = fitClock(clock, after, people, at(now));
          const seconds = fitted.phases.reduce((sum, phase) => sum + phase.seconds, 0);
          expect(seconds).toBe(after.minutes * 60);
          expect(readClock(fitted, at(now)).spentMs).toBeCloseTo(spentMs, 3);
          expect(fitted.watch.state).toBe(clock.watch.state);
          expect(fitted.phases.map(({ step }) => step)).toEqual(
            expect.arrayContaining(phasesOf(after, people).map(({ step }) => step)),
          );
          expect(fitClock(fitted, after, people, at(now))).toBe(fitted);
        },
      ),
    );
  });

  it('gives more time to the step people are in, and takes what lies ahead', () => {
    const usual = { kind: 'block' as const, minutes: 20, sections: [], forms: ['A2'] };
    const clock = startClock(createClock('b', phasesOf(usual, 6)), at(0));
    const lengths = (minutes: number) =>
      fitClock(clock, { ...usual, minutes }, 6, at(60_000)).phases.map(({ seconds }) => seconds);
    const [first = 0, second = 0, third = 0] = lengths(20);
    expect(lengths(25)).toEqual([first + 300, second, third]);
    expect(lengths(19)).toEqual([first - 60, second, third]);
    // Not what was spent already, while anything lies ahead.
    expect(lengths(1)[0]).toBe(60);
  });
});
