import { readinessTrendFigure, type TrendPoint } from '@shared/figures/readiness-trend';
import { describe, expect, it } from 'vitest';

const FLOORS = [
  [40, 'Shape'],
  [60, 'Pilot-ready'],
] as const;
const point = (overall: number, day = `${overall} Mar`): TrendPoint => ({ day, overall, band: 'Shape' });
const dots = (points: readonly TrendPoint[]) =>
  readinessTrendFigure(points, FLOORS).shapes.flatMap((shape) => (shape.type === 'circle' ? [shape] : []));
const texts = (points: readonly TrendPoint[]) =>
  readinessTrendFigure(points, FLOORS).shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));

describe('the trend of readiness', () => {
  it('goes from left to right, and up where it rises', () => {
    const [first, second, third] = dots([point(20), point(64), point(41)]);
    expect((first?.cx ?? 0) < (second?.cx ?? 0) && (second?.cx ?? 0) < (third?.cx ?? 0)).toBe(true);
    expect((second?.cy ?? 0) < (third?.cy ?? 0) && (third?.cy ?? 0) < (first?.cy ?? 0)).toBe(true);
  });

  it('says the same in words, never rounded up', () => {
    expect(readinessTrendFigure([point(59.9, '1 Mar')], FLOORS).alt).toBe(
      'Readiness over time: 1 Mar 59 of 100, Shape.',
    );
    expect(texts([point(59.9, '1 Mar')])).toEqual(expect.arrayContaining(['59', 'Pilot-ready', '1 Mar']));
  });

  it('stays readable with many scores and always names the latest', () => {
    const many = Array.from({ length: 60 }, (_, at) => point(at, `day ${at}`));
    const named = texts(many).filter((text) => text.startsWith('day'));
    expect(named.length).toBeLessThan(10);
    expect(named).toContain('day 59');
    for (const shape of readinessTrendFigure(many, FLOORS).shapes)
      if (shape.type === 'circle') expect(shape.cx).toBeLessThan(440);
  });
});
