/** Makes a workshop: what it is called, for whom, when, and how long the room has. */

import { TEMPLATES } from '@shared/agenda/templates';
import { type FormEvent, useState } from 'react';
import { createWorkshop } from '../../commands/library';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';
import { TemplateChoice } from './template-choice';

/** The dialog "New workshop". */
export function NewWorkshopDialog() {
  const [title, setTitle] = useState('');
  const [client, setClient] = useState('');
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [template, setTemplate] = useState(TEMPLATES[0]?.code ?? 'full_day');
  const [isBusy, setIsBusy] = useState(false);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    setIsBusy(true);
    void createWorkshop({
      title: title.trim() || 'Untitled workshop',
      client: client.trim(),
      template,
      heldOn,
    }).then((isDone) => (isDone ? closeDialog() : setIsBusy(false)));
  };

  return (
    <Dialog
      title="New workshop"
      size="l"
      onClose={closeDialog}
      footer={
        <>
          <p className={styles.footNote}>The template can be changed later. Nothing is lost when it is.</p>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" type="submit" form="new-workshop" isPending={isBusy}>
            Create
          </Button>
        </>
      }
    >
      <form id="new-workshop" className={styles.form} onSubmit={submit}>
        <div className={styles.about}>
          <TextField
            label="Title"
            value={title}
            onChange={setTitle}
            maxLength={400}
            autoFocus
            placeholder="Ticket triage for the service desk"
          />
          <TextField label="Client or team" value={client} onChange={setClient} maxLength={400} />
          <DateField label="Held on" value={heldOn} onChange={setHeldOn} />
        </div>
        <TemplateChoice value={template} onChange={setTemplate} />
      </form>
    </Dialog>
  );
}
