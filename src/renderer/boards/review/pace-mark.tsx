/** The 45 seconds of a finding: a bar that fills and a word when they are over. It signals and moves nobody on. */
import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './review.module.css';
import { SECONDS_EACH } from './review-model';

/** Counts from when it appears; give it the key of the finding. */
export function PaceMark() {
  const [spent, setSpent] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setSpent(Math.floor((performance.now() - start) / 1_000)), 1_000);
    return () => clearInterval(timer);
  }, []);
  const isOver = spent >= SECONDS_EACH;
  return (
    <span className={styles.pace} data-over={isOver ? '' : undefined}>
      <Timer size={16} aria-hidden="true" />
      <span aria-hidden="true">{isOver ? 'Time to decide' : `${SECONDS_EACH - spent} s`}</span>
      <span className={styles.paceBar} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (spent / SECONDS_EACH) * 100)}%` }} />
      </span>
      <VisuallyHidden live="polite">{isOver ? `${SECONDS_EACH} seconds are over` : ''}</VisuallyHidden>
    </span>
  );
}
