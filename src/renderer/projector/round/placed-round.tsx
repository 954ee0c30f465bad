/** A placement after it was closed: each item at the mean of its places, with those far apart marked. */
import type { PublicBoard } from '@shared/room/public-board';
import type { PublicRound } from '@shared/room/public-round';
import { MoveHorizontal } from 'lucide-react';
import type { Area } from '../boards/board-view';
import boards from '../boards/boards.module.css';
import { Plane } from '../plane';
import styles from './round.module.css';
import { RoundHead } from './round-head';

const HEAD = 64;
const LEGEND = 560;
const PLAIN = { label: '', low: 'low', high: 'high' } as const;

interface PlacedRoundProps {
  readonly round: Exclude<PublicRound, { stage: 'open' }>;
  readonly board: PublicBoard;
  readonly area: Area;
}

/** The plane of the means. */
export function PlacedRound({ round, board, area }: PlacedRoundProps) {
  const axes = board.kind === 'matrix' ? board : { x: PLAIN, y: PLAIN, quadrants: null };
  const rows = round.rows.filter(({ count, scoreY }) => count > 0 && scoreY !== null);
  return (
    <div className={styles.closed}>
      <RoundHead round={round} />
      <div className={boards.split}>
        <Plane
          {...axes}
          chips={rows.map(({ ref, score, scoreY, isOpen }) => ({
            id: ref,
            label: ref,
            x: score / 100,
            y: (scoreY ?? 0) / 100,
            isOpen,
          }))}
          width={area.width - LEGEND - 32}
          height={area.height - HEAD}
        />
        <ul className={boards.legend} style={{ width: LEGEND, fontSize: rows.length > 14 ? 24 : 28 }}>
          {rows.map(({ ref, label, isOpen }) => (
            <li key={ref} className={boards.legendRow}>
              <b className={boards.ref}>{ref}</b>
              <span dir="auto">{label}</span>
              {isOpen && (
                <span className={styles.apart}>
                  <MoveHorizontal size={28} aria-hidden="true" />
                  far apart
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
