/** Records with a few facts each. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { Rows3 } from 'lucide-react';
import { useMemo } from 'react';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { moreWords } from '../words.en';
import styles from './boards.module.css';
import { EmptyBoard } from './empty-board';

/** The list, as many items of it as can be read. */
export function ListView({ board }: { readonly board: PublicBoardOf<'list'> }) {
  const { items, total } = board;
  const levels = useMemo(() => rowLevels(items.length), [items.length]);
  const { ref, level } = useFit(levels.length, board);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  if (total === 0)
    return <EmptyBoard sign={<Rows3 size={96} aria-hidden="true" />} title="Nothing here yet" />;
  const shown = items.slice(items.length - shape.rows);
  return (
    <div ref={ref} className={styles.box} style={{ fontSize: shape.size }}>
      <ul className={styles.rows}>
        {shown.map((item) => (
          <li key={item.id} className={styles.listRow}>
            <span className={styles.ref}>{item.ref}</span>
            <span className={styles.grow} dir="auto">
              {item.text}
            </span>
            {item.facts.length > 0 && (
              <span className={styles.facts} dir="auto">
                {item.facts.join(' · ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {shown.length < total && <p className={styles.more}>{moreWords(total - shown.length)}</p>}
    </div>
  );
}
