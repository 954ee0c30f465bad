/**
 * The rows of a chain as a grid of cards with lines between them. Only rows in sight are in the page. Arrows move along
 * the thread, Enter opens a card or closes a gap; a card dropped on another one is tied to it.
 */
import type { Chain } from '@shared/thread/chain';
import type { ChainRow } from '@shared/thread/chain-rows';
import { chainText, columnTitle, columnWord } from '@shared/thread/text.en';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useSize } from '../../boards/parts/use-size';
import { select, useUi } from '../../store/ui-store';
import type { Gap } from './gap-dialog';
import styles from './thread.module.css';
import { type CellActions, ThreadCell } from './thread-cell';
import { columnWidth, GUTTER, ROW_GAP, ROW_HEIGHT } from './thread-geometry';
import { ThreadLines } from './thread-lines';
import { firstStop, isStop, moveAlong, shownColumns, type ThreadPlace, threadLines } from './thread-model';

/** What the style sheet has to agree on with the lines. */
const MEASURES = {
  '--card': `${ROW_HEIGHT - ROW_GAP}px`,
  '--gutter': `${GUTTER}px`,
} as CSSProperties;

interface ThreadGridProps {
  readonly chain: Chain;
  readonly rows: readonly ChainRow[];
  /** Everything the selected record leads to and comes from. */
  readonly along: ReadonlySet<string>;
  /** The card or gap a dragged card is over, as its `data-card` or `data-gap`. */
  readonly target: string | null;
  readonly onPress: (event: PointerEvent, id: string) => void;
  readonly onGap: (gap: Gap) => void;
}

/** The grid; rows of one thread stand together. */
export function ThreadGrid({ chain, rows, along, target, onPress, onGap }: ThreadGridProps) {
  const selectedId = useUi((state) => state.selectedId);
  const scroll = useRef<HTMLDivElement | null>(null);
  const wanted = useRef<ThreadPlace | null>(null);
  const [measure, size] = useSize();
  const [active, setActive] = useState<ThreadPlace | null>(null);
  const columns = useMemo(() => shownColumns(chain, rows), [chain, rows]);
  const lines = useMemo(() => threadLines(rows, columns), [rows, columns]);
  const width = columnWidth(size.width - GUTTER, columns.length);
  const isActiveThere = active !== null && isStop(rows[active.row]?.cells[active.column]);
  const tabStop = isActiveThere ? active : firstStop(rows);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });

  const open = (row: number, column: number): void => {
    const cell = rows[row]?.cells[column];
    setActive({ row, column });
    if (cell?.type === 'missing' && cell.beside !== undefined) onGap({ besideId: cell.beside, column });
    else if (cell && 'record' in cell) select(cell.record.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [row, column] = ((event.target as HTMLElement).dataset.place ?? '').split('/').map(Number);
    if (row === undefined || column === undefined) return;
    const page = Math.max(1, Math.floor(size.height / ROW_HEIGHT) - 1);
    const next = moveAlong(rows, { row, column }, event.key, page);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setActive(next);
    wanted.current = next;
    virtual.scrollToIndex(next.row, { align: 'auto' });
    const cell = rows[next.row]?.cells[next.column];
    if (cell && 'record' in cell) select(cell.record.id, { open: false });
  };
  // Rows come into the page a moment after scrolling; the focus waits for its cell.
  useLayoutEffect(() => {
    const place = wanted.current;
    const cell =
      place && scroll.current?.querySelector<HTMLElement>(`[data-place="${place.row}/${place.column}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const latest = useRef({ open, onPress });
  latest.current = { open, onPress };
  const actions: CellActions = useMemo(
    () => ({
      open: (row, column) => latest.current.open(row, column),
      press: (event, id) => latest.current.onPress(event, id),
    }),
    [],
  );
  const items = virtual.getVirtualItems();
  const inlineSize = width * columns.length;
  return (
    <div
      ref={(element) => {
        scroll.current = element;
        measure(element);
      }}
      className={styles.scroll}
    >
      <div
        role="grid"
        aria-label={chainText[chain.id].title}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={styles.grid}
        style={{ ...MEASURES, inlineSize }}
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className={styles.titles}>
          {columns.map((at) => (
            <div
              key={at}
              role="columnheader"
              className={styles.title}
              style={{ inlineSize: width, paddingInlineEnd: GUTTER }}
            >
              {columnTitle(chain.id, chain.columns[at]?.id ?? '')}
            </div>
          ))}
        </div>
        <div role="rowgroup" className={styles.rows} style={{ blockSize: virtual.getTotalSize() }}>
          <ThreadLines
            lines={lines}
            along={along}
            width={width}
            first={items[0]?.index ?? 0}
            last={items.at(-1)?.index ?? 0}
          />
          {items.map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <div
                key={index}
                role="row"
                aria-rowindex={index + 2}
                className={styles.row}
                data-begins={index > 0 && row.thread === index ? '' : undefined}
                style={{ transform: `translateY(${start}px)`, blockSize: ROW_HEIGHT }}
              >
                {columns.map((at, shown) => {
                  const cell = row.cells[at] ?? { type: 'empty' };
                  const id = 'record' in cell ? cell.record.id : null;
                  const isAlong = id !== null && along.has(id);
                  const name = id ?? (cell.type === 'missing' ? `${cell.beside}/${at}` : null);
                  return (
                    <ThreadCell
                      key={at}
                      cell={cell}
                      row={index}
                      column={at}
                      shown={shown}
                      width={width}
                      word={columnWord(chain.id, chain.columns[at]?.id ?? '')}
                      isTabStop={tabStop?.row === index && tabStop.column === at}
                      isSelected={id !== null && id === selectedId}
                      isAlong={isAlong}
                      isTarget={target !== null && target === name}
                      actions={actions}
                    />
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
