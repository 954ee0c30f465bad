/** On or off, at once. For an answer that can also be missing, use a radio group. */
import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './choice.module.css';

interface SwitchProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A switch with its words. */
export function Switch({ children, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={styles.choice ?? ''}>
      <span className={styles.switch} aria-hidden="true" />
      {children}
    </AriaSwitch>
  );
}
