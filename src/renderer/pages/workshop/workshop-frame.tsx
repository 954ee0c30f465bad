/** An open workshop: bar at the top, sections on the left, page in the middle, one panel on the right, capture below. */
import { lazy, Suspense } from 'react';
import { useUi } from '../../store/ui-store';
import { Button } from '../../ui/button';
import { CrashScreen } from '../../ui/crash-screen';
import { Spinner } from '../../ui/progress';
import { CaptureBar } from '../capture/capture-bar';
import { FindingsPage } from '../findings/findings-page';
import { InboxPage } from '../inbox/inbox-page';
import { TimeBanner } from '../time/time-banner';
import { PanelHost } from './panel-host';
import { Rail } from './rail';
import { SectionPage } from './section-page';
import { TopBar } from './top-bar';
import styles from './workshop-frame.module.css';

// The preview brings a PDF reader along, which nobody needs before the first brief.
const BriefPage = lazy(() => import('../brief/brief-page').then((module) => ({ default: module.BriefPage })));
const AgendaPage = lazy(() =>
  import('../agenda/agenda-page').then((module) => ({ default: module.AgendaPage })),
);
const ThreadPage = lazy(() =>
  import('../thread/thread-page').then((module) => ({ default: module.ThreadPage })),
);
const ReadinessPage = lazy(() =>
  import('../readiness/readiness-page').then((module) => ({ default: module.ReadinessPage })),
);
const CoveragePage = lazy(() =>
  import('../coverage/coverage-page').then((module) => ({ default: module.CoveragePage })),
);
const DifferencePage = lazy(() =>
  import('../difference/difference-page').then((module) => ({ default: module.DifferencePage })),
);
const ViewsPage = lazy(() => import('../views/views-page').then((module) => ({ default: module.ViewsPage })));

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
      </div>
      <div className={styles.body}>
        <Rail />
        <main className={styles.main} id="content" tabIndex={-1}>
          <CurrentPage />
        </main>
        <PanelHost />
      </div>
      <CaptureSlot />
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
  const isCapturing = useUi((state) => state.isCapturing);
  return isCapturing ? <CaptureBar /> : null;
}
