/** The plane behind the cards: quadrants with their names, grid lines, axes with their words. */
import type { CSSProperties, ReactNode, Ref } from 'react';
import { classNames } from '../../ui/class-names';
import { hasCells, stepCount } from './geometry';
import styles from './matrix.module.css';
import type { MatrixActivity } from './matrix-model';

interface MatrixPlaneProps {
  readonly activity: MatrixActivity;
  readonly labels: { readonly x: string; readonly y: string };
  readonly planeRef: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** The plane with its frame; the cards are its children. */
export function MatrixPlane({ activity, labels, planeRef, children }: MatrixPlaneProps) {
  const { x, y, quadrants } = activity;
  const cells = hasCells(x, y);
  return (
    <div className={styles.frame} style={splitStyle(activity)}>
      <Quadrants className={styles.above} names={quadrants.slice(0, 2)} />
      <div className={styles.yAxis} aria-hidden="true">
        <span>{y.high}</span>
        <span className={styles.axisName}>{labels.y} →</span>
        <span>{y.low}</span>
      </div>
      <div ref={planeRef} data-plane className={styles.plane}>
        {cells && <GridLines columns={stepCount(x)} rows={stepCount(y)} />}
        {children}
      </div>
      <Quadrants className={styles.below} names={quadrants.slice(2)} />
      {cells && (
        <>
          <Ticks className={styles.yTicks} values={ticks(y).reverse()} />
          <Ticks className={styles.xTicks} values={ticks(x)} />
        </>
      )}
      <div className={styles.xAxis} aria-hidden="true">
        <span>{x.low}</span>
        <span className={styles.axisName}>{labels.x} →</span>
        <span>{x.high}</span>
      </div>
    </div>
  );
}

/** The names of the quadrants above or below the plane. */
function Quadrants({
  names,
  className,
}: {
  readonly names: readonly string[];
  readonly className: string | undefined;
}) {
  return (
    <div className={classNames(styles.quadrants, className)}>
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
}

/** Where the quadrants meet: below the first value that counts as high. */
function splitStyle({ x, y }: MatrixActivity): CSSProperties {
  return {
    '--split-x': `${splitShare(x, y, x) * 100}%`,
    '--split-y': `${(1 - splitShare(x, y, y)) * 100}%`,
  } as CSSProperties;
}

function splitShare(x: MatrixActivity['x'], y: MatrixActivity['x'], axis: MatrixActivity['x']): number {
  if (!hasCells(x, y)) return 0.5;
  const low = Math.ceil((axis.max - axis.min) / 2 / axis.step);
  return low / stepCount(axis);
}

function ticks(axis: MatrixActivity['x']): number[] {
  return Array.from({ length: stepCount(axis) }, (_, index) => axis.min + index * axis.step);
}

function Ticks({
  values,
  className,
}: {
  readonly values: readonly number[];
  readonly className: string | undefined;
}) {
  return (
    <div className={className} aria-hidden="true">
      {values.map((value) => (
        <span key={value}>{value}</span>
      ))}
    </div>
  );
}

function GridLines({ columns, rows }: { readonly columns: number; readonly rows: number }) {
  return (
    <svg
      className={styles.lines}
      aria-hidden="true"
      preserveAspectRatio="none"
      viewBox={`0 0 ${columns} ${rows}`}
    >
      {Array.from({ length: columns - 1 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <line key={`x${i}`} x1={i + 1} x2={i + 1} y1={0} y2={rows} />
      ))}
      {Array.from({ length: rows - 1 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <line key={`y${i}`} y1={i + 1} y2={i + 1} x1={0} x2={columns} />
      ))}
    </svg>
  );
}
