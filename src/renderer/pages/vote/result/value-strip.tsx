/** Answers drawn on their scale: a dot for each, the range as a band, the median as a line. Words beside say the same. */
import type { RoundRow } from '@shared/room/room-view';
import styles from './result.module.css';
import { pilesOf, shareOn } from './result-model';

interface ValueStripProps {
  readonly scale: readonly [low: number, high: number];
  readonly row: RoundRow;
}

const SIZE = { width: 200, height: 34, pad: 10, base: 26 } as const;
const DOT = 4;
/** Piles higher than this are drawn closer. */
const HIGHEST = 22;

/** A drawing that screen readers skip. */
export function ValueStrip({ scale, row }: ValueStripProps) {
  const x = (value: number): number => SIZE.pad + shareOn(scale, value) * (SIZE.width - 2 * SIZE.pad);
  const piles = pilesOf(row.values);
  const step = Math.min(2 * DOT, HIGHEST / Math.max(1, ...piles.map(({ count }) => count)));
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      data-open={row.isOpen ? '' : undefined}
      aria-hidden="true"
    >
      <line className={styles.axis} x1={x(scale[0])} x2={x(scale[1])} y1={SIZE.base} y2={SIZE.base} />
      {row.count > 0 && (
        <>
          <line className={styles.band} x1={x(row.low)} x2={x(row.high)} y1={SIZE.base} y2={SIZE.base} />
          {piles.flatMap(({ value, count }) =>
            Array.from({ length: count }, (_, at) => (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: equal answers have no identity but their height
                key={`${value}-${at}`}
                className={styles.value}
                cx={x(value)}
                cy={SIZE.base - DOT - at * step}
                r={DOT - 0.5}
              />
            )),
          )}
          <line
            className={styles.median}
            x1={x(row.median)}
            x2={x(row.median)}
            y1={SIZE.base - 6}
            y2={SIZE.height}
          />
        </>
      )}
    </svg>
  );
}

/** A plain bar from 0 to 1. */
export function ScoreBar({ share }: { readonly share: number }) {
  return (
    <span className={styles.rail} aria-hidden="true">
      <span className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
