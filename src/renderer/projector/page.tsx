/** The whole of the projector's window: the last view it was sent, as large as the window is. */
import { useEffect, useState } from 'react';
import { type HeardView, listenToViews } from './bridge';
import { Stage } from './stage';
import styles from './stage.module.css';
import { type StageFit, stageFit } from './stage-fit';

/** The page; before the first view it is dark. */
export function ProjectorPage() {
  const [heard, setHeard] = useState<HeardView | null>(null);
  useEffect(() => listenToViews(setHeard), []);
  const fit = useWindowFit();
  if (!heard) return <main aria-label="Nothing is shown" />;
  return (
    <div
      className={styles.scaled}
      style={{ width: fit.width, height: fit.height, transform: `scale(${fit.scale})` }}
    >
      <Stage heard={heard} width={fit.width} height={fit.height} />
    </div>
  );
}

function useWindowFit(): StageFit {
  const [fit, setFit] = useState(measure);
  useEffect(() => {
    const onResize = (): void => setFit(measure());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return fit;
}

function measure(): StageFit {
  return stageFit(window.innerWidth, window.innerHeight);
}
