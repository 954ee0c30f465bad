/** Searching in the printed pages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits, nextHit, type PageText } from '../../../../src/renderer/pages/brief/find-model';

const pageOf = (...texts: readonly string[]): PageText => ({
  width: 600,
  height: 800,
  pieces: texts.map((text, line) => ({ text, x: 100, y: 700 - line * 20, width: 200, height: 10 })),
});

describe('a search', () => {
  it('marks the words where they stand', () => {
    const [hit] = findHits([pageOf('Nothing'), pageOf('abcdGoal')], 'goal');
    expect(hit).toMatchObject({ page: 2, marks: [{ left: 200 / 600, width: 100 / 600, top: 90 / 800 }] });
  });

  it('goes over the end of a line', () => {
    const hits = findHits([pageOf('reduce the', 'waiting time')], 'the waiting');
    expect(hits).toHaveLength(1);
    expect(hits[0]?.marks).toHaveLength(2);
  });

  it.each([
    ['Crème brûlée', 'creme BRULEE'],
    ['zwei\u00A0 Wörter', 'zwei worter'],
    ['هدف المشروع', 'المشروع'],
    ['减少等待时间', '等待'],
  ])('finds "%s" by "%s"', (written, searched) => {
    expect(findHits([pageOf(written)], searched)).toHaveLength(1);
  });

  it('finds nothing where nothing is asked', () => {
    expect(findHits([pageOf('a')], '  ')).toEqual([]);
  });

  it('never marks outside of the piece it was found in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.string({ unit: 'grapheme' }),
        (texts, searched) => {
          for (const { marks } of findHits([pageOf(...texts)], searched))
            for (const { left, width } of marks) {
              expect(left).toBeGreaterThanOrEqual(100 / 600 - 1e-9);
              expect(left + width).toBeLessThanOrEqual(300 / 600 + 1e-9);
            }
        },
      ),
    );
  });

  it('goes round', () => {
    expect([nextHit(2, 1, 3), nextHit(0, -1, 3), nextHit(0, 1, 0)]).toEqual([0, 2, -1]);
  });
});
