/** Text that people type: one line or several. Direction follows the text itself. */
import type { KeyboardEventHandler, Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components';
import styles from './field.module.css';
import type { FieldProps } from './field-parts';
import { FieldLabel, FieldMessages, fieldAttributes } from './field-parts';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement | HTMLTextAreaElement> | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly name?: string | undefined;
}

/** One line of text. */
export function TextField(
  props: TextFieldProps & {
    readonly type?: 'text' | 'email';
    readonly inputMode?: 'text' | 'numeric' | 'decimal';
    readonly inputRef?: Ref<HTMLInputElement>;
  },
) {
  const { onKeyDown, placeholder, type, inputMode, inputRef } = props;
  return (
    <AriaTextField {...textAttributes(props)} type={type ?? 'text'}>
      <FieldLabel {...props} />
      <Input
        ref={inputRef}
        dir="auto"
        className={styles.input ?? ''}
        placeholder={placeholder}
        inputMode={inputMode}
        onKeyDown={onKeyDown}
        spellCheck={false}
        autoComplete="off"
      />
      <FieldMessages {...props} />
    </AriaTextField>
  );
}

/** Several lines of text; grows with its content. */
export function TextArea(
  props: TextFieldProps & { readonly rows?: number; readonly inputRef?: Ref<HTMLTextAreaElement> },
) {
  const { onKeyDown, placeholder, rows, inputRef } = props;
  return (
    <AriaTextField {...textAttributes(props)}>
      <FieldLabel {...props} />
      <AriaTextArea
        ref={inputRef}
        dir="auto"
        className={styles.input ?? ''}
        placeholder={placeholder}
        rows={rows}
        onKeyDown={onKeyDown}
        spellCheck={false}
      />
      <FieldMessages {...props} />
    </AriaTextField>
  );
}

/** What a field of text takes, however many lines it has; what is absent must not be passed on as undefined. */
function textAttributes(props: TextFieldProps) {
  const { value, onChange, onBlur, onFocus, maxLength, autoFocus, name } = props;
  return {
    ...fieldAttributes(props),
    value,
    onChange,
    ...(onBlur && { onBlur }),
    ...(onFocus && { onFocus }),
    ...(maxLength !== undefined && { maxLength }),
    ...(autoFocus && { autoFocus }),
    ...(name && { name }),
  };
}
