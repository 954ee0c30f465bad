/** One place of the thread: a card, a card that stands elsewhere in full, a gap, or what goes on from above. */
import { recordTitle } from '@shared/sections/record-schema';
import type { ChainCell } from '@shared/thread/chain-rows';
import { Plus, Repeat2 } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import { FindingsMark } from '../../boards/parts/record-marks';
import { StatusMark } from '../../boards/parts/status-mark';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './thread.module.css';

export interface CellActions {
  readonly press: (event: PointerEvent, id: string) => void;
  readonly open: (row: number, column: number) => void;
}

interface ThreadCellProps {
  readonly cell: ChainCell;
  readonly row: number;
  /** Index in the chain, and among the shown columns. */
  readonly column: number;
  readonly shown: number;
  readonly width: number;
  /** "KPI". */
  readonly word: string;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  /** It leads to the selected card, or from it. */
  readonly isAlong: boolean;
  readonly isTarget: boolean;
  readonly actions: CellActions;
}

/** The cell; only what can be stood on takes the keyboard. */
export const ThreadCell = memo(function ThreadCell(props: ThreadCellProps) {
  const { cell, row, column, shown, width, word, isTabStop, isSelected, isAlong, isTarget, actions } = props;
  const place = {
    role: 'gridcell',
    'aria-selected': isSelected,
    'aria-colindex': shown + 1,
    className: styles.cell,
    style: { insetInlineStart: shown * width, inlineSize: width },
  } as const;
  const stop = {
    tabIndex: isTabStop ? 0 : -1,
    'data-place': `${row}/${column}`,
    onClick: () => actions.open(row, column),
  };
  switch (cell.type) {
    case 'empty':
      return <div {...place} />;
    case 'same':
      return (
        <div {...place}>
          <span className={styles.same}>{cell.record.ref}</span>
        </div>
      );
    case 'missing':
      return cell.beside === undefined ? (
        <div {...place}>
          <span className={styles.faint}>missing</span>
        </div>
      ) : (
        <div {...place}>
          <button
            {...stop}
            type="button"
            data-gap={`${cell.beside}/${column}`}
            className={classNames(styles.gap, isTarget && styles.target)}
          >
            <Plus size={14} aria-hidden="true" />
            No {word} yet
          </button>
        </div>
      );
    default: {
      const { record } = cell;
      return (
        <div {...place}>
          <button
            {...stop}
            type="button"
            data-card={record.id}
            className={classNames(
              styles.card,
              cell.type === 'again' && styles.again,
              isSelected && styles.selected,
              isAlong && styles.along,
              isTarget && styles.target,
            )}
            onPointerDown={(event) => actions.press(event, record.id)}
          >
            <span className={styles.head}>
              <RefBadge>{record.ref}</RefBadge>
              {cell.type === 'again' && (
                <span className={styles.repeat}>
                  <Repeat2 size={12} aria-hidden="true" />
                  again
                </span>
              )}
              <span className={styles.push} />
              {cell.type === 'record' && <FindingsMark recordId={record.id} />}
              <StatusMark status={record.status} />
            </span>
            <Text lines={cell.type === 'again' ? 1 : 2} className={styles.words}>
              {recordTitle(record) || 'No text yet'}
            </Text>
          </button>
        </div>
      );
    }
  }
});
