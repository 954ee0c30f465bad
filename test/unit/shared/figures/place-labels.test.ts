/** Labels of dots stand inside their field and, where there is room, on nothing. */
import { placeLabels, sharedArea } from '@shared/figures/place-labels';
import { assert, constant, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';

const FIELD = { x: 0, y: 0, width: 400, height: 200 };
const NAME = { x: 330, y: 4, width: 66, height: 12 };
const size = { width: 25, height: 10 };

describe('labels of dots', () => {
  it('leave a near dot, its label and a caption free', () => {
    const dots = [
      { cx: 300, cy: 100, ...size },
      { cx: 318, cy: 107, ...size },
      { cx: 390, cy: 24, ...size },
      { cx: 372, cy: 40, ...size },
    ];
    const boxes = placeLabels(dots, { field: FIELD, radius: 4.5, taken: [NAME] });
    const round = dots.map(({ cx, cy }) => ({ x: cx - 4.5, y: cy - 4.5, width: 9, height: 9 }));
    for (const [at, box] of boxes.entries())
      for (const other of [NAME, ...round, ...boxes.slice(at + 1)]) expect(sharedArea(box, other)).toBe(0);
  });

  it('stand beside and a little above a dot that is alone', () => {
    const [box] = placeLabels([{ cx: 100, cy: 100, ...size }], { field: FIELD, radius: 4.5, taken: [] });
    expect(box?.x).toBeGreaterThan(104.5);
    expect((box?.y ?? 0) + size.height / 2).toBeLessThan(100);
  });

  it('stay in the field, one for each dot', () => {
    const dot = record({
      cx: integer({ min: 0, max: 400 }),
      cy: integer({ min: 0, max: 200 }),
      width: integer({ min: 5, max: 180 }),
      height: constant(10),
    });
    assert(
      property(uniqueArray(dot, { maxLength: 40 }), (dots) => {
        const boxes = placeLabels(dots, { field: FIELD, radius: 4.5, taken: [NAME] });
        expect(boxes.length).toBe(dots.length);
        for (const { x, y, width, height } of boxes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(400);
          expect(y + height).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});
