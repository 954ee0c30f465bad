/** A row of the register. It renders again only when its record or its own part of the state changes. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { isActive as isInForce } from '@shared/domain/workshop';
import { memo } from 'react';
import { classNames } from '../../ui/class-names';
import type { GridColumn } from './columns';
import { type GridActions, GridCell } from './grid-cell';
import styles from './register.module.css';

interface GridRowProps {
  readonly record: WorkshopRecord;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly GridColumn[];
  /** The column of the active cell when it is in this row, else −1. */
  readonly activeColumn: number;
  readonly isSelected: boolean;
  readonly canMove: boolean;
  readonly isDragged: boolean;
  /** The column that is edited, or −1. */
  readonly editingColumn: number;
  readonly startText: string | undefined;
  readonly actions: GridActions;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One record as row. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const {
    record,
    index,
    top,
    columns,
    activeColumn,
    isSelected,
    canMove,
    isDragged,
    editingColumn,
    startText,
    actions,
    measure,
  } = props;
  return (
    <div
      ref={editingColumn >= 0 ? measure : undefined}
      role="row"
      data-index={index}
      data-row={record.id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classNames(
        styles.row,
        isSelected && styles.selected,
        isDragged && styles.dragged,
        editingColumn >= 0 && styles.growing,
        !isInForce(record) && styles.retired,
        activeColumn >= 0 && styles.current,
      )}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, columnIndex) => (
        <GridCell
          key={column.id}
          record={record}
          column={column}
          index={columnIndex}
          isActive={activeColumn === columnIndex}
          isSelected={isSelected}
          canMove={canMove}
          editing={editingColumn === columnIndex ? EDITING.get(startText) : null}
          actions={actions}
        />
      ))}
    </div>
  );
});

/** The same object for the same start, so that the memo of a cell holds. */
const EDITING = {
  plain: { startText: undefined },
  get: (startText: string | undefined) => (startText === undefined ? EDITING.plain : { startText }),
};
