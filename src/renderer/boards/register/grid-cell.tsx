/** One cell of a row: what it shows, and its editor while it is edited. */
import type { RecordStatus, WorkshopRecord } from '@shared/domain/workshop';
import { RECORD_STATUS } from '@shared/domain/workshop';
import { GripVertical } from 'lucide-react';
import { memo, type PointerEvent, useRef } from 'react';
import { setStatus } from '../../commands/intents';
import { PickCell } from '../../fields/cells/pick-cell';
import { type CellExit, FieldCell } from '../../fields/field-cell';
import { FieldText } from '../../fields/field-text';
import { statusLabel } from '../../fields/words';
import { RefBadge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import { FindingsMark } from '../parts/record-marks';
import { StatusMark } from '../parts/status-mark';
import type { GridColumn } from './columns';
import styles from './register.module.css';

/** What rows and cells ask the register to do; the same object for its whole life. */
export interface GridActions {
  readonly exit: (id: string, column: number, how: CellExit) => void;
  readonly toggle: (id: string) => void;
  readonly beginDrag: (event: PointerEvent, id: string) => void;
}

interface GridCellProps {
  readonly record: WorkshopRecord;
  readonly column: GridColumn;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly canMove: boolean;
  /** Set while this cell is edited: the key that started it, or an empty object. */
  readonly editing: { readonly startText: string | undefined } | null;
  readonly actions: GridActions;
}

/** A gridcell; it takes the focus, its content does not. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { record, column, index, isActive, editing, actions } = props;
  const cell = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={cell}
      role="gridcell"
      aria-colindex={index + 1}
      tabIndex={isActive ? 0 : -1}
      data-cell={`${record.id}/${index}`}
      data-column={column.id}
      className={classNames(styles.cell, column.isNumeric && styles.numeric, editing && styles.editing)}
    >
      {editing ? (
        <CellEditor
          {...props}
          startText={editing.startText}
          onExit={(how) => actions.exit(record.id, index, how)}
          cellRef={cell}
        />
      ) : (
        <CellContent {...props} />
      )}
    </div>
  );
});

function CellContent({ record, column, isSelected, canMove, actions }: GridCellProps) {
  if (column.id === 'select') {
    return (
      <>
        <span
          className={classNames(styles.grip, !canMove && styles.cannotMove)}
          title={canMove ? 'Drag to move, or Alt with the arrow keys' : 'Clear sort and filter to move rows'}
          onPointerDown={(event) => {
            if (canMove) actions.beginDrag(event, record.id);
          }}
        >
          <GripVertical size={16} aria-hidden="true" />
        </span>
        {/* The plain element: thousands of rows pass by, and a kit checkbox costs as much as the rest of a row. */}
        <input
          type="checkbox"
          aria-label={`Select ${record.ref}`}
          className={styles.check}
          tabIndex={-1}
          checked={isSelected}
          onChange={() => actions.toggle(record.id)}
        />
      </>
    );
  }
  if (column.id === 'ref') {
    return (
      <span className={styles.ref}>
        <RefBadge>{record.ref}</RefBadge>
        <FindingsMark recordId={record.id} />
      </span>
    );
  }
  if (column.id === 'status') return <StatusMark status={record.status} />;
  return (
    <Text lines={2} as="div" className={styles.content}>
      <FieldText record={record} name={column.id} />
    </Text>
  );
}

interface CellEditorProps extends GridCellProps {
  readonly startText: string | undefined;
  readonly onExit: (how: CellExit) => void;
  readonly cellRef: React.RefObject<HTMLElement | null>;
}

function CellEditor({ record, column, startText, onExit, cellRef }: CellEditorProps) {
  if (column.id !== 'status') {
    return (
      <FieldCell record={record} name={column.id} startText={startText} onExit={onExit} cellRef={cellRef} />
    );
  }
  return (
    <PickCell
      label={`Status of ${record.ref}`}
      options={RECORD_STATUS.map((status) => ({ id: status, label: statusLabel(status) }))}
      value={record.status}
      startText={startText}
      onPick={(status) => status !== null && void setStatus([record.id], status as RecordStatus)}
      onExit={onExit}
    />
  );
}
