/** The whole window: one page, the dialogs over it and the notices at its foot. */
import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import styles from './app.module.css';
import { Dialogs } from './pages/dialogs/dialogs';
import { StorageBar } from './pages/storage/storage-bar';
import { WorkshopFrame } from './pages/workshop/workshop-frame';
import { hasTurn, useRoom } from './store/room-store';
import { useStorage } from './store/storage-store';
import { dismissNotice, notify, useUi } from './store/ui-store';
import { useWorkshop } from './store/workshop-store';
import { CrashScreen } from './ui/crash-screen';
import { later, readAhead } from './ui/later';
import { Notices } from './ui/notices';

const TurnOverlay = later(async () => (await import('./pages/vote/turns/turn-overlay')).TurnOverlay);
const RecoveryPage = later(async () => (await import('./pages/storage/recovery-page')).RecoveryPage, {
  isReadAhead: false,
});
const LibraryPage = later(async () => (await import('./pages/library/library-page')).LibraryPage);

// The words are English; dates and numbers follow the reader where English allows it.
const LOCALE = navigator.language.startsWith('en') ? navigator.language : 'en-GB';

/** The app; `main.tsx` starts what it listens to. */
export function App() {
  return (
    <I18nProvider locale={LOCALE}>
      <div className={styles.window}>
        <StorageBar />
        <div className={styles.page}>
          <CrashScreen>
            <CurrentPage />
          </CrashScreen>
        </div>
      </div>
      <Overlays />
    </I18nProvider>
  );
}

function CurrentPage() {
  const isStarting = useUi((state) => state.isStarting);
  const isLibrary = useUi((state) => state.page.name === 'library');
  const isOpen = useWorkshop((state) => state.mirror !== null);
  useEffect(() => {
    if (!isStarting) readAhead();
  }, [isStarting]);
  const hasNews = useStorage((state) => (state.status?.unread ?? 0) > 0);
  if (isStarting) return null;
  if (hasNews)
    return (
      <Suspense fallback={null}>
        <RecoveryPage />
      </Suspense>
    );
  return <Suspense fallback={null}>{isLibrary || !isOpen ? <LibraryPage /> : <WorkshopFrame />}</Suspense>;
}

/** Dialogs and notices, or in place of both the screen of a laptop that goes round. */
function Overlays() {
  const isTurn = useRoom(hasTurn);
  if (isTurn)
    return (
      <CrashScreen place="turns">
        <Suspense fallback={null}>
          <TurnOverlay />
        </Suspense>
      </CrashScreen>
    );
  return (
    <>
      <DialogSlot />
      <NoticeStack />
    </>
  );
}

function DialogSlot() {
  const name = useUi((state) => state.dialog?.name ?? 'none');
  const giveUp = (): void => {
    useUi.setState({ dialog: null });
    notify('error', 'This dialog could not be shown. Nothing was changed.');
  };
  return (
    <CrashScreen place={name} onFail={giveUp}>
      <Dialogs />
    </CrashScreen>
  );
}

function NoticeStack() {
  const notices = useUi((state) => state.notices);
  const isCapturing = useUi((state) => state.isCapturing);
  return <Notices notices={notices} onDismiss={dismissNotice} isRaised={isCapturing} />;
}
