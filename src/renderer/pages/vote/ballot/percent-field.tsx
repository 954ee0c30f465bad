/** A figure from 0 to 100: typed and taken with Enter or on leaving, or stepped by five with the arrows. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { percentOf } from '../ballot-model';
import styles from './ballot.module.css';

const STEP = 5;
const FULL = 100;
const MIDDLE = 50;

interface PercentFieldProps {
  /** The whole name, for screen readers. */
  readonly name: string;
  /** The short name beside the field. */
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly onEmpty: () => void;
}

/** What is being typed is kept here until it is taken. */
export function PercentField({ name, label, value, onChange, onEmpty }: PercentFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Another figure than the one somebody saw when they came is replaced by what they type, not lengthened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the figure is another one
  useEffect(() => {
    if (typed === null && document.activeElement === field.current) field.current?.select();
  }, [value]);
  const take = (): void => {
    if (typed === null) return;
    setTyped(null);
    const next = percentOf(typed);
    if (next !== null && next !== value) onChange(next);
    if (typed.trim() === '' && value !== null) onEmpty();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : null;
    if (event.key === 'Enter') take();
    else if (step !== null) {
      setTyped(null);
      const now = percentOf(typed ?? '') ?? value;
      onChange(now === null ? MIDDLE : Math.max(0, Math.min(FULL, now + step)));
    } else return;
    event.preventDefault();
  };
  return (
    <span className={styles.percent}>
      <span className={styles.percentLabel} aria-hidden="true">
        {label}
      </span>
      <input
        ref={field}
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        aria-label={name}
        aria-valuenow={value ?? undefined}
        aria-valuemin={0}
        aria-valuemax={FULL}
        aria-invalid={typed !== null && typed.trim() !== '' && percentOf(typed) === null ? true : undefined}
        className={styles.percentInput}
        value={typed ?? (value === null ? '' : String(value))}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
