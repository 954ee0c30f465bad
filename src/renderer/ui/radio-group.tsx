/** One of a few options, all visible: as a list with meanings, or side by side as segments. */
import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Radio, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './choice.module.css';
import { classNames } from './class-names';
import type { FieldProps } from './field-parts';
import { FieldLabel, FieldMessages, fieldAttributes } from './field-parts';
import type { Option } from './select';

interface RadioGroupProps<T extends string> extends FieldProps {
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Draws each option as a card that fills the width. */
  readonly isCards?: boolean;
}

/** Radio buttons with a meaning under each. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { options, value, onChange, isCards } = props;
  return (
    <AriaRadioGroup {...fieldAttributes(props)} value={value} onChange={(next) => onChange(next as T)}>
      <FieldLabel {...props} />
      <div className={isCards ? styles.cards : styles.list}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            className={classNames(styles.choice, isCards && styles.card)}
          >
            <span className={classNames(styles.mark, styles.round)} aria-hidden="true" />
            <span className={styles.words}>
              <span>{option.label}</span>
              {option.meaning && <span className={styles.meaning}>{option.meaning}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldMessages {...props} />
    </AriaRadioGroup>
  );
}

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string; readonly icon?: ReactNode }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
}

/** A few short options side by side, exactly one chosen. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChange,
  isDisabled,
}: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(String(key) as T);
      }}
      isDisabled={isDisabled ?? false}
      className={styles.segments ?? ''}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={styles.segment ?? ''}>
          {option.icon}
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
