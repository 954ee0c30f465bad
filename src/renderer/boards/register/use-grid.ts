/**
 * The keyboard of the register. One cell is active and holds the tab stop; keys move it, start editing, mark rows,
 * move rows. The active cell is remembered by record, so that it stays with its record when rows move.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { getDeclaration } from '@shared/sections/registry';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { moveRecord, sayReadOnly, updateRecord } from '../../commands/intents';
import { scaleValueOfKey } from '../../fields/controls/scale-control';
import { type CellExit, isEditable } from '../../fields/field-cell';
import { isPastShown } from '../../store/past';
import { select } from '../../store/ui-store';
import type { GridColumn } from './columns';
import { type CellPlace, isTyping, moveAfterCommit, moveInGrid } from './grid-navigation';
import { placeAfter } from './row-model';
import { extendTo, NO_SELECTION, type Selection, toggleAll, toggleRow } from './selection';

export interface GridOptions {
  readonly rows: readonly WorkshopRecord[];
  readonly ids: readonly string[];
  readonly columns: readonly GridColumn[];
  readonly canMove: boolean;
  readonly pageRows: () => number;
  readonly scrollTo: (row: number) => void;
  readonly onSort: (column: string) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  /** Alt+P: the row waits in the parking lot until somebody owns it. */
  readonly onPark: (record: WorkshopRecord) => void;
  /** ArrowDown below the last row. */
  readonly onLeaveDown: () => void;
  readonly say: (text: string) => void;
}
interface Active {
  readonly id: string | null;
  readonly column: number;
}
interface Editing {
  readonly id: string;
  readonly column: number;
  readonly startText: string | undefined;
}

const FIRST_FIELD = 2;

/** Active cell, edited cell and marked rows of a register, and the handlers that change them. */
export function useGrid(options: GridOptions) {
  const { rows, ids, columns, canMove, say } = options;
  const [active, setActive] = useState<Active>({ id: null, column: FIRST_FIELD });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [selection, setSelection] = useState<Selection>(NO_SELECTION);
  /** The cell that should have the focus as soon as it is in the page. */
  const wanted = useRef<string | null>(null);
  const activeRow = active.id === 'header' ? -1 : Math.max(0, ids.indexOf(active.id ?? ''));
  // Asked for by keys alone: how much is in sight has to be measured, and drawing must not wait for that.
  const extent = () => ({ rows: rows.length, columns: columns.length, page: options.pageRows() });

  const focusCell = (place: CellPlace): void => {
    const id = place.row < 0 ? 'header' : (ids[place.row] ?? null);
    if (id === null) return;
    setActive({ id, column: place.column });
    wanted.current = `${id}/${place.column}`;
    if (id === 'header') return;
    options.scrollTo(place.row);
    select(id, { open: false });
  };
  const edit = (row: number, column: number, startText?: string): void => {
    const record = rows[row];
    const columnId = columns[column]?.id ?? '';
    if (!record) return;
    if (columnId === 'ref') select(record.id);
    else if (columnId === 'select') setSelection(toggleRow(selection, record.id));
    else if (isPastShown()) sayReadOnly();
    else if (columnId === 'status' || isEditable(record.kind, columnId)) {
      setActive({ id: record.id, column });
      setEditing({ id: record.id, column, startText });
    } else say(`${columns[column]?.label ?? ''} follows from other fields and cannot be typed.`);
  };
  const exit = (id: string, column: number, how: CellExit): void => {
    setEditing((now) => (now?.id === id && now.column === column ? null : now));
    if (how === 'leave') return;
    const from = { row: Math.max(0, ids.indexOf(id)), column };
    focusCell(how === 'stay' ? from : moveAfterCommit(from, how, extent()));
  };
  const moveRow = (step: -1 | 1): void => {
    const record = rows[activeRow];
    if (!record) return;
    if (!canMove) return say('Clear sort and filter to move rows.');
    const afterId = placeAfter(ids, record.id, step);
    if (afterId === undefined) return;
    wanted.current = `${record.id}/${active.column}`;
    void moveRecord(record.id, afterId);
    say(`${record.ref} moved to row ${activeRow + 1 + step} of ${rows.length}.`);
  };

  /** True when the key was understood; what it typed must then not reach anybody else. */
  const pressCell = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, altKey } = event;
    const mod = event.ctrlKey || event.metaKey;
    const record = rows[activeRow];
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      moveRow(key === 'ArrowUp' ? -1 : 1);
      return true;
    }
    // By the place of the key, because Alt writes other letters on some machines.
    if (altKey && event.code === 'KeyP' && !mod && record) {
      if (isPastShown()) sayReadOnly();
      else options.onPark(record);
      return true;
    }
    if (altKey || !record) return false;
    if (mod && key.toLowerCase() === 'a') {
      setSelection(toggleAll(selection, ids));
      return true;
    }
    if (key === 'ArrowDown' && !mod && activeRow === rows.length - 1) {
      options.onLeaveDown();
      return true;
    }
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = moveInGrid({ row: activeRow, column: active.column }, { key, mod, rtl }, extent());
    if (next) {
      const nextId = ids[next.row];
      if (shiftKey && nextId)
        setSelection(extendTo({ ...selection, anchor: selection.anchor ?? record.id }, nextId, ids));
      focusCell(next);
      return true;
    }
    return !mod && pressRow(key, record, event);
  };
  const pressRow = (key: string, record: WorkshopRecord, event: KeyboardEvent): boolean => {
    const columnId = columns[active.column]?.id ?? '';
    const field = getDeclaration(record.kind).fields[columnId];
    if (key === 'Enter' || key === 'F2') edit(activeRow, active.column);
    else if (key === ' ')
      setSelection(event.shiftKey ? extendTo(selection, record.id, ids) : toggleRow(selection, record.id));
    else if (key === 'Escape' && selection.ids.size > 0) setSelection(NO_SELECTION);
    else if (key === 'Delete') {
      if (selection.ids.size > 0) options.onDelete(ids.filter((id) => selection.ids.has(id)));
      else if (!field || columnId === getDeclaration(record.kind).headline) options.onDelete([record.id]);
      else if (field.kind !== 'derived') void updateRecord(record.id, { [columnId]: null });
    } else if (isTyping(event) && field) {
      const now = typeof record.body[columnId] === 'number' ? Number(record.body[columnId]) : null;
      const rated = field.kind === 'scale' ? scaleValueOfKey(field, key, now) : undefined;
      if (rated !== undefined) void updateRecord(record.id, { [columnId]: rated });
      else edit(activeRow, active.column, key);
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing || !(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined) return;
    const isDone = active.id === 'header' ? pressHeader(event) : pressCell(event);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pressHeader = ({ key, ctrlKey, metaKey, currentTarget }: KeyboardEvent): boolean => {
    const columnId = columns[active.column]?.id ?? '';
    if (key === 'Enter' || key === ' ') {
      if (columnId === 'select') setSelection(toggleAll(selection, ids));
      else options.onSort(columnId);
      return true;
    }
    const rtl = getComputedStyle(currentTarget).direction === 'rtl';
    const next = moveInGrid(
      { row: -1, column: active.column },
      { key, mod: ctrlKey || metaKey, rtl },
      extent(),
    );
    if (next) focusCell(next);
    return next !== null;
  };
  const onClick = (event: MouseEvent): void => {
    const head = (event.target as Element).closest<HTMLElement>('[role="columnheader"]');
    const headColumn = Number(head?.dataset.cell?.split('/')[1] ?? 0);
    if (headColumn > 0) {
      options.onSort(columns[headColumn]?.id ?? '');
      setActive({ id: 'header', column: headColumn });
    }
    const cell = (event.target as Element).closest<HTMLElement>('[role="gridcell"]');
    const [id = '', index = ''] = cell?.dataset.cell?.split('/') ?? [];
    const row = ids.indexOf(id);
    if (row < 0 || (editing?.id === id && editing.column === Number(index))) return;
    const column = Number(index);
    if (event.shiftKey) setSelection(extendTo(selection, id, ids));
    else if (event.ctrlKey || event.metaKey) setSelection(toggleRow(selection, id));
    else if (columns[column]?.id === 'ref') select(id);
    else if (active.id === id && active.column === column && columns[column]?.id !== 'select')
      return edit(row, column);
    focusCell({ row, column });
  };
  return {
    active: { ...active, id: active.id ?? ids[0] ?? null },
    editing,
    selection,
    setSelection,
    wanted,
    focusCell,
    edit,
    exit,
    onKeyDown,
    onClick,
  };
}
