/** The result of a kept round: a place per item with score, spread and what a minority held, in words. */

import { placesOf } from '../../sections/compared-pairs';
import type { Placed } from '../../sections/round-rows';
import type { RoleView, RoundRow } from '../room-view';
import { comparedItems, weighRound } from './compared';
import type { Keeping } from './keeping';

const CODE_MAX = 60;
const WORDS_MAX = 500;

/** Places as they are kept; of a comparison the weights of the things compared, none while a pair is open. */
export function placesKept(keeping: Keeping): readonly Placed[] {
  const { desk, outcome, recordOf } = keeping;
  if (desk.round.method === 'pairwise') {
    const items = comparedItems(keeping);
    const result = weighRound(keeping, items);
    return result ? placesOf(result, items).map(({ label: _, ...placed }) => placed) : [];
  }
  return outcome.rows.map((row) => {
    const record = recordOf(row.item.id);
    return {
      ...(record && { id: record.id }),
      code: (desk.kind === '' ? row.item.id : row.item.ref).slice(0, CODE_MAX),
      score: row.score,
      rank: row.rank,
      spread: row.range,
      minority: minorityWords(row, desk.round.method === 'dot_vote' ? outcome.voters : row.count),
    };
  });
}

/** "1 of 6, operations: 0, median 3"; empty when nobody stood apart. */
export function minorityWords(
  { minority, median }: Pick<RoundRow, 'minority' | 'median'>,
  of: number,
): string {
  if (minority.length === 0) return '';
  const views = minority.map(viewWords).join(', ');
  return `${minority.length} of ${of}, ${views}, median ${figure(median)}`.slice(0, WORDS_MAX);
}

/** "operations: 0"; a sheet of paper has no role. */
function viewWords({ role, value }: RoleView): string {
  return role === '' ? figure(value) : `${role}: ${figure(value)}`;
}

function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
