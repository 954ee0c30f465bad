/** Makes a board smaller, level by level, until all of it is in sight; before anything is painted. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Fit {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** 0 is the largest. */
  readonly level: number;
}

/** The first level, from `start` on, at which the element does not overflow; `content` changes begin anew. */
export function useFit(levels: number, content: unknown, start = 0): Fit {
  const ref = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState({ content, start, level: start });
  const isKnown = found.content === content && found.start === start;
  const level = isKnown ? found.level : start;
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || level >= levels - 1) return;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
      setFound({ content, start, level: level + 1 });
  });
  return { ref, level };
}
