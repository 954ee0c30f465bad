/** A cell with a calendar day. A day is saved as soon as it is complete; Escape puts the former one back. */
import type { FieldValue } from '@shared/fields/field';
import { useRef } from 'react';
import { DateField } from '../../ui/date-field';
import type { CellExit } from '../field-cell';
import styles from './cells.module.css';

interface DateCellProps {
  readonly label: string;
  readonly value: string | null;
  readonly save: (value: FieldValue | null) => Promise<boolean>;
  readonly onExit: (how: CellExit) => void;
}

/** The editor; the arrows move between day, month and year, Tab leaves the cell. */
export function DateCell({ label, value, save, onExit }: DateCellProps) {
  const before = useRef(value);
  return (
    <div
      role="group"
      className={styles.pick}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onExit('leave');
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          if (value !== before.current) void save(before.current);
          onExit('stay');
        } else if (event.key === 'Enter') onExit(event.shiftKey ? 'shift-enter' : 'enter');
        else if (event.key === 'Tab') {
          event.preventDefault();
          onExit(event.shiftKey ? 'shift-tab' : 'tab');
        }
      }}
    >
      <DateField label={label} hideLabel value={value} onChange={(day) => void save(day)} autoFocus />
    </div>
  );
}
