/** What the search shows, in groups of one kind; no more than a list can hold. Pure. */
import type { SearchHit } from '@shared/ipc/replies';
import { isFiltering, type SearchFilter } from '@shared/search/search-filter';
import { type FoundRecord, findByRef, groupByKind, searchRecords } from '@shared/search/search-records';
import { recordTitle } from '@shared/sections/record-schema';
import { findSection, isRecordKind } from '@shared/sections/registry';
import type { Mirror } from '../../store/mirror';

export interface HitGroup {
  readonly id: string;
  /** Null for the record that was named by its reference. */
  readonly kind: string | null;
  /** How many there are; fewer may be listed. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

export const NO_GROUPS: readonly HitGroup[] = [];

/** Of one kind; who looks for more narrows the search. */
const LISTED = 40;

/** Groups of the open workshop; null while nothing is typed and no condition set. */
export function hereGroups(mirror: Mirror, typed: string, filter: SearchFilter): readonly HitGroup[] | null {
  if (typed.trim() === '' && !isFiltering(filter)) return null;
  const records = [...mirror.byId.values()];
  const named = findByRef(records, typed);
  const found = searchRecords(records, typed, filter).map(
    ({ kind, found }): HitGroup => ({
      id: kind,
      kind,
      total: found.length,
      hits: found.slice(0, LISTED).map((one) => toHit(mirror, one)),
    }),
  );
  if (!named) return found;
  const hit = toHit(mirror, { record: named, excerpt: recordTitle(named), match: [0, 0] });
  return [{ id: 'named', kind: null, total: 1, hits: [hit] }, ...found];
}

/** The kinds that a search over all workshops is narrowed to; null for all. Sections there are those that declare a kind. */
export function kindsOf({ kind, section }: SearchFilter): readonly string[] | null {
  if (kind !== null) return [kind];
  return section === null ? null : Object.keys(findSection(section)?.records ?? {});
}

/** Groups of hits from all workshops. */
export function libraryGroups(hits: readonly SearchHit[]): readonly HitGroup[] {
  const known = hits.filter(({ kind }) => isRecordKind(kind));
  return groupByKind(known).map(({ kind, hits: group }) => ({
    id: kind,
    kind,
    total: group.length,
    hits: group,
  }));
}

/** How many were found in all, the one that was named counted once. */
export function countHits(groups: readonly HitGroup[]): number {
  return groups.reduce((sum, { kind, total }) => sum + (kind === null ? 0 : total), 0);
}

function toHit({ workshop }: Mirror, { record, excerpt, match }: FoundRecord): SearchHit {
  return {
    workshopId: workshop.id,
    workshopTitle: workshop.title,
    recordId: record.id,
    kind: record.kind,
    ref: record.ref,
    excerpt,
    match,
  };
}
