/** Narrowing a search: which kind, section, state, owner and strength of evidence. Pure. */
import type { WorkshopRecord } from '../domain/workshop';
import { getDeclaration, getHomeOf } from '../sections/registry';

/** Null where everything passes. */
export interface SearchFilter {
  readonly kind: string | null;
  /** Id of the section a record belongs to. */
  readonly section: string | null;
  readonly status: string | null;
  /** Id of a person, or `NOBODY`. */
  readonly owner: string | null;
  /** A level of evidence, or `NOT_SAID`. */
  readonly evidence: string | null;
}

export const NO_FILTER: SearchFilter = {
  kind: null,
  section: null,
  status: null,
  owner: null,
  evidence: null,
};

/** Stands for "has no owner"; records that never have one do not match. */
export const NOBODY = 'nobody';
/** Stands for "nobody said how we know", likewise. */
export const NOT_SAID = 'not_said';

/** True when at least one condition is set. */
export function isFiltering(filter: SearchFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** True when the record meets every condition that is set. */
export function matchesFilter(record: WorkshopRecord, filter: SearchFilter): boolean {
  return (
    (filter.kind === null || record.kind === filter.kind) &&
    (filter.section === null || getHomeOf(record) === filter.section) &&
    (filter.status === null || record.status === filter.status) &&
    (filter.owner === null || holds(record, 'owner_id', filter.owner, NOBODY)) &&
    (filter.evidence === null || holds(record, 'evidence_level', filter.evidence, NOT_SAID))
  );
}

/** True when the field has the wanted value, or is empty and that is what is wanted. */
function holds(record: WorkshopRecord, field: string, wanted: string, empty: string): boolean {
  if (!(field in getDeclaration(record.kind).fields)) return false;
  return wanted === empty ? record.body[field] === undefined : record.body[field] === wanted;
}
