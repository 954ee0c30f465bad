/** What the room sees, small, on the facilitator's screen: the same picture, and the same in one sentence. */
import type { PublicView } from '@shared/room/public-view';
import { useEffect, useMemo, useRef, useState } from 'react';
import { previewWords } from './preview-words';
import { Stage } from './stage';
import styles from './stage.module.css';
import { STAGE } from './stage-fit';

/** The projector's picture as wide as its place; `view` is what the projector was sent last. */
export function ProjectorPreview({ view }: { readonly view: PublicView }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  const heard = useMemo(() => ({ view, at: performance.now() }), [view]);
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
