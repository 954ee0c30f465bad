/**
 * What is kept of a running workshop beside its records: one row of the table `room_state` per workshop. It is written
 * at each step and once a second while the clock runs, means nothing in an exported file and never enters the history,
 * because what a seat votes must not be readable by undo.
 */
import { z } from 'zod';
import { clockSchema } from './clock';
import { PROJECTOR_THEMES, publicViewSchema } from './public-view';
import { ROUND_METHODS } from './round';
import { STOPPED, stopwatchSchema } from './stopwatch';

const id = z.string().min(1).max(64);
/** A record id, a code, or a pair of either: "left|right". */
const itemId = z.string().min(1).max(140);

/** How votes get in: typed for each seat, given alone at the laptop that goes round, or counted from paper. */
export const VOTE_MODES = ['scribe', 'turns', 'paper'] as const;
export type VoteMode = (typeof VOTE_MODES)[number];

/** What a round asks about. */
export const roundItemSchema = z.strictObject({
  id: itemId,
  /** In words, as it was when the round began. */
  label: z.string().max(400),
  /** "G-07", or a short code that can be printed and typed. */
  ref: z.string().max(40),
});
export type RoundItem = Readonly<z.infer<typeof roundItemSchema>>;

export const ballotSchema = z.strictObject({
  seat: id,
  item: itemId,
  value: z.number(),
  /** Second axis of a placement. */
  y: z.number().optional(),
});

/** People who can vote in a round. */
export const MOST_SEATS = 200;

export const roundSchema = z.strictObject({
  id,
  question: z.string().max(300),
  method: z.enum(ROUND_METHODS),
  items: z.array(itemId).max(1_000),
  /** People, and after closing as many sheets of paper at most. */
  seats: z.array(id).max(2 * MOST_SEATS),
  decider: id.nullable(),
  stage: z.enum(['open', 'closed', 'complete']),
  ballots: z.array(ballotSchema),
  finished: z.array(id),
  budget: z.number().int().min(1).max(50).optional(),
});

/** Where on the app a board is: a section and one of its activities. */
export const placeSchema = z.strictObject({ sectionId: z.string().max(8), activityId: z.string().max(60) });
export type BoardPlace = Readonly<z.infer<typeof placeSchema>>;

const deskSchema = z.strictObject({
  round: roundSchema,
  place: placeSchema,
  /** Kind of the records voted on; empty for codes. */
  kind: z.string().max(40),
  items: z.array(roundItemSchema).max(1_000),
  mode: z.enum(VOTE_MODES),
  /** The seat the scribe types for. */
  picked: id.nullable(),
  /** Sheets of paper as they were typed, by seat or paper token. */
  sheets: z.array(z.strictObject({ token: id, text: z.string().max(20_000) })).max(300),
  /** Seats that answered in a private turn: what they gave is shown to nobody before the round is closed. */
  alone: z.array(id).max(MOST_SEATS).optional(),
  /** How many items are taken further; 3 when nobody said. */
  top: z.number().int().min(1).max(1_000).optional(),
  /** How a tie across the line was settled; the line is after the first `top` items. */
  tie: z
    .strictObject({
      order: z.array(itemId).max(1_000),
      decider: z.string().max(120),
      reason: z.string().max(1_000),
    })
    .nullable(),
  /** The `priority_round` (or first record) the closed round was kept as; null until then. */
  keptAs: id.nullable(),
});
/** The round on the table with all that is needed to go on with it. */
export type RoundDesk = Readonly<z.infer<typeof deskSchema>>;

/** The laptop that goes round. A private turn's draft and steps are memory only and never in here. */
const storedTurnsSchema = z.strictObject({
  stage: z.enum(['handover', 'private', 'over']),
  order: z.array(id).max(MOST_SEATS),
  done: z.array(id).max(MOST_SEATS),
  seat: id.nullable(),
});

const projectorSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('live') }),
  z.strictObject({ mode: z.literal('blank') }),
  z.strictObject({ mode: z.literal('break'), title: z.string().max(200), until: z.string().max(20) }),
  z.strictObject({ mode: z.literal('frozen'), view: publicViewSchema }),
]);

/** One matter that the room talks about, in the words that the facilitator has before them. */
export const saidSchema = z.strictObject({
  /** Where in a list it stands: "Finding 3 of 19". */
  label: z.string().max(120),
  text: z.string().max(400),
  /** How it is filed: "Error, Goals". */
  note: z.string().max(120),
});
export type Said = Readonly<z.infer<typeof saidSchema>>;

/** The board the room works on, and how it is shown. */
const stageSchema = z.strictObject({
  place: placeSchema,
  isRevealed: z.boolean(),
  /** Shows who wrote a note. */
  showsNames: z.boolean(),
  colourBy: z.enum(['seat', 'theme']),
  /** What is talked about, on boards that are a list of matters to go through. */
  said: saidSchema.optional(),
});
export type Stage = Readonly<z.infer<typeof stageSchema>>;

export const roomStateSchema = z.strictObject({
  version: z.literal(1),
  clock: clockSchema.nullable(),
  /** Milliseconds spent on blocks that were left, by id. */
  spent: z.record(id, z.number().min(0)),
  /** Minutes a block was given on top, by id. */
  given: z.record(id, z.number().int().min(0)),
  /** Since the day began, pauses included. */
  day: stopwatchSchema,
  stage: stageSchema.nullable(),
  desk: deskSchema.nullable(),
  turns: storedTurnsSchema.nullable(),
  /** Seats ticked as heard, by block. */
  heard: z.record(id, z.array(id)),
  /** Seats that do not vote today. */
  leftOut: z.array(id),
  projector: projectorSchema,
  /** Colours of the projector's page; light when nobody chose. */
  theme: z.enum(PROJECTOR_THEMES).optional(),
  /** The facilitator wants the projector's window open. */
  isProjecting: z.boolean(),
});
/** Everything stored about a running workshop. */
export type RoomState = Readonly<z.infer<typeof roomStateSchema>>;

/** A workshop that has not begun. */
export const NEW_ROOM: RoomState = {
  version: 1,
  clock: null,
  spent: {},
  given: {},
  day: STOPPED,
  stage: null,
  desk: null,
  turns: null,
  heard: {},
  leftOut: [],
  projector: { mode: 'live' },
  isProjecting: false,
};

/** Reads a stored state; null when the text holds none. */
export function parseRoomState(text: string): RoomState | null {
  try {
    const parsed = roomStateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
