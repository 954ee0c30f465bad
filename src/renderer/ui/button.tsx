/** Buttons. One primary button at most on a page or dialog; dangerous ones say what they destroy. */
import type { ReactNode } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Spinner } from './progress';
import { Tooltip } from './tooltip';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  readonly variant?: ButtonVariant;
  readonly size?: 's' | 'm';
  /** A lucide icon before the words. */
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A button with words, optionally with an icon. `isPending` shows a spinner and keeps the focus. */
export function Button({
  variant = 'secondary',
  size = 'm',
  icon,
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <AriaButton {...props} className={classNames(styles.button, styles[variant], styles[size], className)}>
      {props.isPending ? <Spinner label="Working" size={16} /> : icon}
      <span className={styles.words}>{children}</span>
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'aria-label'> {
  /** The accessible name and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string | undefined;
  readonly variant?: ButtonVariant;
  readonly size?: 's' | 'm';
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  readonly className?: string | undefined;
}

/** A button with an icon alone; its label is read out and shown as a tooltip. */
export function IconButton({
  label,
  icon,
  shortcut,
  variant = 'quiet',
  size = 'm',
  placement,
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} {...(placement && { placement })}>
      <AriaButton
        {...props}
        aria-label={label}
        className={classNames(styles.button, styles.iconOnly, styles[variant], styles[size], className)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
