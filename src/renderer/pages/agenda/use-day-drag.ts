/** Dragging rows of the day by their handle, with mouse, pen or finger: which one, and before which row it would land. */
import { type PointerEvent, type RefObject, useState } from 'react';
import { usePointerDrag } from '../../boards/parts/use-pointer-drag';

export interface DayDrag {
  readonly draggedId: string | null;
  /** The row before which it would land, the number of rows for the end, or null. */
  readonly target: number | null;
  readonly begin: (event: PointerEvent, id: string) => void;
}

/** `onMove` is told the row's new place, counted without the row itself. */
export function useDayDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, index: number) => void,
): DayDrag {
  const [target, setTarget] = useState<number | null>(null);
  const { drag, begin } = usePointerDrag<string>({
    onMove: ({ at }) => {
      const rows = rowsOf(list.current);
      const next = targetAt(rows, at.y);
      setTarget(next);
      // A long day is scrolled by dragging past its visible rows.
      rows[Math.min(next, rows.length - 1)]?.scrollIntoView({ block: 'nearest' });
    },
    onDrop: ({ item, at }) => {
      const rows = rowsOf(list.current);
      const from = rows.findIndex((row) => row.dataset['row'] === item);
      const to = targetAt(rows, at.y);
      if (from !== -1) onMove(item, to > from ? to - 1 : to);
    },
  });
  return { draggedId: drag?.item ?? null, target: drag ? target : null, begin };
}

function targetAt(rows: readonly HTMLElement[], y: number): number {
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return at === -1 ? rows.length : at;
}

function rowsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li[data-row]') ?? [])];
}
