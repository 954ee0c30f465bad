/** Changes a workshop's title, client and day from the library. */
import { type FormEvent, useState } from 'react';
import { updateWorkshop } from '../../commands/library';
import { useLibrary } from '../../store/library-store';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';

/** The dialog "Rename". */
export function RenameDialog({ id }: { readonly id: string }) {
  const card = useLibrary((state) => state.cards.get(id));
  const [title, setTitle] = useState(card?.title ?? '');
  const [client, setClient] = useState(card?.client ?? '');
  const [heldOn, setHeldOn] = useState(card?.heldOn ?? null);
  const isEmpty = title.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isEmpty) return;
    closeDialog();
    void updateWorkshop(id, { title: title.trim(), client: client.trim(), heldOn });
  };
  return (
    <Dialog
      title="Rename"
      size="s"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" type="submit" form="rename" isDisabled={isEmpty}>
            Save
          </Button>
        </>
      }
    >
      <form id="rename" className={styles.form} onSubmit={submit}>
        <TextField
          label="Title"
          value={title}
          onChange={setTitle}
          maxLength={400}
          autoFocus
          {...(isEmpty && { error: 'A workshop needs a title.' })}
        />
        <TextField label="Client or team" value={client} onChange={setClient} maxLength={400} />
        <DateField label="Held on" value={heldOn} onChange={setHeldOn} />
      </form>
    </Dialog>
  );
}
