/**
 * Dragging with the pointer: starts after a few pixels (a click stays a click), follows the pointer even outside the
 * element, ends on release and gives up on Escape. Nothing is saved before the drop.
 */

import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { linkDropAt, useLinkDrag } from '../../panels/details/link-drag';
import { openLinkDialog } from '../../panels/details/link-target';

const THRESHOLD = 5;

export interface DragPoint {
  readonly x: number;
  readonly y: number;
}
export interface Drag<T> {
  readonly item: T;
  readonly start: DragPoint;
  readonly at: DragPoint;
}
interface DragOptions<T> {
  readonly onDrop: (drag: Drag<T>) => void;
  readonly onMove?: (drag: Drag<T>) => void;
  /** The record that is dragged: dropped on the details, it is linked with the record they show. */
  readonly recordOf?: (item: T) => string;
}

/** The running drag (null: none), and the handler that begins one. */
export function usePointerDrag<T>(options: DragOptions<T>) {
  const [drag, setDrag] = useState<Drag<T> | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const begin = (event: ReactPointerEvent, item: T): void => {
    if (event.button !== 0 || stop.current) return;
    const start = { x: event.clientX, y: event.clientY };
    let running: Drag<T> | null = null;
    const onMove = (move: PointerEvent): void => {
      const at = { x: move.clientX, y: move.clientY };
      if (!running && Math.hypot(at.x - start.x, at.y - start.y) < THRESHOLD) return;
      if (!running) {
        // The words under the pointer are not what is being picked up.
        document.documentElement.style.userSelect = 'none';
        window.getSelection()?.removeAllRanges();
        useLinkDrag.setState({ draggedId: latest.current.recordOf?.(item) ?? null });
      }
      running = { item, start, at };
      setDrag(running);
      latest.current.onMove?.(running);
    };
    const end = (): void => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', onKey, true);
      document.documentElement.style.removeProperty('user-select');
      useLinkDrag.setState({ draggedId: null });
      stop.current = null;
      setDrag(null);
    };
    const onUp = (): void => {
      const dropped = running;
      end();
      if (!dropped) return;
      // The click that follows a drag is no click.
      const swallow = (click: Event): void => click.stopPropagation();
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
      const recordId = latest.current.recordOf?.(item);
      const targetId = recordId === undefined ? null : linkDropAt(dropped.at);
      if (recordId === undefined || targetId === null) latest.current.onDrop(dropped);
      else if (recordId !== targetId) openLinkDialog(recordId, targetId);
    };
    const onKey = (key: KeyboardEvent): void => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      end();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', onKey, true);
    stop.current = end;
  };
  return { drag, begin };
}
