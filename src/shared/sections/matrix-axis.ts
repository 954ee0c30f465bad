/** Values on an axis of a matrix. */
import type { MatrixAxis } from './define-section';

/** The nearest value of the axis. */
export function snap(axis: MatrixAxis, value: number): number {
  const steps = Math.round((value - axis.min) / axis.step);
  return Math.min(axis.max, Math.max(axis.min, axis.min + steps * axis.step));
}

/** The value on the axis at a percentage of its length, from low to high, on a step of the axis. */
export function valueAtPercent(axis: MatrixAxis, percent: number): number {
  return snap(axis, axis.min + (percent / 100) * (axis.max - axis.min));
}
