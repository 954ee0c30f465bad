/** Dragging rows of the day by their handle: which one, and before which row it would land. */
import { type DragEvent, useState } from 'react';

export interface DayDrag {
  readonly draggedId: string | null;
  /** The row before which it would land, the number of rows for the end, or null. */
  readonly target: number | null;
  readonly onDragStart: (event: DragEvent<HTMLElement>, id: string) => void;
  readonly onDragEnd: () => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

/** `onMove` is told the row's new place, counted without the row itself. */
export function useDayDrag(onMove: (id: string, index: number) => void): DayDrag {
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const end = (): void => {
    setDraggedId(null);
    setTarget(null);
  };
  return {
    draggedId,
    target,
    onDragStart: (event, id) => {
      const row = event.currentTarget.closest('li');
      if (row) event.dataTransfer.setDragImage(row, 16, 16);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', id);
      setDraggedId(id);
    },
    onDragEnd: end,
    onDragOver: (event) => {
      if (draggedId === null) return;
      event.preventDefault();
      setTarget(targetAt(event.currentTarget, event.clientY));
    },
    onDrop: (event) => {
      event.preventDefault();
      const rows = rowsOf(event.currentTarget);
      const from = rows.findIndex((row) => row.dataset['row'] === draggedId);
      const to = targetAt(event.currentTarget, event.clientY);
      if (draggedId !== null && from !== -1) onMove(draggedId, to > from ? to - 1 : to);
      end();
    },
  };
}

function targetAt(list: HTMLElement, y: number): number {
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return at === -1 ? rows.length : at;
}

function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('li[data-row]')];
}
