/** Closing the dialog that is open. */
import { useUi } from '../../store/ui-store';

/** Takes the open dialog away. */
export function closeDialog(): void {
  useUi.setState({ dialog: null });
}
