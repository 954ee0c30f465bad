/**
 * One way to write each workshop: texts cleaned as the app cleans them when they are typed, fields in the order of
 * their declaration, records grouped by kind, links in the order of their records. Equal content is equal bytes.
 */
import { cleanLine, cleanText } from '../domain/clean-text';
import type { Body } from '../domain/workshop';
import { bodySchema } from '../sections/body-schema';
import { LINK_TYPES } from '../sections/link-types';
import { patchBody } from '../sections/record-schema';
import { RECORD_KINDS } from '../sections/registry';
import type { Issue } from './explain-issue';
import { refNumber } from './ref';
import type { FileLink, FileRecord, FileWorkshop, WorkshopFile } from './workshop-file';

const KIND_ORDER = new Map<string, number>(RECORD_KINDS.map((kind, index) => [kind, index]));
const TYPE_ORDER = new Map(LINK_TYPES.map(({ type }, index) => [type, index]));

/** The file in its one form, or the issue that keeps a record from it. */
export function canonicalFile(
  file: WorkshopFile,
): { readonly file: WorkshopFile } | { readonly issue: Issue } {
  const records: FileRecord[] = [];
  for (const [index, record] of file.records.entries()) {
    const body = bodySchema(record.kind).safeParse(record.fields);
    if (!body.success) {
      const issue = body.error.issues[0] as Issue;
      return { issue: { ...issue, path: ['records', index, 'fields', ...issue.path] } };
    }
    records.push(canonicalRecord(record, patchBody(record.kind, {}, body.data)));
  }
  records.sort((a, b) => rank(KIND_ORDER, a.kind) - rank(KIND_ORDER, b.kind));
  const canonical: WorkshopFile = {
    format: file.format,
    formatVersion: file.formatVersion,
    ...(file.credit !== undefined && { credit: cleanText(file.credit).trim() }),
    workshop: canonicalWorkshop(file.workshop),
    counters: canonicalCounters(file.counters, records),
    records,
    links: canonicalLinks(file.links, records),
    media: [],
  };
  return { file: canonical };
}

function canonicalWorkshop(workshop: FileWorkshop): FileWorkshop {
  return {
    originId: workshop.originId,
    title: cleanLine(workshop.title),
    client: cleanLine(workshop.client),
    language: workshop.language,
    template: workshop.template,
    heldOn: workshop.heldOn,
    createdAt: workshop.createdAt,
    updatedAt: workshop.updatedAt,
    ...(workshop.archivedAt !== undefined && { archivedAt: workshop.archivedAt }),
  };
}

function canonicalRecord(record: FileRecord, fields: Body): FileRecord {
  const { kind, ref, status, createdAt, updatedAt } = record;
  return { kind, ref, status, createdAt, updatedAt, fields };
}

/** A counter that is missing is the highest number in use. */
function canonicalCounters(
  given: WorkshopFile['counters'],
  records: readonly FileRecord[],
): Readonly<Record<string, number>> {
  const used: Record<string, number> = {};
  for (const { kind, ref } of records) used[kind] = Math.max(used[kind] ?? 0, refNumber(ref));
  const counters = RECORD_KINDS.map((kind) => [kind, given[kind] ?? used[kind] ?? 0] as const);
  return Object.fromEntries(counters.filter(([, count]) => count > 0));
}

function canonicalLinks(links: readonly FileLink[], records: readonly FileRecord[]): readonly FileLink[] {
  const place = new Map(records.map(({ ref }, index) => [ref, index]));
  const cleaned = links.map(({ from, type, to, strength, note }): FileLink => {
    const text = cleanText(note ?? '').trim();
    return { from, type, to, strength, ...(text !== '' && { note: text }) };
  });
  return cleaned.sort(
    (a, b) =>
      rank(place, a.from) - rank(place, b.from) ||
      rank(TYPE_ORDER, a.type) - rank(TYPE_ORDER, b.type) ||
      rank(place, a.to) - rank(place, b.to),
  );
}

function rank(order: ReadonlyMap<string, number>, key: string): number {
  return order.get(key) ?? order.size;
}
