/** Asks before something that cannot be undone; the button says what it does. */
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Text } from '../../ui/text';
import { closeDialog } from './close-dialog';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly run: () => void;
}

/** A question with one dangerous answer; Cancel has the focus. */
export function ConfirmDialog({ title, text, action, run }: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      role="alertdialog"
      size="s"
      onClose={closeDialog}
      footer={
        <>
          <Button autoFocus onPress={closeDialog}>
            Cancel
          </Button>
          <Button
            variant="danger"
            onPress={() => {
              closeDialog();
              run();
            }}
          >
            {action}
          </Button>
        </>
      }
    >
      <Text as="p">{text}</Text>
    </Dialog>
  );
}
