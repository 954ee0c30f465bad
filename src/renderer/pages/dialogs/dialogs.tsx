/** The dialog that is open, if any. */
import { Suspense } from 'react';
import type { Dialog } from '../../store/ui-store';
import { isCaptureOver, useUi } from '../../store/ui-store';
import { later } from '../../ui/later';

// In the order in which they are wanted soonest: they are read ahead one after another.
const Palette = later(async () => (await import('./palette')).Palette);
const SearchDialog = later(async () => (await import('./search-dialog')).SearchDialog);
const ExtendDialog = later(async () => (await import('../clock/extend-dialog')).ExtendDialog);
const BreakDialog = later(async () => (await import('../clock/break-dialog')).BreakDialog);
const InsertDialog = later(async () => (await import('../agenda/insert-dialog')).InsertDialog);
const SplitDialog = later(async () => (await import('../agenda/split-dialog')).SplitDialog);
const NewWorkshopDialog = later(async () => (await import('./new-workshop-dialog')).NewWorkshopDialog);
const OpenRoundDialog = later(async () => (await import('../vote/open-round-dialog')).OpenRoundDialog);
const PhotoViewer = later(async () => (await import('../../photos/photo-viewer')).PhotoViewer);
const LinkDialog = later(async () => (await import('../../panels/details/link-dialog')).LinkDialog);
const ReassessDialog = later(async () => (await import('../difference/reassess-dialog')).ReassessDialog);
const WaiveDialog = later(async () => (await import('../findings/waive-dialog')).WaiveDialog);
const ScopeDialog = later(async () => (await import('../readiness/scope-dialog')).ScopeDialog);
const CaptureOver = later(async () => (await import('../capture/capture-over')).CaptureOver);
const BackupsDialog = later(async () => (await import('../storage/backups-dialog')).BackupsDialog);
const AboutDialog = later(async () => (await import('./about-dialog')).AboutDialog);
const ChangeTemplateDialog = later(
  async () => (await import('./change-template-dialog')).ChangeTemplateDialog,
);
const ConfirmDialog = later(async () => (await import('./confirm-dialog')).ConfirmDialog);
const ExamplesDialog = later(async () => (await import('./examples-dialog')).ExamplesDialog);
const ImportDialog = later(async () => (await import('./import-dialog')).ImportDialog);
const KeysDialog = later(async () => (await import('./keys-dialog')).KeysDialog);
const PromoteDialog = later(async () => (await import('./promote-dialog')).PromoteDialog);
const RenameDialog = later(async () => (await import('./rename-dialog')).RenameDialog);

/** Shows the one open dialog. */
export function Dialogs() {
  const dialog = useUi((state) => state.dialog);
  const isCapturing = useUi(isCaptureOver);
  return dialog === null ? null : (
    <Suspense fallback={null}>
      <OpenDialog dialog={dialog} />
      {isCapturing && <CaptureOver />}
    </Suspense>
  );
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
    case 'open-round':
      return <OpenRoundDialog place={dialog.place} />;
    case 'photo':
      return <PhotoViewer id={dialog.id} ids={dialog.ids} isNew={dialog.isNew} />;
    case 'waive':
      return <WaiveDialog findingKey={dialog.findingKey} />;
    case 'scope':
      return <ScopeDialog sectionId={dialog.sectionId} />;
    case 'extend':
      return <ExtendDialog minutes={dialog.minutes} />;
    case 'insert-row':
      return <InsertDialog after={dialog.after} kind={dialog.kind} />;
    case 'split-block':
      return <SplitDialog id={dialog.id} />;
    case 'room-break':
      return <BreakDialog />;
    case 'palette':
      return <Palette />;
    case 'search':
      return <SearchDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'backups':
      return <BackupsDialog />;
    case 'about':
      return <AboutDialog />;
    case 'confirm':
      return (
        <ConfirmDialog title={dialog.title} text={dialog.text} action={dialog.action} run={dialog.run} />
      );
  }
}
