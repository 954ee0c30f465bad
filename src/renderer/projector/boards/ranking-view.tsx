/** The room's order. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { ListOrdered } from 'lucide-react';
import { useMemo } from 'react';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { moreWords } from '../words.en';
import styles from './boards.module.css';
import { EmptyBoard } from './empty-board';

/** Places from the first one down; what has none stands below a line. */
export function RankingView({ board }: { readonly board: PublicBoardOf<'ranking'> }) {
  const { items, total } = board;
  const levels = useMemo(() => rowLevels(items.length), [items.length]);
  const { ref, level } = useFit(levels.length, board);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  if (total === 0)
    return (
      <EmptyBoard sign={<ListOrdered size={96} aria-hidden="true" />} title="Nothing to put in order yet" />
    );
  const shown = items.slice(0, shape.rows);
  return (
    <div ref={ref} className={styles.box} style={{ fontSize: shape.size }}>
      <ol className={styles.rows}>
        {shown.map((item) => (
          <li key={item.id} className={styles.rankRow} data-unplaced={item.rank === null || undefined}>
            <b className={styles.rank}>{item.rank ?? '–'}</b>
            <span className={styles.grow} dir="auto">
              {item.text}
            </span>
            <span className={styles.ref}>{item.ref}</span>
          </li>
        ))}
      </ol>
      {shown.length < total && <p className={styles.more}>{moreWords(total - shown.length)}</p>}
    </div>
  );
}
