/** The capture bar over an open dialog, which waits below it with everything that was typed there. */
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { closeCapture } from '../../commands/capture';
import { CaptureBar } from './capture-bar';
import styles from './capture-bar.module.css';

/** Takes the focus until it is closed, and gives it back to the dialog. */
export function CaptureOver() {
  return (
    <ModalOverlay
      isOpen
      className={styles.layer ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) closeCapture();
      }}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog aria-label="Capture">
          <CaptureBar />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
