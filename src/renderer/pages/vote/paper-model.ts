/** Sheets of paper while they are typed: what cannot be counted yet, which number comes next. Pure. */
import { countSheet, type PaperTrouble, paperToken } from '@shared/room/paper';
import type { RoundView } from '@shared/room/room-view';
import { openRound } from '@shared/room/round';

type PaperRound = Pick<RoundView, 'id' | 'question' | 'method' | 'items' | 'budget'>;

/** What is wrong with a sheet, by the rules of the round; empty when it can be counted. */
export function checkSheet(round: PaperRound, text: string): readonly PaperTrouble[] {
  const token = paperToken(1);
  const { id, question, method, items } = round;
  const scratch = openRound({
    id,
    question,
    method,
    items: items.map((item) => item.id),
    seats: [token],
    decider: null,
    budget: round.budget,
  });
  const printed = items.map((item) => ({ item: item.id, ref: item.ref }));
  return countSheet(scratch, token, text, printed).troubles;
}

/** The number of a sheet's token; null for a seat's own sheet. */
export function sheetNumber(token: string): number | null {
  const found = /^paper (\d+)$/.exec(token);
  return found ? Number(found[1]) : null;
}

/** How many sheets name no seat. */
export function countLoose(sheets: RoundView['sheets']): number {
  return sheets.filter(({ token }) => sheetNumber(token) !== null).length;
}

/** The token of the next sheet: the lowest number that no sheet has. */
export function nextToken(sheets: RoundView['sheets']): string {
  const taken = new Set(sheets.map(({ token }) => token));
  let number = 1;
  while (taken.has(paperToken(number))) number += 1;
  return paperToken(number);
}

/** One trouble in words, with its line. */
export function troubleWords(trouble: PaperTrouble): string {
  const words = troubleText(trouble);
  return trouble.line === 0 ? words : `Line ${trouble.line}, “${trouble.text}”: ${words}`;
}

function troubleText({ kind, is, most }: PaperTrouble): string {
  switch (kind) {
    case 'unreadable':
      return 'not an id and a figure.';
    case 'no_count':
      return 'the figure is missing.';
    case 'unknown_item':
      return 'no item of this vote has this id.';
    case 'named_twice':
      return 'this item stands on the sheet twice.';
    case 'empty':
      return 'Nothing is typed yet.';
    case 'too_many_sheets':
      return `More sheets than seats without a vote (${is ?? 0} of ${most ?? 0}).`;
    case 'budget_spent':
      return `more dots than the ${most ?? 0} of a sheet.`;
    case 'item_full':
      return `${is ?? 0} is too many; at most ${most ?? 0} on one item.`;
    case 'out_of_range':
      return `${is ?? 0} is not on the scale.`;
    case 'place_taken':
      return `place ${is ?? 0} is given twice.`;
    case 'closed':
      return 'The vote is closed.';
    case 'no_seat':
      return 'this sheet belongs to no seat of the vote.';
    case 'no_item':
      return 'this item is not part of the vote.';
  }
}
