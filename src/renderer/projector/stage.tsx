/** One picture of the projector: what the room sees now. The window and the facilitator's preview show the same. */
import type { PublicView } from '@shared/room/public-view';
import { Coffee } from 'lucide-react';
import type { HeardView } from './bridge';
import { LiveScreen } from './live-screen';
import styles from './stage.module.css';
import { breakUntil } from './words.en';

interface StageProps {
  readonly heard: HeardView;
  readonly width: number;
  readonly height: number;
}

/** The picture of a view, drawn for so many pixels. */
export function Stage({ heard, width, height }: StageProps) {
  const { view } = heard;
  return (
    <main
      className={styles.stage}
      data-theme={themeOf(view)}
      data-screen={view.screen}
      style={{ width, height }}
    >
      {view.screen === 'break' && (
        <div className={styles.break}>
          <Coffee size={120} aria-hidden="true" />
          <h1 className={styles.breakTitle} dir="auto">
            {view.title}
          </h1>
          {view.until !== '' && <p className={styles.breakUntil}>{breakUntil(view.until)}</p>}
        </div>
      )}
      {view.screen === 'live' && <LiveScreen view={view} at={heard.at} width={width} height={height} />}
      {view.screen === 'blank' && <h1 className={styles.unseen}>Nothing is shown</h1>}
    </main>
  );
}

function themeOf(view: PublicView): string {
  return view.screen === 'blank' ? 'blank' : view.theme;
}
