/** What became of the notes of this run: how many, the last one with undo, and those that wait to be sent again. */
import { CircleAlert } from 'lucide-react';
import { editFailed, retryCapture, undoCapture } from '../../commands/capture';
import { useCapture } from '../../store/capture-store';
import { useRecord } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './capture-bar.module.css';

/** Outcome of capturing, beside the seats. */
export function CaptureOutcome() {
  const count = useCapture((state) => state.count);
  const last = useCapture((state) => state.last);
  const waiting = useCapture((state) => state.waiting);
  const failed = useCapture((state) => state.failed);
  const failure = useCapture((state) => state.failure);
  // Gone from the mirror means undone, by whatever way.
  const saved = useRecord(last?.id);

  if (failed.length > 0) {
    return (
      <div className={styles.failed} role="alert">
        <CircleAlert size={16} aria-hidden="true" />
        <span>
          {failed.length === 1 ? '1 note is not saved yet.' : `${failed.length} notes are not saved yet.`}{' '}
          {failure}
        </span>
        <Button size="s" onPress={retryCapture}>
          Save again
        </Button>
        {failed.length === 1 && failed[0] && (
          <Button size="s" variant="quiet" onPress={() => editFailed(failed[0]?.key ?? '')}>
            Change it
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles.outcome}>
      {last && saved && (
        <>
          <Text lines={1} className={styles.last}>
            {`${saved.ref} ${last.text}`}
          </Text>
          <Button size="s" variant="quiet" onPress={() => undoCapture(last.id)}>
            Undo
          </Button>
        </>
      )}
      <span className={styles.count}>
        {count === 1 ? '1 note' : `${count} notes`}
        {waiting > 0 && `, ${waiting} saving`}
      </span>
      <VisuallyHidden live="polite">
        {count > 0 && waiting === 0 ? `${count} notes saved` : ''}
      </VisuallyHidden>
    </div>
  );
}
