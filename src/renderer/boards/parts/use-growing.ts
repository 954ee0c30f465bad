/**
 * A long list that is drawn as far as somebody looks: the first part at once, more when its end comes near to what is in
 * sight. What was drawn stays, so that nothing jumps and the keyboard can go back.
 */
import { type RefCallback, useCallback, useRef, useState } from 'react';

const FIRST = 40;
const STEP = 80;
/** So far below what is in sight the next part is drawn. */
const AHEAD = '800px';

/** How many to draw, a ref for the element behind the last one, and a way to draw as far as an item. */
export function useGrowing(total: number): {
  readonly count: number;
  readonly end: RefCallback<HTMLElement>;
  readonly reach: (index: number) => void;
} {
  const [drawn, setDrawn] = useState(FIRST);
  const observer = useRef<IntersectionObserver>(undefined);
  const end = useCallback((element: HTMLElement | null): void => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setDrawn((now) => now + STEP);
      },
      // The part that scrolls is the nearest one, not the window.
      { root: element.parentElement, rootMargin: AHEAD },
    );
    observer.current.observe(element);
  }, []);
  const reach = useCallback((index: number): void => {
    setDrawn((now) => (index < now ? now : index + STEP));
  }, []);
  return { count: Math.min(drawn, total), end, reach };
}
