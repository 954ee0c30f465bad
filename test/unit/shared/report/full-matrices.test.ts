import { threadDiagramFigure } from '@shared/figures/thread-diagram';
import { annexes } from '@shared/report/annexes';
import { findingLines } from '@shared/report/finding-lines';
import { standardRows } from '@shared/report/standards-rows';
import { threadFigures } from '@shared/report/thread-figures';
import { runChecks } from '@shared/sections/run-checks';
import { getChain } from '@shared/thread/chain-list';
import { readChain } from '@shared/thread/chains';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';

const GOALS = Array.from({ length: 25 }, (_, at) =>
  rec('goal', `G-${String(at + 1).padStart(2, '0')}`, { statement: `Goal ${at}` }),
);

describe('standards against what was recorded', () => {
  const rows = standardRows(
    viewOf([
      rec('hax_rating', 'HX-01', { guideline_no: 9, rating: 'applied' }),
      rec('risk', 'R-01', { statement: 'Nobody uses it' }),
    ]),
  );
  const rowOf = (start: string) => rows.find(({ items }) => items.startsWith(start));

  it('counts an item that a record names, and no other of its kind', () => {
    expect(rowOf('G9 ')).toMatchObject({ state: 'covered', refs: ['HX-01'] });
    expect(rowOf('G10 ')).toMatchObject({ state: 'not', refs: [] });
  });

  it('counts an article in part while a kind of record that it asks for is missing', () => {
    expect(rowOf('Art. 9 ')).toMatchObject({ state: 'partly', refs: ['R-01'] });
    expect(rowOf('Art. 12 ')?.state).toBe('not');
  });
});

describe('annexes', () => {
  it('hold both drafts without a heading of the first level', () => {
    const found = annexes(viewOf([rec('dataset', 'DS-01', { description: 'Calls' })]));
    expect(found.map(({ title }) => title)).toEqual([
      'Annex A: Model card draft',
      'Annex B: Datasheet draft',
    ]);
    const levels = found.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])),
    );
    expect(levels).toContain(3);
    expect(levels).not.toContain(1);
  });
});

describe('findings of one check', () => {
  it('are one line where they say the same, with every reference', () => {
    const findings = runChecks(viewOf(GOALS));
    const lines = findingLines(findings);
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
    expect(lines.some(({ words }) => words.startsWith('G-01 to G-25: each '))).toBe(true);
  });
});

describe('threads as drawings', () => {
  it('are cut into parts of a page, none wider than its text', () => {
    const records = [...GOALS, rec('kpi', 'KPI-01', { metric_name: 'Share' })];
    const links = GOALS.map(({ ref }) => `${ref} measured_by KPI-01`);
    const blocks = threadFigures(readChain(getChain('value'), viewOf(records, links)));
    const figures = blocks.flatMap((block) => (block.type === 'figure' ? [block.figure] : []));
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) {
      expect(figure.width).toBeLessThanOrEqual(471);
      expect(figure.height).toBeLessThanOrEqual(420);
    }
  });

  it('have letters of eight points and more', () => {
    const { shapes } = threadDiagramFigure({ name: 'T', columns: ['A', 'B'], rows: [], width: 470 });
    expect(shapes.every((shape) => shape.type !== 'text' || shape.size >= 8)).toBe(true);
  });
});
