/** The capture bar over an open dialog, which waits below it with everything that was typed there. */
import { useEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { closeCapture } from '../../commands/capture';
import { CaptureBar } from './capture-bar';
import styles from './capture-bar.module.css';

/** Takes the focus until it is closed, and gives it back to the dialog. */
export function CaptureOver() {
  const sheet = useRef<HTMLDivElement>(null);
  // The dialog below holds the focus until this one has taken over, which is after the first frame.
  useEffect(() => {
    const frame = requestAnimationFrame(() => sheet.current?.querySelector('textarea')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <ModalOverlay
      isOpen
      className={styles.layer ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) closeCapture();
      }}
    >
      <Modal ref={sheet} className={styles.sheet ?? ''}>
        <Dialog aria-label="Capture">
          <CaptureBar />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
