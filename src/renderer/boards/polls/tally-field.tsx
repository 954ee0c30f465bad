/**
 * How many gave one level: typed, stepped with the arrow keys, or with the two buttons. The number field of the kit's
 * library writes HTML into its live region, which the page's policy forbids; this one needs none.
 */
import { Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { countAfterKey, countOfText, MOST_BALLOTS } from './poll-model';
import styles from './polls.module.css';

interface TallyFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly onBlur: () => void;
}

/** A number with a button at each side; the keyboard has the arrow keys for what the buttons do. */
export function TallyField({ label, value, onChange, onBlur }: TallyFieldProps) {
  /** What stands in the field while it is being emptied; anything else is the value. */
  const [isEmpty, setEmpty] = useState(false);
  const step = (by: 1 | -1): void => {
    setEmpty(false);
    const next = Math.max(0, Math.min(MOST_BALLOTS, value + by));
    if (next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') return onBlur();
    const next = countAfterKey(value, event.key);
    if (next === null) return;
    event.preventDefault();
    setEmpty(false);
    if (next !== value) onChange(next);
  };
  return (
    <span className={styles.tally} data-empty={value === 0 ? '' : undefined}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`One less, ${label}`}
        aria-disabled={value === 0 || undefined}
        className={styles.stepper}
        onClick={() => step(-1)}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
      <input
        role="spinbutton"
        inputMode="numeric"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={MOST_BALLOTS}
        autoComplete="off"
        className={styles.count}
        value={isEmpty ? '' : String(value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => {
          setEmpty(false);
          onBlur();
        }}
        onChange={(event) => {
          const count = countOfText(event.target.value);
          if (count === null) return;
          setEmpty(event.target.value.trim() === '');
          if (count !== value) onChange(count);
        }}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={`One more, ${label}`}
        aria-disabled={value === MOST_BALLOTS || undefined}
        className={styles.stepper}
        onClick={() => step(1)}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
    </span>
  );
}
