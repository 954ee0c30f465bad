/** An open workshop: bar at the top, sections on the left, page in the middle, one panel on the right, capture below. */
import { Suspense } from 'react';
import { PhotoDropHint } from '../../photos/drop-hint';
import { isCaptureOver, useUi } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { CrashScreen } from '../../ui/crash-screen';
import { later } from '../../ui/later';
import { Spinner } from '../../ui/progress';
import { AwayLine } from '../clock/away-line';
import { TimeBanner } from '../time/time-banner';
import { PanelHost } from './panel-host';
import { Rail } from './rail';
import { SectionPage } from './section-page';
import { TopBar } from './top-bar';
import styles from './workshop-frame.module.css';

const CaptureBar = later(async () => (await import('../capture/capture-bar')).CaptureBar);
const InboxPage = later(async () => (await import('../inbox/inbox-page')).InboxPage);
const FindingsPage = later(async () => (await import('../findings/findings-page')).FindingsPage);
// The preview brings a PDF reader along, which nobody needs before the first brief.
const BriefPage = later(async () => (await import('../brief/brief-page')).BriefPage, {
  isReadAhead: false,
});
const AgendaPage = later(async () => (await import('../agenda/agenda-page')).AgendaPage);
const ThreadPage = later(async () => (await import('../thread/thread-page')).ThreadPage);
const ReadinessPage = later(async () => (await import('../readiness/readiness-page')).ReadinessPage);
const CoveragePage = later(async () => (await import('../coverage/coverage-page')).CoveragePage);
const DifferencePage = later(async () => (await import('../difference/difference-page')).DifferencePage);
const ViewsPage = later(async () => (await import('../views/views-page')).ViewsPage);

/** The frame; its parts subscribe to what they show, so that a change redraws one of them and not the frame. */
export function WorkshopFrame() {
  return (
    <div className={styles.frame}>
      <Button className={styles.skip} onPress={() => document.getElementById('content')?.focus()}>
        Skip to the page
      </Button>
      <div>
        <TopBar />
        <TimeBanner />
        <AwayLine />
      </div>
      <div className={styles.body}>
        <Rail />
        <main className={styles.main} id="content" tabIndex={-1}>
          <CurrentPage />
        </main>
        <PanelHost />
      </div>
      <CaptureSlot />
      <PhotoDropHint />
    </div>
  );
}

function CurrentPage() {
  const page = useUi((state) => state.page);
  const place = page.name === 'section' ? `${page.sectionId} ${page.activityId}` : page.name;
  return (
    <CrashScreen place={place}>
      <Suspense fallback={<Waiting />}>
        {page.name === 'section' && <SectionPage sectionId={page.sectionId} activityId={page.activityId} />}
        {page.name === 'inbox' && <InboxPage />}
        {page.name === 'findings' && <FindingsPage />}
        {page.name === 'readiness' && <ReadinessPage />}
        {page.name === 'coverage' && <CoveragePage />}
        {page.name === 'thread' && <ThreadPage chain={page.chain} />}
        {page.name === 'agenda' && <AgendaPage />}
        {page.name === 'views' && <ViewsPage view={page.view} />}
        {page.name === 'difference' && <DifferencePage />}
        {page.name === 'brief' && <BriefPage kind={page.kind} />}
      </Suspense>
    </CrashScreen>
  );
}

function Waiting() {
  return (
    <div className={styles.waiting}>
      <Spinner label="Loading" size={28} />
    </div>
  );
}

function CaptureSlot() {
  const isCapturing = useUi((state) => state.isCapturing && !isCaptureOver(state));
  return isCapturing ? (
    <Suspense fallback={null}>
      <CaptureBar />
    </Suspense>
  ) : null;
}
