/** Two axes with chips on them, and beside them what each chip stands for. */
import type { PublicBoardOf } from '@shared/room/public-board';
import { Grid2x2 } from 'lucide-react';
import { useMemo } from 'react';
import { Plane } from '../plane';
import { rowLevels } from '../row-levels';
import { useFit } from '../use-fit';
import { moreWords } from '../words.en';
import type { Area } from './board-view';
import styles from './boards.module.css';
import { EmptyBoard } from './empty-board';

const LEGEND = 560;
const GAP = 32;

/** The matrix of the room. */
export function MatrixView({
  board,
  area,
}: {
  readonly board: PublicBoardOf<'matrix'>;
  readonly area: Area;
}) {
  const { items, x, y, quadrants, unplaced } = board;
  const levels = useMemo(() => rowLevels(items.length), [items.length]);
  const { ref, level } = useFit(levels.length, board);
  const shape = levels[level] ?? { size: 24, rows: 0 };
  if (board.total === 0)
    return <EmptyBoard sign={<Grid2x2 size={96} aria-hidden="true" />} title="Nothing to place yet" />;
  const legend = items.slice(0, shape.rows);
  return (
    <div className={styles.split} style={{ gap: GAP }}>
      <Plane
        x={x}
        y={y}
        quadrants={quadrants}
        chips={items.map(({ id, ref: code, x: across, y: up }) => ({
          id,
          label: code,
          x: across,
          y: up,
          isOpen: false,
        }))}
        width={area.width - LEGEND - GAP}
        height={area.height}
      />
      <div ref={ref} className={styles.legend} style={{ width: LEGEND, fontSize: Math.min(shape.size, 32) }}>
        <ul className={styles.rows}>
          {legend.map((item) => (
            <li key={item.id} className={styles.legendRow}>
              <b className={styles.ref}>{item.ref}</b>
              <span dir="auto">{item.text}</span>
            </li>
          ))}
        </ul>
        {legend.length < items.length && (
          <p className={styles.more}>{moreWords(items.length - legend.length)}</p>
        )}
        {unplaced > 0 && <p className={styles.more}>{`${unplaced} without a place yet`}</p>}
      </div>
    </div>
  );
}
