/** Where the parts of a result's bar begin and end, in percent. Pure. */
import type { PublicRound } from '@shared/room/public-round';

type Row = Extract<PublicRound, { stage: 'closed' | 'complete' }>['rows'][number];

interface Part {
  readonly insetInlineStart: string;
  readonly inlineSize?: string;
}

/** A filled bar from the beginning, or a range with a mark at the middle of the answers. */
export interface ResultBar {
  readonly fill: Part | null;
  readonly range: Part | null;
  readonly mark: Part | null;
}

const SCALES: Partial<Readonly<Record<PublicRound['method'], readonly [number, number]>>> = {
  rating: [0, 4],
  poll: [1, 5],
  sliders: [0, 100],
};
const NOTHING: ResultBar = { fill: null, range: null, mark: null };

/** The bar of a row; `most` is the highest score of the round. */
export function barOf(method: PublicRound['method'], row: Row, most: number): ResultBar {
  if (row.count === 0) return NOTHING;
  const scale = SCALES[method];
  if (!scale) {
    if (method === 'placement') return NOTHING;
    if (method === 'pairwise') return { ...NOTHING, fill: fromMiddle(row.score) };
    return { ...NOTHING, fill: { insetInlineStart: '0%', inlineSize: `${percent(row.score, 0, most)}%` } };
  }
  const [from, to] = scale;
  const low = percent(row.low ?? row.score, from, to);
  const high = percent(row.high ?? row.score, from, to);
  return {
    fill: null,
    range: { insetInlineStart: `${low}%`, inlineSize: `${high - low}%` },
    mark: { insetInlineStart: `${percent(row.score, from, to)}%` },
  };
}

/** Nine times as much fills a half: the one of the first in a pair, or that of the second. */
function fromMiddle(score: number): Part | null {
  if (score <= 0) return null;
  const share = Math.min(1, Math.abs(Math.log(score)) / Math.log(9)) * 50;
  return { insetInlineStart: `${score >= 1 ? 50 - share : 50}%`, inlineSize: `${share}%` };
}

function percent(value: number, from: number, to: number): number {
  return Math.min(100, Math.max(0, (100 * (value - from)) / (to - from || 1)));
}
