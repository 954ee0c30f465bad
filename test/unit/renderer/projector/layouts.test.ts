/** How the projector fits its picture: notes, rows, chips, the window, and what its clock says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadChips } from '../../../../src/renderer/projector/chip-layout';
import { readPhase, untilNextSecond } from '../../../../src/renderer/projector/clock-reading';
import { firstFitting, noteLevels, widthInEm } from '../../../../src/renderer/projector/note-layout';
import { rowLevels } from '../../../../src/renderer/projector/row-levels';
import { SMALLEST_PX, stageFit } from '../../../../src/renderer/projector/stage-fit';

const AREA = { width: 1_872, height: 956 };

describe('the layout of notes', () => {
  it('never goes below what the last row reads', () => {
    for (const { size } of [...noteLevels(AREA), ...rowLevels(60)])
      expect(size).toBeGreaterThanOrEqual(SMALLEST_PX);
  });

  it('shows few notes large, and a hundred in two lines at least', () => {
    const levels = noteLevels(AREA);
    const few = levels[firstFitting(levels, ['Answer sooner', 'Fewer wrong routes'], 0, AREA)];
    expect(few?.size).toBeGreaterThan(40);
    const many = Array.from({ length: 100 }, (_, at) => `Answer tickets within an hour ${at}`);
    const crowded = levels[firstFitting(levels, many, 4, AREA)];
    expect(crowded?.lines === 0 || (crowded?.lines ?? 0) >= 2).toBe(true);
  });

  it('takes ideographs for wider than letters', () => {
    expect(widthInEm('客户')).toBe(2);
    expect(widthInEm('ab')).toBeLessThan(1.2);
  });
});

describe('rows', () => {
  it('keep their number until their letters cannot get smaller', () => {
    const levels = rowLevels(40);
    expect(levels.filter(({ rows }) => rows === 40).at(-1)?.size).toBe(SMALLEST_PX);
    expect(levels.at(-1)?.rows).toBeLessThanOrEqual(4);
    expect(rowLevels(1).every(({ rows }) => rows === 1)).toBe(true);
  });
});

describe('chips on a plane', () => {
  it('stay on it and do not cover each other while there is room', () => {
    const chip = { width: 100, height: 40 };
    const plane = { width: 1_200, height: 800 };
    const place = fc.record({ x: fc.integer({ min: 0, max: 1_200 }), y: fc.integer({ min: 0, max: 800 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const chips = spreadChips(
          places.map((at, index) => ({ id: String(index), ...at })),
          chip,
          plane,
        );
        for (const [index, a] of chips.entries()) {
          expect(a.x >= 50 && a.x <= 1_150 && a.y >= 20 && a.y <= 780).toBe(true);
          for (const b of chips.slice(index + 1))
            expect(Math.abs(a.x - b.x) >= 99 || Math.abs(a.y - b.y) >= 39).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the picture', () => {
  it('fills windows of any proportion with at least 1920 by 1080', () => {
    for (const [width, height] of [
      [1_920, 1_080],
      [1_024, 768],
      [1_280, 720],
      [3_440, 1_440],
    ] as const) {
      const fit = stageFit(width, height);
      expect(fit.width).toBeGreaterThanOrEqual(1_920);
      expect(fit.height).toBeGreaterThanOrEqual(1_080);
      expect(Math.abs(fit.width * fit.scale - width)).toBeLessThan(2);
      expect(Math.abs(fit.height * fit.scale - height)).toBeLessThan(2);
    }
  });
});

describe('the clock', () => {
  it('counts down, warns at two minutes and goes on after the end', () => {
    expect(readPhase(300_000, true, 300)).toEqual({ text: '5:00', state: 'running' });
    expect(readPhase(119_001, true, 300)).toEqual({ text: '2:00', state: 'ending' });
    expect(readPhase(90_000, true, 100)).toEqual({ text: '1:30', state: 'running' });
    expect(readPhase(0, true, 300)).toEqual({ text: '0:00', state: 'over' });
    expect(readPhase(-35_400, true, 300)).toEqual({ text: '+0:35', state: 'over' });
    expect(readPhase(3_900_000, false, 4_000)).toEqual({ text: '1:05:00', state: 'paused' });
  });

  it('looks again when the figure changes', () => {
    expect(untilNextSecond(4_300)).toBe(300);
    expect(untilNextSecond(4_000)).toBe(1_000);
    expect(untilNextSecond(-300)).toBe(700);
  });
});
