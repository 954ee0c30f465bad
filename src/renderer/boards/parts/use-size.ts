/** The size of an element as it changes. */
import { type RefCallback, useCallback, useRef, useState } from 'react';

/** A ref to put on the element, and its inner size in pixels (zero before the first layout). */
export function useSize(): readonly [
  RefCallback<HTMLElement>,
  { readonly width: number; readonly height: number },
] {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const observer = useRef<ResizeObserver>(undefined);
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.current.observe(element);
  }, []);
  return [ref, size];
}
