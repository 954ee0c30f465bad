/**
 * A round as the room sees it: while it is open, what is asked and how many have finished; afterwards what it came to,
 * with the range of the answers and never with anybody's answer beside a name.
 */
import { z } from 'zod';
import { oneLine } from './boards/public-words';
import { MOST_ROWS } from './public-board';
import { progressOf, ROUND_METHODS, visibleBallots } from './round';
import { standingsOf, votersOf } from './rounds';
import { OPENS_AT, spreadOf } from './spread';
import type { RoundDesk } from './state';

const text = z.string().max(400);
const count = z.number().int().min(0);

const publicRowSchema = z.strictObject({
  ref: text,
  label: text,
  rank: count,
  score: z.number(),
  /** Mean on the second axis of a placement; null for other methods. */
  scoreY: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** How many answered. */
  count,
  /** So far apart that both ends talk first. */
  isOpen: z.boolean(),
});

/** What the projector can be sent of a round. */
export const publicRoundSchema = z.discriminatedUnion('stage', [
  z.strictObject({
    stage: z.literal('open'),
    question: text,
    method: z.enum(ROUND_METHODS),
    finished: count,
    of: count,
    items: z.array(z.strictObject({ ref: text, label: text })).max(MOST_ROWS),
    total: count,
  }),
  z.strictObject({
    /** closed: the decider's answers are still to come. */
    stage: z.enum(['closed', 'complete']),
    question: text,
    method: z.enum(ROUND_METHODS),
    voters: count,
    rows: z.array(publicRowSchema).max(MOST_ROWS),
    total: count,
  }),
]);
/** A round as the room sees it. */
export type PublicRound = z.infer<typeof publicRoundSchema>;
type PublicRow = z.infer<typeof publicRowSchema>;

/** The round on the table, as far as the room may see it now. */
export function publicRound(desk: Pick<RoundDesk, 'round' | 'items' | 'tie'>): PublicRound {
  const { round, items } = desk;
  const { method, stage } = round;
  const question = oneLine(round.question);
  if (stage === 'open') {
    const progress = progressOf(round);
    return {
      stage,
      question,
      method,
      finished: progress.filter(({ isFinished }) => isFinished).length,
      of: progress.length,
      items: items
        .slice(0, MOST_ROWS)
        .map(({ ref, label }) => ({ ref: oneLine(ref, 40), label: oneLine(label) })),
      total: items.length,
    };
  }
  const rows = settleTie(rowsOf(desk), desk.tie?.order ?? []);
  return {
    stage,
    question,
    method,
    voters: votersOf(round),
    rows: rows.slice(0, MOST_ROWS).map(({ item: _item, ...row }) => row),
    total: rows.length,
  };
}

type ItemRow = PublicRow & { readonly item: string };

function rowsOf({ round, items }: Pick<RoundDesk, 'round' | 'items'>): readonly ItemRow[] {
  const { method } = round;
  const names = new Map(items.map((item) => [item.id, item]));
  const ballots = visibleBallots(round);
  return standingsOf(round).map(({ item, rank, score }) => {
    const own = ballots.filter((ballot) => ballot.item === item);
    const values = own.map(({ value }) => value);
    const spread = spreadOf(item, values, OPENS_AT[method]);
    const ys = own.flatMap(({ y }) => (y === undefined ? [] : [y]));
    const upright = method === 'placement' ? spreadOf(item, ys, OPENS_AT[method]) : null;
    // Dots are added up; how far they are apart says nothing to the room.
    const hasRange = method !== 'dot_vote' && spread !== null;
    const known = names.get(item);
    return {
      item,
      ref: oneLine(known?.ref ?? '', 40),
      label: oneLine(known?.label ?? item),
      rank,
      score,
      scoreY: upright?.mean ?? null,
      low: hasRange ? spread.low : null,
      high: hasRange ? spread.high : null,
      count: values.length,
      isOpen: hasRange && (spread.isOpen || upright?.isOpen === true),
    };
  });
}

/** Equal places in the order in which the decider put them. */
function settleTie(rows: readonly ItemRow[], order: readonly string[]): readonly ItemRow[] {
  const tied = rows.filter(({ item }) => order.includes(item));
  const first = Math.min(...tied.map(({ rank }) => rank));
  return rows
    .map((row) => (order.includes(row.item) ? { ...row, rank: first + order.indexOf(row.item) } : row))
    .sort((a, b) => a.rank - b.rank);
}
