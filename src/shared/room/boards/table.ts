/** Records row by row: what each is called, and the few values that say most. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { FieldKind } from '../../fields/field';
import { MOST_COLUMNS, MOST_ROWS, type PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { mostRecent } from './most-recent';
import { isPublicField, publicItem, publicLabel, publicValue } from './public-words';

/** Values that are short enough to be read beside each other; texts come after them. */
const SHORT: ReadonlySet<FieldKind> = new Set([
  'choice',
  'scale',
  'number',
  'money',
  'date',
  'flag',
  'derived',
]);
const MOST_IN_CELL = 60;

/** The register of a kind. */
export function tableBoard(
  view: BoardRecords,
  kind: string,
  records: readonly WorkshopRecord[],
): PublicBoardOf<'table'> {
  const shown = mostRecent(records, MOST_ROWS);
  const columns = columnsOf(view, kind, shown);
  const { headline } = view.declaration(kind);
  return {
    kind: 'table',
    columns: [publicLabel(view, kind, headline), ...columns.map((name) => publicLabel(view, kind, name))],
    rows: shown.map((record) => ({
      ...publicItem(view, record),
      cells: columns.map((name) => publicValue(view, record, name, MOST_IN_CELL)),
    })),
    total: records.length,
  };
}

/** The columns of the register that are filled in somewhere: short values first, in the order of the register. */
function columnsOf(view: BoardRecords, kind: string, shown: readonly WorkshopRecord[]): readonly string[] {
  const { columns, fields, headline } = view.declaration(kind);
  const usable = columns.filter((name) => {
    const field = fields[name];
    if (!field || name === headline || !isPublicField(name, field)) return false;
    return shown.some((record) => publicValue(view, record, name) !== '');
  });
  const isShort = (name: string): boolean => SHORT.has(fields[name]?.kind ?? 'text');
  const best = [...usable.filter(isShort), ...usable.filter((name) => !isShort(name))].slice(0, MOST_COLUMNS);
  return usable.filter((name) => best.includes(name));
}
