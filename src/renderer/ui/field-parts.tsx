/** Label, help and error around a control, the same for all of them. */
import { CircleAlert } from 'lucide-react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './field.module.css';

/** What every control with a value takes. */
export interface FieldProps {
  /** Always given; `hideLabel` keeps it for screen readers only. */
  readonly label: string;
  readonly hideLabel?: boolean;
  /** One line of help under the control. */
  readonly help?: string | undefined;
  /** Says what is wrong; absent when nothing is. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The attributes that a React Aria field gets from these properties. */
export function fieldAttributes({ label, hideLabel, error, isDisabled, className }: FieldProps) {
  return {
    ...(hideLabel && { 'aria-label': label }),
    isInvalid: error !== undefined,
    isDisabled: isDisabled ?? false,
    className: classNames(styles.field, className),
  };
}

/** The visible label. */
export function FieldLabel({ label, hideLabel, isRequired }: FieldProps) {
  if (hideLabel) return null;
  return <Label className={classNames(styles.label, isRequired && styles.required)}>{label}</Label>;
}

/** Help and error below the control; the error replaces the help. */
export function FieldMessages({ help, error }: FieldProps) {
  return (
    <>
      {help && error === undefined && (
        <Text slot="description" className={styles.help}>
          {help}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>
        {error !== undefined && (
          <>
            <CircleAlert size={14} aria-hidden="true" />
            <span>{error}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
