/** How a record and one of another column can be tied: by the link or the field that the chain reads there. */
import type { WorkshopRecord } from '../domain/workshop';
import { getDeclaration } from '../sections/registry';
import { type Chain, type ChainWay, columnOf, waysBetween } from './chain';

export type Tie =
  /** `isReverse`: the link leads from the other record to this one. */
  | { readonly by: 'link'; readonly type: string; readonly isReverse: boolean }
  /** A field of this record gets the other one. */
  | { readonly by: 'own_field'; readonly field: string }
  /** A field of the other record gets a value: this record, the part of it that counts, or what both name. */
  | { readonly by: 'other_field'; readonly field: string; readonly value: string };

/** The first way in which the record can be tied to one in the column, or null: then a part between is missing. */
export function tieFor(
  chain: Chain,
  record: WorkshopRecord,
  column: number,
  partsOf: (kind: string) => readonly WorkshopRecord[],
): Tie | null {
  const own = columnOf(chain, record);
  const isAhead = own < column;
  const kinds = chain.columns[column]?.kinds ?? [];
  for (const way of waysBetween(chain, Math.min(own, column), Math.max(own, column))) {
    if (way.by === 'link') return { by: 'link', type: way.type, isReverse: way.isReverse === isAhead };
    const value = way.by === 'shared_field' ? record.body[way.field] : null;
    if (typeof value === 'string') return { by: 'other_field', field: way.field, value };
    if (way.by === 'shared_field') continue;
    const hasField = (way.on === 'from') === isAhead;
    if (hasField && kinds.some((kind) => canName(record.kind, way.field, kind)))
      return { by: 'own_field', field: way.field };
    const named = hasField ? undefined : whoIsNamed(chain, way, record, kinds[0], partsOf);
    if (named !== undefined) return { by: 'other_field', field: way.field, value: named };
  }
  return null;
}

/** The record itself, or its last part, as the field of the other kind wants it. */
function whoIsNamed(
  chain: Chain,
  way: Extract<ChainWay, { by: 'field' }>,
  record: WorkshopRecord,
  otherKind: string | undefined,
  partsOf: (kind: string) => readonly WorkshopRecord[],
): string | undefined {
  if (otherKind === undefined) return undefined;
  if (canName(otherKind, way.field, record.kind)) return record.id;
  for (const { kind, field } of chain.standIns) {
    if (!canName(otherKind, way.field, kind)) continue;
    const part = partsOf(kind).findLast(({ body }) => body[field] === record.id);
    if (part) return part.id;
  }
  return undefined;
}

/** True when a field of one kind may name records of the other. */
function canName(kind: string, field: string, otherKind: string): boolean {
  const declared = getDeclaration(kind).fields[field];
  return (
    declared?.kind === 'reference' &&
    !declared.many &&
    (declared.to.length === 0 || declared.to.includes(otherKind))
  );
}
