/**
 * Risks by likelihood and impact. Every cell says its band in a letter and its score, because paper may be black and
 * white; references stand in the cells.
 */
import { riskScore } from '../analysis/risk-classification';
import type { Figure, FigureColor, FigureShape } from '../domain/figure';

export interface HeatMapRisk {
  readonly ref: string;
  readonly likelihood: number;
  readonly impact: number;
}

/** Two maps stand side by side on a page that lies on its side. */
const CELL = { width: 61, height: 34 };
const LEFT = 30;
const TOP = 6;
const SIZES = [1, 2, 3, 4, 5] as const;
const FILLS: Readonly<Record<string, FigureColor>> = {
  low: 'surface',
  moderate: 'soft',
  high: 'grid',
  extreme: 'grid',
};
const LETTERS: Readonly<Record<string, string>> = { low: 'L', moderate: 'M', high: 'H', extreme: 'E' };
/** Letters of the references on one line. */
const LINE = 11;
const MAX_LINES = 2;

/** Draws the five by five map; risks without both ratings are left to the caller to name. */
export function riskHeatMapFigure(risks: readonly HeatMapRisk[]): Figure {
  const bottom = TOP + CELL.height * 5;
  return {
    width: LEFT + CELL.width * 5 + 6,
    height: bottom + 56,
    alt: describe(risks),
    shapes: [
      ...SIZES.flatMap((impact) => SIZES.flatMap((likelihood) => drawCell(risks, likelihood, impact))),
      ...SIZES.map((size) => axisNumber(LEFT + (size - 0.5) * CELL.width, bottom + 13, size)),
      ...SIZES.map((size) => axisNumber(LEFT - 10, TOP + (5.5 - size) * CELL.height + 3, size)),
      words(LEFT, bottom + 27, 'To the right: likelihood, from 1 hardly to 5 almost certain.'),
      words(LEFT, bottom + 38, 'Upwards: impact, from 1 hardly noticed to 5 severe. The number is their'),
      words(LEFT, bottom + 49, 'product: L low, M moderate, H high, E extreme (double frame).'),
    ],
  };
}

function drawCell(risks: readonly HeatMapRisk[], likelihood: number, impact: number): readonly FigureShape[] {
  const x = LEFT + (likelihood - 1) * CELL.width;
  const y = TOP + (5 - impact) * CELL.height;
  const { score, band } = riskScore(likelihood, impact) ?? { score: 0, band: 'low' };
  const isExtreme = band === 'extreme';
  const refs = risks
    .filter((risk) => risk.likelihood === likelihood && risk.impact === impact)
    .map(({ ref }) => ref);
  return [
    {
      type: 'rect',
      x,
      y,
      width: CELL.width,
      height: CELL.height,
      fill: FILLS[band] ?? 'surface',
      stroke: 'muted',
    },
    ...(isExtreme ? [inset(x, y)] : []),
    {
      type: 'text',
      x: x + 4,
      y: y + 10,
      text: `${LETTERS[band]} ${score}`,
      size: 8,
      color: 'ink',
      anchor: 'start',
      bold: isExtreme,
    },
    ...toLines(refs).map(
      (line, at): FigureShape => ({
        ...{ type: 'text', x: x + CELL.width / 2, y: y + 20 + at * 10.5, text: line, size: 8.5 },
        ...{ color: 'ink', anchor: 'middle', bold: true, maxWidth: CELL.width - 6 },
      }),
    ),
  ];
}

function inset(x: number, y: number): FigureShape {
  return {
    type: 'rect',
    x: x + 2,
    y: y + 2,
    width: CELL.width - 4,
    height: CELL.height - 4,
    stroke: 'negative',
  };
}

/** As many references as fit; the last place says how many more there are. */
function toLines(refs: readonly string[]): readonly string[] {
  const longest = Math.max(1, ...refs.map(({ length }) => length));
  const perLine = Math.max(1, Math.floor((LINE + 2) / (longest + 2)));
  const room = perLine * MAX_LINES;
  const shown = refs.length > room ? [...refs.slice(0, room - 1), `+${refs.length - room + 1}`] : refs;
  const lines: string[] = [];
  for (let at = 0; at < shown.length; at += perLine) lines.push(shown.slice(at, at + perLine).join(', '));
  return lines;
}

function axisNumber(x: number, y: number, value: number): FigureShape {
  return { type: 'text', x, y, text: String(value), size: 9, color: 'muted', anchor: 'middle' };
}

function words(x: number, y: number, text: string): FigureShape {
  return { type: 'text', x, y, text, size: 8, color: 'muted', anchor: 'start', maxWidth: CELL.width * 5 };
}

function describe(risks: readonly HeatMapRisk[]): string {
  if (risks.length === 0) return 'Risk map: no risk is placed yet.';
  const sorted = risks
    .map((risk) => ({ ...risk, rating: riskScore(risk.likelihood, risk.impact) }))
    .sort((a, b) => (b.rating?.score ?? 0) - (a.rating?.score ?? 0));
  const list = sorted
    .map(({ ref, rating }) => `${ref} ${rating?.score ?? 0} (${rating?.band ?? 'low'})`)
    .join(', ');
  return `Risk map, score is likelihood times impact: ${list}.`;
}
