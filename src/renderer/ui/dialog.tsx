/** A dialog over the page: title, content, actions at the foot. The focus goes in and comes back. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button';
import { classNames } from './class-names';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** s for questions, m for forms, l for lists with previews, full for pictures. */
  readonly size?: 's' | 'm' | 'l' | 'full';
  /** Questions that must be answered are read out at once and do not close by a click outside. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  /** Leaves out the heading; `title` is still the name (palette, search). */
  readonly isBare?: boolean;
  /** Only text to read: the text itself takes the keyboard, so that it can be scrolled. */
  readonly isReading?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog; render it while it is open. */
export function Dialog({
  title,
  onClose,
  size = 'm',
  role = 'dialog',
  footer,
  isBare,
  isReading,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={classNames(styles.overlay, isBare && styles.high)}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''} {...(isBare && { 'aria-label': title })}>
          {!isBare && (
            <header className={styles.header}>
              <Heading slot="title" level={2} className={styles.title ?? ''}>
                {title}
              </Heading>
              <IconButton label="Close" icon={<X size={18} />} size="s" onPress={onClose} />
            </header>
          )}
          {isBare ? (
            <BareContent onClose={onClose}>{children}</BareContent>
          ) : (
            <div
              className={styles.content}
              {...(isReading && { tabIndex: 0, role: 'region', 'aria-label': title })}
            >
              {children}
            </div>
          )}
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Content that begins with a search field. Escape closes at once; the field would only empty itself. */
function BareContent({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  return (
    <div
      className={classNames(styles.content, styles.bare)}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
    </div>
  );
}
