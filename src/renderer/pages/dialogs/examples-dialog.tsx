/** The bundled worked examples. */
import { openExample } from '../../commands/library';
import { useLibrary } from '../../store/library-store';
import { Dialog } from '../../ui/dialog';
import { ExampleList } from '../library/example-list';
import { closeDialog } from './close-dialog';

/** The dialog "Try an example". */
export function ExamplesDialog() {
  const examples = useLibrary((state) => state.examples);
  return (
    <Dialog title="Try an example" onClose={closeDialog}>
      <p>Each opens as a workshop of your own: change it, print it, throw it away.</p>
      <ExampleList examples={examples} onOpen={(name) => void openExample(name)} />
    </Dialog>
  );
}
