/** What weighs most, and whether the comparisons fit together. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { Check, Scale, TriangleAlert } from 'lucide-react';
import { useFit } from '../use-fit';
import styles from './boards.module.css';
import { EmptyBoard } from './empty-board';

const SIZES = [40, 34, 28, 24] as const;

/** Weights as bars once every pair is compared, the items before that. */
export function PairwiseView({ board }: { readonly board: PublicBoardOf<'pairwise'> }) {
  const { items, judged, of, ratio, isConsistent, revisit } = board;
  const { ref, level } = useFit(SIZES.length, board);
  if (items.length < 2)
    return <EmptyBoard sign={<Scale size={96} aria-hidden="true" />} title="Two are needed to compare" />;
  const most = Math.max(...items.map(({ weight }) => weight ?? 0)) || 1;
  return (
    <div ref={ref} className={styles.box} style={{ fontSize: SIZES[level] }}>
      <p className={styles.progress}>{`${judged} of ${of} pairs compared`}</p>
      <ul className={styles.rows}>
        {items.map(({ label, weight }) => (
          <li key={label} className={styles.barRow}>
            <span className={styles.barLabel} dir="auto">
              {label}
            </span>
            <span className={styles.barTrack}>
              {weight !== null && (
                <span className={styles.bar} style={{ inlineSize: `${(100 * weight) / most}%` }} />
              )}
            </span>
            <b className={styles.barFigure}>{weight === null ? 'open' : `${Math.round(100 * weight)} %`}</b>
          </li>
        ))}
      </ul>
      {ratio !== null && (
        <p className={styles.outcome}>
          {isConsistent ? (
            <Check size={36} aria-hidden="true" />
          ) : (
            <TriangleAlert size={36} aria-hidden="true" />
          )}
          <span dir="auto">
            {isConsistent
              ? `Consistency ratio ${ratio.toFixed(2)}: the comparisons fit together`
              : `Consistency ratio ${ratio.toFixed(2)}: look again at ${revisit.join(', ')}`}
          </span>
        </p>
      )}
    </div>
  );
}
