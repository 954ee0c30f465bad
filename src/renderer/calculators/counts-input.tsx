/** Counts of cases in two rows and two columns. */
import { useId } from 'react';
import { TextField } from '../ui/text-field';
import styles from './calculators.module.css';
import { withCell } from './draft';
import { GridMessage } from './grid-message';
import { firstError, type InputProps } from './input-props';

const SIDES = [0, 1] as const;

/** A small table of four counts. */
export function CountsInput({ text, draft, errors, onChange }: InputProps<'counts'>) {
  const caption = useId();
  const rows = text.rows ?? ['', ''];
  const columns = (text.columns ?? ['', '']) as readonly [string, string];
  return (
    <div className={styles.group}>
      <p id={caption} className={styles.label}>
        {text.label}
      </p>
      <table className={styles.grid} aria-labelledby={caption}>
        <thead>
          <tr>
            <td />
            {SIDES.map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SIDES.map((row) => (
            <tr key={row}>
              <th scope="row">{rows[row]}</th>
              {SIDES.map((column) => (
                <td key={column}>
                  <TextField
                    hideLabel
                    label={`${text.label}: ${rows[row]}, ${columns[column]}`}
                    inputMode="numeric"
                    value={draft[row]?.[column] ?? ''}
                    onChange={(typed) => onChange(withCell(draft, row, column, typed))}
                    className={errors?.has(`${row}.${column}`) ? styles.wrong : undefined}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <GridMessage help={text.help} error={firstError(errors)} />
    </div>
  );
}
