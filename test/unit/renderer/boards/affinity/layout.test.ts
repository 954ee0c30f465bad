/** Where notes and groups lie: nothing overlaps, everything is found again by arithmetic, and the wall fits its window. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  hitAt,
  layoutWall,
  NOTE_HEIGHT,
  NOTE_WIDTH,
  placeInBlock,
} from '../../../../../src/renderer/boards/affinity/layout';
import { nextStop, type Stop, stopsOf } from '../../../../../src/renderer/boards/affinity/spatial';

const walls = fc
  .record({
    groups: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }),
    loose: fc.integer({ min: 0, max: 150 }),
    aspect: fc.double({ min: 0.5, max: 3, noNaN: true }),
  })
  .map(({ groups, loose, aspect }) => {
    const clusters = groups.map((count, group) => ({
      id: `g${group}`,
      name: '',
      notes: Array.from({ length: count }, (_, at) => `g${group}n${at}`),
    }));
    return { clusters, loose: Array.from({ length: loose }, (_, at) => `n${at}`), aspect };
  });
const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('a wall', () => {
  it('lies within its size, each note in its own place, no block over another', () => {
    fc.assert(
      fc.property(walls, ({ clusters, loose, aspect }) => {
        const layout = layoutWall(clusters, loose, aspect);
        const boxes = layout.blocks.flatMap((block) =>
          block.notes.map((_, at) => ({
            ...placeInBlock(block, at),
            width: NOTE_WIDTH,
            height: NOTE_HEIGHT,
          })),
        );
        expect(boxes).toHaveLength(loose.length + clusters.reduce((sum, { notes }) => sum + notes.length, 0));
        for (const box of [...layout.blocks, ...boxes]) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
        }
        layout.blocks.forEach((block, at) => {
          for (const other of layout.blocks.slice(at + 1)) expect(overlaps(block, other)).toBe(false);
        });
        expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
      }),
      { numRuns: 60 },
    );
  });

  it('finds what lies under a point: the note in its middle, its group beside it, else the wall', () => {
    fc.assert(
      fc.property(walls, ({ clusters, loose, aspect }) => {
        const layout = layoutWall(clusters, loose, aspect);
        for (const block of layout.blocks) {
          block.notes.forEach((id, at) => {
            const { x, y } = placeInBlock(block, at);
            expect(hitAt(layout, x + NOTE_WIDTH / 2, y + NOTE_HEIGHT / 2)).toEqual({
              type: 'note',
              id,
              group: block.id,
            });
          });
          const corner = hitAt(layout, block.x + 2, block.y + 2);
          if (block.id !== null) expect(corner).toEqual({ type: 'group', id: block.id });
        }
        expect(hitAt(layout, 2, 2)).toEqual({ type: 'wall' });
      }),
      { numRuns: 40 },
    );
  });

  it('takes the shape of its window: two thousand notes leave little of it empty', () => {
    const loose = Array.from({ length: 2_000 }, (_, at) => `n${at}`);
    for (const aspect of [0.8, 1.6, 2.4]) {
      const { width, height } = layoutWall([], loose, aspect);
      expect(width / height / aspect).toBeGreaterThan(0.85);
      expect(width / height / aspect).toBeLessThan(1.15);
    }
  });

  it('leaves everything where it is when the same wall is laid out again', () => {
    const clusters = [{ id: 'a', name: 'Cost', notes: ['1', '2', '3'] }];
    expect(layoutWall(clusters, ['4', '5'], 1.6)).toEqual(layoutWall(clusters, ['4', '5'], 1.6));
  });
});

describe('the arrow keys', () => {
  const at = (stops: readonly Stop[], id: string): Stop => {
    const stop = stops.find((one) => one.id === id);
    if (!stop) throw new Error(`No ${id}`);
    return stop;
  };

  it('reach everything from anywhere, and go back the way they came within a grid', () => {
    const loose = Array.from({ length: 12 }, (_, index) => `n${index}`);
    const clusters = [
      { id: 'a', name: '', notes: ['a1', 'a2', 'a3', 'a4'] },
      { id: 'b', name: '', notes: ['b1'] },
    ];
    const stops = stopsOf(layoutWall(clusters, loose, 1.6));
    const reached = new Set<Stop>([stops[0] as Stop]);
    for (const from of reached)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
        const next = nextStop(stops, from, key);
        if (next) reached.add(next);
      }
    expect(reached.size).toBe(stops.length);
    const right = nextStop(stops, at(stops, 'n0'), 'ArrowRight');
    expect(right?.id).toBe('n1');
    expect(nextStop(stops, at(stops, 'n1'), 'ArrowLeft')?.id).toBe('n0');
    expect(nextStop(stops, at(stops, 'a1'), 'ArrowUp')?.id).toBe('a');
    expect(nextStop(stops, at(stops, 'a'), 'ArrowDown')?.id).toMatch(/^a[12]$/);
  });
});
