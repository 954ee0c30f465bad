/** A value that the app works out: shown with how, never typed. */
import { useId } from 'react';
import { classNames } from '../../ui/class-names';
import kit from '../../ui/field.module.css';
import type { ControlProps, FieldOf } from '../control-props';
import { fieldTextOf } from '../field-text';
import styles from '../fields.module.css';
import { optionMeaning } from '../words';

/** The read-only control of a derived field. */
export function DerivedControl({
  record,
  name,
  value,
  label,
  hideLabel,
  help,
}: ControlProps<FieldOf<'derived'>>) {
  const id = useId();
  const code = value === null ? null : String(value);
  const text = fieldTextOf(record, name);
  return (
    <div className={kit.field}>
      <span id={id} hidden={hideLabel} className={kit.label}>
        {label}
      </span>
      <output aria-labelledby={id} className={styles.derived}>
        <span className={classNames(code && styles.derivedValue)}>
          {code === null ? 'Not known yet' : text}
        </span>
        {code !== null && <span className={styles.meaning}>{optionMeaning(record.kind, name, code)}</span>}
      </output>
      <span className={kit.help}>{help ?? 'Follows from the other answers.'}</span>
    </div>
  );
}
