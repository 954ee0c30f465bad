/** Agreement section by section. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { LEVEL_WORDS, moreWords, POLL_WORDS } from '../words.en';
import boards from './boards.module.css';
import styles from './polls.module.css';

const LEVELS = [5, 4, 3, 2, 1, 0] as const;

/** One row per section: the answers as parts of a bar, with their numbers, and what they came to. */
export function PollsView({ board }: { readonly board: PublicBoardOf<'polls'> }) {
  const { sections } = board;
  const levels = useMemo(() => rowLevels(sections.length), [sections.length]);
  const { ref, level } = useFit(levels.length, board);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  return (
    <div ref={ref} className={boards.box} style={{ fontSize: shape.size }}>
      <ul className={styles.key} aria-label="Levels">
        {LEVELS.map((one) => (
          <li key={one} className={styles.keyItem}>
            <span className={styles.swatch} data-level={one} aria-hidden="true" />
            {LEVEL_WORDS[one]}
          </li>
        ))}
      </ul>
      <ul className={boards.rows}>
        {sections.slice(0, shape.rows).map(({ code, title, tally, state }) => (
          <li key={code} className={styles.pollRow}>
            <span className={styles.pollTitle} dir="auto">
              {title}
            </span>
            <span className={styles.parts}>
              {LEVELS.map((one) => {
                const count = tally[one] ?? 0;
                if (count === 0) return null;
                return (
                  <span key={one} className={styles.part} data-level={one} style={{ flexGrow: count }}>
                    <span className={boards.unseen}>{`${LEVEL_WORDS[one]}: `}</span>
                    {count}
                  </span>
                );
              })}
            </span>
            <span className={styles.verdict} data-state={state}>
              {state === 'confirmed' ? <Check size={30} aria-hidden="true" /> : null}
              {state === 'objected' || state === 'low' ? (
                <TriangleAlert size={30} aria-hidden="true" />
              ) : null}
              {state === 'open' || state === 'short' ? <CircleDashed size={30} aria-hidden="true" /> : null}
              {POLL_WORDS[state]}
            </span>
          </li>
        ))}
      </ul>
      {shape.rows < sections.length && (
        <p className={boards.more}>{moreWords(sections.length - shape.rows)}</p>
      )}
    </div>
  );
}
