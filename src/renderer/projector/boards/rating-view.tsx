/** Today's step and the wanted one, point by point. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { Target } from 'lucide-react';
import { useMemo } from 'react';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { MATURITY_WORDS } from '../words.en';
import styles from './boards.module.css';
import { EmptyBoard } from './empty-board';

/** Five steps per point; the step of today is filled, the wanted one has a target. */
export function RatingView({ board }: { readonly board: PublicBoardOf<'rating'> }) {
  const { items } = board;
  const levels = useMemo(() => rowLevels(items.length), [items.length]);
  const { ref, level } = useFit(levels.length, board);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  if (items.length === 0) return <EmptyBoard title="Nothing to rate in this section" />;
  return (
    <div ref={ref} className={styles.box} style={{ fontSize: Math.min(shape.size, 34) }}>
      <ul className={styles.rows}>
        {items.slice(0, shape.rows).map((item) => (
          <li key={item.id} className={styles.ratingRow}>
            <span className={styles.grow} dir="auto">
              {item.text}
            </span>
            <span className={styles.steps} aria-hidden="true">
              {MATURITY_WORDS.map((word, step) => (
                <span
                  key={word}
                  className={styles.stepBox}
                  data-done={(item.maturity ?? -1) >= step || undefined}
                >
                  {item.target === step ? <Target size={30} /> : step}
                </span>
              ))}
            </span>
            <b className={styles.stepWord}>
              {item.maturity === null ? 'Not rated yet' : MATURITY_WORDS[item.maturity]}
            </b>
          </li>
        ))}
      </ul>
    </div>
  );
}
