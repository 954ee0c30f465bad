/** A score as a ring that fills clockwise, with what it is about in its middle. Purely drawn; the words stand beside. */
import type { ReactNode } from 'react';
import styles from './score-ring.module.css';

interface ScoreRingProps {
  /** 0 to 100; null draws an empty, dashed ring. */
  readonly score: number | null;
  /** Outer width in pixels. */
  readonly size: number;
  readonly stroke: number;
  readonly children?: ReactNode;
}

/** The ring; screen readers get what stands in its middle. */
export function ScoreRing({ score, size, stroke, children }: ScoreRingProps) {
  const radius = (size - stroke) / 2;
  const length = 2 * Math.PI * radius;
  const centre = size / 2;
  return (
    <span className={styles.ring} style={{ inlineSize: size, blockSize: size }}>
      <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle
          cx={centre}
          cy={centre}
          r={radius}
          strokeWidth={stroke}
          className={score === null ? styles.none : styles.track}
        />
        {score !== null && score > 0 && (
          <circle
            cx={centre}
            cy={centre}
            r={radius}
            strokeWidth={stroke}
            strokeDasharray={`${(Math.min(score, 100) / 100) * length} ${length}`}
            transform={`rotate(-90 ${centre} ${centre})`}
            className={styles.arc}
          />
        )}
      </svg>
      <span className={styles.middle}>{children}</span>
    </span>
  );
}
