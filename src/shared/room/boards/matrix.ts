/** Records on two axes, at the place that the room agreed on. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { Activity, MatrixAxis } from '../../sections/define-section';
import { MOST_ROWS, type PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { mostRecent } from './most-recent';
import { publicItem, publicLabel } from './public-words';

type MatrixActivity = Extract<Activity, { board: 'matrix' }>;

/** The matrix of an activity. */
export function matrixBoard(
  view: BoardRecords,
  activity: MatrixActivity,
  records: readonly WorkshopRecord[],
): PublicBoardOf<'matrix'> {
  const { x, y, kind, quadrants } = activity;
  const placed = records.filter(({ body }) => isPlaced(body[x.field]) && isPlaced(body[y.field]));
  const [topLeft, topRight, bottomLeft, bottomRight] = quadrants;
  return {
    kind: 'matrix',
    x: axisWords(view, kind, x),
    y: axisWords(view, kind, y),
    quadrants: [topLeft, topRight, bottomLeft, bottomRight],
    items: mostRecent(placed, MOST_ROWS).map((record) => ({
      ...publicItem(view, record),
      x: shareOf(x, Number(record.body[x.field])),
      y: shareOf(y, Number(record.body[y.field])),
    })),
    unplaced: records.length - placed.length,
    total: records.length,
  };
}

function axisWords(view: BoardRecords, kind: string, axis: MatrixAxis) {
  return { label: publicLabel(view, kind, axis.field), low: axis.low, high: axis.high };
}

function isPlaced(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function shareOf({ min, max }: MatrixAxis, value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min || 1)));
}
