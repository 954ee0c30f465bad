/** Records in the room's order. */
import type { WorkshopRecord } from '../../domain/workshop';
import { MOST_ROWS, type PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { publicItem } from './public-words';

/** The ranking by a field that keeps the place, 1 first; records without a place stand below. */
export function rankingBoard(
  view: BoardRecords,
  rankField: string,
  records: readonly WorkshopRecord[],
): PublicBoardOf<'ranking'> {
  const rankOf = ({ body }: WorkshopRecord): number => {
    const rank = body[rankField];
    return typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY;
  };
  const ordered = records
    .map((record, at) => ({ record, rank: rankOf(record), at }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank - b.rank));
  // What is read out is the place in the order: after a record was removed, its number would leave a hole.
  const items = ordered.slice(0, MOST_ROWS).map(({ record, rank }, at) => ({
    ...publicItem(view, record),
    rank: Number.isFinite(rank) ? at + 1 : null,
  }));
  return { kind: 'ranking', items, total: records.length };
}
