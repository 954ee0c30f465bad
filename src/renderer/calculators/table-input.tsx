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

/**
 * Rows that grow by one at a time; Enter in the last one adds the next. A panel is narrow, so the name has a line of its
 * own above its figures, whose heads stand once at the top.
 */
export function TableInput({ input, text, draft, errors, onChange }: InputProps<'table'>) {
  const caption = useId();
  const list = useRef<HTMLDivElement>(null);
  const columns = Object.entries(input.columns).map(([id, column], at) => ({ id, column, at }));
  const names = columns.filter(({ column }) => column.kind === 'name');
  const others = columns.filter(({ column }) => column.kind !== 'name');
  const words = (text.columns ?? {}) as Readonly<Record<string, string>>;
  const add = (): void => {
    onChange([...draft, emptyRow(input.columns)]);
    focusRow(list, draft.length);
  };
  const remove = (row: number): void => {
    onChange(draft.filter((_, other) => other !== row));
    focusRow(list, Math.max(0, row - 1));
  };
  const cell = (row: number, { id, column, at }: (typeof columns)[number]) => (
    <Cell
      key={id}
      column={column}
      label={`${words[id] ?? id}, row ${row + 1}`}
      placeholder={column.kind === 'name' ? words[id] : undefined}
      value={draft[row]?.[at] ?? ''}
      isWrong={errors?.has(`${row}.${at}`) ?? false}
      onChange={(typed) => onChange(withCell(draft, row, at, typed))}
      onEnter={() => (row === draft.length - 1 ? add() : focusRow(list, row + 1))}
    />
  );
  return (
    <div className={styles.group} role="group" aria-labelledby={caption}>
      <p id={caption} className={styles.label}>
        {text.label}
      </p>
      {/* Each field says its column itself. */}
      <div className={styles.cells} aria-hidden="true">
        {others.map(({ id, column }) => (
          <span key={id} className={styles.head}>
            {words[id] ?? id}
            {column.kind === 'number' && column.unit !== '' && (
              <span className={styles.unit}> ({column.unit})</span>
            )}
          </span>
        ))}
      </div>
      <div ref={list} className={styles.rows}>
        {rowNumbers(draft).map((row) => (
          <div key={row} className={styles.row} role="group" aria-label={`Row ${row + 1}`}>
            <div className={styles.line}>
              {names.map((column) => cell(row, column))}
              <IconButton
                label={`Remove row ${row + 1}`}
                icon={<X size={14} />}
                size="s"
                isDisabled={draft.length <= 1}
                onPress={() => remove(row)}
              />
            </div>
            <div className={styles.cells}>{others.map((column) => cell(row, column))}</div>
          </div>
        ))}
      </div>
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
  readonly placeholder: string | undefined;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (typed: string) => void;
  readonly onEnter: () => void;
}

function Cell({ column, label, placeholder, value, isWrong, onChange, onEnter }: CellProps) {
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
      placeholder={placeholder}
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

/** Puts the keyboard into the first field of a row, once it is there. */
function focusRow(list: React.RefObject<HTMLElement | null>, row: number): void {
  requestAnimationFrame(() => list.current?.children[row]?.querySelector('input')?.focus());
}
