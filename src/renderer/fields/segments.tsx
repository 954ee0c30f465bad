/** A few short answers side by side of which one or none is chosen; digits and letters choose directly. */
import { type ComponentProps, useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from '../ui/class-names';
import field from '../ui/field.module.css';
import styles from './fields.module.css';

interface SegmentsProps<T extends string | number> {
  readonly label: string;
  readonly hideLabel: boolean;
  readonly help?: string | undefined;
  readonly isMissing?: boolean;
  readonly isLarge?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string; readonly name?: string }[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  /** The answer a typed key stands for. */
  readonly valueOfKey?: (key: string) => T | undefined;
}

/** Choosing the chosen one again (or Backspace) takes the answer back: "not answered" is a state of its own. */
export function Segments<T extends string | number>(props: SegmentsProps<T>) {
  const { label, hideLabel, help, isMissing, isLarge, options, value, onChange, valueOfKey } = props;
  const id = useId();
  const onKeyDown: ComponentProps<typeof ToggleButton>['onKeyDown'] = (event) => {
    const typed = event.key === 'Backspace' ? null : valueOfKey?.(event.key);
    if (typed === undefined || event.ctrlKey || event.metaKey || event.altKey)
      return event.continuePropagation();
    event.preventDefault();
    onChange(typed);
  };
  return (
    <div className={classNames(styles.group, isLarge && styles.isLarge)}>
      <span id={id} hidden={hideLabel} className={classNames(field.label, isMissing && field.required)}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={id}
        selectionMode="single"
        selectedKeys={value === null ? [] : [String(value)]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          onChange(options.find((option) => String(option.value) === key)?.value ?? null);
        }}
        className={styles.segments ?? ''}
      >
        {options.map((option) => (
          <ToggleButton
            key={option.value}
            id={String(option.value)}
            className={styles.segment ?? ''}
            onKeyDown={onKeyDown}
            {...(option.name && { 'aria-label': option.name })}
          >
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {help && <span className={field.help}>{help}</span>}
    </div>
  );
}
