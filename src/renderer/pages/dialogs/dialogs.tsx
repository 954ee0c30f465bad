/** The dialog that is open, if any. */
import { LinkDialog } from '../../panels/details/link-dialog';
import type { Dialog } from '../../store/ui-store';
import { useUi } from '../../store/ui-store';
import { ReassessDialog } from '../difference/reassess-dialog';
import { WaiveDialog } from '../findings/waive-dialog';
import { ScopeDialog } from '../readiness/scope-dialog';
import { AboutDialog } from './about-dialog';
import { ChangeTemplateDialog } from './change-template-dialog';
import { ConfirmDialog } from './confirm-dialog';
import { ExamplesDialog } from './examples-dialog';
import { ImportDialog } from './import-dialog';
import { KeysDialog } from './keys-dialog';
import { NewWorkshopDialog } from './new-workshop-dialog';
import { Palette } from './palette';
import { PromoteDialog } from './promote-dialog';
import { RenameDialog } from './rename-dialog';
import { SearchDialog } from './search-dialog';

/** Shows the one open dialog. */
export function Dialogs() {
  const dialog = useUi((state) => state.dialog);
  return dialog === null ? null : <OpenDialog dialog={dialog} />;
}

function OpenDialog({ dialog }: { readonly dialog: Dialog }) {
  switch (dialog.name) {
    case 'new-workshop':
      return <NewWorkshopDialog />;
    case 'change-template':
      return <ChangeTemplateDialog />;
    case 'rename-workshop':
      return <RenameDialog id={dialog.id} />;
    case 'reassess':
      return <ReassessDialog id={dialog.id} />;
    case 'examples':
      return <ExamplesDialog />;
    case 'import':
      return <ImportDialog preview={dialog.preview} />;
    case 'link':
      return <LinkDialog recordId={dialog.recordId} />;
    case 'promote':
      return <PromoteDialog noteId={dialog.noteId} />;
    case 'waive':
      return <WaiveDialog findingKey={dialog.findingKey} />;
    case 'scope':
      return <ScopeDialog sectionId={dialog.sectionId} />;
    case 'palette':
      return <Palette />;
    case 'search':
      return <SearchDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'about':
      return <AboutDialog />;
    case 'confirm':
      return (
        <ConfirmDialog title={dialog.title} text={dialog.text} action={dialog.action} run={dialog.run} />
      );
  }
}
