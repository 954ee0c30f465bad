/** Star, bars of a vote and the day along the clock: what they say in words and marks, and that they stay in their frame. */
import type { Figure } from '@shared/domain/figure';
import { agendaTimelineFigure } from '@shared/figures/agenda-timeline';
import { radarFigure } from '@shared/figures/radar';
import { voteBarsFigure } from '@shared/figures/vote-bars';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** No line, bar or mark leaves the frame. */
function expectInside({ width, height, shapes }: Figure): void {
  const isIn = (x: number, y: number) => x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1;
  for (const shape of shapes) {
    if (shape.type === 'rect')
      expect(isIn(shape.x, shape.y) && isIn(shape.x + shape.width, shape.y + shape.height)).toBe(true);
    if (shape.type === 'circle') expect(isIn(shape.cx, shape.cy)).toBe(true);
    if (shape.type === 'line') expect(isIn(shape.x1, shape.y1) && isIn(shape.x2, shape.y2)).toBe(true);
    if (shape.type === 'polyline') for (const [x, y] of shape.points) expect(isIn(x, y)).toBe(true);
  }
}

describe('the star', () => {
  const spokes = [
    { id: 'S01', name: 'Goals', score: 80, isKnown: true },
    { id: 'S02', name: 'Experience', score: 40, isKnown: true },
    { id: 'S03', name: 'Performance', score: 0, isKnown: false },
  ];

  it('tells what was judged from what was not without a colour', () => {
    const { alt, shapes } = radarFigure('Readiness', spokes);
    expect(alt).toContain('S01 Goals 80');
    expect(alt).toContain('S03 Performance not discussed');
    expect(shapes.filter(({ type }) => type === 'circle').length).toBe(2);
    expect(shapes.filter(({ type }) => type === 'rect').length).toBe(1);
  });

  it('stays in its frame for any scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 200 }), { maxLength: 20 }), (scores) => {
        expectInside(
          radarFigure(
            'x',
            scores.map((score, at) => ({ id: `S${at}`, name: 'n', score, isKnown: true })),
          ),
        );
      }),
    );
  });
});

describe('bars of a vote', () => {
  it('write rank, score and spread beside the bar', () => {
    const { alt } = voteBarsFigure('PR-01', [
      { label: 'G-02', rank: 1, score: 8, spread: 3 },
      { label: 'G-01', rank: 2, score: 2.5 },
    ]);
    expect(alt).toBe('PR-01: 1. G-02 8, spread 3; 2. G-01 2.5.');
  });

  it('are as long as their scores, and stay in their frame', () => {
    const { shapes } = voteBarsFigure('x', [
      { label: 'a', rank: 1, score: 8 },
      { label: 'b', rank: 2, score: 4 },
    ]);
    const [one, two] = shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.width] : []));
    expect(two).toBeCloseTo((one ?? 0) / 2);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.nat(1e9)), { maxLength: 16 }),
        (rows) => {
          expectInside(
            voteBarsFigure(
              'x',
              rows.map(([score, spread], at) => ({ label: 'l', rank: at, score, spread })),
            ),
          );
        },
      ),
    );
  });
});

describe('the day along the clock', () => {
  it('says what was planned and what it took', () => {
    const { alt } = agendaTimelineFigure(
      'Day',
      [
        { label: 'AG-01 Goals', start: 0, planned: 30, actual: 42, isBreak: false },
        { label: 'AG-02 Break', start: 42, planned: 15, isBreak: true },
      ],
      (minutes) => `9:${String(minutes).padStart(2, '0')}`,
    );
    expect(alt).toBe(
      'Day: 9:00 AG-01 Goals, 30 minutes planned, took 42; 9:42 AG-02 Break, 15 minutes planned.',
    );
  });

  it('stays in its frame, whatever was timed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(900), fc.nat(400), fc.nat(2_000), fc.boolean()), { maxLength: 24 }),
        (rows) => {
          const items = rows.map(([start, planned, actual, isBreak]) => ({
            label: 'l',
            start,
            planned,
            actual,
            isBreak,
          }));
          expectInside(agendaTimelineFigure('x', items, String));
        },
      ),
    );
  });
});
