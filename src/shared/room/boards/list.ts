/** Records with a few facts each: for every board that has no picture of its own. */
import type { WorkshopRecord } from '../../domain/workshop';
import { MOST_COLUMNS, MOST_ROWS, type PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { mostRecent } from './most-recent';
import { isPublicField, publicItem, publicLabel, publicValue } from './public-words';

/** The list of a kind, with the fields of its card as facts. */
export function listBoard(
  view: BoardRecords,
  kind: string,
  records: readonly WorkshopRecord[],
): PublicBoardOf<'list'> {
  const { card, fields } = view.declaration(kind);
  const names = card.filter((name) => {
    const field = fields[name];
    return field !== undefined && isPublicField(name, field);
  });
  const items = mostRecent(records, MOST_ROWS).map((record) => ({
    ...publicItem(view, record),
    facts: names
      .flatMap((name) => {
        const value = publicValue(view, record, name, 60);
        return value === '' ? [] : [`${publicLabel(view, kind, name)}: ${value}`];
      })
      .slice(0, MOST_COLUMNS),
  }));
  return { kind: 'list', items, total: records.length };
}
