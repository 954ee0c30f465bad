/** A form that the room fills together. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { Check, CircleDashed } from 'lucide-react';
import { useMemo } from 'react';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { moreWords } from '../words.en';
import styles from './boards.module.css';

/** Questions with their answers; the first open one is where the room is. */
export function ScreenView({ board }: { readonly board: PublicBoardOf<'screen'> }) {
  const { questions, answered, results } = board;
  const levels = useMemo(() => rowLevels(questions.length), [questions.length]);
  const { ref, level } = useFit(levels.length, board);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  const firstOpen = questions.findIndex(({ answer }) => answer === null);
  // The open question stays in sight, with those before it.
  const last = Math.min(questions.length, Math.max(shape.rows, firstOpen + 1));
  const shown = questions.slice(Math.max(0, last - shape.rows), last);
  return (
    <div ref={ref} className={styles.box} style={{ fontSize: shape.size }}>
      <p className={styles.progress}>{`${answered} of ${questions.length} answered`}</p>
      <ul className={styles.rows}>
        {shown.map(({ label, answer }) => (
          <li
            key={label}
            className={styles.question}
            data-now={questions[firstOpen]?.label === label || undefined}
          >
            {answer === null ? (
              <CircleDashed size={32} aria-hidden="true" />
            ) : (
              <Check size={32} aria-hidden="true" />
            )}
            <span className={styles.grow} dir="auto">
              {label}
            </span>
            <b className={styles.answer} dir="auto">
              {answer ?? 'Open'}
            </b>
          </li>
        ))}
      </ul>
      {shown.length < questions.length && (
        <p className={styles.more}>{moreWords(questions.length - shown.length)}</p>
      )}
      {results.map(({ label, value }) => (
        <p key={label} className={styles.outcome}>
          <span dir="auto">{label}</span> <b dir="auto">{value}</b>
        </p>
      ))}
    </div>
  );
}
