/** What the room sees, small, on the facilitator's screen: the same picture, and the same in one sentence. */
import type { PublicView } from '@shared/room/public-view';
import { useEffect, useMemo, useRef, useState } from 'react';
import { previewWords } from './preview-words';
import { Stage } from './stage';
import styles from './stage.module.css';
import { STAGE } from './stage-fit';

interface ProjectorPreviewProps {
  /** What the projector was sent last. */
  readonly view: PublicView;
  /** `performance.now()` of this window when that was true; its clock counts on from there. */
  readonly at: number;
}

/** The projector's picture as wide as its place. */
export function ProjectorPreview({ view, at }: ProjectorPreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  const heard = useMemo(() => ({ view, at }), [view, at]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScale(element.clientWidth / STAGE.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <figure className={styles.preview}>
      <div ref={frame} className={styles.previewFrame} aria-hidden="true" inert>
        {scale > 0 && (
          <div className={styles.scaled} style={{ ...STAGE, transform: `scale(${scale})` }}>
            <Stage heard={heard} {...STAGE} />
          </div>
        )}
      </div>
      <figcaption className={styles.previewWords}>{previewWords(view)}</figcaption>
    </figure>
  );
}
