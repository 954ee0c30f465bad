/** A cell that is typed into: text, number, money. Grows with its text while it is edited. */
import type { Field, FieldValue, Money } from '@shared/fields/field';
import { CircleAlert } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names';
import { rememberCurrency, usualCurrency } from '../controls/money-control';
import { numberText } from '../controls/number-control';
import { parseText } from '../controls/text-control';
import type { CellExit } from '../field-cell';
import { useFieldText } from '../field-draft';
import { localDay, parseDay } from '../parse-day';
import { amountText, parseMoney } from '../parse-money';
import { type Parsed, parseNumber } from '../parse-number';
import styles from './cells.module.css';

/** How typed text and value turn into each other. */
export interface TypedRules {
  readonly stored: string;
  readonly isMultiline: boolean;
  readonly parse: (text: string) => Parsed<FieldValue>;
  readonly format: (value: FieldValue) => string;
}

/** The rules of a text, number or money field. */
export function typedRules(
  field: Extract<Field, { kind: 'text' | 'number' | 'money' }>,
  value: FieldValue | null,
  language: string,
): TypedRules {
  const rules = (
    parse: TypedRules['parse'],
    format: TypedRules['format'],
    isMultiline = false,
  ): TypedRules => ({
    stored: value === null ? '' : format(value),
    isMultiline,
    parse,
    format,
  });
  switch (field.kind) {
    case 'text':
      return rules((text) => parseText(text, field), String, field.multiline);
    case 'number':
      return rules(
        (text) => parseNumber(text, field, language),
        (number) => numberText(Number(number), language),
      );
    case 'money': {
      const currency = (value as Money | null)?.currency ?? usualCurrency();
      return rules(
        (text) => parseMoney(text, currency, language),
        (money) => `${amountText(money as Money, language)} ${(money as Money).currency}`,
      );
    }
  }
}

/** The rules of a day that is typed. */
export function dayRules(value: FieldValue | null, language: string): TypedRules {
  return {
    stored: value === null ? '' : String(value),
    isMultiline: false,
    parse: (text) => parseDay(text, localDay(new Date()), language),
    format: String,
  };
}

interface TypedCellProps {
  readonly place: string;
  readonly label: string;
  readonly rules: TypedRules;
  readonly startText: string | undefined;
  readonly save: (value: FieldValue | null) => Promise<boolean>;
  readonly onExit: (how: CellExit) => void;
}

/** The editor; Shift+Enter breaks the line where the field holds several. */
export function TypedCell({ place, label, rules, startText, save, onExit }: TypedCellProps) {
  const errorId = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const text = useFieldText({
    place,
    ...rules,
    save: (value) => {
      if (value !== null && typeof value === 'object' && 'currency' in value)
        rememberCurrency(value.currency);
      return save(value);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when editing starts
  useLayoutEffect(() => {
    input.current?.focus();
    if (startText !== undefined) text.change(startText);
    else input.current?.select();
  }, []);

  const leave = (how: CellExit): void => {
    text.commit();
    if (rules.parse(text.value).ok) onExit(how);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      text.reset();
      onExit('stay');
    } else if (event.key === 'Enter' && !(event.shiftKey && rules.isMultiline)) {
      event.preventDefault();
      leave(event.shiftKey ? 'shift-enter' : 'enter');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      leave(event.shiftKey ? 'shift-tab' : 'tab');
    }
  };
  return (
    <span className={styles.typed}>
      <textarea
        ref={input}
        rows={1}
        dir="auto"
        aria-label={label}
        aria-invalid={text.error !== undefined}
        aria-describedby={text.error === undefined ? undefined : errorId}
        spellCheck={false}
        className={classNames(styles.input, text.error !== undefined && styles.invalid)}
        value={text.value}
        onChange={(event) => text.change(event.target.value)}
        onFocus={text.focus}
        onBlur={() => {
          text.blur();
          if (rules.parse(text.value).ok) onExit('leave');
        }}
        onKeyDown={onKeyDown}
      />
      {text.error !== undefined && (
        <span id={errorId} role="alert" className={styles.error}>
          <CircleAlert size={14} aria-hidden="true" />
          {text.error}
        </span>
      )}
    </span>
  );
}
