/**
 * Searching the records of one workshop: all typed words must be there, in any order. Results come kind by kind, in the
 * order of the sections. Pure.
 */
import type { WorkshopRecord } from '../domain/workshop';
import { recordTitle, searchText, TEXT_SEPARATOR } from '../sections/record-schema';
import { RECORD_KINDS } from '../sections/registry';
import { type Excerpt, excerptOf } from './excerpt';
import { matchesFilter, type SearchFilter } from './search-filter';

export interface FoundRecord extends Excerpt {
  readonly record: WorkshopRecord;
}

export interface FoundGroup {
  readonly kind: string;
  readonly found: readonly FoundRecord[];
}

/** Records change by being replaced, so that what was put together once stays right. */
const TEXTS = new WeakMap<WorkshopRecord, string>();

/** Records with all the words that pass the filter; without words all that pass it. O(records). */
export function searchRecords(
  records: Iterable<WorkshopRecord>,
  typed: string,
  filter: SearchFilter,
): readonly FoundGroup[] {
  const phrase = typed.trim().replace(/\s+/gu, ' ').toLowerCase();
  const words = phrase.split(' ').filter((word) => word !== '');
  const byKind = new Map<string, FoundRecord[]>();
  for (const record of records) {
    if (!matchesFilter(record, filter)) continue;
    const text = lowerText(record);
    if (!words.every((word) => text.includes(word))) continue;
    const group = byKind.get(record.kind);
    const found = { record, ...matchOf(record, text, phrase, words[0] ?? '') };
    if (group) group.push(found);
    else byKind.set(record.kind, [found]);
  }
  return RECORD_KINDS.flatMap((kind) => {
    const found = byKind.get(kind);
    return found ? [{ kind, found }] : [];
  });
}

/** The record that a typed reference names ("G-03", "g3", "kpi 12"), or null. */
export function findByRef(records: Iterable<WorkshopRecord>, typed: string): WorkshopRecord | null {
  const key = refKey(typed);
  if (key === null) return null;
  for (const record of records) if (refKey(record.ref) === key) return record;
  return null;
}

/** Hits of any source in groups of one kind, in the order of the sections. */
export function groupByKind<T extends { readonly kind: string }>(
  hits: readonly T[],
): readonly { readonly kind: string; readonly hits: readonly T[] }[] {
  const groups = new Map<string, T[]>(RECORD_KINDS.map((kind) => [kind, []]));
  for (const hit of hits) groups.get(hit.kind)?.push(hit);
  return [...groups].filter(([, group]) => group.length > 0).map(([kind, group]) => ({ kind, hits: group }));
}

function refKey(text: string): string | null {
  const parts = /^([a-z]{1,4})[\s-]*0*(\d{1,6})$/i.exec(text.trim());
  return parts ? `${parts[1]?.toUpperCase()}-${parts[2]}` : null;
}

function lowerText(record: WorkshopRecord): string {
  const known = TEXTS.get(record) ?? searchText(record).toLowerCase();
  TEXTS.set(record, known);
  return known;
}

/** Where the phrase stands, else the first word; without words the title, with nothing marked. */
function matchOf(record: WorkshopRecord, text: string, phrase: string, word: string): Excerpt {
  if (phrase === '') return { excerpt: recordTitle(record), match: [0, 0] };
  return excerptOf(searchText(record).split(TEXT_SEPARATOR), text.includes(phrase) ? phrase : word);
}
