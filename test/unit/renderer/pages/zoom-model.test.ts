import { describe, expect, it } from 'vitest';
import {
  REAL_SIZE,
  scaleOf,
  stepZoom,
  ZOOM_STEPS,
  zoomText,
} from '../../../../src/renderer/pages/brief/zoom-model';

const A4 = { width: 595, height: 842 };

describe('the size of pages', () => {
  it('fits the width and the page, and is never larger than readable by itself', () => {
    const room = { width: 900, height: 500 };
    expect(scaleOf('width', A4, room) * A4.width).toBeCloseTo(852);
    expect(scaleOf('page', A4, room) * A4.height).toBeCloseTo(452);
    expect(scaleOf('auto', A4, { width: 3_000, height: 900 })).toBeCloseTo(1.25 * REAL_SIZE);
    expect(scaleOf('auto', A4, { width: 400, height: 900 }) * A4.width).toBeCloseTo(352);
    expect(scaleOf(2, A4, room)).toBeCloseTo(2 * REAL_SIZE);
  });

  it('stays above nothing in a room without width', () => {
    for (const zoom of ['auto', 'width', 'page'] as const)
      expect(scaleOf(zoom, A4, { width: 0, height: 0 })).toBeGreaterThan(0);
  });

  it('steps through the sizes and stays at the ends', () => {
    expect(stepZoom(REAL_SIZE, 1)).toBe(1.25);
    expect(stepZoom(REAL_SIZE, -1)).toBe(0.75);
    expect(stepZoom(1.1 * REAL_SIZE, 1)).toBe(1.25);
    expect(stepZoom(1.1 * REAL_SIZE, -1)).toBe(1);
    expect(stepZoom(9 * REAL_SIZE, 1)).toBe(ZOOM_STEPS.at(-1));
    expect(stepZoom(0.1 * REAL_SIZE, -1)).toBe(ZOOM_STEPS[0]);
    expect(zoomText(stepZoom(REAL_SIZE, 1) * REAL_SIZE)).toBe('125 %');
  });
});
