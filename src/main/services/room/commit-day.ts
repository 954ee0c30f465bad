/** A change of the day as one commit: fields, new blocks in their places, blocks that go to the bin. */
import type { Edit } from '@shared/domain/change';
import { cleanLine } from '@shared/domain/clean-text';
import { Refusal } from '@shared/domain/result';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { formatRef } from '@shared/exchange/ref';
import type { Saved } from '@shared/ipc/replies';
import type { DayChange } from '@shared/room/day';
import { initialBody, patchBody } from '@shared/sections/record-schema';
import { getDeclaration } from '@shared/sections/registry';
import type { Repositories } from '../../repositories/repositories';
import type { Commit } from '../commit-door';
import { placeAfter } from '../record-order';
import { notesGivenBack, withParts } from '../record-parts';
import { parsePatch, requireHeadline } from '../record-rules';

const KIND = 'agenda_item';

export interface DayWriter {
  readonly repositories: Repositories;
  readonly commit: Commit;
  readonly now: () => Date;
}

/** Writes a change under a label that reads after "Undo"; null when there is nothing to write. New blocks take their key as id. */
export type CommitDay = (label: string, change: DayChange) => Saved | null;

/** Builds the writer for one act. */
export function commitDayWith(deps: DayWriter, workshopId: string, opId: string): CommitDay {
  return (label, change) => {
    const { records, links, workshops } = deps.repositories;
    const at = deps.now().toISOString();
    const get = (id: string): WorkshopRecord => {
      const record = records.find(workshopId, id);
      if (!record || record.deletedAt !== null) throw new Refusal('not-found', record?.ref ?? 'The block');
      return record;
    };

    const edited = change.edits.map(({ id, body }): Edit => {
      const before = get(id);
      const patch = parsePatch(records.find, workshopId, before.kind, body, id);
      const after = { ...before, body: patchBody(before.kind, before.body, patch), updatedAt: at };
      requireHeadline(after);
      return { type: 'record', before, after };
    });

    let count = workshops.refCounters(workshopId)[KIND] ?? 0;
    const peers = [...records.listKind(workshopId, KIND)];
    const made = change.created.map(({ key, after, body }): Edit => {
      count += 1;
      const { prefix, bodyVersion } = getDeclaration(KIND);
      const record: WorkshopRecord = {
        id: key,
        kind: KIND,
        ref: formatRef(prefix, count),
        position: placeAfter(peers, after),
        status: 'draft',
        body: patchBody(
          KIND,
          initialBody(KIND, at.slice(0, 10)),
          parsePatch(records.find, workshopId, KIND, body),
        ),
        bodyVersion,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      };
      requireHeadline(record);
      peers.splice(after === null ? 0 : peers.findIndex(({ id }) => id === after) + 1, 0, record);
      return { type: 'record', before: null, after: record };
    });

    const gone = withParts(records, workshopId, change.removed.map(get));
    const cut = new Map(gone.flatMap(({ id }) => links.listAt(id)).map((link) => [link.id, link]));
    const edits: readonly Edit[] = [
      ...edited,
      ...made,
      ...[...cut.values()].map((before): Edit => ({ type: 'link', before, after: null })),
      ...gone.map((before): Edit => ({ type: 'record', before, after: { ...before, deletedAt: at } })),
      ...notesGivenBack(records, workshopId, gone, at),
    ];
    if (edits.length === 0) return null;
    return deps.commit({
      workshopId,
      opId,
      label: cleanLine(label),
      edits,
      history: 'record',
      subjectId: change.created[0]?.key ?? change.edits[0]?.id ?? change.removed[0] ?? workshopId,
      refCounters: made.length > 0 ? { [KIND]: count } : {},
    });
  };
}
