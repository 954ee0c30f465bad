/**
 * What the room may see: the projector's whole world.
 *
 * It is a closed type with a schema that refuses anything else, and it is made field by field from the room, so that
 * something new is hidden until somebody writes it down here. It holds no seat, no vote, no placement of one person, no
 * private note and nothing of another workshop; names of authors only where the board was opened with names.
 */
import { z } from 'zod';
import { readClock } from './clock';
import { clusterOf } from './clusters';
import { plannedOf } from './day';
import { meetPlacements } from './placements';
import type { Room, RoomBoard, RoomCard } from './room';
import { progressOf, ROUND_METHODS, type Round, visibleBallots } from './round';
import { standingsOf, votersOf } from './rounds';
import { OPENS_AT, spreadOf } from './spread';
import { PHASE_KINDS, STEP_CODES } from './steps';
import type { Moment } from './stopwatch';

const text = z.string().max(4_000);
const count = z.number().int().min(0);

const publicClockSchema = z.strictObject({
  step: z.enum(STEP_CODES),
  kind: z.enum(PHASE_KINDS),
  /** Which phase of how many, counted from 1. */
  phase: count,
  of: count,
  phaseSeconds: count,
  /** Left when the view was made; the projector counts on by itself while it runs. */
  phaseMs: z.number(),
  blockMs: z.number(),
  isRunning: z.boolean(),
});

const publicCardSchema = z.strictObject({ id: text, ref: text, text, facts: z.array(text) });

const publicBoardSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** Work that is not shown yet: only how much there is. */
  z.strictObject({ kind: z.literal('hidden'), count }),
  z.strictObject({
    kind: z.literal('wall'),
    notes: z.array(
      z.strictObject({ id: text, text, author: text.nullable(), colour: count, cluster: text.nullable() }),
    ),
    clusters: z.array(z.strictObject({ id: text, name: text })),
  }),
  z.strictObject({ kind: z.literal('cards'), cards: z.array(publicCardSchema) }),
  z.strictObject({
    kind: z.literal('matrix'),
    ends: z.tuple([text, text, text, text]),
    items: z.array(
      z.strictObject({
        card: publicCardSchema,
        x: z.number(),
        y: z.number(),
        rangeX: z.number(),
        rangeY: z.number(),
        isOpen: z.boolean(),
      }),
    ),
  }),
]);

const publicRoundSchema = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('open'), question: text, finished: count, of: count }),
  z.strictObject({
    stage: z.enum(['closed', 'complete']),
    question: text,
    method: z.enum(ROUND_METHODS),
    voters: count,
    rows: z.array(
      z.strictObject({
        label: text,
        rank: count,
        score: z.number(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        isOpen: z.boolean(),
      }),
    ),
  }),
]);

/** Everything the projector can ever be sent. */
export const publicViewSchema = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('blank') }),
  z.strictObject({ screen: z.literal('break'), title: text, until: text }),
  z.strictObject({
    screen: z.literal('live'),
    workshop: text,
    block: z.strictObject({ title: text, minutes: count }).nullable(),
    prompt: text,
    clock: publicClockSchema.nullable(),
    board: publicBoardSchema,
    round: publicRoundSchema.nullable(),
    /** The laptop goes round: how many have had it. */
    turns: z.strictObject({ done: count, of: count }).nullable(),
  }),
]);
export type PublicView = z.infer<typeof publicViewSchema>;
type LiveView = Extract<PublicView, { screen: 'live' }>;

/** The projector's view of a room at a moment. */
export function publicView(room: Room, now: Moment): PublicView {
  const { projector } = room;
  if (projector.mode === 'blank') return { screen: 'blank' };
  if (projector.mode === 'frozen') return projector.view;
  if (projector.mode === 'break') return { screen: 'break', title: projector.title, until: projector.until };
  return liveView(room, now);
}

/** Freezes what is shown now; what is frozen stays, and thawing shows the room as it has become. */
export function freeze(room: Room, now: Moment): Room {
  return { ...room, projector: { mode: 'frozen', view: publicView(room, now) } };
}

function liveView(room: Room, now: Moment): LiveView {
  const item = room.day.find(({ id }) => id === room.clock?.blockId);
  const round = room.rounds.find(({ id }) => id === room.shownRound);
  return {
    screen: 'live',
    workshop: room.title,
    block: item ? { title: String(item.body.title ?? ''), minutes: plannedOf(item) } : null,
    prompt: room.prompt,
    clock: publicClock(room, now),
    board: publicBoard(room),
    round: round ? publicRound(round, room.labels) : null,
    turns:
      room.turns && room.turns.stage !== 'over'
        ? { done: room.turns.done.length, of: room.turns.order.length }
        : null,
  };
}

function publicClock({ clock }: Room, now: Moment): LiveView['clock'] {
  const phase = clock?.phases[clock.phase];
  if (!clock || !phase) return null;
  const { phaseMs, blockMs, isRunning } = readClock(clock, now);
  return {
    step: phase.step,
    kind: phase.kind,
    phase: clock.phase + 1,
    of: clock.phases.length,
    phaseSeconds: phase.seconds,
    phaseMs,
    blockMs,
    isRunning,
  };
}

function publicBoard({ board, seats }: Room): LiveView['board'] {
  if (board.kind === 'none') return { kind: 'none' };
  if (!board.isRevealed) return { kind: 'hidden', count: countOf(board) };
  switch (board.kind) {
    case 'cards':
      return { kind: 'cards', cards: board.cards.map(publicCard) };
    case 'matrix':
      return publicMatrix(board);
    case 'wall': {
      const notes = board.notes.filter(({ isPrivate }) => !isPrivate);
      const shown = notes.map(({ id, text: words, author, colour }) => ({
        id,
        text: words,
        author: board.showsNames ? (seats.find((seat) => seat.id === author)?.name ?? null) : null,
        // The colour of a seat says who wrote the note, which an anonymous wall must not.
        colour: board.colourBy === 'theme' || board.showsNames ? colour : 0,
        cluster: clusterOf(board.clusters, id)?.id ?? null,
      }));
      // A group is shown when one of its notes is: the name of a group of private notes is private too.
      const clusters = board.clusters
        .filter((cluster) => shown.some((note) => note.cluster === cluster.id))
        .map(({ id, name }) => ({ id, name }));
      return { kind: 'wall', notes: shown, clusters };
    }
  }
}

function publicMatrix(board: Extract<RoomBoard, { kind: 'matrix' }>): LiveView['board'] {
  const items = meetPlacements(
    board.cards.map(({ id }) => id),
    board.placements,
  ).flatMap(({ item, x, y, rangeX, rangeY, isOpen }) => {
    const card = board.cards.find(({ id }) => id === item);
    return card ? [{ card: publicCard(card), x, y, rangeX, rangeY, isOpen }] : [];
  });
  const [left, right, bottom, top] = board.ends;
  return { kind: 'matrix', ends: [left, right, bottom, top], items };
}

function publicCard({ id, ref, text: words, facts }: RoomCard): RoomCard & { facts: string[] } {
  return { id, ref, text: words, facts: [...facts] };
}

function publicRound(round: Round, labels: Room['labels']): NonNullable<LiveView['round']> {
  const { question, stage, method } = round;
  if (stage === 'open') {
    const progress = progressOf(round);
    return {
      stage,
      question,
      finished: progress.filter(({ isFinished }) => isFinished).length,
      of: progress.length,
    };
  }
  const ballots = visibleBallots(round);
  const rows = standingsOf(round).map(({ item, rank, score }) => {
    const values = ballots.filter((ballot) => ballot.item === item).map(({ value }) => value);
    // Dots are added up; how far they are apart says nothing to the room.
    const spread = method === 'dot_vote' ? null : spreadOf(item, values, OPENS_AT[method]);
    return {
      label: labels[item] ?? item,
      rank,
      score,
      low: spread?.low ?? null,
      high: spread?.high ?? null,
      isOpen: spread?.isOpen ?? false,
    };
  });
  return { stage, question, method, voters: votersOf(round), rows };
}

function countOf(board: Exclude<RoomBoard, { kind: 'none' }>): number {
  if (board.kind === 'wall') return board.notes.filter(({ isPrivate }) => !isPrivate).length;
  return board.kind === 'matrix' ? board.placements.length : board.cards.length;
}
