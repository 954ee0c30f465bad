/** Where in the pages one is: follows scrolling, and leads to a page, a place on it, or what a search has found. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LinkTarget } from './page-links';
import type { Extent } from './zoom-model';

export interface PageScroll {
  /** The page that takes the upper third of the window; 1 for the first. */
  readonly shown: number;
  readonly goTo: (target: LinkTarget) => void;
}

/** Watches a scrolling box whose pages are marked with `data-page`; keeps the place when `scale` changes. */
export function usePageScroll(
  sheets: RefObject<HTMLElement | null>,
  scale: number,
  /** Is told how much room the pages have. */
  onRoom: (room: Extent) => void,
): PageScroll {
  const [shown, setShown] = useState(1);
  const share = useRef(0);

  useLayoutEffect(() => {
    const box = sheets.current;
    if (!box) return;
    const observer = new ResizeObserver(() => onRoom({ width: box.clientWidth, height: box.clientHeight }));
    observer.observe(box);
    return () => observer.disconnect();
  }, [sheets, onRoom]);

  useEffect(() => {
    const box = sheets.current;
    if (!box) return;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      share.current = box.scrollTop / Math.max(1, box.scrollHeight);
      setShown(pageAt(box));
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      box.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [sheets]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another size of the pages moves everything
  useLayoutEffect(() => {
    const box = sheets.current;
    if (box) box.scrollTop = share.current * box.scrollHeight;
  }, [sheets, scale]);

  const goTo = useCallback(
    ({ page, top }: LinkTarget): void => {
      const box = sheets.current;
      const sheet = box?.querySelector<HTMLElement>(`[data-page="${page}"]`);
      if (!box || !sheet) return;
      const edge = sheet.getBoundingClientRect().top - box.getBoundingClientRect().top;
      box.scrollTop += edge + top * sheet.offsetHeight - EDGE;
      setShown(page);
    },
    [sheets],
  );
  return { shown, goTo };
}

/** Seen above a page or place that is gone to. */
const EDGE = 12;

function pageAt(box: HTMLElement): number {
  const line = box.getBoundingClientRect().top + box.clientHeight / 3;
  const pages = [...box.querySelectorAll<HTMLElement>('[data-page]')];
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
