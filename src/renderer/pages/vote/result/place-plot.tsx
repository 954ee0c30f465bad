/** Where the room put the items: the mean of each by its reference, every single placement as a faint dot. */
import type { RoundRow, RoundView } from '@shared/room/room-view';
import { axesOf } from '../ballot/place-form';
import styles from './result.module.css';

interface PlacePlotProps {
  readonly round: RoundView;
  readonly rows: readonly RoundRow[];
}

/** A drawing; the table below says the same in figures. */
export function PlacePlot({ round, rows }: PlacePlotProps) {
  const axes = axesOf(round);
  const placed = rows.filter(({ count }) => count > 0);
  return (
    <div className={styles.plot} aria-hidden="true">
      <span className={styles.axisY}>{`${axes.y} →`}</span>
      <div className={styles.plane}>
        {placed.flatMap((row) =>
          row.values.map((x, at) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: placements have no identity but their order
              key={`${row.item.id} ${at}`}
              className={styles.speck}
              style={{ left: `${x}%`, bottom: `${row.valuesY[at] ?? 0}%` }}
            />
          )),
        )}
        {placed.map((row) => (
          <span
            key={row.item.id}
            className={styles.pin}
            data-open={row.isOpen ? '' : undefined}
            style={{ left: `${row.score}%`, bottom: `${row.scoreY ?? 0}%` }}
          >
            {row.item.ref}
          </span>
        ))}
      </div>
      <span className={styles.axisX}>{`${axes.x} →`}</span>
    </div>
  );
}
