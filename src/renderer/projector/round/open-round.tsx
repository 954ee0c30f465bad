/** A round while people vote: what can be voted for, and how many are done. Nothing of what they give. */
import type { PublicRound } from '@shared/room/public-round';
import { useMemo } from 'react';
import boards from '../boards/boards.module.css';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { moreWords, votedWords } from '../words.en';
import styles from './round.module.css';

type Open = Extract<PublicRound, { stage: 'open' }>;

/** Items and progress; the question stands over them. */
export function OpenRound({ round }: { readonly round: Open }) {
  const { items, finished, of, total } = round;
  const levels = useMemo(() => rowLevels(items.length), [items.length]);
  const { ref, level } = useFit(levels.length, items);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  const shown = items.slice(0, shape.rows);
  return (
    <div className={styles.open}>
      <div ref={ref} className={styles.items} style={{ fontSize: Math.min(36, shape.size) }}>
        <ul className={styles.itemList} data-many={shown.length > 8 || undefined}>
          {shown.map(({ ref: code, label }) => (
            <li key={`${code} ${label}`} className={styles.item}>
              <b className={boards.ref}>{code}</b>
              <span dir="auto">{label}</span>
            </li>
          ))}
        </ul>
        {shown.length < total && <p className={boards.more}>{moreWords(total - shown.length)}</p>}
      </div>
      <div className={styles.progress}>
        <span className={styles.seats} aria-hidden="true">
          {Array.from({ length: of }, (_, at) => at).map((at) => (
            <span key={at} className={styles.seat} data-done={at < finished || undefined} />
          ))}
        </span>
        <b>{votedWords(finished, of)}</b>
      </div>
    </div>
  );
}
