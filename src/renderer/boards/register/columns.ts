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
  const { columns, fields, headline } = getDeclaration(kind);
  const own = columns.flatMap((name) => {
    const field = fields[name];
    return field ? [{ id: name, label: fieldLabel(kind, name), ...widthOf(field, name === headline) }] : [];
  });
  return [fixed('select', 'Select', 60), fixed('ref', 'Ref', 86), ...own, fixed('status', 'Status', 114)];
}

function widthOf(field: Field, isHeadline: boolean): Pick<GridColumn, 'min' | 'grow' | 'isNumeric'> {
  const width = (min: number, grow = 0, isNumeric = false) => ({ min, grow, isNumeric });
  if (isHeadline) return width(208, 3);
  switch (field.kind) {
    case 'text':
      return field.multiline || field.max > 200 ? width(168, 2) : width(112, 1);
    case 'scale':
      return width(76, 0, true);
    case 'number':
      return width(84, 0, true);
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

/** The tracks of the grid. */
export function gridTemplate(columns: readonly GridColumn[]): string {
  return columns.map(({ min, grow }) => (grow > 0 ? `minmax(${min}px, ${grow}fr)` : `${min}px`)).join(' ');
}

/** The width below which the grid scrolls sideways. */
export function gridWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { min }) => sum + min, 0);
}
