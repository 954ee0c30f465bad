/** Where the projector's window goes, whatever screens there are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keepPlace,
  placeProjector,
  type SavedPlace,
  type Screen,
} from '../../../../src/main/shell/projector-place';

const screenAt = (id: number, x: number, width = 1920, height = 1080): Screen => ({
  id,
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 30, width, height: height - 70 },
});
const laptop = screenAt(1, 0, 1440, 900);
const beamer = screenAt(2, 1440);
const other = screenAt(3, 3360);
const savedOn = (screen: Screen, changed: Partial<SavedPlace> = {}): SavedPlace => ({
  displayId: screen.id,
  display: screen.bounds,
  window: null,
  isChosen: false,
  ...changed,
});

describe('the place of the projector', () => {
  it('is the whole of the display that is not the facilitator’s', () => {
    expect(placeProjector([laptop, beamer], 1, null)).toEqual({
      displayId: 2,
      bounds: beamer.bounds,
      isFullScreen: true,
    });
  });

  it('is the remembered display, also under another id', () => {
    expect(placeProjector([laptop, beamer, other], 1, savedOn(other))?.displayId).toBe(3);
    expect(placeProjector([laptop, beamer, { ...other, id: 9 }], 1, savedOn(other))?.displayId).toBe(9);
  });

  it('is a window where there is one display, or where the facilitator picked the own one', () => {
    expect(placeProjector([laptop], 1, null)).toMatchObject({ displayId: 1, isFullScreen: false });
    expect(placeProjector([laptop, beamer], 1, savedOn(laptop))).toMatchObject({ displayId: 2 });
    const chosen = savedOn(laptop, { isChosen: true });
    expect(placeProjector([laptop, beamer], 1, chosen)).toMatchObject({ displayId: 1, isFullScreen: false });
  });

  it('is nowhere while the display it filled is away, and there again when it is back', () => {
    expect(keepPlace([laptop], 1, savedOn(beamer), true)).toBeNull();
    expect(keepPlace([laptop, other], 1, savedOn(beamer), true)).toBeNull();
    expect(placeProjector([laptop, beamer], 1, savedOn(beamer))?.displayId).toBe(2);
  });

  it('can be seen in every arrangement of screens, and never fills the facilitator’s own', () => {
    const anyScreens = fc
      .array(
        fc.record({
          x: fc.integer({ min: -8_000, max: 8_000 }),
          y: fc.integer({ min: -4_000, max: 4_000 }),
          width: fc.integer({ min: 640, max: 7_680 }),
          height: fc.integer({ min: 480, max: 4_320 }),
          bar: fc.integer({ min: 0, max: 120 }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((list) =>
        list.map(({ bar, ...bounds }, at): Screen => {
          const workArea = { ...bounds, y: bounds.y + bar, height: bounds.height - bar };
          return { id: at + 1, bounds, workArea };
        }),
      );
    const anyWindow = fc.record({
      x: fc.integer({ min: -9_000, max: 9_000 }),
      y: fc.integer({ min: -5_000, max: 5_000 }),
      width: fc.integer({ min: 1, max: 8_000 }),
      height: fc.integer({ min: 1, max: 5_000 }),
    });
    const anySaved = fc.option(
      fc.record({
        displayId: fc.integer({ min: 1, max: 6 }),
        display: anyWindow,
        window: fc.option(anyWindow, { nil: null }),
        isChosen: fc.boolean(),
      }),
      { nil: null },
    );
    let inWindows = 0;
    fc.assert(
      fc.property(anyScreens, fc.integer({ min: 1, max: 4 }), anySaved, (screens, ownId, saved) => {
        const placed = placeProjector(screens, ownId, saved);
        if (!placed) throw new Error('nowhere');
        const visible = screens.some(({ workArea }) => overlap(placed.bounds, workArea, 200, 100));
        expect(visible).toBe(true);
        if (placed.isFullScreen) expect(placed.displayId).not.toBe(ownId);
        else inWindows += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(inWindows).toBeGreaterThan(500);
  });
});

type Box = Screen['bounds'];
function overlap(a: Box, b: Box, width: number, height: number): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across >= width && down >= height;
}
