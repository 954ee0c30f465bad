/**
 * Which rows a register shows and in which order. Pure, and quick enough to run on every keystroke over 10,000
 * records: what a record reads like is worked out once per record and kept while the record stays the same.
 */
import type { RecordStatus, WorkshopRecord } from '@shared/domain/workshop';
import type { DeriveContext, Field, FieldValue, Money } from '@shared/fields/field';
import { searchText, valueOf } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import { fold } from '../../fields/match-options';

/** "ref" and "status" beside the names of fields. */
export type ColumnId = string;
export interface Sort {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}
export interface RowFilter {
  readonly text: string;
  /** Null shows every status. */
  readonly status: RecordStatus | null;
}
/** What sorting and filtering must know beside the record. */
export interface RowWords {
  readonly option: (field: string, code: string) => string;
  readonly reference: (id: string) => string;
  readonly context: DeriveContext;
}

const STATUS_ORDER: readonly RecordStatus[] = [
  'draft',
  'proposed',
  'agreed',
  'verified',
  'superseded',
  'rejected',
];
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const haystacks = new WeakMap<WorkshopRecord, string>();

/** The records that match every word of the text and the status. */
export function filterRows(
  records: readonly WorkshopRecord[],
  filter: RowFilter,
  words: RowWords,
): readonly WorkshopRecord[] {
  const wanted = fold(filter.text).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0 && filter.status === null) return records;
  return records.filter((record) => {
    if (filter.status !== null && record.status !== filter.status) return false;
    if (wanted.length === 0) return true;
    const text = `${haystack(record, words)}\n${references(record, words)}`;
    return wanted.every((word) => text.includes(word));
  });
}

function haystack(record: WorkshopRecord, words: RowWords): string {
  const known = haystacks.get(record);
  if (known !== undefined) return known;
  const parts = [searchText(record)];
  for (const [name, field] of Object.entries(getDeclaration(record.kind).fields)) {
    const value = record.body[name];
    if (field.kind === 'choice' && typeof value === 'string') parts.push(words.option(name, value));
    if (field.kind === 'date' && typeof value === 'string') parts.push(value);
  }
  const text = fold(parts.join('\n'));
  haystacks.set(record, text);
  return text;
}

function references(record: WorkshopRecord, words: RowWords): string {
  const found: string[] = [];
  for (const [name, field] of Object.entries(getDeclaration(record.kind).fields)) {
    if (field.kind !== 'reference') continue;
    const value = record.body[name];
    if (typeof value === 'string') found.push(words.reference(value));
    else if (Array.isArray(value))
      for (const id of value as readonly string[]) found.push(words.reference(id));
  }
  return found.length === 0 ? '' : fold(found.join('\n'));
}

/** The records in the order of a column; empty values come last either way, equal ones keep their order. */
export function sortRows(
  records: readonly WorkshopRecord[],
  sort: Sort | null,
  words: RowWords,
): readonly WorkshopRecord[] {
  if (!sort) return records;
  const keyed = records.map((record) => ({ record, key: sortKey(record, sort.column, words) }));
  const sign = sort.direction === 'ascending' ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    return sign * compareKeys(a.key, b.key);
  });
  return keyed.map(({ record }) => record);
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function sortKey(record: WorkshopRecord, column: ColumnId, words: RowWords): string | number | null {
  if (column === 'ref') return record.ref;
  if (column === 'status') return STATUS_ORDER.indexOf(record.status);
  const field = getDeclaration(record.kind).fields[column];
  const value = valueOf(record, column, words.context);
  return field === undefined || value === null ? null : keyOf(field, column, value, words);
}

function keyOf(field: Field, name: string, value: FieldValue, words: RowWords): string | number {
  switch (field.kind) {
    case 'derived':
      if (typeof value !== 'string') return Number(value);
      return (field.options as readonly string[]).indexOf(value);
    case 'choice':
      return (field.options as readonly string[]).indexOf(String(value));
    case 'scale':
    case 'number':
      return Number(value);
    case 'flag':
      return value === true ? 0 : 1;
    case 'money':
      // One board rarely mixes currencies; where it does, each currency is a block of its own.
      return `${(value as Money).currency} ${(value as Money).amount_minor}`;
    case 'set':
      return (value as readonly string[]).map((code) => words.option(name, code)).join(', ');
    case 'reference':
      return Array.isArray(value)
        ? value.map((id) => words.reference(String(id))).join(', ')
        : words.reference(String(value));
    case 'text':
    case 'date':
      return String(value);
  }
}

/** The next state of a column head that was clicked: ascending, descending, none. */
export function nextSort(sort: Sort | null, column: ColumnId): Sort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** The id a row must be placed behind to move by one (null: to the top); undefined when it cannot move. */
export function placeAfter(ids: readonly string[], id: string, step: -1 | 1): string | null | undefined {
  const index = ids.indexOf(id);
  const target = index + step;
  if (index < 0 || target < 0 || target >= ids.length) return undefined;
  return step === 1 ? ids[target] : (ids[target - 1] ?? null);
}
