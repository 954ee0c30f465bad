/** A field of an earlier moment: the words it held, to be read and copied, not changed. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { useId } from 'react';
import kit from '../ui/field.module.css';
import { FieldText, fieldTextOf } from './field-text';
import styles from './fields.module.css';

interface PastFieldProps {
  readonly record: WorkshopRecord;
  readonly name: string;
  readonly label: string;
  readonly hideLabel: boolean;
}

/** Stands in place of a field's control while the workshop is shown as it was. */
export function PastField({ record, name, label, hideLabel }: PastFieldProps) {
  const id = useId();
  return (
    <div className={styles.control}>
      <div className={kit.field}>
        <span id={id} hidden={hideLabel} className={kit.label}>
          {label}
        </span>
        <output aria-labelledby={id} className={styles.past}>
          {fieldTextOf(record, name) === '' ? 'Empty' : <FieldText record={record} name={name} />}
        </output>
      </div>
    </div>
  );
}
