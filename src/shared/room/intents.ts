/** What a facilitator can do with a running workshop: one closed list, the input of the call `room.act`. */
import { z } from 'zod';
import { cleanLine } from '../domain/clean-text';
import { PROJECTOR_THEMES } from './public-view';
import { ROUND_METHODS } from './round';
import { placeSchema, roundItemSchema, saidSchema, VOTE_MODES } from './state';

const id = z.string().min(1).max(64);
const item = z.string().min(1).max(140);
/** Something to read is in it: what is kept of a round cannot be empty. */
const said = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => cleanLine(text) !== '', 'Nothing is said here');
const value = z.number().min(-1_000).max(1_000).nullable();
const minutes = z.number().int().min(1).max(1_440);

/** Where minutes come from, as `findMinutes` proposed it. */
const proposal = z.strictObject({
  way: z.enum(['next', 'spread', 'one', 'end_later']),
  gives: z.array(z.strictObject({ id, minutes, left: z.number().int().min(0) })).max(200),
  endsLater: z.number().int().min(0).max(1_440),
});

const newBlock = z.strictObject({
  title: z.string().min(1).max(120),
  kind: z.enum(['block', 'break']),
  planned_min: minutes,
});

/** Each branch is one thing a person does; `do` names it. */
export const roomIntentSchema = z.discriminatedUnion('do', [
  /** Starts the running block's clock, or goes on after a pause; starts the first open block when none runs. */
  z.strictObject({ do: z.literal('clock.start') }),
  z.strictObject({ do: z.literal('clock.pause') }),
  z.strictObject({ do: z.literal('clock.phase'), phase: z.number().int().min(0).max(199) }),
  /** Counts the time that the app was away as if the room had gone on. */
  z.strictObject({ do: z.literal('clock.count') }),
  z.strictObject({ do: z.literal('clock.extend'), minutes, proposal }),

  z.strictObject({ do: z.literal('day.next') }),
  z.strictObject({ do: z.literal('day.previous') }),
  z.strictObject({ do: z.literal('day.skip'), id }),
  z.strictObject({ do: z.literal('day.repeat') }),
  z.strictObject({ do: z.literal('day.jump'), id }),
  z.strictObject({ do: z.literal('day.split'), id, minutes, title: z.string().min(1).max(120) }),
  z.strictObject({ do: z.literal('day.merge'), first: id, second: id }),
  /** `after` null puts it first. */
  z.strictObject({ do: z.literal('day.insert'), after: id.nullable(), block: newBlock, proposal }),

  z.strictObject({ do: z.literal('stage.show'), place: placeSchema }),
  z.strictObject({ do: z.literal('stage.none') }),
  z.strictObject({ do: z.literal('stage.reveal'), isRevealed: z.boolean() }),
  z.strictObject({ do: z.literal('stage.names'), showsNames: z.boolean() }),
  z.strictObject({ do: z.literal('stage.colour'), by: z.enum(['seat', 'theme']) }),
  /** Puts the matter on the table before the room; null when there is none. Only the review goes through matters. */
  z.strictObject({ do: z.literal('stage.say'), said: saidSchema.nullable() }),

  /** Begins a round in place of the one on the table, which must be kept or dropped before. */
  z.strictObject({
    do: z.literal('round.open'),
    method: z.enum(ROUND_METHODS),
    question: said(300),
    place: placeSchema,
    kind: z.string().max(40),
    items: z.array(roundItemSchema).min(1).max(1_000),
    mode: z.enum(VOTE_MODES),
    /** Dots of each seat where not the number of items says it: three for the causes of a premortem. */
    budget: z.number().int().min(1).max(50).optional(),
    /** How many items are taken further; a tie across this line has to be settled. */
    top: z.number().int().min(1).max(1_000).optional(),
  }),
  z.strictObject({ do: z.literal('round.mode'), mode: z.enum(VOTE_MODES) }),
  /** The seat that the scribe types for; null for nobody. */
  z.strictObject({ do: z.literal('round.pick'), seat: id.nullable() }),
  z.strictObject({
    do: z.literal('round.vote'),
    seat: id,
    item,
    value,
    y: z.number().min(-1_000).max(1_000).optional(),
  }),
  /** A seat's whole order in a ranking, the first place first; items that are left out have no place. */
  z.strictObject({ do: z.literal('round.order'), seat: id, order: z.array(item).max(1_000) }),
  z.strictObject({ do: z.literal('round.finish'), seat: id, isFinished: z.boolean() }),
  /** A sheet of paper; an empty text takes the sheet away. `token` is a seat, or "paper 3". */
  z.strictObject({ do: z.literal('round.sheet'), token: id, text: z.string().max(20_000) }),
  z.strictObject({ do: z.literal('round.close') }),
  z.strictObject({ do: z.literal('round.showDecider') }),
  z.strictObject({
    do: z.literal('round.tie'),
    order: z.array(item).min(2).max(1_000),
    decider: z.string().max(120),
    reason: said(1_000),
  }),
  /** Writes the closed round into the workshop: one step of the history. `applies` also changes what was voted on. */
  z.strictObject({ do: z.literal('round.keep'), applies: z.boolean() }),
  /** Takes the round off the table; an open one is forgotten with its votes. */
  z.strictObject({ do: z.literal('round.drop') }),

  z.strictObject({ do: z.literal('turn.start') }),
  z.strictObject({ do: z.literal('turn.take') }),
  z.strictObject({
    do: z.literal('turn.answer'),
    item,
    value,
    y: z.number().min(-1_000).max(1_000).optional(),
  }),
  /** The whole order of this turn's person in a ranking: one step, so that one undo takes a move back. */
  z.strictObject({ do: z.literal('turn.order'), order: z.array(item).max(1_000) }),
  z.strictObject({ do: z.literal('turn.undo') }),
  z.strictObject({ do: z.literal('turn.done') }),
  z.strictObject({ do: z.literal('turn.pass') }),
  z.strictObject({ do: z.literal('turn.repeat'), seat: id }),
  /** Covers a private turn: the window lost the focus, or its person steps away. */
  z.strictObject({ do: z.literal('turn.cover') }),
  z.strictObject({ do: z.literal('turn.end') }),

  z.strictObject({ do: z.literal('seat.heard'), seat: id, isHeard: z.boolean() }),
  z.strictObject({ do: z.literal('seat.leaveOut'), seat: id, isLeftOut: z.boolean() }),

  z.strictObject({ do: z.literal('projector.open') }),
  z.strictObject({ do: z.literal('projector.close') }),
  z.strictObject({ do: z.literal('projector.live') }),
  z.strictObject({ do: z.literal('projector.blank') }),
  z.strictObject({
    do: z.literal('projector.break'),
    title: z.string().min(1).max(200),
    until: z.string().max(20),
  }),
  z.strictObject({ do: z.literal('projector.freeze') }),
  z.strictObject({ do: z.literal('projector.theme'), theme: z.enum(PROJECTOR_THEMES) }),
  /** Moves the projector's window to another display. */
  z.strictObject({ do: z.literal('projector.display'), displayId: z.number().int() }),
]);
/** One act of the facilitator, or of the person whose private turn it is. */
export type RoomIntent = z.infer<typeof roomIntentSchema>;
