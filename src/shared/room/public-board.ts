/**
 * Boards as the room sees them: closed shapes of words and numbers, small whatever the workshop holds. Each list has a
 * most, and `total` says how many there are, so that a view of 2,000 notes is no larger than one of 200.
 */
import { z } from 'zod';

/** As many notes as a projector can hold in letters that the last row reads. */
export const MOST_NOTES = 100;
/** Rows of a table, items of a list, cards of a matrix. */
export const MOST_ROWS = 60;
/** Values of a row beside its headline. */
export const MOST_COLUMNS = 4;
const MOST_PARTS = 40;

const text = z.string().max(400);
const count = z.number().int().min(0);
const itemSchema = z.strictObject({ id: text, ref: text, text });
const valueSchema = z.strictObject({ label: text, value: text });

const wallSchema = z.strictObject({
  kind: z.literal('wall'),
  notes: z
    .array(
      z.strictObject({
        id: text,
        text,
        /** A name only where the room chose to show names. */
        author: text.nullable(),
        /** 1 to 8, 0 for none. */
        colour: count.max(8),
        cluster: text.nullable(),
      }),
    )
    .max(MOST_NOTES),
  clusters: z.array(z.strictObject({ id: text, name: text, count })).max(MOST_NOTES),
  total: count,
});

const axisSchema = z.strictObject({ label: text, low: text, high: text });

/** 0 at the low end of an axis, 1 at the high end. */
const share = z.number().min(0).max(1);

const matrixSchema = z.strictObject({
  kind: z.literal('matrix'),
  x: axisSchema,
  y: axisSchema,
  /** Top left, top right, bottom left, bottom right. */
  quadrants: z.tuple([text, text, text, text]),
  items: z.array(itemSchema.extend({ x: share, y: share }).strict()).max(MOST_ROWS),
  /** Cards without a place. */
  unplaced: count,
  total: count,
});

const tableSchema = z.strictObject({
  kind: z.literal('table'),
  /** Label of the headline, then of the values. */
  columns: z.array(text).max(MOST_COLUMNS + 1),
  rows: z.array(itemSchema.extend({ cells: z.array(text).max(MOST_COLUMNS) }).strict()).max(MOST_ROWS),
  total: count,
});

const rankingSchema = z.strictObject({
  kind: z.literal('ranking'),
  items: z.array(itemSchema.extend({ rank: count.nullable() }).strict()).max(MOST_ROWS),
  total: count,
});

const personaSchema = z.strictObject({
  kind: z.literal('persona'),
  name: text,
  boxes: z.array(z.strictObject({ area: text, title: text, values: z.array(valueSchema) })).max(MOST_PARTS),
  /** Names of the other personas. */
  others: z.array(text).max(MOST_PARTS),
});

const journeySchema = z.strictObject({
  kind: z.literal('journey'),
  title: text,
  phases: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        steps: z
          .array(
            z.strictObject({
              id: text,
              text,
              touchpoint: text,
              /** −2 to +2. */
              emotion: z.number().min(-2).max(2).nullable(),
              isErrorMoment: z.boolean(),
              pains: z.array(text).max(MOST_PARTS),
            }),
          )
          .max(MOST_PARTS),
      }),
    )
    .max(MOST_PARTS),
  others: z.array(text).max(MOST_PARTS),
});

const screenSchema = z.strictObject({
  kind: z.literal('screen'),
  questions: z.array(z.strictObject({ label: text, answer: text.nullable() })).max(MOST_PARTS),
  answered: count,
  results: z.array(valueSchema).max(MOST_PARTS),
});

const ratingSchema = z.strictObject({
  kind: z.literal('rating'),
  items: z
    .array(
      z.strictObject({
        id: text,
        text,
        maturity: z.number().min(0).max(4).nullable(),
        target: z.number().min(0).max(4).nullable(),
      }),
    )
    .max(MOST_PARTS),
});

const slidersSchema = z.strictObject({
  kind: z.literal('sliders'),
  pairs: z
    .array(
      z.strictObject({
        left: text,
        right: text,
        /** Percent of the way to the right end. */
        position: z.number().min(0).max(100).nullable(),
        reason: text,
      }),
    )
    .max(MOST_PARTS),
});

const pairwiseSchema = z.strictObject({
  kind: z.literal('pairwise'),
  /** The heaviest first, once all pairs are compared. */
  items: z
    .array(z.strictObject({ label: text, weight: z.number().min(0).max(1).nullable() }))
    .max(MOST_PARTS),
  judged: count,
  of: count,
  /** Consistency ratio; null while a pair is open or with two items. */
  ratio: z.number().nullable(),
  isConsistent: z.boolean(),
  /** Labels of the three that contradict most. */
  revisit: z.array(text).max(3),
});

const pollsSchema = z.strictObject({
  kind: z.literal('polls'),
  sections: z
    .array(
      z.strictObject({
        code: text,
        title: text,
        /** How many gave levels 0 (abstains) to 5 in the latest round. */
        tally: z.array(count).length(6),
        state: z.enum(['open', 'confirmed', 'objected', 'short', 'low']),
      }),
    )
    .max(MOST_PARTS),
});

/** Records in words, for boards that have no picture of their own. */
const listSchema = z.strictObject({
  kind: z.literal('list'),
  items: z.array(itemSchema.extend({ facts: z.array(text).max(MOST_COLUMNS) }).strict()).max(MOST_ROWS),
  total: count,
});

/** One matter of a list, large: what the room talks about now. */
const saidSchema = z.strictObject({ kind: z.literal('said'), label: text, text, note: text });

/** Every board that the projector can be sent. */
export const publicBoardSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** Work that is not shown yet: only how much there is. */
  z.strictObject({ kind: z.literal('hidden'), count }),
  wallSchema,
  matrixSchema,
  tableSchema,
  rankingSchema,
  personaSchema,
  journeySchema,
  screenSchema,
  ratingSchema,
  slidersSchema,
  pairwiseSchema,
  pollsSchema,
  listSchema,
  saidSchema,
]);
/** A board as the room sees it. */
export type PublicBoard = z.infer<typeof publicBoardSchema>;
/** A board of one kind. */
export type PublicBoardOf<K extends PublicBoard['kind']> = Extract<PublicBoard, { kind: K }>;
