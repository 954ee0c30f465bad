/** How large a wall is shown: fitted to the window until somebody zooms, by buttons, keys or Ctrl with the wheel. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { WallLayout } from './layout';

const LEAST = 0.05;
const MOST = 2;
/** A few notes are not blown up over the whole wall. */
const FIT_MOST = 1.1;
const STEP = 1.25;

export interface Zoom {
  readonly zoom: number;
  readonly isFitted: boolean;
  readonly fit: () => void;
  /** Larger (1) or smaller (-1) by a step, round the middle of what is in sight. */
  readonly step: (direction: 1 | -1) => void;
}

/** The zoom at which a wall of this size fits a window of this size. */
export function fitZoom(
  layout: Pick<WallLayout, 'width' | 'height'>,
  size: { readonly width: number; readonly height: number },
): number {
  if (size.width === 0 || size.height === 0) return 1;
  return clamp(Math.min(size.width / layout.width, size.height / layout.height, FIT_MOST));
}

/** Follows the zoom of a viewport; the point under the pointer, or the middle, stays where it is. */
export function useZoom(
  viewport: RefObject<HTMLElement | null>,
  layout: WallLayout,
  size: { readonly width: number; readonly height: number },
): Zoom {
  const [own, setOwn] = useState<number | null>(null);
  const zoom = own ?? fitZoom(layout, size);
  const latest = useRef(zoom);
  latest.current = zoom;
  const anchor = useRef<{ readonly x: number; readonly y: number; readonly from: number } | null>(null);

  const zoomTo = useCallback((next: number, x: number, y: number): void => {
    anchor.current = { x, y, from: latest.current };
    setOwn(clamp(next));
  }, []);
  const step = useCallback(
    (direction: 1 | -1): void => {
      const area = viewport.current;
      if (area)
        zoomTo(
          latest.current * (direction > 0 ? STEP : 1 / STEP),
          area.clientWidth / 2,
          area.clientHeight / 2,
        );
    },
    [viewport, zoomTo],
  );

  useLayoutEffect(() => {
    const area = viewport.current;
    const at = anchor.current;
    anchor.current = null;
    if (!area || !at) return;
    const ratio = zoom / at.from;
    area.scrollTo((area.scrollLeft + at.x) * ratio - at.x, (area.scrollTop + at.y) * ratio - at.y);
  }, [zoom, viewport]);

  useEffect(() => {
    const area = viewport.current;
    if (!area) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = area.getBoundingClientRect();
      const factor = Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 240);
      zoomTo(latest.current * factor, event.clientX - box.left, event.clientY - box.top);
    };
    area.addEventListener('wheel', onWheel, { passive: false });
    return () => area.removeEventListener('wheel', onWheel);
  }, [viewport, zoomTo]);

  return { zoom, isFitted: own === null, fit: () => setOwn(null), step };
}

function clamp(zoom: number): number {
  return Math.max(LEAST, Math.min(MOST, zoom));
}
