/**
 * A calendar day in the reader's own order, with a calendar to pick from; the value is an ISO day.
 *
 * The browser's control reports an empty value while a day is half typed and the years 0002 and 0020 on the way to
 * 2026. So a day counts when it is complete and its year plausible, and "empty" counts on leaving the field. The
 * control keeps its own text for the same reason, and follows the stored value while nobody types in it.
 */
import { CircleAlert } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';
import type { FieldProps } from './field-parts';

interface DateFieldProps extends FieldProps {
  /** "2026-03-31", or null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean | undefined;
}

/** A day field. Reports a day once it is complete and null when it was emptied. */
export function DateField(props: DateFieldProps) {
  const {
    label,
    hideLabel,
    help,
    error,
    isRequired,
    isDisabled,
    className,
    value,
    onChange,
    onBlur,
    autoFocus,
  } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (element && element !== document.activeElement && element.value !== (value ?? ''))
      element.value = value ?? '';
  }, [value]);

  const wantsFocus = useRef(autoFocus ?? false);
  useLayoutEffect(() => {
    if (wantsFocus.current) input.current?.focus();
  }, []);

  const leave = (): void => {
    const element = input.current;
    if (element?.value === '' && !element.validity.badInput && value !== null) onChange(null);
    else if (element && element.value === '') element.value = value ?? '';
    onBlur?.();
  };
  const report = (day: string): void => {
    const year = Number(day.slice(0, 4));
    if (year >= 1900 && year < 2200 && day !== value) onChange(day);
  };

  const message = error ?? help;
  return (
    <div
      className={classNames(styles.field, className)}
      data-invalid={error === undefined ? undefined : true}
    >
      {!hideLabel && (
        <label htmlFor={id} className={classNames(styles.label, isRequired && styles.required)}>
          {label}
        </label>
      )}
      <input
        ref={input}
        id={id}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        className={styles.input}
        aria-label={hideLabel ? label : undefined}
        aria-invalid={error !== undefined}
        aria-describedby={message === undefined ? undefined : `${id}-message`}
        disabled={isDisabled ?? false}
        onInput={(event) => report(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
      {message !== undefined && (
        <p id={`${id}-message`} className={error === undefined ? styles.help : styles.error}>
          {error !== undefined && <CircleAlert size={14} aria-hidden="true" />}
          {message}
        </p>
      )}
    </div>
  );
}
