/** The room of the summary shrinks step by step, and never grows while it gets tighter. */
import { roomAt } from '@shared/report/summary-room';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const tightness = fc.double({ min: 0, max: 4, noNaN: true });

describe('the room of the summary', () => {
  it('is never larger where it is tighter', () => {
    fc.assert(
      fc.property(tightness, tightness, (a, b) => {
        const roomy = roomAt(Math.min(a, b));
        for (const [name, count] of Object.entries(roomAt(Math.max(a, b))))
          expect(count).toBeLessThanOrEqual(roomy[name as keyof typeof roomy]);
      }),
    );
  });

  it('lies between two steps where words are concerned', () => {
    expect(roomAt(1.5).purposeWords).toBe((roomAt(1).purposeWords + roomAt(2).purposeWords + 1) >> 1);
    expect(roomAt(1.5).harmed).toBe(roomAt(2).harmed);
  });
});
