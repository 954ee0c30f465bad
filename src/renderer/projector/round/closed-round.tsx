/** What a round came to: a bar or a range per item, the places, and where people are far apart. */
import type { PublicRound } from '@shared/room/public-round';
import { MoveHorizontal } from 'lucide-react';
import { useMemo } from 'react';
import boards from '../boards/boards.module.css';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { moreWords, rangeWords, scaleEnds, scoreWords } from '../words.en';
import { barOf } from './result-bar';
import styles from './round.module.css';
import { RoundHead } from './round-head';

type Closed = Exclude<PublicRound, { stage: 'open' }>;

/** The table of results. */
export function ClosedRound({ round }: { readonly round: Closed }) {
  const { method, rows, total } = round;
  const levels = useMemo(() => rowLevels(rows.length), [rows.length]);
  const { ref, level } = useFit(levels.length, round);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  const shown = rows.slice(0, shape.rows);
  const most = Math.max(1, ...rows.map(({ score }) => score));
  // Ends of a slider and sides of a pair are no places of a race.
  const hasPlaces = method !== 'sliders' && method !== 'pairwise';
  const hasScale = method === 'rating' || method === 'poll' || !hasPlaces;
  const [low, high] = scaleEnds(method);
  return (
    <div className={styles.closed}>
      <RoundHead round={round} />
      <div ref={ref} className={styles.items} style={{ fontSize: Math.min(34, shape.size) }}>
        <ol className={boards.rows}>
          {shown.map((row) => {
            const bar = barOf(method, row, most);
            const range = rangeWords(method, row.low, row.high);
            return (
              <li key={`${row.ref} ${row.label}`} className={styles.result}>
                <b className={boards.rank}>{row.count === 0 ? '–' : hasPlaces ? row.rank : ''}</b>
                <span className={styles.resultLabel}>
                  <span dir="auto">{row.label}</span>
                </span>
                <span className={styles.resultBar} aria-hidden="true">
                  {bar.range && <span className={styles.range} style={bar.range} />}
                  {bar.fill && <span className={styles.fill} style={bar.fill} />}
                  {bar.mark && <span className={styles.markAt} style={bar.mark} />}
                </span>
                <span className={styles.figures}>
                  <b>{row.count === 0 ? 'no answer' : scoreWords(method, row.score)}</b>
                  {range !== '' && <span className={styles.rangeText}>{range}</span>}
                  {row.isOpen && (
                    <span className={styles.apart}>
                      <MoveHorizontal size={28} aria-hidden="true" />
                      far apart
                    </span>
                  )}
                </span>
              </li>
            );
          })}
        </ol>
        {hasScale && (
          <p className={styles.scale}>
            <span>{low}</span>
            <span>{high}</span>
          </p>
        )}
        {shown.length < total && <p className={boards.more}>{moreWords(total - shown.length)}</p>}
      </div>
    </div>
  );
}
