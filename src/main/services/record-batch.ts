/** Several records and links as one change: all of them are written, or none. */
import type { Edit } from '@shared/domain/change';
import { cleanLine } from '@shared/domain/clean-text';
import { Refusal } from '@shared/domain/result';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { formatRef } from '@shared/exchange/ref';
import type { ParsedOf } from '@shared/ipc/contract';
import type { Saved } from '@shared/ipc/replies';
import { initialBody, patchBody } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import type { RecordRepository } from '../repositories/records';
import type { Repositories } from '../repositories/repositories';
import type { Commit } from './commit-door';
import { checkLink, joinsSame, refuseDouble } from './record-links';
import { placeAfter } from './record-order';
import { notesGivenBack, withParts } from './record-parts';
import { parsePatch, requireHeadline, requireOwnKind } from './record-rules';

interface Dependencies {
  readonly repositories: Repositories;
  readonly commit: Commit;
  readonly now: () => Date;
  readonly newId: () => string;
}

const NEW = 'new:';

/**
 * Makes, changes and deletes records and links them, as one step of the history. Answers with the id of the first one
 * made, which is `firstId` where the caller has to know it before.
 */
export function commitBatch(deps: Dependencies, input: ParsedOf<'record.batch'>, firstId?: string): Saved {
  const { records, links, workshops } = deps.repositories;
  const { workshopId, opId } = input;
  const at = deps.now().toISOString();
  const ids = new Map(input.creates.map(({ key }, at) => [NEW + key, (at === 0 && firstId) || deps.newId()]));
  if (ids.size < input.creates.length)
    throw new Refusal('invalid-input', 'key', 'Two new records share a key');
  const known = workshops.refCounters(workshopId);
  const counters = new Map<string, number>();
  const touched = new Map<string, WorkshopRecord>();
  const last = new Map<string, WorkshopRecord>();
  const edits: Edit[] = [];

  const resolve = (value: string): string => ids.get(value) ?? value;
  const find: RecordRepository['find'] = (_, id) => touched.get(id) ?? records.find(workshopId, id);
  const get = (id: string): WorkshopRecord => {
    const record = find(workshopId, id);
    if (!record || record.deletedAt !== null) throw new Refusal('not-found', record?.ref ?? 'The record');
    return record;
  };

  for (const { key, kind, body } of input.creates) {
    requireOwnKind(kind);
    const declaration = getDeclaration(kind);
    const count = (counters.get(kind) ?? known[kind] ?? 0) + 1;
    const patch = parsePatch(find, workshopId, kind, resolveReferences(kind, body, resolve));
    const previous = last.get(kind);
    const record: WorkshopRecord = {
      id: resolve(NEW + key),
      kind,
      ref: formatRef(declaration.prefix, count),
      position: placeAfter(previous ? [previous] : records.listKind(workshopId, kind), undefined),
      status: 'draft',
      body: patchBody(kind, initialBody(kind, at.slice(0, 10)), patch),
      bodyVersion: declaration.bodyVersion,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
    requireHeadline(record);
    counters.set(kind, count);
    last.set(kind, record);
    touched.set(record.id, record);
    edits.push({ type: 'record', before: null, after: record });
  }

  // Before the changes, so that none of them can point to what is gone.
  edits.push(...deletions(deps.repositories, workshopId, (input.deletes ?? []).map(get), at));
  for (const edit of edits)
    if (edit.type === 'record' && edit.before && edit.after) touched.set(edit.after.id, edit.after);

  for (const { id, body } of input.updates) {
    if (touched.has(id))
      throw new Refusal('invalid-input', 'updates', 'A record can be changed once at a time');
    const before = get(id);
    const patch = parsePatch(
      find,
      workshopId,
      before.kind,
      resolveReferences(before.kind, body, resolve),
      id,
    );
    const after = { ...before, body: patchBody(before.kind, before.body, patch), updatedAt: at };
    requireHeadline(after);
    touched.set(id, after);
    edits.push({ type: 'record', before, after });
  }

  for (const { fromId, type, toId } of input.links) {
    const [from, to] = [get(resolve(fromId)), get(resolve(toId))];
    checkLink(type, from, to);
    const isThere =
      links.findBetween(from.id, type, to.id) !== null ||
      edits.some((edit) => edit.type === 'link' && joinsSame(edit.after, from.id, type, to.id));
    refuseDouble(isThere);
    const link = { id: deps.newId(), fromId: from.id, type, toId: to.id, strength: 2, note: '' };
    edits.push({ type: 'link', before: null, after: link });
  }

  if (edits.length === 0) throw new Refusal('invalid-input', 'records', 'There is nothing to write');
  return deps.commit({
    workshopId,
    opId,
    label: cleanLine(input.label),
    edits,
    history: 'record',
    subjectId: [...ids.values()][0] ?? input.updates[0]?.id ?? input.deletes?.[0] ?? '',
    refCounters: Object.fromEntries(counters),
  });
}

/** The edits that put records into the bin, with their parts, their links and what notes say about them. */
function deletions(
  { records, links }: Repositories,
  workshopId: string,
  chosen: readonly WorkshopRecord[],
  deletedAt: string,
): readonly Edit[] {
  const single = chosen.find(({ kind }) => getDeclaration(kind).singleton);
  if (single) throw new Refusal('invalid-input', single.ref, 'Every workshop keeps this record');
  const gone = withParts(records, workshopId, chosen);
  const cut = new Map(gone.flatMap(({ id }) => links.listAt(id)).map((link) => [link.id, link]));
  return [
    ...[...cut.values()].map((before): Edit => ({ type: 'link', before, after: null })),
    ...gone.map((before): Edit => ({ type: 'record', before, after: { ...before, deletedAt } })),
    ...notesGivenBack(records, workshopId, gone, deletedAt),
  ];
}

type Patch = ParsedOf<'record.batch'>['creates'][number]['body'];

/** The patch with "new:KEY" in reference fields replaced by ids. */
function resolveReferences(kind: string, patch: Patch, resolve: (value: string) => string): Patch {
  const { fields } = getDeclaration(kind);
  return Object.fromEntries(
    Object.entries(patch).map(([name, value]) => {
      if (fields[name]?.kind !== 'reference') return [name, value];
      if (typeof value === 'string') return [name, resolve(value)];
      return [name, Array.isArray(value) ? value.map((item) => resolve(String(item))) : value];
    }),
  );
}
