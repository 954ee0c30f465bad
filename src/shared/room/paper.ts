/**
 * Ballot papers typed in: "G7 3" is three for G-07. One sheet is one person's paper. What cannot be counted is named
 * with its line, and nothing of such a sheet is counted until it is mended.
 */
import { MOST_DOTS_ON_ITEM } from './dots';
import {
  type Ballot,
  budgetOf,
  castVote,
  dropSeat,
  type Round,
  type RoundMethod,
  type VoteRefusal,
  valueRange,
} from './round';

/** What is wrong with a line, or (line 0) with the sheet or the pile as a whole. */
export interface PaperTrouble {
  readonly kind:
    | 'unreadable'
    | 'no_count'
    | 'unknown_item'
    | 'named_twice'
    | 'empty'
    | 'too_many_sheets'
    | VoteRefusal;
  /** Counted from 1. */
  readonly line: number;
  /** What was typed there. */
  readonly text: string;
  /** The figure that is too high, and how high it may be. */
  readonly is?: number;
  readonly most?: number;
}

/** One typed entry. */
export interface PaperEntry {
  readonly line: number;
  readonly text: string;
  readonly item: string;
  readonly value: number;
  /** Second axis of a placement. */
  readonly y?: number;
}

/** An item as it is printed on the papers. */
export interface PrintedItem {
  readonly item: string;
  /** "G-07", or the code of what is no record. */
  readonly ref: string;
}

const REF = String.raw`([\p{L}_]+(?:[-\s]?\d+)?)\s*(?:[:=x×*.]|\s)\s*`;
const FIGURE = String.raw`([-−]?\d{1,4}(?:[.,]\d+)?)`;
const ENTRY = new RegExp(`^${REF}${FIGURE}$`, 'iu');
/** "G7 30 70" or "G7 30/70": a place on two axes. */
const PLACEMENT = new RegExp(`^${REF}${FIGURE}(?:\\s+|\\s*[/x×]\\s*)${FIGURE}$`, 'iu');

/** "G-07", "g 7" and "G7" are the same short id. */
export function shortId(ref: string): string {
  return ref
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[-\s]/g, '')
    .replace(/(\D)0+(?=\d)/, '$1');
}

/** Reads a sheet line by line; several entries may stand in a line, parted by commas or semicolons. */
export function readSheet(
  text: string,
  items: readonly PrintedItem[],
  method: RoundMethod = 'dot_vote',
): { readonly entries: readonly PaperEntry[]; readonly troubles: readonly PaperTrouble[] } {
  const known = new Map(items.map(({ item, ref }) => [shortId(ref), item]));
  const entries: PaperEntry[] = [];
  const troubles: PaperTrouble[] = [];
  text.split('\n').forEach((raw, index) => {
    for (const part of raw.split(/[;,](?!\d)/)) {
      const typed = part.normalize('NFKC').trim();
      if (typed === '') continue;
      const line = index + 1;
      const trouble = (kind: PaperTrouble['kind']) => troubles.push({ kind, line, text: typed });
      const found = (method === 'placement' ? PLACEMENT : ENTRY).exec(typed);
      const item = known.get(shortId(found?.[1] ?? ''));
      if (known.has(shortId(typed))) trouble('no_count');
      else if (!found) trouble('unreadable');
      else if (item === undefined) trouble('unknown_item');
      else if (entries.some((entry) => entry.item === item)) trouble('named_twice');
      else entries.push({ line, text: typed, item, ...figuresOf(found) });
    }
  });
  if (entries.length === 0 && troubles.length === 0) troubles.push({ kind: 'empty', line: 0, text: '' });
  return { entries, troubles };
}

/** Counts one sheet as the ballots of a token of the round: all of it, or none with the reasons. */
export function countSheet(
  round: Round,
  token: string,
  text: string,
  items: readonly PrintedItem[],
): { readonly round: Round; readonly troubles: readonly PaperTrouble[] } {
  const { entries, troubles: unread } = readSheet(text, items, round.method);
  const troubles = [...unread];
  let next = dropSeat(round, token);
  for (const { line, text: typed, item, value, y } of entries) {
    // A nought on a dot sheet is the same as no line.
    const isNone = round.method === 'dot_vote' && value === 0;
    const cast = castVote(next, token, item, isNone ? null : value, y);
    if (cast.ok) next = cast.value;
    else troubles.push({ kind: cast.error, line, text: typed, is: value, ...limitOf(round, cast.error) });
  }
  return troubles.length > 0 ? { round, troubles } : { round: next, troubles };
}

/** A pile of sheets, numbered from 1, for a round whose seats are people: more sheets than seats is a trouble. */
export function countPile(
  round: Round,
  sheets: readonly string[],
  items: readonly PrintedItem[],
): {
  readonly ballots: readonly Ballot[];
  readonly troubles: readonly (PaperTrouble & { readonly sheet: number })[];
} {
  const tokens = sheets.map((_, index) => paperToken(index + 1));
  let paper: Round = { ...round, seats: tokens, decider: null, ballots: [] };
  const troubles = sheets.flatMap((text, index) => {
    const counted = countSheet(paper, paperToken(index + 1), text, items);
    paper = counted.round;
    return counted.troubles.map((trouble) => ({ ...trouble, sheet: index + 1 }));
  });
  // Who has voted at the laptop has no paper.
  const voted = new Set(round.ballots.map(({ seat }) => seat)).size;
  const most = round.seats.length - voted;
  if (sheets.length > most)
    troubles.push({ kind: 'too_many_sheets', line: 0, text: '', is: sheets.length, most, sheet: most + 1 });
  return { ballots: paper.ballots, troubles };
}

/** The token under which a sheet's votes are kept: a number, nobody's name. */
export function paperToken(sheet: number): string {
  return `paper ${sheet}`;
}

function figuresOf(found: RegExpExecArray): { readonly value: number; readonly y?: number } {
  const [value = Number.NaN, y] = found
    .slice(2)
    .map((figure) => Number(figure.replace(',', '.').replace('−', '-')));
  return { value, ...(y !== undefined && { y }) };
}

function limitOf(round: Round, error: VoteRefusal): { readonly most?: number } {
  if (error === 'budget_spent') return { most: budgetOf(round) };
  if (error === 'item_full') return { most: MOST_DOTS_ON_ITEM };
  return error === 'out_of_range' ? { most: valueRange(round)[1] } : {};
}
