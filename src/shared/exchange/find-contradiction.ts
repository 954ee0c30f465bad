/**
 * What the parts of a workshop file must mean together: references are unique and lead somewhere, links join what
 * they are made for, nothing is its own ancestor. Answers with the first contradiction as one sentence, or null.
 */
import { canLink, findLinkType } from '../sections/link-types';
import { referencesOf } from '../sections/record-schema';
import { getDeclaration, RECORD_KINDS } from '../sections/registry';
import { formatRef, refNumber } from './ref';
import type { FileRecord, WorkshopFile } from './workshop-file';

type ByRef = ReadonlyMap<string, FileRecord>;

/** The first contradiction in a file of the right shape; linear in its size. */
export function findContradiction(file: WorkshopFile): string | null {
  const byRef = new Map<string, FileRecord>();
  for (const record of file.records) {
    const fault = refFault(record, byRef, file.counters);
    if (fault) return fault;
    byRef.set(record.ref, record);
  }
  return (
    singletonFault(file) ?? referenceFault(file, byRef) ?? circleFault(file, byRef) ?? linkFault(file, byRef)
  );
}

function refFault(record: FileRecord, seen: ByRef, counters: WorkshopFile['counters']): string | null {
  const { prefix } = getDeclaration(record.kind);
  const number = refNumber(record.ref);
  if (formatRef(prefix, number) !== record.ref || number < 1) {
    return `Record ${record.ref}: a record of the kind "${record.kind}" has references such as ${formatRef(prefix, 3)}.`;
  }
  if (seen.has(record.ref)) return `The reference ${record.ref} is used by two records.`;
  const counter = counters[record.kind];
  if (counter !== undefined && counter < number) {
    return `The counter of "${record.kind}" is ${counter}, but there is a record ${record.ref}.`;
  }
  return null;
}

function singletonFault(file: WorkshopFile): string | null {
  const single = new Set<string>(RECORD_KINDS.filter((kind) => getDeclaration(kind).singleton));
  for (const { kind, ref } of file.records) {
    if (!single.has(kind) && getDeclaration(kind).singleton)
      return `Record ${ref}: a workshop has only one record of the kind "${kind}".`;
    single.delete(kind);
  }
  return null;
}

function referenceFault(file: WorkshopFile, byRef: ByRef): string | null {
  for (const record of file.records) {
    for (const { field: name, id } of referencesOf({ kind: record.kind, body: record.fields })) {
      const target = byRef.get(id);
      if (!target)
        return `Record ${record.ref}: the field "${name}" points to ${id}, which is not in the file.`;
      const field = getDeclaration(record.kind).fields[name];
      if (field?.kind === 'reference' && field.to.length > 0 && !field.to.includes(target.kind)) {
        return `Record ${record.ref}: the field "${name}" points to ${id}, which is of the wrong kind.`;
      }
    }
  }
  return null;
}

/** Fields that lead from a record to a parent of the same kind, such as a goal's larger goal, must come to an end. */
function circleFault(file: WorkshopFile, byRef: ByRef): string | null {
  for (const kind of RECORD_KINDS) {
    for (const [name, field] of Object.entries(getDeclaration(kind).fields)) {
      if (field.kind !== 'reference' || field.many || !field.to.includes(kind)) continue;
      const ref = findCircle(
        file.records.filter((record) => record.kind === kind),
        name,
        byRef,
      );
      if (ref) return `Record ${ref}: following the field "${name}" leads back to ${ref} itself.`;
    }
  }
  return null;
}

function findCircle(records: readonly FileRecord[], name: string, byRef: ByRef): string | null {
  const settled = new Set<string>();
  for (const start of records) {
    const way = new Set<string>();
    let at: FileRecord | undefined = start;
    while (at && !settled.has(at.ref)) {
      if (way.has(at.ref)) return at.ref;
      way.add(at.ref);
      const next: unknown = at.fields[name];
      at = typeof next === 'string' ? byRef.get(next) : undefined;
    }
    for (const ref of way) settled.add(ref);
  }
  return null;
}

function linkFault(file: WorkshopFile, byRef: ByRef): string | null {
  const seen = new Set<string>();
  for (const { from, type, to } of file.links) {
    const words = `The link "${from} ${type} ${to}"`;
    const missing = [from, to].find((ref) => !byRef.has(ref));
    if (missing) return `${words} needs ${missing}, which is not in the file.`;
    if (from === to) return `${words} joins a record with itself.`;
    const linkType = findLinkType(type);
    const [fromKind, toKind] = [byRef.get(from)?.kind ?? '', byRef.get(to)?.kind ?? ''];
    if (!linkType || !canLink(linkType, fromKind, toKind))
      return `${words} joins kinds of records that it is not made for.`;
    const key = `${from} ${type} ${to}`;
    if (seen.has(key)) return `${words} is in the file twice.`;
    seen.add(key);
  }
  return null;
}
