/** Starts a re-assessment: what the new workshop is called and when the room meets. */
import { type FormEvent, useState } from 'react';
import { reassessmentTitle, startReassessment } from '../../commands/reassess';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { closeDialog } from '../dialogs/close-dialog';
import styles from '../dialogs/dialogs.module.css';

/** The dialog "Start a re-assessment". */
export function ReassessDialog({ id }: { readonly id: string }) {
  const [title, setTitle] = useState(() => reassessmentTitle(id));
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isEmpty = title.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isEmpty || isBusy) return;
    setBusy(true);
    void startReassessment(id, title.trim(), heldOn).then((isDone) =>
      isDone ? closeDialog() : setBusy(false),
    );
  };
  return (
    <Dialog
      title="Start a re-assessment"
      size="s"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" type="submit" form="reassess" isDisabled={isEmpty} isPending={isBusy}>
            Start
          </Button>
        </>
      }
    >
      <form id="reassess" className={styles.form} onSubmit={submit}>
        <p>
          Everything is carried over into a new workshop. What was agreed waits there to be confirmed again;
          this workshop stays as it is.
        </p>
        <TextField
          label="Title"
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus
          {...(isEmpty && { error: 'A workshop needs a title.' })}
        />
        <DateField label="Held on" value={heldOn} onChange={setHeldOn} />
      </form>
    </Dialog>
  );
}
