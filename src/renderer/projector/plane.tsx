/** The two axes themselves: words at their ends, names of quadrants, chips where they belong. */
import { useMemo } from 'react';
import { spreadChips } from './chip-layout';
import styles from './plane.module.css';

interface AxisWords {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}
interface PlaneChip {
  readonly id: string;
  readonly label: string;
  /** From 0 to 1, upwards and to the right. */
  readonly x: number;
  readonly y: number;
  /** People put it far apart. */
  readonly isOpen: boolean;
}
interface PlaneProps {
  readonly x: AxisWords;
  readonly y: AxisWords;
  readonly quadrants: readonly [string, string, string, string] | null;
  readonly chips: readonly PlaneChip[];
  readonly width: number;
  readonly height: number;
}

const SIDE = 52;
const CHIP = { width: 104, height: 46 } as const;

/** A plane with its chips; none of them covers another. */
export function Plane({ x, y, quadrants, chips, width, height }: PlaneProps) {
  const inner = { width: width - SIDE, height: height - SIDE };
  const placed = useMemo(() => {
    const size = { width: width - SIDE, height: height - SIDE };
    const wanted = chips.map((chip) => ({
      id: chip.id,
      x: chip.x * size.width,
      y: (1 - chip.y) * size.height,
    }));
    return new Map(spreadChips(wanted, CHIP, size).map((at) => [at.id, at]));
  }, [chips, width, height]);
  return (
    <div className={styles.plane} style={{ width, height }}>
      <p className={styles.axisY}>
        <span dir="auto">{y.low}</span>
        <b dir="auto">{y.label}</b>
        <span dir="auto">{y.high}</span>
      </p>
      <div className={styles.field} style={{ ...inner, insetInlineStart: SIDE }}>
        {quadrants?.map((name, at) => (
          <span key={name} className={styles.quadrant} data-at={at} dir="auto">
            {name}
          </span>
        ))}
        {chips.map((chip) => {
          const at = placed.get(chip.id);
          if (!at) return null;
          const style = { left: at.x - CHIP.width / 2, top: at.y - CHIP.height / 2, ...CHIP };
          return (
            <span key={chip.id} className={styles.chip} style={style} data-open={chip.isOpen || undefined}>
              {chip.label}
            </span>
          );
        })}
      </div>
      <p className={styles.axisX} style={{ width: inner.width, insetInlineStart: SIDE }}>
        <span dir="auto">{x.low}</span>
        <b dir="auto">{x.label}</b>
        <span dir="auto">{x.high}</span>
      </p>
    </div>
  );
}
