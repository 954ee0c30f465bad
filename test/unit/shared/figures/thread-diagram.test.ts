import { threadDiagramFigure } from '@shared/figures/thread-diagram';
import { getChain } from '@shared/thread/chain-list';
import { readChain } from '@shared/thread/chains';
import { diagramOf } from '@shared/thread/diagram-rows';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';

function draw(goals: number) {
  const records = Array.from({ length: goals }, (_, at) =>
    rec('goal', `G-${at}`, { statement: `Goal ${at}` }),
  );
  const links = records.map(({ ref }) => `${ref} measured_by KPI-1`);
  const view = viewOf([...records, rec('kpi', 'KPI-1', { metric_name: 'Share' })], links);
  return threadDiagramFigure(diagramOf(readChain(getChain('value'), view)));
}

describe('the thread on paper', () => {
  const figure = draw(2);
  const words = figure.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));

  it('names columns and cards, marks gaps and what is shown again', () => {
    expect(words).toEqual(expect.arrayContaining(['Goals', 'KPIs', 'G-0', 'G-1', 'KPI-1', 'KPI-1 (again)']));
    expect(words).toContain('missing');
    expect(words).not.toContain('Asked for');
    expect(figure.alt).toContain('2 rows with 3 records');
  });

  it('joins each card with the one it hangs on, inside the drawing', () => {
    const lines = figure.shapes.filter((shape) => shape.type === 'polyline' && shape.dash === undefined);
    expect(lines).toHaveLength(2);
    for (const shape of figure.shapes) {
      const points = shape.type === 'polyline' ? shape.points : 'x' in shape ? [[shape.x, shape.y]] : [];
      for (const [x = 0, y = 0] of points) {
        expect(x >= 0 && x <= figure.width).toBe(true);
        expect(y >= 0 && y <= figure.height).toBe(true);
      }
    }
  });

  it('says how many rows did not fit', () => {
    const many = draw(42).shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(many).toContain('and 12 more rows');
  });
});
