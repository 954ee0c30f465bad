/** Positions between two ends. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { useFit } from '../use-fit';
import styles from './boards.module.css';

const SIZES = [40, 34, 28, 24] as const;

/** One line per pair; a pair nobody has set has no knob. */
export function SlidersView({ board }: { readonly board: PublicBoardOf<'sliders'> }) {
  const { ref, level } = useFit(SIZES.length, board);
  return (
    <div ref={ref} className={styles.box} style={{ fontSize: SIZES[level] }}>
      <ul className={styles.rows}>
        {board.pairs.map(({ left, right, position, reason }) => (
          <li key={`${left} ${right}`} className={styles.sliderRow}>
            <div className={styles.ends}>
              <b dir="auto">{left}</b>
              <b dir="auto">{right}</b>
            </div>
            <div className={styles.track}>
              {position !== null && (
                <span className={styles.knob} style={{ insetInlineStart: `${position}%` }} />
              )}
            </div>
            <p className={styles.note} dir="auto">
              {position === null ? 'No position yet' : reason || positionWords(position, left, right)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function positionWords(position: number, left: string, right: string): string {
  if (position === 50) return `In the middle between ${left} and ${right}`;
  return position > 50 ? `${position} % towards ${right}` : `${100 - position} % towards ${left}`;
}
