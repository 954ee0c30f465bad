/** Rows of names, figures and choices. */
import type { Column } from '@shared/calculators/calculator';
import { Plus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { optionLabel } from '../fields/words';
import { Button, IconButton } from '../ui/button';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import styles from './calculators.module.css';
import { emptyRow, withCell } from './draft';
import { GridMessage } from './grid-message';
import { firstError, type InputProps } from './input-props';

/** A table that grows by a row at a time; Enter in its last row adds one. */
export function TableInput({ input, text, draft, errors, onChange }: InputProps<'table'>) {
  const caption = useId();
  const table = useRef<HTMLTableElement>(null);
  const columns = Object.entries(input.columns);
  const words = (text.columns ?? {}) as Readonly<Record<string, string>>;
  const labelOf = (id: string): string => words[id] ?? id;
  const add = (): void => {
    onChange([...draft, emptyRow(input.columns)]);
    focusRow(table, draft.length);
  };
  return (
    <div className={styles.group}>
      <p id={caption} className={styles.label}>
        {text.label}
      </p>
      <table ref={table} className={styles.grid} aria-labelledby={caption}>
        <thead>
          <tr>
            {columns.map(([id, column]) => (
              <th key={id} scope="col" data-column={column.kind}>
                {labelOf(id)}
                {column.kind === 'number' && column.unit !== '' && (
                  <span className={styles.unit}> ({column.unit})</span>
                )}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rowNumbers(draft).map((row) => (
            <tr key={row}>
              {columns.map(([id, column], at) => (
                <td key={id}>
                  <Cell
                    column={column}
                    label={`${labelOf(id)}, row ${row + 1}`}
                    value={draft[row]?.[at] ?? ''}
                    isWrong={errors?.has(`${row}.${at}`) ?? false}
                    onChange={(typed) => onChange(withCell(draft, row, at, typed))}
                    onEnter={() => (row === draft.length - 1 ? add() : focusRow(table, row + 1))}
                  />
                </td>
              ))}
              <td className={styles.narrow}>
                <IconButton
                  label={`Remove row ${row + 1}`}
                  icon={<X size={14} />}
                  size="s"
                  isDisabled={draft.length <= 1}
                  onPress={() => {
                    onChange(draft.filter((_, other) => other !== row));
                    focusRow(table, Math.max(0, row - 1));
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <GridMessage help={text.help} error={firstError(errors)} />
      <Button size="s" variant="quiet" icon={<Plus size={14} aria-hidden="true" />} onPress={add}>
        Add a row
      </Button>
    </div>
  );
}

interface CellProps {
  readonly column: Column;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (typed: string) => void;
  readonly onEnter: () => void;
}

function Cell({ column, label, value, isWrong, onChange, onEnter }: CellProps) {
  if (column.kind === 'choice') {
    const { kind, field } = column.words;
    return (
      <Select
        hideLabel
        label={label}
        options={column.options.map((id) => ({ id, label: optionLabel(kind, field, id) }))}
        value={value === '' ? null : value}
        onChange={(code) => onChange(code ?? '')}
      />
    );
  }
  return (
    <TextField
      hideLabel
      label={label}
      inputMode={column.kind === 'name' ? 'text' : column.integer ? 'numeric' : 'decimal'}
      value={value}
      onChange={onChange}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter();
      }}
      className={isWrong ? styles.wrong : undefined}
    />
  );
}

function rowNumbers(draft: readonly unknown[]): readonly number[] {
  return draft.map((_, row) => row);
}

/** Puts the keyboard into the first cell of a row, once it is there. */
function focusRow(table: React.RefObject<HTMLTableElement | null>, row: number): void {
  requestAnimationFrame(() => table.current?.tBodies[0]?.rows[row]?.querySelector('input')?.focus());
}
