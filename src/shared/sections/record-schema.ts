/**
 * What follows from a record's declaration: what it starts with, what is still missing before it can be agreed, how it
 * reads.
 */
import { clip } from '../domain/clean-text';
import type { Body, WorkshopRecord } from '../domain/workshop';
import type { BodyView, DeriveContext, Field, FieldValue } from '../fields/field';
import { type FieldWords, fieldText } from '../fields/field-kinds';
import { isNeeded } from '../fields/needed';
import type { RecordDeclaration } from './define-record';
import { getDeclaration } from './registry';

/** The fields that are stored: all but the derived ones. */
export function storedFields(declaration: RecordDeclaration): readonly (readonly [string, Field])[] {
  return Object.entries(declaration.fields).filter(([, field]) => field.kind !== 'derived');
}

/** A patch applied to a body; empty fields vanish, so equal content is equal data. Fields keep declaration order. */
export function patchBody(
  kind: string,
  body: Body,
  patch: Readonly<Record<string, FieldValue | null | undefined>>,
): Body {
  const next: Record<string, FieldValue> = {};
  for (const [name] of storedFields(getDeclaration(kind))) {
    const value = name in patch ? patch[name] : body[name];
    if (value !== null && value !== undefined) next[name] = value;
  }
  return next;
}

/** What a new record of this kind starts with; `today` is an ISO day. */
export function initialBody(kind: string, today: string): Body {
  const body: Record<string, FieldValue> = {};
  for (const [name, field] of storedFields(getDeclaration(kind))) {
    if (field.kind === 'choice' && field.initial !== undefined) body[name] = field.initial;
    if (field.kind === 'date' && field.today) body[name] = today;
  }
  return body;
}

/** A field's value, derived ones included. */
export function valueOf(
  record: Pick<WorkshopRecord, 'kind' | 'body'>,
  name: string,
  context: DeriveContext,
): FieldValue | null {
  const field = getDeclaration(record.kind).fields[name];
  if (field?.kind === 'derived') return field.derive(record.body, context);
  return record.body[name] ?? null;
}

/** Names of the fields that must be filled before a record can be agreed; the condition of C fields is evaluated. */
export function missingForAgreement(kind: string, body: BodyView): readonly string[] {
  const fields = Object.entries(getDeclaration(kind).fields);
  return fields
    .filter(([name, field]) => isNeeded(field, body) && body[name] === undefined)
    .map(([name]) => name);
}

/** The words by which people recognise a record: its short title or the line that was typed. */
export function recordTitle(record: Pick<WorkshopRecord, 'kind' | 'body'>): string {
  const { headline } = getDeclaration(record.kind);
  const text = record.body.title ?? record.body[headline];
  return typeof text === 'string' ? text : '';
}

/** "G-03 Cut first-response time …", as links, references and lists show a record. */
export function recordLabel(record: Pick<WorkshopRecord, 'kind' | 'body' | 'ref'>, max = 60): string {
  const title = clip(recordTitle(record).replace(/\s+/gu, ' '), max);
  return title ? `${record.ref} ${title}` : record.ref;
}

/** A field's value as people read it; empty string while there is none. */
export function readField(
  record: Pick<WorkshopRecord, 'kind' | 'body'>,
  name: string,
  words: FieldWords,
  context: DeriveContext,
): string {
  const field = getDeclaration(record.kind).fields[name];
  const value = valueOf(record, name, context);
  return field === undefined || value === null ? '' : fieldText(field, value, words);
}

/** Stands between the fields of a record's search text; no typed text can hold it (`cleanText`). */
export const TEXT_SEPARATOR = '\u001f';

/** Everything typed into a record, for full-text search; references and codes are left out. */
export function searchText(record: Pick<WorkshopRecord, 'kind' | 'body' | 'ref'>): string {
  const parts: string[] = [record.ref];
  for (const [name, field] of storedFields(getDeclaration(record.kind))) {
    const value = record.body[name];
    if (field.kind === 'text' && typeof value === 'string') parts.push(value);
    if (field.kind === 'set' && field.open && Array.isArray(value))
      parts.push(...(value as readonly string[]));
  }
  return parts.join(TEXT_SEPARATOR);
}

/** Ids a record points to through its reference fields, by field name. */
export function referencesOf(
  record: Pick<WorkshopRecord, 'kind' | 'body'>,
): readonly { readonly field: string; readonly id: string }[] {
  const found: { field: string; id: string }[] = [];
  for (const [name, field] of storedFields(getDeclaration(record.kind))) {
    if (field.kind !== 'reference') continue;
    const value = record.body[name];
    if (typeof value === 'string') found.push({ field: name, id: value });
    else if (Array.isArray(value))
      for (const id of value as readonly string[]) found.push({ field: name, id });
  }
  return found;
}
