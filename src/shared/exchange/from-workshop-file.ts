/** A file as a new workshop: new internal ids for everything, so that nothing that exists is ever overwritten. */

import { generateNKeysBetween } from 'fractional-indexing';
import type { Link, Workshop, WorkshopRecord } from '../domain/workshop';
import { initialBody } from '../sections/record-schema';
import { getDeclaration, RECORD_KINDS } from '../sections/registry';
import { mapReferences } from './map-references';
import { formatRef } from './ref';
import type { FileRecord, WorkshopFile } from './workshop-file';

/** What an import writes. */
export interface ImportedWorkshop {
  readonly workshop: Workshop;
  readonly records: readonly WorkshopRecord[];
  readonly links: readonly Link[];
  readonly counters: Readonly<Record<string, number>>;
}

interface Source {
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Makes the workshop of a checked file; `now` dates only the records every workshop needs and the file lacks. */
export function fromWorkshopFile(file: WorkshopFile, { newId, now }: Source): ImportedWorkshop {
  const counters: Record<string, number> = { ...file.counters };
  const all = [...file.records, ...missingSingletons(file, counters, now().toISOString())];
  const ids = new Map(all.map(({ ref }) => [ref, newId()]));
  const idOf = (ref: string): string => {
    const id = ids.get(ref);
    if (!id) throw new Error('A checked file has no dangling references');
    return id;
  };
  const { originId, title, client, language, template, heldOn, createdAt, updatedAt, archivedAt } =
    file.workshop;
  return {
    workshop: {
      id: newId(),
      title,
      client,
      language,
      template,
      heldOn,
      archivedAt: archivedAt ?? null,
      deletedAt: null,
      createdAt,
      updatedAt,
      originId,
    },
    records: RECORD_KINDS.flatMap((kind) =>
      toRecords(
        all.filter((record) => record.kind === kind),
        idOf,
      ),
    ),
    links: file.links.map(({ from, type, to, strength, note }) => ({
      id: newId(),
      fromId: idOf(from),
      type,
      toId: idOf(to),
      strength,
      note: note ?? '',
    })),
    counters,
  };
}

function toRecords(records: readonly FileRecord[], idOf: (ref: string) => string): readonly WorkshopRecord[] {
  const positions = generateNKeysBetween(null, null, records.length);
  return records.map(({ kind, ref, status, createdAt, updatedAt, fields }, index) => ({
    id: idOf(ref),
    kind,
    ref,
    position: positions[index] ?? '',
    status,
    body: mapReferences(kind, fields, idOf),
    bodyVersion: getDeclaration(kind).bodyVersion,
    createdAt,
    updatedAt,
    deletedAt: null,
  }));
}

/** Kinds of which every workshop has exactly one; a file written by hand may lack them. Raises their counters. */
function missingSingletons(
  file: WorkshopFile,
  counters: Record<string, number>,
  at: string,
): readonly FileRecord[] {
  const present = new Set(file.records.map((record) => record.kind));
  const missing = RECORD_KINDS.filter((kind) => getDeclaration(kind).singleton && !present.has(kind));
  return missing.map((kind) => {
    const count = (counters[kind] ?? 0) + 1;
    counters[kind] = count;
    const ref = formatRef(getDeclaration(kind).prefix, count);
    return {
      kind,
      ref,
      status: 'draft',
      createdAt: at,
      updatedAt: at,
      fields: initialBody(kind, at.slice(0, 10)),
    };
  });
}
