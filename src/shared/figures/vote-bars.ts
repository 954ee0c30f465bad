/**
 * What came out of a round: a bar per item with its score, and below it a line as long as the answers lay apart. Rank,
 * score and spread are written beside them, so nothing hangs on length or colour alone.
 */
import type { Figure, FigureShape } from '../domain/figure';

export interface VoteBar {
  /** What people quote: "G-03". */
  readonly label: string;
  readonly rank: number;
  readonly score: number;
  /** Distance between the highest and the lowest answer. */
  readonly spread?: number;
}

const WIDTH = 460;
/** Half of the drawing is for names: a bar says little when nobody can read whose it is. */
const LEFT = 226;
const RIGHT = 84;
const TOP = 6;
const ROW = 21;
const BAR = 9;
const TICK = 3;

/** Draws the bars in the order given; a score below zero has no bar, only its figure. */
export function voteBarsFigure(name: string, bars: readonly VoteBar[]): Figure {
  const longest = Math.max(1e-9, ...bars.map(({ score, spread }) => Math.max(score, spread ?? 0)));
  const length = (value: number) => (Math.max(value, 0) / longest) * (WIDTH - LEFT - RIGHT);
  return {
    width: WIDTH,
    height: TOP + bars.length * ROW + 4,
    alt: describe(name, bars),
    shapes: [
      { type: 'line', x1: LEFT, y1: TOP, x2: LEFT, y2: TOP + bars.length * ROW, color: 'muted', width: 1 },
      ...bars.flatMap((bar, at) => drawBar(bar, TOP + at * ROW, length)),
    ],
  };
}

function drawBar(bar: VoteBar, y: number, length: (value: number) => number): readonly FigureShape[] {
  const far = LEFT + length(bar.score);
  const words = { type: 'text', y: y + BAR, size: 8.5, color: 'ink' } as const;
  return [
    { ...words, x: LEFT - 6, text: `${bar.rank}. ${bar.label}`, anchor: 'end', maxWidth: LEFT - 10 },
    { type: 'rect', x: LEFT, y: y + 2, width: Math.max(far - LEFT, 0.5), height: BAR, fill: 'accent' },
    ...(bar.spread === undefined ? [] : drawSpread(LEFT + length(bar.spread), y + BAR + 6)),
    { ...words, x: WIDTH - RIGHT + 8, text: figures(bar), anchor: 'start', maxWidth: RIGHT - 10 },
  ];
}

/** A line with an upright at both ends. */
function drawSpread(far: number, y: number): readonly FigureShape[] {
  const upright = (x: number): FigureShape => ({
    ...{ type: 'line', x1: x, y1: y - TICK, x2: x, y2: y + TICK, color: 'ink', width: 0.8 },
  });
  return [
    { type: 'line', x1: LEFT, y1: y, x2: far, y2: y, color: 'ink', width: 0.8 },
    upright(LEFT),
    upright(far),
  ];
}

function figures({ score, spread }: VoteBar): string {
  return spread === undefined ? short(score) : `${short(score)}, spread ${short(spread)}`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}

function describe(name: string, bars: readonly VoteBar[]): string {
  if (bars.length === 0) return `${name}: no result yet.`;
  return `${name}: ${bars.map((bar) => `${bar.rank}. ${bar.label} ${figures(bar)}`).join('; ')}.`;
}
