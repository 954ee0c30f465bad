/** A box to tick. */
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './choice.module.css';
import { classNames } from './class-names';

interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  /** The name when there are no visible words. */
  readonly 'aria-label'?: string;
  readonly children?: ReactNode;
}

/** A checkbox with its words. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={styles.choice ?? ''}>
      {({ isIndeterminate }) => (
        <>
          <span className={classNames(styles.mark, styles.box)} aria-hidden="true">
            {isIndeterminate ? <Minus size={14} strokeWidth={3} /> : <Check size={14} strokeWidth={3} />}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
