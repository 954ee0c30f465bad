import type { WorkshopRecord } from '@shared/domain/workshop';
import { snap } from '@shared/sections/matrix-axis';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCards, quadrantOf, shareOf, valueAt } from '../../../../src/renderer/boards/matrix/geometry';
import {
  type MatrixActivity,
  middleOf,
  placeAfterKey,
  placeWords,
  splitByPlace,
} from '../../../../src/renderer/boards/matrix/matrix-model';

const percent = { field: 'p', min: 0, max: 100, step: 5, low: '', high: '' };
const five = { field: 'f', min: 1, max: 5, step: 1, low: '', high: '' };
const activity: MatrixActivity = {
  id: 'm',
  form: 'A2',
  kind: 'goal',
  minutes: 5,
  board: 'matrix',
  x: { ...five, field: 'effort' },
  y: { ...five, field: 'impact' },
  quadrants: ['Do first', 'Plan well', 'Fill in', 'Leave out'],
};

describe('values and places', () => {
  it('lead to each other on every axis', () => {
    fc.assert(
      fc.property(fc.constantFrom(percent, five), fc.boolean(), fc.nat(), (axis, cells, n) => {
        const value = snap(axis, axis.min + (n % 101));
        expect(valueAt(axis, shareOf(axis, value, cells), cells)).toBe(value);
      }),
    );
  });
  it('stay on the axis', () => {
    expect(valueAt(percent, -0.2, false)).toBe(0);
    expect(valueAt(percent, 1.7, false)).toBe(100);
    expect(valueAt(five, 1, true)).toBe(5);
    expect(valueAt(five, 0, true)).toBe(1);
  });
  it('snap to steps', () => {
    expect(snap(percent, 63)).toBe(65);
    expect(snap(percent, 62)).toBe(60);
  });
  it('count the middle as high', () => {
    expect(quadrantOf(percent, percent, { x: 50, y: 50 })).toBe(1);
    expect(quadrantOf(percent, percent, { x: 45, y: 50 })).toBe(0);
    expect(quadrantOf(percent, percent, { x: 50, y: 45 })).toBe(3);
    expect(quadrantOf(percent, percent, { x: 45, y: 45 })).toBe(2);
  });
});

describe('cards on the plane', () => {
  const plane = { width: 800, height: 480 };
  const isInside = (box: { left: number; top: number; width: number; height: number }): boolean =>
    box.left >= -0.01 &&
    box.top >= -0.01 &&
    box.left + box.width <= plane.width + 0.01 &&
    box.top + box.height <= plane.height + 0.01;
  const overlap = (a: ReturnType<typeof placeCards>[number], b: typeof a): boolean =>
    a.left < b.left + b.width - 0.01 &&
    b.left < a.left + a.width - 0.01 &&
    a.top < b.top + b.height - 0.01 &&
    b.top < a.top + a.height - 0.01;

  it('never cover each other: forty cards on a fine plane', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
          maxLength: 40,
        }),
        (places) => {
          const points = places.map(([x, y], i) => ({ id: String(i), x: x * 5, y: y * 5 }));
          const placed = placeCards(points, percent, percent, plane);
          expect(placed).toHaveLength(points.length);
          expect(placed.every(isInside)).toBe(true);
          placed.forEach((a, i) => {
            for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
  it('share a cell side by side: up to eight in one cell of five by five', () => {
    const points = Array.from({ length: 8 }, (_, i) => ({ id: String(i), x: 3, y: 3 }));
    const placed = placeCards(points, five, five, plane);
    placed.forEach((a, i) => {
      expect(a.height).toBeGreaterThanOrEqual(24);
      for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    });
    expect(
      placed.every(
        ({ left, top, width, height }) =>
          left + width / 2 > 320 &&
          left + width / 2 < 480 &&
          top + height / 2 > 192 &&
          top + height / 2 < 288,
      ),
    ).toBe(true);
  });
  it('borrow room from empty cells, and never cover cards of others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { maxLength: 12 }),
        (places) => {
          const points = places.map(([x, y], i) => ({ id: String(i), x, y }));
          const placed = placeCards(points, five, five, plane);
          placed.forEach((a, i) => {
            for (const b of placed.slice(i + 1))
              if (places[i]?.join() !== places[Number(b.id)]?.join() && !a.isCovered && !b.isCovered)
                expect(overlap(a, b)).toBe(false);
          });
        },
      ),
      { numRuns: 60 },
    );
    const small = { width: 400, height: 250 };
    const [alone] = placeCards([{ id: 'a', x: 5, y: 5 }], five, five, small);
    expect(alone?.width).toBeGreaterThan(100);
    const [beside] = placeCards(
      [
        { id: 'a', x: 5, y: 5 },
        { id: 'b', x: 4, y: 5 },
      ],
      five,
      five,
      small,
    );
    expect(beside?.width).toBeLessThan(80);
  });
  it('stay in the quadrant of their point', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
          maxLength: 30,
        }),
        (places) => {
          const points = places.map(([x, y], i) => ({ id: String(i), x: x * 5, y: y * 5 }));
          placeCards(points, percent, percent, plane).forEach((card, i) => {
            const right = (points[i]?.x ?? 0) >= 50;
            const top = (points[i]?.y ?? 0) >= 50;
            expect(right ? card.left >= 400 : card.left + card.width <= 400).toBe(true);
            expect(top ? card.top + card.height <= 240 : card.top >= 240).toBe(true);
          });
        },
      ),
    );
  });
  it('show their true place when they had to give way', () => {
    const points = Array.from({ length: 5 }, (_, i) => ({ id: String(i), x: 50, y: 50 }));
    const placed = placeCards(points, percent, percent, plane);
    expect(placed[0]?.anchor).toBeNull();
    expect(placed.at(-1)?.anchor).toEqual({ left: 400, top: 240 });
  });
  it('are not drawn before the plane has a size', () => {
    expect(placeCards([{ id: 'a', x: 1, y: 1 }], five, five, { width: 0, height: 0 })).toEqual([]);
  });
});

describe('records on the matrix', () => {
  const record = (id: string, body: WorkshopRecord['body']) => ({ id, body }) as WorkshopRecord;
  it('wait in the tray while a value is missing', () => {
    const records = [record('a', { impact: 4, effort: 2 }), record('b', { impact: 4 }), record('c', {})];
    const { points, unplaced } = splitByPlace(records, activity);
    expect(points).toEqual([{ id: 'a', x: 2, y: 4 }]);
    expect(unplaced.map(({ id }) => id)).toEqual(['b', 'c']);
  });
  it('start in the middle', () => {
    expect(middleOf(activity)).toEqual({ x: 3, y: 3 });
  });
  it('move by keys and stop at the edge', () => {
    expect(placeAfterKey({ x: 3, y: 3 }, 'ArrowUp', false, activity)).toEqual({ x: 3, y: 4 });
    expect(placeAfterKey({ x: 5, y: 3 }, 'ArrowRight', false, activity)).toEqual({ x: 5, y: 3 });
    expect(placeAfterKey({ x: 3, y: 3 }, 'Home', false, activity)).toEqual({ x: 1, y: 3 });
    expect(placeAfterKey({ x: 3, y: 3 }, 'x', false, activity)).toBeNull();
  });
  it('say where they are', () => {
    expect(placeWords({ x: 2, y: 4 }, activity, { x: 'effort', y: 'impact' })).toBe(
      'impact 4, effort 2, Do first',
    );
  });
});
