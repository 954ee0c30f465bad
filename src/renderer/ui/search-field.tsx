/** A field that narrows what is shown; Escape empties it. */
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The field leads a list that is chosen from with the arrow keys. */
  readonly isCombo?: boolean;
}

/** A search field with a button that empties it. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  autoFocus,
  className,
  inputRef,
  isCombo,
}: SearchFieldProps) {
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(autoFocus && { autoFocus })}
      className={classNames(styles.search, className)}
    >
      <Search size={16} className={styles.icon} aria-hidden="true" />
      <Input
        ref={inputRef}
        dir="auto"
        placeholder={placeholder ?? label}
        className={classNames(field.input, styles.input)}
        spellCheck={false}
        autoComplete="off"
        {...(isCombo && { role: 'combobox', 'aria-expanded': true })}
      />
      {value !== '' && (
        <Button className={styles.clear ?? ''} aria-label="Clear">
          <X size={14} aria-hidden="true" />
        </Button>
      )}
    </AriaSearchField>
  );
}
