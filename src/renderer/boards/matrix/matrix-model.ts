/** Records on a matrix: which ones have a place, what a place is called, what keys do to it. Pure. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Activity, MatrixAxis } from '@shared/sections/define-section';
import { snap } from '@shared/sections/matrix-axis';
import { type Point, quadrantOf } from './geometry';

/** An activity whose board is a matrix. */
export type MatrixActivity = Extract<Activity, { board: 'matrix' }>;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The place of a record, or null while one of its two values is missing. */
export function placeOf(record: WorkshopRecord, { x, y }: MatrixActivity): Place | null {
  const at = { x: record.body[x.field], y: record.body[y.field] };
  return typeof at.x === 'number' && typeof at.y === 'number' ? { x: at.x, y: at.y } : null;
}

/** Records with a place, as points in their order, and those without. */
export function splitByPlace(records: readonly WorkshopRecord[], activity: MatrixActivity) {
  const points: Point[] = [];
  const unplaced: WorkshopRecord[] = [];
  for (const record of records) {
    const place = placeOf(record, activity);
    if (place) points.push({ id: record.id, ...place });
    else unplaced.push(record);
  }
  return { points, unplaced };
}

/** The middle of the matrix, where a record is put first. */
export function middleOf({ x, y }: MatrixActivity): Place {
  return { x: snap(x, (x.min + x.max) / 2), y: snap(y, (y.min + y.max) / 2) };
}

/** The place after a key, or null when the key does not move. Shift takes five steps. */
export function placeAfterKey(
  place: Place,
  key: string,
  isFast: boolean,
  { x, y }: MatrixActivity,
): Place | null {
  const by = isFast ? 5 : 1;
  const shift = (axis: MatrixAxis, value: number, steps: number): number =>
    snap(axis, value + steps * axis.step * by);
  switch (key) {
    case 'ArrowLeft':
      return { ...place, x: shift(x, place.x, -1) };
    case 'ArrowRight':
      return { ...place, x: shift(x, place.x, 1) };
    case 'ArrowUp':
      return { ...place, y: shift(y, place.y, 1) };
    case 'ArrowDown':
      return { ...place, y: shift(y, place.y, -1) };
    case 'Home':
      return { ...place, x: x.min };
    case 'End':
      return { ...place, x: x.max };
    default:
      return null;
  }
}

/** "impact 4, effort 2, Do first": the vertical value first, because it names the rows. */
export function placeWords(
  place: Place,
  activity: MatrixActivity,
  labels: { readonly x: string; readonly y: string },
): string {
  const quadrant = activity.quadrants[quadrantOf(activity.x, activity.y, place)];
  return `${labels.y} ${place.y}, ${labels.x} ${place.x}, ${quadrant}`;
}
