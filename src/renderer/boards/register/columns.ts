/** The columns of a register and how wide they want to be. */
import type { Field } from '@shared/fields/field';
import { getDeclaration } from '@shared/sections/registry';
import { fieldLabel } from '../../fields/words';

export interface GridColumn {
  /** "select", "ref", "status" or the name of a field. */
  readonly id: string;
  readonly label: string;
  readonly min: number;
  /** Share of the width that is left over; 0 for columns that need no more. */
  readonly grow: number;
  readonly isNumeric: boolean;
}

const fixed = (id: string, label: string, min: number): GridColumn => ({
  id,
  label,
  min,
  grow: 0,
  isNumeric: false,
});

/** Columns of the register of a kind: what selects and names a row, its fields, its status. */
export function columnsOfKind(kind: string): readonly GridColumn[] {
  const { columns, fields, headline, prefix } = getDeclaration(kind);
  const own = columns.flatMap((name) => {
    const field = fields[name];
    return field ? [{ id: name, label: fieldLabel(kind, name), ...widthOf(field, name === headline) }] : [];
  });
  return [
    fixed('select', 'Select', 60),
    fixed('ref', 'Ref', refWidth(prefix)),
    ...own,
    fixed('status', 'Status', 114),
  ];
}

/** Room for a reference with two figures and the mark of what the checks found. */
function refWidth(prefix: string): number {
  return 77 + 9 * prefix.length;
}

/** A number keeps its unit on its line: "30 person-days". */
function numberWidth(unit: string): number {
  return Math.min(132, Math.max(92, 60 + 7 * unit.length));
}

function widthOf(field: Field, isHeadline: boolean): Pick<GridColumn, 'min' | 'grow' | 'isNumeric'> {
  const width = (min: number, grow = 0, isNumeric = false) => ({ min, grow, isNumeric });
  if (isHeadline) return width(208, 3);
  switch (field.kind) {
    case 'text':
      return field.multiline || field.max > 200 ? width(168, 2) : width(112, 1);
    case 'scale':
      return width(92, 0, true);
    case 'number':
      return width(numberWidth(field.unit), 0, true);
    case 'money':
      return width(130, 0, true);
    case 'flag':
      return width(84);
    case 'date':
      return width(112);
    case 'choice':
    case 'derived':
      return width(112, 0.6);
    case 'set':
    case 'reference':
      return width(124, 1);
  }
}

/** Where the column after the reference begins, for keeping it in sight. */
export function namedWidth(columns: readonly GridColumn[]): number {
  return columns.filter(({ id }) => id === 'select' || id === 'ref').reduce((sum, { min }) => sum + min, 0);
}

/** The tracks of the grid. */
export function gridTemplate(columns: readonly GridColumn[]): string {
  return columns.map(({ min, grow }) => (grow > 0 ? `minmax(${min}px, ${grow}fr)` : `${min}px`)).join(' ');
}

/** The width below which the grid scrolls sideways. */
export function gridWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { min }) => sum + min, 0);
}
