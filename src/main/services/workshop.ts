/** Workshops as wholes: make, rename, copy, put away, bring back, delete for good, open. */

import { findTemplate } from '@shared/agenda/templates';
import type { Edit } from '@shared/domain/change';
import { cleanLine } from '@shared/domain/clean-text';
import { Refusal } from '@shared/domain/result';
import type { Link, Workshop, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import type { ParsedOf } from '@shared/ipc/contract';
import type { Saved, WorkshopCard } from '@shared/ipc/replies';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import type { Journal } from '../db/journal';
import type { Repositories } from '../repositories/repositories';
import { agendaRecords, newRecord } from './agenda-records';
import { CARRIED_OVER } from './baseline';
import type { CommitService } from './commit';
import { carryOver, copyWorkshop } from './workshop-copy';

const MAX_TITLE = 200;

interface Dependencies {
  readonly repositories: Repositories;
  readonly journal: Journal;
  readonly commits: CommitService;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly onLibraryChanged: (id: string) => void;
  /** Deleted for good: nothing may bring it back. */
  readonly onPurged: (id: string) => void;
}

/** A whole workshop that is about to be written as new, with the reference numbers it has used. */
export interface NewWorkshop {
  readonly workshop: Workshop;
  readonly records: readonly WorkshopRecord[];
  readonly links: readonly Link[];
  readonly counters: Readonly<Record<string, number>>;
}

export interface WorkshopService {
  readonly list: () => readonly WorkshopCard[];
  readonly create: (input: ParsedOf<'workshop.create'>) => Saved;
  readonly update: (input: ParsedOf<'workshop.update'>) => Saved;
  readonly duplicate: (input: ParsedOf<'workshop.duplicate'>) => Saved;
  readonly reassess: (input: ParsedOf<'workshop.reassess'>) => Saved;
  readonly archive: (input: ParsedOf<'workshop.archive'>) => Saved;
  readonly delete: (input: ParsedOf<'workshop.delete'>) => Saved;
  readonly purge: (id: string) => null;
  /** Snapshot with undo and redo labels as JSON text. */
  readonly openAsJson: (id: string) => string;
  readonly snapshot: (id: string) => {
    readonly snapshot: WorkshopSnapshot;
    readonly counters: Readonly<Record<string, number>>;
  };
  /** Writes a workshop that came from elsewhere, all of it or nothing. */
  readonly insert: (incoming: NewWorkshop, label: string, opId: string) => Saved;
}

/** Builds the service. */
export function createWorkshopService(deps: Dependencies): WorkshopService {
  const { repositories, commits } = deps;
  const get = (id: string): { workshop: Workshop; revision: number; savedAt: string } => {
    const found = repositories.workshops.find(id);
    if (!found) throw new Refusal('not-found', 'The workshop');
    return found;
  };

  const insert: WorkshopService['insert'] = (incoming, label, opId) => {
    const edits: Edit[] = [
      { type: 'workshop', before: null, after: incoming.workshop },
      ...incoming.records.map((after): Edit => ({ type: 'record', before: null, after })),
      ...incoming.links.map((after): Edit => ({ type: 'link', before: null, after })),
    ];
    const { id } = incoming.workshop;
    const saved = commits.commit({
      workshopId: id,
      opId,
      label,
      edits,
      history: 'skip',
      subjectId: id,
      refCounters: incoming.counters,
    });
    deps.onLibraryChanged(saved.id);
    return saved;
  };

  const edit = (
    id: string,
    opId: string,
    label: string,
    undoable: boolean,
    patch: Partial<Workshop>,
  ): Saved => {
    const { workshop } = get(id);
    const after: Workshop = { ...workshop, ...patch, updatedAt: deps.now().toISOString() };
    const edits: Edit[] = [{ type: 'workshop', before: workshop, after }];
    const saved = commits.commit({
      workshopId: id,
      opId,
      label,
      edits,
      history: undoable ? 'record' : 'skip',
      subjectId: id,
    });
    deps.onLibraryChanged(id);
    return saved;
  };

  const snapshot: WorkshopService['snapshot'] = (id) => {
    const { workshop, revision } = get(id);
    return {
      snapshot: {
        workshop,
        revision,
        records: repositories.records.list(id),
        links: repositories.links.list(id),
      },
      counters: repositories.workshops.refCounters(id),
    };
  };

  /** Nothing is deleted: rows of the old agenda that were not started are set aside, the new ones come behind. */
  const changeTemplate = (id: string, code: string, patch: Partial<Workshop>, opId: string): Saved => {
    const template = findTemplate(code);
    if (!template) throw new Refusal('invalid-input', 'template', `There is no template "${code}"`);
    const { workshop } = get(id);
    const at = deps.now().toISOString();
    const old = repositories.records.listKind(id, 'agenda_item');
    const used = repositories.workshops.refCounters(id).agenda_item ?? 0;
    const agenda = agendaRecords(template, used, at, deps.newId, old.at(-1)?.position ?? null);
    const edits: Edit[] = [
      { type: 'workshop', before: workshop, after: { ...workshop, ...patch, template: code, updatedAt: at } },
      ...old
        .filter((record) => record.status === 'draft' && (record.body.state ?? 'open') === 'open')
        .map(
          (before): Edit => ({
            type: 'record',
            before,
            after: { ...before, status: 'superseded', updatedAt: at },
          }),
        ),
      ...agenda.map((after): Edit => ({ type: 'record', before: null, after })),
    ];
    const saved = commits.commit({
      workshopId: id,
      opId,
      label: 'change the template',
      edits,
      history: 'record',
      subjectId: id,
      refCounters: { agenda_item: used + agenda.length },
    });
    deps.onLibraryChanged(id);
    return saved;
  };

  return {
    list: repositories.workshops.listCards,
    create: (input) => {
      const at = deps.now().toISOString();
      const template = findTemplate(input.template);
      if (!template)
        throw new Refusal('invalid-input', 'template', `There is no template "${input.template}"`);
      const workshop: Workshop = {
        id: deps.newId(),
        title: requireTitle(input.title),
        client: requireClient(input.client ?? ''),
        language: requireLanguage(input.language ?? 'en'),
        template: template.code,
        heldOn: input.heldOn ?? null,
        archivedAt: null,
        deletedAt: null,
        createdAt: at,
        updatedAt: at,
        originId: null,
      };
      const singletons = RECORD_KINDS.filter((kind) => getDeclaration(kind).singleton).map((kind) =>
        newRecord(kind, deps.newId(), 1, at, kind === 'project' ? { name: workshop.title } : {}),
      );
      const agenda = agendaRecords(template, 0, at, deps.newId);
      const counters = Object.fromEntries(singletons.map((record) => [record.kind, 1]));
      return insert(
        {
          workshop,
          records: [...singletons, ...agenda],
          links: [],
          counters: { ...counters, agenda_item: agenda.length },
        },
        'create the workshop',
        input.opId,
      );
    },
    update: ({ id, opId, title, client, heldOn, template }) => {
      const patch = {
        ...(title !== undefined && { title: requireTitle(title) }),
        ...(client !== undefined && { client: requireClient(client) }),
        ...(heldOn !== undefined && { heldOn }),
      };
      if (template !== undefined && template !== get(id).workshop.template)
        return changeTemplate(id, template, patch, opId);
      return edit(id, opId, 'rename the workshop', true, patch);
    },
    duplicate: ({ id, title, opId }) => {
      const { snapshot: source, counters } = snapshot(id);
      return insert(copyWorkshop(source, counters, requireTitle(title), deps), 'copy the workshop', opId);
    },
    reassess: ({ id, title, heldOn, opId }) =>
      insert(carryOver(snapshot(id), requireTitle(title), heldOn ?? null, deps), CARRIED_OVER, opId),
    archive: ({ id, archived, opId }) =>
      edit(id, opId, archived ? 'archive the workshop' : 'bring the workshop back', false, {
        archivedAt: archived ? deps.now().toISOString() : null,
      }),
    delete: ({ id, deleted, opId }) =>
      edit(id, opId, deleted ? 'move the workshop to the bin' : 'restore the workshop', false, {
        deletedAt: deleted ? deps.now().toISOString() : null,
      }),
    purge: (id) => {
      if (get(id).workshop.deletedAt === null)
        throw new Refusal('invalid-input', 'workshop', 'Only a workshop in the bin can be deleted for good');
      // In this order: an interruption leaves it in the bin; a journal without its workshop would bring it back.
      deps.journal.remove(id);
      repositories.transact(() => repositories.workshops.purge(id));
      deps.onPurged(id);
      deps.onLibraryChanged(id);
      return null;
    },
    openAsJson: (id) => {
      const { workshop, revision, savedAt } = get(id);
      const head = JSON.stringify({ workshop, revision, ...commits.labels(id), savedAt });
      const links = JSON.stringify(repositories.links.list(id));
      return `${head.slice(0, -1)},"records":[${repositories.records.listAsJson(id)}],"links":${links}}`;
    },
    snapshot,
    insert,
  };
}

function requireTitle(title: string): string {
  const clean = cleanLine(title);
  if (clean === '') throw new Refusal('invalid-input', 'title', 'A workshop needs a title');
  if (clean.length > MAX_TITLE)
    throw new Refusal('invalid-input', 'title', `A title has at most ${MAX_TITLE} characters`);
  return clean;
}

function requireClient(client: string): string {
  const clean = cleanLine(client);
  if (clean.length > MAX_TITLE)
    throw new Refusal('invalid-input', 'client', `A client's name has at most ${MAX_TITLE} characters`);
  return clean;
}

function requireLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    throw new Refusal('invalid-input', 'language', `"${tag}" is not a language tag such as "en" or "ar"`);
  }
}
