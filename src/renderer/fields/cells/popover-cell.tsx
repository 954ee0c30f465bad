/** A cell whose control needs more room than a cell has: it opens beside it. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components';
import { PopoverSurface } from '../../ui/popover';
import type { CellExit } from '../field-cell';
import { FieldControl } from '../field-control';
import { fieldLabel } from '../words';
import styles from './cells.module.css';

interface PopoverCellProps {
  readonly record: WorkshopRecord;
  readonly name: string;
  readonly cellRef: RefObject<HTMLElement | null>;
  readonly onExit: (how: CellExit) => void;
}

/** The full control of the field on a floating surface. */
export function PopoverCell({ record, name, cellRef, onExit }: PopoverCellProps) {
  return (
    <PopoverSurface
      triggerRef={cellRef}
      isOpen
      placement="bottom start"
      onOpenChange={(isOpen) => {
        if (!isOpen) onExit('stay');
      }}
    >
      <Dialog aria-label={`${fieldLabel(record.kind, name)}, ${record.ref}`} className={styles.popover ?? ''}>
        <FieldControl record={record} name={name} />
      </Dialog>
    </PopoverSurface>
  );
}
