/**
 * How a person feels along a journey: phases as bands, one dot per step from −2 to +2, joined by a line. Steps where
 * the AI can be wrong carry a square, steps with pain points a triangle, so black and white paper says the same.
 */
import type { Figure, FigureShape } from '../domain/figure';

export interface CurveStep {
  readonly ref: string;
  readonly action: string;
  /** −2 to 2; absent while nobody has said it. */
  readonly emotion?: number;
  readonly isAiErrorMoment: boolean;
  /** References of pain points at this step. */
  readonly pains: readonly string[];
}

export interface CurvePhase {
  readonly name: string;
  readonly steps: readonly CurveStep[];
}

const LEFT = 62;
const TOP = 26;
const PLOT = 132;
const STEP = 74;
const MIN_WIDTH = 460;
/** Below this distance of steps, words would be cut after a few letters. */
const WORDY = 56;
const FOOT = 54;
/** Without words there are only references below the curve. */
const BARE_FOOT = 18;
const FEELINGS: readonly (readonly [number, string])[] = [
  [2, '+2 very good'],
  [1, '+1'],
  [0, '0'],
  [-1, '−1'],
  [-2, '−2 very bad'],
];

interface Placed {
  readonly step: CurveStep;
  readonly x: number;
  readonly y: number;
}

/** Draws the curve of one journey; `name` says whose it is. With `isNarrow` it is never wider than a page. */
export function emotionCurveFigure(name: string, phases: readonly CurvePhase[], isNarrow = false): Figure {
  const count = phases.reduce((sum, phase) => sum + Math.max(phase.steps.length, 1), 0);
  const even = (MIN_WIDTH - LEFT - 8) / Math.max(count, 1);
  const pitch = isNarrow ? even : Math.max(STEP, even);
  const foot = pitch < WORDY ? BARE_FOOT : FOOT;
  const width = LEFT + pitch * Math.max(count, 1) + 8;
  const placed: Placed[] = [];
  const bands: FigureShape[] = [];
  let column = 0;
  phases.forEach((phase, at) => {
    const columns = Math.max(phase.steps.length, 1);
    bands.push(...drawBand(phase.name, LEFT + column * pitch, columns * pitch, at));
    phase.steps.forEach((step, index) => {
      placed.push({ step, x: LEFT + (column + index + 0.5) * pitch, y: heightOf(step.emotion ?? 0) });
    });
    column += columns;
  });
  return {
    width,
    height: TOP + PLOT + foot,
    alt: describe(name, phases),
    shapes: [
      ...bands,
      ...FEELINGS.flatMap(([feeling, label]) => drawGrid(feeling, label, width)),
      ...drawLines(placed),
      ...placed.flatMap((place) => drawStep(place, pitch)),
    ],
  };
}

function heightOf(emotion: number): number {
  const bounded = Math.min(Math.max(emotion, -2), 2);
  return TOP + 12 + ((2 - bounded) / 4) * (PLOT - 24);
}

function drawBand(name: string, x: number, width: number, at: number): readonly FigureShape[] {
  return [
    { type: 'rect', x, y: TOP, width, height: PLOT, fill: at % 2 === 0 ? 'soft' : 'surface', stroke: 'grid' },
    {
      type: 'text',
      x: x + 4,
      y: TOP - 8,
      text: name,
      size: 9,
      color: 'ink',
      anchor: 'start',
      bold: true,
      maxWidth: width - 8,
    },
  ];
}

function drawGrid(feeling: number, label: string, width: number): readonly FigureShape[] {
  const y = heightOf(feeling);
  return [
    { type: 'line', x1: LEFT, y1: y, x2: width - 8, y2: y, color: 'grid', width: feeling === 0 ? 1.2 : 0.6 },
    {
      type: 'text',
      x: LEFT - 6,
      y: y + 3,
      text: label,
      size: 8,
      color: 'muted',
      anchor: 'end',
      maxWidth: LEFT - 8,
    },
  ];
}

/** The line breaks where a feeling is missing; it would claim something nobody said. */
function drawLines(placed: readonly Placed[]): readonly FigureShape[] {
  const lines: (readonly [number, number])[][] = [[]];
  for (const { step, x, y } of placed) {
    if (step.emotion === undefined) lines.push([]);
    else lines.at(-1)?.push([x, y]);
  }
  return lines
    .filter((points) => points.length > 1)
    .map((points) => ({ type: 'polyline', points, color: 'accent', width: 2 }));
}

function drawStep({ step, x, y }: Placed, pitch: number): readonly FigureShape[] {
  const foot = TOP + PLOT + 12;
  const label = (words: string, line: number, isBold: boolean): FigureShape => ({
    ...{ type: 'text', x, y: foot + line * 11, text: words, size: 8, color: isBold ? 'ink' : 'muted' },
    ...{ anchor: 'middle', bold: isBold, maxWidth: pitch - 6 },
  });
  const dot: FigureShape =
    step.emotion === undefined
      ? { type: 'text', x, y: y + 3, text: '?', size: 10, color: 'muted', anchor: 'middle', bold: true }
      : { type: 'circle', cx: x, cy: y, r: 4, fill: 'accent', stroke: 'surface' };
  return [
    ...(step.isAiErrorMoment ? [drawSquare(x, y)] : []),
    dot,
    ...(step.pains.length > 0 ? [drawTriangle(x, y)] : []),
    label(step.ref, 0, true),
    // Where there is no room for words, marks and references say it, and the words stand below the drawing.
    ...(pitch < WORDY ? [] : drawWords(step, label)),
  ];
}

function drawWords(
  step: CurveStep,
  label: (words: string, line: number, isBold: boolean) => FigureShape,
): readonly FigureShape[] {
  return [
    label(step.action, 1, false),
    ...(step.isAiErrorMoment ? [label('AI can be wrong', 2, false)] : []),
    ...(step.pains.length > 0 ? [label(step.pains.join(', '), step.isAiErrorMoment ? 3 : 2, false)] : []),
  ];
}

function drawSquare(x: number, y: number): FigureShape {
  return { type: 'rect', x: x - 8, y: y - 8, width: 16, height: 16, stroke: 'negative' };
}

/** Below the dot, or above it where the references of the steps are near. */
function drawTriangle(x: number, y: number): FigureShape {
  const isLow = y > TOP + PLOT - 24;
  const [top, bottom] = isLow ? [y - 19, y - 12] : [y + 11, y + 18];
  return {
    type: 'polyline',
    points: [
      [x, top],
      [x + 5, bottom],
      [x - 5, bottom],
      [x, top],
    ],
    color: 'negative',
    width: 1.5,
  };
}

function describe(name: string, phases: readonly CurvePhase[]): string {
  const steps = phases.flatMap((phase) => phase.steps);
  const felt = steps.filter((step) => step.emotion !== undefined);
  const lowest = felt.reduce<CurveStep | undefined>(
    (low, step) => (low === undefined || (step.emotion ?? 0) < (low.emotion ?? 0) ? step : low),
    undefined,
  );
  const low = lowest ? ` Lowest at ${lowest.ref} (${String(lowest.emotion).replace('-', '−')}).` : '';
  const feelings = felt.map((step) => `${step.ref} ${String(step.emotion).replace('-', '−')}`).join(', ');
  return `Feelings along ${name}: ${phases.length} phases, ${steps.length} steps.${low} ${feelings}`.trim();
}
