/** Changes the template of the open workshop: a new agenda; nothing that was made is deleted. */
import { Dialog } from '../../ui/dialog';
import { closeDialog } from './close-dialog';

/** The dialog "Change the template". */
export function ChangeTemplateDialog() {
  return (
    <Dialog title="Change the template" onClose={closeDialog}>
      <p>Nothing is deleted.</p>
    </Dialog>
  );
}
