/** A matrix board as a drawing for reports, with a line that names what has no place on it yet. */
import type { ReportBlock } from '../domain/report-block';
import type { WorkshopRecord } from '../domain/workshop';
import { twoByTwoFigure } from '../figures/two-by-two';
import type { Activity, MatrixAxis } from '../sections/define-section';
import { briefText } from './brief-text.en';

type Placeable = Pick<WorkshopRecord, 'ref' | 'body'>;

/** The drawing of the matrix with this id; nothing when there are no records. */
export function matrixBlocks(
  activities: readonly Activity[],
  id: string,
  name: string,
  records: readonly Placeable[],
): readonly ReportBlock[] {
  const activity = activities.find((candidate) => candidate.id === id);
  if (activity?.board !== 'matrix' || records.length === 0) return [];
  const { x, y, quadrants } = activity;
  const points = records.flatMap(({ ref, body }) => {
    const [right, up] = [valueOn(x, body), valueOn(y, body)];
    return right === undefined || up === undefined ? [] : [{ label: ref, x: right, y: up }];
  });
  const placed = new Set(points.map((point) => point.label));
  const missing = records.filter(({ ref }) => !placed.has(ref)).map(({ ref }) => ref);
  const rest = missing.length > 0 ? ` ${briefText.unplaced}: ${missing.join(', ')}.` : '';
  return [
    { type: 'figure', figure: twoByTwoFigure({ name, x, y, quadrants, points }), caption: `${name}.${rest}` },
  ];
}

function valueOn(axis: MatrixAxis, body: WorkshopRecord['body']): number | undefined {
  const value = body[axis.field];
  return typeof value === 'number' ? value : undefined;
}
