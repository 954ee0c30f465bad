/** Scores of sections as cells and bars, and positions between two ends: what is drawn is also said. */
import type { FigureShape } from '@shared/domain/figure';
import { endToEndFigure } from '@shared/figures/end-to-end';
import { sectionBarsFigure } from '@shared/figures/section-bars';
import { sectionCellsFigure } from '@shared/figures/section-cells';
import { describe, expect, it } from 'vitest';

const ofType = <T extends FigureShape['type']>(shapes: readonly FigureShape[], type: T) =>
  shapes.filter((shape): shape is Extract<FigureShape, { type: T }> => shape.type === type);

describe('sixteen cells', () => {
  const cell = (id: string, score: number | null, isDiscussed: boolean, group = 'a') => ({
    ...{ id, title: 'Goals', score, isDiscussed, group },
  });
  const cells = [
    cell('S01', 59.9, true),
    cell('S02', 0, false),
    cell('S03', null, true, 'b'),
    cell('S04', 100, true, 'b'),
  ];
  const { shapes, alt } = sectionCellsFigure(cells);

  it('fill as far as the score reaches, and never round it up', () => {
    const [first = 0, second = 1, ...more] = ofType(shapes, 'rect')
      .filter(({ fill }) => fill === 'accent')
      .map(({ height }) => height);
    expect(more).toEqual([]);
    expect(first / second).toBeCloseTo(0.599);
    expect(ofType(shapes, 'text').map(({ text }) => text)).toContain('59');
  });

  it('tell sections that nobody discussed from left-out ones without colour', () => {
    expect(ofType(shapes, 'line')).toHaveLength(1);
    expect(ofType(shapes, 'text').filter(({ text }) => text === '–')).toHaveLength(1);
    expect(alt).toBe(
      'Readiness by section: S01 Goals 59 of 100; S02 Goals 0 of 100, not discussed; S03 Goals left out; S04 Goals 100 of 100.',
    );
  });

  it('fit on half a page with sixteen of them', () => {
    const all = Array.from({ length: 16 }, (_, at) =>
      cell(`S${at + 1}`, 50, true, at < 6 ? 'a' : at < 11 ? 'b' : 'c'),
    );
    expect(sectionCellsFigure(all).width).toBeLessThan(228);
  });
});

describe('bars', () => {
  it('show what a limit holds back as a hollow end with a tick, and say it', () => {
    const bar = { name: 'S01 Goals', score: 60, raw: 82.4, limit: 60, remark: '' };
    const { shapes } = sectionBarsFigure([{ name: 'Project', bars: [bar] }]);
    const [hollow, filled] = ofType(shapes, 'rect');
    expect(hollow?.fill).toBe('surface');
    expect((filled?.width ?? 0) / (hollow?.width ?? 1)).toBeCloseTo(60 / 82.4);
    expect(ofType(shapes, 'text').map(({ text }) => text)).toContain('60; limit 60, 82 without');
  });

  it('draw no limit that does not bind, and nothing for what is left out', () => {
    const open = { name: 'S01 Goals', score: 50, raw: 50, limit: 85, remark: '' };
    const out = { name: 'S02 Users', score: null, raw: 0, limit: null, remark: 'does not apply' };
    const { shapes, alt } = sectionBarsFigure([{ name: 'Project', bars: [open, out] }]);
    expect(ofType(shapes, 'rect')).toHaveLength(1);
    expect(alt).toBe('Readiness by section. Project: S01 Goals 50 of 100; S02 Users does not apply.');
  });
});

describe('positions between two ends', () => {
  it('stand where the room settled, inside of both ends', () => {
    const { shapes, alt } = endToEndFigure([
      { ref: 'TO-01', ends: ['Fast', 'Right'], position: 25 },
      { ref: 'TO-02', ends: ['Cheap', 'Good'], position: 400 },
      { ref: 'TO-03', ends: ['Open', 'Closed'], position: null },
    ]);
    const [first, second] = ofType(shapes, 'circle');
    const track = ofType(shapes, 'line').find(({ x2, x1 }) => x2 - x1 > 100);
    expect(ofType(shapes, 'circle')).toHaveLength(2);
    expect(((first?.cx ?? 0) - (track?.x1 ?? 0)) / ((track?.x2 ?? 1) - (track?.x1 ?? 0))).toBeCloseTo(0.25);
    expect(second?.cx).toBe(track?.x2);
    expect(alt).toContain('TO-03 between Open and Closed: no position');
  });
});
