/** A surface that floats beside what opened it. Closes on Escape and on a click outside. */
import type { ReactNode } from 'react';
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './popover.module.css';

/** The floating surface by itself, for select, combo box and menu. */
export function PopoverSurface({
  className,
  ...props
}: Omit<AriaPopoverProps, 'className'> & { readonly className?: string }) {
  return <AriaPopover {...props} offset={4} className={classNames(styles.surface, className)} />;
}

interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Name of the surface for screen readers. */
  readonly label: string;
  readonly placement?: AriaPopoverProps['placement'];
  readonly children: ReactNode | ((options: { close: () => void }) => ReactNode);
}

/** A button with a surface of free content. */
export function Popover({ trigger, label, placement, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <PopoverSurface {...(placement && { placement })}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          {children}
        </Dialog>
      </PopoverSurface>
    </DialogTrigger>
  );
}
