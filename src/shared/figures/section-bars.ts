/**
 * The sixteen sections as bars, pillar by pillar: how far each one has come, and a tick where its limit stands. The
 * figure at the end says the same without the bar.
 */
import type { Figure, FigureShape } from '../domain/figure';

export interface SectionBar {
  /** "S04 Evaluation". */
  readonly name: string;
  /** 0 to 100; null when the section is left out. */
  readonly score: number | null;
  /** What it would have without its limit; the part above the score is drawn hollow. */
  readonly raw: number;
  readonly limit: number | null;
  /** "not discussed", "put off", "does not apply"; empty for what was worked on. */
  readonly remark: string;
}

export interface BarGroup {
  readonly name: string;
  readonly bars: readonly SectionBar[];
}

const NAMES = 122;
const PLOT = 230;
const WIDTH = 470;
const ROW = 17;
const BAR = 9;
const HEAD = 20;

/** Draws groups below each other, with lines at 0, 50 and 100. */
export function sectionBarsFigure(groups: readonly BarGroup[]): Figure {
  let y = 0;
  const shapes = groups.flatMap(({ name, bars }): readonly FigureShape[] => {
    const head = text(0, y + 13, name, 'start', true);
    const top = y + HEAD;
    y = top + bars.length * ROW + 4;
    const grid = [0, 50, 100].map((value): FigureShape => {
      const x = NAMES + (PLOT * value) / 100;
      return { type: 'line', x1: x, y1: top, x2: x, y2: y - 4, color: 'grid', width: 0.8 };
    });
    return [head, ...grid, ...bars.flatMap((bar, at) => drawBar(bar, top + at * ROW))];
  });
  return { width: WIDTH, height: Math.max(y, 1), alt: describe(groups), shapes };
}

function drawBar(bar: SectionBar, top: number): readonly FigureShape[] {
  const middle = top + ROW / 2;
  const y = middle - BAR / 2;
  const lengthOf = (value: number): number => (PLOT * Math.min(Math.max(value, 0), 100)) / 100;
  const held = bar.score === null ? 0 : bar.raw - bar.score;
  const limit = bar.limit === null || bar.score === null ? null : NAMES + lengthOf(bar.limit);
  const words = [
    bar.score === null ? '–' : String(whole(bar.score)),
    ...(bar.limit !== null && held > 0.5 ? [`limit ${bar.limit}, ${whole(bar.raw)} without`] : []),
    ...(bar.remark === '' ? [] : [bar.remark]),
  ];
  return [
    text(0, middle + 3, bar.name, 'start', false, NAMES - 8),
    ...(held > 0.5 ? [rect(NAMES, y, lengthOf(bar.raw), { fill: 'surface', stroke: 'muted' })] : []),
    ...(bar.score ? [rect(NAMES, y, lengthOf(bar.score), { fill: 'accent' })] : []),
    ...(limit === null || held <= 0.5
      ? []
      : [
          {
            ...{ type: 'line', x1: limit, y1: y - 2.5, x2: limit, y2: y + BAR + 2.5 },
            ...{ color: 'ink', width: 1.6 },
          } as FigureShape,
        ]),
    text(NAMES + PLOT + 8, middle + 3, words.join('; '), 'start', false, WIDTH - NAMES - PLOT - 8),
  ];
}

function rect(
  x: number,
  y: number,
  width: number,
  look: Pick<Extract<FigureShape, { type: 'rect' }>, 'fill' | 'stroke'>,
): FigureShape {
  return { type: 'rect', x, y, width: Math.max(width, 0.5), height: BAR, ...look };
}

function text(
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'end',
  bold: boolean,
  maxWidth?: number,
): FigureShape {
  const room = maxWidth === undefined ? {} : { maxWidth };
  return { type: 'text', x, y, text: words, size: 8.6, color: 'ink', anchor, bold, ...room };
}

function whole(value: number): number {
  return Math.floor(value + 1e-9);
}

function describe(groups: readonly BarGroup[]): string {
  const parts = groups.map(({ name, bars }) => {
    const list = bars.map(({ name: section, score, remark }) => {
      const state = score === null ? remark : `${whole(score)} of 100${remark === '' ? '' : ` (${remark})`}`;
      return `${section} ${state}`;
    });
    return `${name}: ${list.join('; ')}`;
  });
  return `Readiness by section. ${parts.join('. ')}.`;
}
