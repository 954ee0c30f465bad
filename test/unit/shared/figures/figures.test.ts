import type { Figure, FigureShape } from '@shared/domain/figure';
import { emotionCurveFigure } from '@shared/figures/emotion-curve';
import { riskHeatMapFigure } from '@shared/figures/risk-heat-map';
import { twoByTwoFigure } from '@shared/figures/two-by-two';
import { describe, expect, it } from 'vitest';

const texts = (figure: Figure) =>
  figure.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
const ofType = <T extends FigureShape['type']>(figure: Figure, type: T) =>
  figure.shapes.filter((shape): shape is Extract<FigureShape, { type: T }> => shape.type === type);

/** Every shape lies inside the drawing. */
function expectInside(figure: Figure): void {
  for (const shape of figure.shapes) {
    const xs =
      'x' in shape
        ? [shape.x]
        : 'cx' in shape
          ? [shape.cx]
          : 'x1' in shape
            ? [shape.x1, shape.x2]
            : shape.points.map(([x]) => x);
    const ys =
      'y' in shape
        ? [shape.y]
        : 'cy' in shape
          ? [shape.cy]
          : 'y1' in shape
            ? [shape.y1, shape.y2]
            : shape.points.map(([, y]) => y);
    for (const x of xs) expect(x).toBeGreaterThanOrEqual(0);
    for (const x of xs) expect(x).toBeLessThanOrEqual(figure.width);
    for (const y of ys) expect(y).toBeGreaterThanOrEqual(0);
    for (const y of ys) expect(y).toBeLessThanOrEqual(figure.height);
  }
}

const axis = { min: 1, max: 5, low: 'Little', high: 'Much' };
const field = (points: readonly { label: string; x: number; y: number }[]) =>
  twoByTwoFigure({ name: 'Grid', x: axis, y: axis, quadrants: ['TL', 'TR', 'BL', 'BR'], points });

describe('the field of two axes', () => {
  it('places a point by both values, up is more', () => {
    const [low, high] = ofType(
      field([
        { label: 'A', x: 1, y: 1 },
        { label: 'B', x: 5, y: 5 },
      ]),
      'circle',
    );
    expect(high?.cx).toBeGreaterThan(low?.cx ?? 0);
    expect(high?.cy).toBeLessThan(low?.cy ?? 0);
  });

  it('joins labels at one place and keeps strays inside', () => {
    const figure = field([
      { label: 'A', x: 2, y: 2 },
      { label: 'B', x: 2, y: 2 },
      { label: 'C', x: 99, y: -99 },
    ]);
    expect(ofType(figure, 'circle')).toHaveLength(2);
    expect(texts(figure)).toContain('A, B');
    expectInside(figure);
  });

  it('says in words what it shows', () => {
    expect(
      field([
        { label: 'A', x: 1, y: 5 },
        { label: 'B', x: 3, y: 1 },
      ]).alt,
    ).toBe('Grid. TL: A. TR: none. BL: none. BR: B.');
    expect(field([]).alt).toContain('nothing is placed');
  });
});

const step = (ref: string, emotion?: number, extra = {}) => ({
  ref,
  action: 'does',
  ...(emotion !== undefined && { emotion }),
  isAiErrorMoment: false,
  pains: [],
  ...extra,
});

describe('the emotion curve', () => {
  it('breaks the line where a feeling is missing', () => {
    const figure = emotionCurveFigure('J-01', [
      { name: 'One', steps: [step('a', 1), step('b', 2), step('c'), step('d', 0), step('e', -2)] },
    ]);
    expect(ofType(figure, 'polyline').map((line) => line.points.length)).toEqual([2, 2]);
    expect(texts(figure)).toContain('?');
    expect(figure.alt).toContain('Lowest at e (−2)');
    expectInside(figure);
  });

  it('marks AI error moments and pain with shapes and words', () => {
    const figure = emotionCurveFigure('J-01', [
      { name: 'One', steps: [step('a', -2, { isAiErrorMoment: true, pains: ['PP-01'] })] },
    ]);
    expect(texts(figure)).toEqual(expect.arrayContaining(['AI can be wrong', 'PP-01']));
    expectInside(figure);
  });

  it('grows with the steps and survives empty phases', () => {
    const many = emotionCurveFigure('J-01', [
      { name: 'One', steps: Array.from({ length: 40 }, (_, at) => step(`s${at}`, 0)) },
    ]);
    expect(many.width).toBeGreaterThan(2_000);
    expectInside(
      emotionCurveFigure('J-01', [
        { name: 'Empty', steps: [] },
        { name: 'Also', steps: [] },
      ]),
    );
    expectInside(emotionCurveFigure('J-01', []));
  });
});

describe('the risk map', () => {
  it('has a scored and lettered cell for each of the 25 pairs', () => {
    const figure = riskHeatMapFigure([]);
    expect(texts(figure)).toEqual(expect.arrayContaining(['L 1', 'M 5', 'H 10', 'E 25']));
    expect(figure.alt).toContain('no risk');
    expectInside(figure);
  });

  it('writes references into their cell and counts those without room', () => {
    const risks = Array.from({ length: 9 }, (_, at) => ({ ref: `R-${at}`, likelihood: 3, impact: 5 }));
    const figure = riskHeatMapFigure(risks);
    expect(texts(figure)).toEqual(expect.arrayContaining(['R-0, R-1', 'R-2, +6']));
    expect(figure.alt).toContain('R-8 15 (extreme)');
    expectInside(figure);
  });
});
