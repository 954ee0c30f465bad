/** Records: make, change, order, agree, delete, copy, promote. */
import type { Edit } from '@shared/domain/change';
import { cleanLine } from '@shared/domain/clean-text';
import { Refusal } from '@shared/domain/result';
import type { Body, WorkshopRecord } from '@shared/domain/workshop';
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
import { copyWithParts, notesGivenBack, withParts } from './record-parts';
import {
  bodyFromNote,
  nameOf,
  parsePatch,
  requireComplete,
  requireHeadline,
  requireOwnKind,
} from './record-rules';

export interface RecordService {
  readonly create: (input: ParsedOf<'record.create'>) => Saved;
  readonly update: (input: ParsedOf<'record.update'>) => Saved;
  readonly updateMany: (input: ParsedOf<'record.updateMany'>) => Saved;
  readonly setStatus: (input: ParsedOf<'record.setStatus'>) => Saved;
  readonly move: (input: ParsedOf<'record.move'>) => Saved;
  readonly delete: (input: ParsedOf<'record.delete'>) => Saved;
  readonly duplicate: (input: ParsedOf<'record.duplicate'>) => Saved;
  readonly promote: (input: ParsedOf<'record.promote'>) => Saved;
}

interface Dependencies {
  readonly repositories: Repositories;
  readonly commit: Commit;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Builds the service. */
export function createRecordService(deps: Dependencies): RecordService {
  const { repositories, commit } = deps;
  const { records, links, workshops } = repositories;
  const now = (): string => deps.now().toISOString();

  const get = (workshopId: string, id: string): WorkshopRecord => {
    const record = records.find(workshopId, id);
    if (!record || record.deletedAt !== null) throw new Refusal('not-found', record?.ref ?? 'The record');
    return record;
  };

  const make = (
    workshopId: string,
    kind: string,
    patch: Body,
    position: string,
  ): { record: WorkshopRecord; count: number } => {
    const declaration = getDeclaration(kind);
    const at = now();
    const count = (workshops.refCounters(workshopId)[kind] ?? 0) + 1;
    const record: WorkshopRecord = {
      id: deps.newId(),
      kind,
      ref: formatRef(declaration.prefix, count),
      position,
      status: 'draft',
      body: patchBody(kind, initialBody(kind, at.slice(0, 10)), patch),
      bodyVersion: declaration.bodyVersion,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
    return { record, count };
  };

  return {
    create: (input) => {
      const { workshopId, kind, opId } = input;
      // A workshop that is older than the kind has none yet.
      requireOwnKind(kind, records.listKind(workshopId, kind).length > 0);
      const patch = parsePatch(records.find, workshopId, kind, input.body);
      const { record, count } = make(
        workshopId,
        kind,
        patch,
        placeAfter(records.listKind(workshopId, kind), input.afterId),
      );
      requireHeadline(record);
      const edits: Edit[] = [{ type: 'record', before: null, after: record }];
      for (const { type, toId, reverse } of input.links ?? []) {
        const other = get(workshopId, toId);
        const [from, to] = reverse ? [other, record] : [record, other];
        checkLink(type, from, to);
        refuseDouble(
          edits.some((edit) => edit.type === 'link' && joinsSame(edit.after, from.id, type, to.id)),
        );
        edits.push({
          type: 'link',
          before: null,
          after: { id: deps.newId(), fromId: from.id, type, toId: to.id, strength: 2, note: '' },
        });
      }
      return commit({
        workshopId,
        opId,
        label: `add ${record.ref}`,
        edits,
        history: 'record',
        subjectId: record.id,
        refCounters: { [kind]: count },
      });
    },

    update: ({ workshopId, id, body, opId }) => {
      const before = get(workshopId, id);
      const patch = parsePatch(records.find, workshopId, before.kind, body, id);
      const after = { ...before, body: patchBody(before.kind, before.body, patch), updatedAt: now() };
      requireHeadline(after);
      return commit({
        workshopId,
        opId,
        label: `edit ${before.ref}`,
        edits: [{ type: 'record', before, after }],
        history: 'merge',
        subjectId: id,
      });
    },

    updateMany: ({ workshopId, updates, label, opId }) => {
      const updatedAt = now();
      const changed = new Map<string, WorkshopRecord>();
      // Each sees those before it, so that no circle is closed by two of them.
      const find: RecordRepository['find'] = (_, id) => changed.get(id) ?? records.find(workshopId, id);
      const edits = updates.map(({ id, body }): Edit => {
        const before = get(workshopId, id);
        const patch = parsePatch(find, workshopId, before.kind, body, id);
        const after = { ...before, body: patchBody(before.kind, before.body, patch), updatedAt };
        requireHeadline(after);
        changed.set(id, after);
        return { type: 'record', before, after };
      });
      if (changed.size < updates.length)
        throw new Refusal('invalid-input', 'updates', 'A record can be changed once at a time');
      return commit({
        workshopId,
        opId,
        label: cleanLine(label),
        edits,
        history: 'record',
        subjectId: updates[0]?.id ?? '',
      });
    },

    setStatus: ({ workshopId, ids, status, opId }) => {
      const chosen = ids.map((id) => get(workshopId, id));
      if (status === 'agreed' || status === 'verified') for (const record of chosen) requireComplete(record);
      const updatedAt = now();
      const edits = chosen.map(
        (before): Edit => ({ type: 'record', before, after: { ...before, status, updatedAt } }),
      );
      return commit({
        workshopId,
        opId,
        label: `mark ${nameOf(chosen)} as ${status}`,
        edits,
        history: 'record',
        subjectId: ids[0] ?? '',
      });
    },

    move: ({ workshopId, id, afterId, body, opId }) => {
      const before = get(workshopId, id);
      const peers = records.listKind(workshopId, before.kind).filter((record) => record.id !== id);
      const patch = body ? parsePatch(records.find, workshopId, before.kind, body, id) : {};
      const after = {
        ...before,
        position: placeAfter(peers, afterId),
        body: patchBody(before.kind, before.body, patch),
        updatedAt: now(),
      };
      return commit({
        workshopId,
        opId,
        label: `move ${before.ref}`,
        edits: [{ type: 'record', before, after }],
        history: 'record',
        subjectId: id,
      });
    },

    delete: ({ workshopId, ids, opId }) => {
      const chosen = ids.map((id) => get(workshopId, id));
      const single = chosen.find((record) => getDeclaration(record.kind).singleton);
      if (single)
        throw new Refusal(
          'invalid-input',
          single.ref,
          'Every workshop keeps this record; empty its fields instead',
        );
      const deletedAt = now();
      const gone = withParts(records, workshopId, chosen);
      const cut = new Map(gone.flatMap((record) => links.listAt(record.id)).map((link) => [link.id, link]));
      const edits: Edit[] = [
        ...[...cut.values()].map((before): Edit => ({ type: 'link', before, after: null })),
        ...gone.map((before): Edit => ({ type: 'record', before, after: { ...before, deletedAt } })),
        ...notesGivenBack(records, workshopId, gone, deletedAt),
      ];
      return commit({
        workshopId,
        opId,
        label: `delete ${nameOf(chosen)}`,
        edits,
        history: 'record',
        subjectId: ids[0] ?? '',
      });
    },

    duplicate: ({ workshopId, id, opId }) => {
      const source = get(workshopId, id);
      requireOwnKind(source.kind);
      const { copies, counters } = copyWithParts(repositories, workshopId, source, {
        at: now(),
        newId: deps.newId,
      });
      const edits = copies.map((after): Edit => ({ type: 'record', before: null, after }));
      return commit({
        workshopId,
        opId,
        label: `copy ${source.ref}`,
        edits,
        history: 'record',
        subjectId: copies[0]?.id ?? id,
        refCounters: counters,
      });
    },

    promote: ({ workshopId, noteId, kind, body, opId }) => {
      const note = get(workshopId, noteId);
      if (note.kind !== 'note') throw new Refusal('invalid-input', note.ref, 'Only a note can be promoted');
      requireOwnKind(kind);
      const text = typeof note.body.body === 'string' ? note.body.body : '';
      const patch = {
        ...bodyFromNote(kind, text, noteId),
        ...parsePatch(records.find, workshopId, kind, body ?? {}),
      } as Body;
      const { record, count } = make(
        workshopId,
        kind,
        patch,
        placeAfter(records.listKind(workshopId, kind), undefined),
      );
      requireHeadline(record);
      const earlier = (note.body.promoted_ids as readonly string[] | undefined) ?? [];
      const sorted = {
        ...note,
        body: patchBody('note', note.body, { promoted_ids: [...earlier, record.id] }),
        updatedAt: record.createdAt,
      };
      const edits: Edit[] = [
        { type: 'record', before: null, after: record },
        { type: 'record', before: note, after: sorted },
      ];
      return commit({
        workshopId,
        opId,
        label: `sort ${note.ref} into ${record.ref}`,
        edits,
        history: 'record',
        subjectId: record.id,
        refCounters: { [kind]: count },
      });
    },
  };
}
