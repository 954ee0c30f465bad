/**
 * A calendar day in the reader's own order, with a calendar to pick from; the value is an ISO day.
 *
 * The browser's control reports an empty value while a day is half typed and the years 0002 and 0020 on the way to
 * 2026. So a day counts when it is complete and its year plausible, and "empty" counts on leaving the field.
 */
import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import styles from './field.module.css';
import type { FieldProps } from './field-parts';
import { FieldLabel, FieldMessages, fieldAttributes } from './field-parts';

interface DateFieldProps extends FieldProps {
  /** "2026-03-31", or null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A day field. Reports a day once it is complete and null when it was emptied. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onBlur, autoFocus } = props;
  const input = useRef<HTMLInputElement>(null);
  // Follows the stored value (undo, another view) unless somebody is typing here.
  useLayoutEffect(() => {
    const element = input.current;
    if (element && element !== document.activeElement && element.value !== (value ?? ''))
      element.value = value ?? '';
  }, [value]);
  const leave = () => {
    const element = input.current;
    if (element?.value === '' && !element.validity.badInput && value !== null) onChange(null);
    else if (element?.value === '') element.value = value ?? '';
    onBlur?.();
  };
  return (
    <AriaTextField {...fieldAttributes(props)} {...(autoFocus && { autoFocus })} onBlur={leave}>
      <FieldLabel {...props} />
      <DayInput inputRef={input} value={value} onChange={onChange} onEnter={leave} />
      <FieldMessages {...props} />
    </AriaTextField>
  );
}

interface DayInputProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
}

function DayInput({ inputRef, value, onChange, onEnter }: DayInputProps) {
  const first = useRef(value ?? '');
  return (
    <Input
      ref={inputRef}
      type="date"
      min="1900-01-01"
      max="2199-12-31"
      className={styles.input ?? ''}
      defaultValue={first.current}
      onInput={(event) => {
        const day = event.currentTarget.value;
        const year = Number(day.slice(0, 4));
        if (year >= 1900 && year < 2200 && day !== value) onChange(day);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter();
      }}
    />
  );
}
