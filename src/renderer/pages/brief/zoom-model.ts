/** How large the pages of a preview are drawn. Pure. */

/** Fitted to the room there is, or a share of the real size. */
export type Zoom = 'auto' | 'width' | 'page' | number;

/** Width and height; of a page in points, of the room in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels of a point at the real size. */
export const REAL_SIZE = 96 / 72;

/** Shares of the real size that the buttons step through. */
export const ZOOM_STEPS: readonly number[] = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** Left free around a page. */
const MARGIN = 48;
/** Lines of a page as wide as a projector are too long to read. */
const MOST_BY_ITSELF = 1.25;

/** CSS pixels per point. */
export function scaleOf(zoom: Zoom, page: Extent, room: Extent): number {
  if (typeof zoom === 'number') return zoom * REAL_SIZE;
  const byWidth = Math.max(60, room.width - MARGIN) / page.width;
  if (zoom === 'width') return byWidth;
  if (zoom === 'auto') return Math.min(byWidth, MOST_BY_ITSELF * REAL_SIZE);
  return Math.min(byWidth, Math.max(60, room.height - MARGIN) / page.height);
}

/** The next step up or down from what is drawn now; stays at the ends. */
export function stepZoom(scale: number, step: 1 | -1): number {
  const now = scale / REAL_SIZE;
  const further = ZOOM_STEPS.filter((one) => (step === 1 ? one > now + 0.01 : one < now - 0.01));
  const next = step === 1 ? further[0] : further.at(-1);
  return next ?? Math.min(Math.max(now, ZOOM_STEPS[0] ?? now), ZOOM_STEPS.at(-1) ?? now);
}

/** "125 %". */
export function zoomText(scale: number): string {
  return `${Math.round((scale / REAL_SIZE) * 100)} %`;
}
