import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { MIN_SIZE, placeWindow } from '../../../../src/main/shell/window-options';
import { findWindowState, writeWindowState } from '../../../../src/main/shell/window-state';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };

describe('placing a window', () => {
  it('puts it back where it was', () => {
    const saved = { x: 100, y: 50, width: 1200, height: 800 };
    expect(placeWindow(saved, [screen])).toEqual(saved);
  });

  it('forgets a place whose screen is gone', () => {
    expect(placeWindow({ x: 2500, y: 50, width: 1200, height: 800 }, [screen])).toEqual({
      width: 1360,
      height: 860,
    });
  });

  it('never makes it smaller than a page needs, and always leaves a part of its top edge to grab', () => {
    const area = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 640, max: 5000 }),
      height: fc.integer({ min: 480, max: 3000 }),
    });
    fc.assert(
      fc.property(fc.option(area), fc.array(area, { maxLength: 4 }), (saved, areas) => {
        const placed = placeWindow(saved, areas);
        expect(placed.width).toBeGreaterThanOrEqual(MIN_SIZE.width);
        expect(placed.height).toBeGreaterThanOrEqual(MIN_SIZE.height);
        const { x, y, width = 0 } = placed;
        if (x === undefined || y === undefined) return;
        const isVisible = areas.some(
          (one) =>
            Math.min(x + width, one.x + one.width) - Math.max(x, one.x) >= 200 &&
            y >= one.y &&
            y < one.y + one.height,
        );
        expect(isVisible).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the remembered place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-window-'));
  afterEach(() => rmSync(join(folder, 'window.json'), { force: true }));

  it('is read back as it was written', () => {
    const state = { bounds: { x: -10, y: 20, width: 1000, height: 700 }, isMaximized: true };
    writeWindowState(folder, state);
    expect(findWindowState(folder)).toEqual(state);
  });

  it.each(['', 'null', '{}', '[]', '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"isMaximized":true}'])(
    'is forgotten when it reads %j',
    (text) => {
      writeFileSync(join(folder, 'window.json'), text);
      expect(findWindowState(folder)).toBeNull();
    },
  );

  it('is absent at first, and a folder that cannot be written to is no reason to fail', () => {
    expect(findWindowState(folder)).toBeNull();
    const state = { bounds: { x: 0, y: 0, width: 1, height: 1 }, isMaximized: false };
    expect(() => writeWindowState(join(folder, 'absent'), state)).not.toThrow();
  });
});
