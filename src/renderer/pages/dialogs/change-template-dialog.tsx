/** Changes the template of the open workshop: a new agenda; nothing that was made is deleted. */
import { findTemplate } from '@shared/agenda/templates';
import { useState } from 'react';
import { updateWorkshop } from '../../commands/library';
import { goAgenda } from '../../commands/navigation';
import { useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';
import { TemplateChoice } from './template-choice';

/** The dialog "Change the template". */
export function ChangeTemplateDialog() {
  const workshop = useWorkshop((state) => state.mirror?.workshop);
  const [code, setCode] = useState(workshop?.template ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const isSame = code === workshop?.template;
  const change = (): void => {
    if (!workshop || isSame || isBusy) return;
    setIsBusy(true);
    void updateWorkshop(workshop.id, { template: code }).then((isDone) => {
      setIsBusy(false);
      if (isDone) goAgenda();
    });
  };
  return (
    <Dialog
      title="Change the template"
      size="l"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" isDisabled={isSame || isBusy} onPress={change}>
            Use this agenda
          </Button>
        </>
      }
    >
      <p>
        The agenda becomes that of the new template. Nothing is deleted: all records stay, rows that were
        begun stay in the day, and rows that were not begun are kept under “Earlier agenda”. Undo takes the
        change back.
      </p>
      <TemplateChoice value={code} onChange={setCode} />
      {isSame && (
        <p className={styles.muted}>
          This workshop uses {findTemplate(code)?.name ?? 'another template'} now.
        </p>
      )}
    </Dialog>
  );
}
