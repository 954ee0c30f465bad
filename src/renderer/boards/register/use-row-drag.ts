/** Moving rows with the mouse: a line shows where the row will land; near the edges the table scrolls along. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { usePointerDrag } from '../parts/use-pointer-drag';

const EDGE = 40;

interface RowDragOptions {
  readonly scrollRef: RefObject<HTMLElement | null>;
  /** Height of the head that covers the top of the scrolled area. */
  readonly headHeight: number;
  /** The row before which something dropped at this height (in the scrolled content) lands; the count for the end. */
  readonly indexAt: (top: number) => number;
  readonly onDrop: (id: string, index: number) => void;
}

/** The dragged row and the index it would land before, and what begins a drag. */
export function useRowDrag({ scrollRef, headHeight, indexAt, onDrop }: RowDragOptions) {
  const [target, setTarget] = useState<number | null>(null);
  const pointer = useRef(0);
  const place = useCallback((): number | null => {
    const area = scrollRef.current;
    if (!area) return null;
    return indexAt(pointer.current - area.getBoundingClientRect().top - headHeight + area.scrollTop);
  }, [scrollRef, headHeight, indexAt]);
  const { drag, begin } = usePointerDrag<string>({
    recordOf: (id) => id,
    onMove: ({ at }) => {
      pointer.current = at.y;
      setTarget(place());
    },
    onDrop: ({ item, at }) => {
      pointer.current = at.y;
      const index = place();
      if (index !== null) onDrop(item, index);
    },
  });
  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    let frame = 0;
    const scroll = (): void => {
      const area = scrollRef.current;
      if (area) {
        const { top, bottom } = area.getBoundingClientRect();
        const step =
          pointer.current < top + headHeight + EDGE ? -10 : pointer.current > bottom - EDGE ? 10 : 0;
        if (step !== 0 && pointer.current > 0) {
          area.scrollTop += step;
          setTarget(place());
        }
      }
      frame = requestAnimationFrame(scroll);
    };
    frame = requestAnimationFrame(scroll);
    return () => cancelAnimationFrame(frame);
  }, [isDragging, scrollRef, headHeight, place]);
  return { draggedId: drag?.item ?? null, target: isDragging ? target : null, begin };
}
