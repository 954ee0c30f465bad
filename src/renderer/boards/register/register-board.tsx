/**
 * The register: all records of a kind as a table that is worked like a spreadsheet. Only the rows in sight are in the
 * page, so ten thousand of them are as quick as ten.
 */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Activity } from '@shared/sections/define-section';
import { getDeclaration } from '@shared/sections/registry';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Rows3 } from 'lucide-react';
import { type CSSProperties, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { deleteInParts, setStatusInParts } from '../../commands/board-rows';
import { moveRecord } from '../../commands/intents';
import { lacksOwner, parkRow } from '../../commands/parking';
import { inSentence, kindText, promptSentence } from '../../fields/words';
import { EmptyState } from '../../ui/empty-state';
import { AddLine } from '../parts/add-line';
import { useAnnouncer } from '../parts/announcer';
import { bodyOf } from '../parts/own-records';
import parts from '../parts/parts.module.css';
import { columnsOfKind, gridTemplate, gridWidth, namedWidth } from './columns';
import type { GridActions } from './grid-cell';
import { GridHeader } from './grid-header';
import { GridRow } from './grid-row';
import styles from './register.module.css';
import { RegisterTools } from './register-tools';
import { nextSort } from './row-model';
import { keptIds, NO_SELECTION, toggleAll } from './selection';
import { useGrid } from './use-grid';
import { useRowDrag } from './use-row-drag';
import { useRows } from './use-rows';

const ROW_HEIGHT = 46;
const HEAD_HEIGHT = 39;

export interface RegisterProps {
  readonly kind: string;
  /** Shows a part of the kind alone. */
  readonly only?: Activity['only'] | undefined;
}

/** The register of a record kind. */
export function RegisterBoard({ kind, only }: RegisterProps) {
  // Another kind is another table: nothing of the former one (filter, sort, marks) is kept.
  return <Register key={`${kind} ${only?.is ?? ''}`} kind={kind} only={only} />;
}

function Register({ kind, only }: RegisterProps) {
  const { records, rows, ids, filter, setFilter, sort, setSort, isFiltered } = useRows(kind, only);
  const columns = useMemo(() => columnsOfKind(kind), [kind]);
  const { say, region } = useAnnouncer();
  const scroll = useRef<HTMLDivElement>(null);
  const addLine = useRef<HTMLInputElement>(null);
  const filterInput = useRef<HTMLInputElement>(null);
  const canMove = sort === null && !isFiltered && !getDeclaration(kind).singleton;
  const canAdd = !getDeclaration(kind).singleton || records.length === 0;
  const words = kindText(kind);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 8,
    scrollMargin: 0,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const onSort = (column: string): void => {
    const next = nextSort(sort, column);
    setSort(next);
    const label = columns.find(({ id }) => id === column)?.label ?? '';
    say(next ? `Sorted by ${label}, ${next.direction}.` : 'In own order.');
  };
  const onDelete = (doomed: readonly string[]): void => {
    const at = ids.indexOf(doomed[0] ?? '');
    const next =
      ids.slice(at).find((id) => !doomed.includes(id)) ?? ids.filter((id) => !doomed.includes(id)).at(-1);
    void deleteInParts(doomed);
    grid.setSelection(NO_SELECTION);
    if (next) grid.focusCell({ row: ids.indexOf(next), column: grid.active.column });
    say(doomed.length === 1 ? 'Deleted 1 row.' : `Deleted ${doomed.length} rows.`);
  };
  const grid = useGrid({
    rows,
    ids,
    columns,
    canMove,
    pageRows: () =>
      Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 400) - HEAD_HEIGHT) / ROW_HEIGHT) - 1),
    scrollTo: (row) => virtual.scrollToIndex(row, { align: 'auto' }),
    onSort,
    onDelete,
    onPark: (record) => void parkRow(record).then(say),
    onLeaveDown: () => addLine.current?.focus(),
    say,
  });
  // The row that is edited grows with its text; all others have one height, so that scrolling measures nothing.
  const editedId = grid.editing?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: forgets the height of the row that was edited
  useLayoutEffect(() => {
    if (editedId === undefined) virtual.measure();
  }, [editedId]);

  // Rows come into the page a moment after scrolling; the focus waits for its cell.
  useLayoutEffect(() => {
    const cell =
      grid.wanted.current &&
      scroll.current?.querySelector<HTMLElement>(`[data-cell="${grid.wanted.current}"]`);
    if (!cell) return;
    grid.wanted.current = null;
    if (!cell.contains(document.activeElement)) cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const indexAt = useCallback(
    (top: number): number => {
      const item = virtual.getVirtualItems().find(({ start, size }) => top < start + size / 2);
      return item ? item.index : rows.length;
    },
    [virtual, rows.length],
  );
  const drop = (id: string, index: number): void => {
    const from = ids.indexOf(id);
    if (index === from || index === from + 1) return;
    void moveRecord(id, ids[index - 1] ?? null);
    const ref = rows[from]?.ref ?? '';
    say(`${ref} moved to row ${index > from ? index : index + 1} of ${rows.length}.`);
  };
  const { draggedId, target, begin } = useRowDrag({
    scrollRef: scroll,
    headHeight: HEAD_HEIGHT,
    indexAt,
    onDrop: drop,
  });

  const latest = useRef({ exit: grid.exit, begin, setSelection: grid.setSelection });
  latest.current = { exit: grid.exit, begin, setSelection: grid.setSelection };
  const actions: GridActions = useMemo(
    () => ({
      exit: (...args) => latest.current.exit(...args),
      toggle: (id) =>
        latest.current.setSelection((now) => {
          const next = new Set(now.ids);
          if (!next.delete(id)) next.add(id);
          return { ids: next, anchor: id };
        }),
      beginDrag: (event, id) => latest.current.begin(event, id),
    }),
    [],
  );
  const selected = keptIds(grid.selection, ids);
  const parkAll = async (chosen: readonly string[]): Promise<void> => {
    const loose = rows.filter((row) => chosen.includes(row.id) && lacksOwner(row));
    for (const row of loose) await parkRow(row);
    say(loose.length === 0 ? 'All of them have an owner.' : `${loose.length} parked.`);
  };
  const items = virtual.getVirtualItems();
  const dropTop =
    target === null ? null : (items.find(({ index }) => index === target)?.start ?? virtual.getTotalSize());
  const style = {
    '--columns': gridTemplate(columns),
    '--named': `${namedWidth(columns)}px`,
    minInlineSize: `${gridWidth(columns)}px`,
  } as CSSProperties;
  return (
    <div className={parts.board}>
      {records.length > 0 && (
        <RegisterTools
          filter={filter}
          onFilter={setFilter}
          filterRef={filterInput}
          shown={rows.length}
          total={records.length}
          isSorted={sort !== null}
          onUnsort={() => setSort(null)}
          selected={selected.length}
          ownerless={rows.filter(lacksOwner).length}
          onPark={() => void parkAll(selected)}
          onStatus={(status) => void setStatusInParts(selected, status)}
          onDelete={() => onDelete(selected)}
          onUnselect={() => grid.setSelection(NO_SELECTION)}
        />
      )}
      {records.length === 0 ? (
        <EmptyState icon={<Rows3 />} title={`No ${inSentence(words.plural)} yet`}>
          {promptSentence(kind)} Type one line below and press Enter.
        </EmptyState>
      ) : (
        <div ref={scroll} className={styles.scroll}>
          <div
            role="grid"
            aria-label={words.plural}
            aria-rowcount={rows.length + 1}
            aria-colcount={columns.length}
            aria-multiselectable="true"
            className={styles.grid}
            style={style}
            onKeyDown={grid.onKeyDown}
            onClick={grid.onClick}
          >
            <GridHeader
              columns={columns}
              sort={sort}
              activeColumn={grid.active.id === 'header' ? grid.active.column : -1}
              selected={selected.length === 0 ? 'none' : selected.length === rows.length ? 'all' : 'some'}
              onToggleAll={() => grid.setSelection(toggleAll(grid.selection, ids))}
            />
            <div role="rowgroup" className={styles.rows} style={{ blockSize: `${virtual.getTotalSize()}px` }}>
              {items.map((item) => {
                const record: WorkshopRecord | undefined = rows[item.index];
                if (!record) return null;
                const isEdited = grid.editing?.id === record.id;
                return (
                  <GridRow
                    key={record.id}
                    record={record}
                    index={item.index}
                    top={item.start}
                    columns={columns}
                    activeColumn={grid.active.id === record.id ? grid.active.column : -1}
                    isSelected={grid.selection.ids.has(record.id)}
                    canMove={canMove}
                    isDragged={draggedId === record.id}
                    editingColumn={isEdited ? (grid.editing?.column ?? -1) : -1}
                    startText={isEdited ? grid.editing?.startText : undefined}
                    actions={actions}
                    measure={virtual.measureElement}
                  />
                );
              })}
              {dropTop !== null && (
                <div className={styles.dropLine} style={{ insetBlockStart: `${dropTop}px` }} />
              )}
            </div>
            {rows.length === 0 && <p className={styles.none}>No row fits the filter.</p>}
          </div>
        </div>
      )}
      {canAdd && (
        <AddLine
          kind={kind}
          body={() => bodyOf(only)}
          inputRef={addLine}
          onCreated={() => requestAnimationFrame(() => virtual.scrollToIndex(rows.length, { align: 'end' }))}
          onLeaveUp={() => grid.focusCell({ row: rows.length - 1, column: grid.active.column })}
        />
      )}
      {region}
    </div>
  );
}
