/** Makes a board smaller, level by level, until all of it is in sight; before anything is painted. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Fit {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** 0 is the largest. */
  readonly level: number;
}

/**
 * The first level, from `start` on, at which the element does not overflow. It begins anew when `shape` changes; what
 * only changes a word may keep its shape, and then costs one look and not several.
 */
export function useFit(levels: number, shape: unknown, start = 0): Fit {
  const ref = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState({ shape, level: start });
  const level = Math.min(found.shape === shape ? found.level : start, levels - 1);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || level >= levels - 1) return;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
      setFound({ shape, level: level + 1 });
  });
  return { ref, level };
}
