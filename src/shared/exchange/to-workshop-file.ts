/** A workshop as the file that holds it: internal ids become references, what lies in a bin stays at home. */
import type { Body, WorkshopRecord, WorkshopSnapshot } from '../domain/workshop';
import { byPosition } from '../domain/workshop';
import { canonicalFile } from './canonical-file';
import { FORMAT, FORMAT_VERSION } from './format-limits';
import { mapReferences } from './map-references';
import { refNumber } from './ref';
import type { FileLink, FileWorkshop, WorkshopFile } from './workshop-file';

/**
 * The file of a snapshot. `counters` are the highest reference numbers ever given, by kind. References and links to
 * records that are no longer there are left out.
 */
export function toWorkshopFile(
  snapshot: WorkshopSnapshot,
  counters: Readonly<Record<string, number>>,
): WorkshopFile {
  const records = snapshot.records.filter((record) => record.deletedAt === null).sort(byPosition);
  const refs = new Map(records.map((record) => [record.id, record.ref]));
  const file: WorkshopFile = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    workshop: toFileWorkshop(snapshot.workshop),
    counters: raised(counters, records),
    records: records.map((record) => ({
      kind: record.kind,
      ref: record.ref,
      status: record.status,
      createdAt: record.createdAt,
      updatedAt: record.updatedAt,
      fields: toFileFields(record, refs),
    })),
    links: snapshot.links.flatMap(({ fromId, type, toId, strength, note }): FileLink[] => {
      const [from, to] = [refs.get(fromId), refs.get(toId)];
      return from && to ? [{ from, type, to, strength, note }] : [];
    }),
    media: [],
  };
  const canonical = canonicalFile(file);
  // A stored value that its own field refuses is kept as it is; reading the file back will name it.
  return 'issue' in canonical ? file : canonical.file;
}

function toFileWorkshop(workshop: WorkshopSnapshot['workshop']): FileWorkshop {
  const { title, client, language, template, heldOn, createdAt, updatedAt, archivedAt } = workshop;
  return {
    originId: workshop.originId ?? workshop.id,
    title,
    client,
    language,
    template,
    heldOn,
    createdAt,
    updatedAt,
    ...(archivedAt !== null && { archivedAt }),
  };
}

function toFileFields(record: WorkshopRecord, refs: ReadonlyMap<string, string>): Body {
  return mapReferences(record.kind, record.body, (id) => refs.get(id) ?? null);
}

function raised(
  counters: Readonly<Record<string, number>>,
  records: readonly WorkshopRecord[],
): Readonly<Record<string, number>> {
  const highest: Record<string, number> = { ...counters };
  for (const { kind, ref } of records) highest[kind] = Math.max(highest[kind] ?? 0, refNumber(ref));
  return highest;
}
