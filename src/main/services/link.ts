/** Links between records: make, say how strong they are and why, take away. */
import { cleanLine } from '@shared/domain/clean-text';
import { Refusal } from '@shared/domain/result';
import type { Link, WorkshopRecord } from '@shared/domain/workshop';
import type { ParsedOf } from '@shared/ipc/contract';
import type { Saved } from '@shared/ipc/replies';
import type { Repositories } from '../repositories/repositories';
import type { Commit } from './commit-door';
import { checkLink, refuseDouble } from './record-links';

export interface LinkService {
  readonly create: (input: ParsedOf<'link.create'>) => Saved;
  readonly update: (input: ParsedOf<'link.update'>) => Saved;
  readonly delete: (input: ParsedOf<'link.delete'>) => Saved;
}

interface Dependencies {
  readonly repositories: Repositories;
  readonly commit: Commit;
  readonly newId: () => string;
}

/** Builds the service. */
export function createLinkService(deps: Dependencies): LinkService {
  const { commit } = deps;
  const { records, links } = deps.repositories;

  const getRecord = (workshopId: string, id: string): WorkshopRecord => {
    const record = records.find(workshopId, id);
    if (!record || record.deletedAt !== null) throw new Refusal('not-found', record?.ref ?? 'The record');
    return record;
  };

  const get = (workshopId: string, id: string): Link => {
    const link = links.find(workshopId, id);
    if (!link) throw new Refusal('not-found', 'The link');
    return link;
  };

  return {
    create: ({ workshopId, fromId, type, toId, strength, note, opId }) => {
      refuseDouble(links.findBetween(fromId, type, toId) !== null);
      const [from, to] = [getRecord(workshopId, fromId), getRecord(workshopId, toId)];
      checkLink(type, from, to);
      const link = {
        id: deps.newId(),
        fromId,
        type,
        toId,
        strength: strength ?? 2,
        note: cleanLine(note ?? ''),
      };
      return commit({
        workshopId,
        opId,
        label: `link ${from.ref} to ${to.ref}`,
        edits: [{ type: 'link', before: null, after: link }],
        history: 'record',
        subjectId: link.id,
      });
    },

    update: ({ workshopId, id, strength, note, opId }) => {
      const before = get(workshopId, id);
      const after = {
        ...before,
        ...(strength !== undefined && { strength }),
        ...(note !== undefined && { note: cleanLine(note) }),
      };
      return commit({
        workshopId,
        opId,
        label: 'change a link',
        edits: [{ type: 'link', before, after }],
        history: 'record',
        subjectId: id,
      });
    },

    delete: ({ workshopId, id, opId }) => {
      const before = get(workshopId, id);
      return commit({
        workshopId,
        opId,
        label: 'remove a link',
        edits: [{ type: 'link', before, after: null }],
        history: 'record',
        subjectId: id,
      });
    },
  };
}
