/** What an act is given: the records of its workshop, the moment, and the two ways to write. */
import type { ParsedOf } from '@shared/ipc/contract';
import type { Moment } from '@shared/room/stopwatch';
import type { Repositories } from '../../repositories/repositories';
import type { Commit } from '../commit-door';
import { commitBatch } from '../record-batch';
import { commitDayWith } from './commit-day';
import type { OpenRoom } from './open-rooms';
import type { ActContext } from './running-room';

interface Dependencies {
  readonly repositories: Repositories;
  readonly commit: Commit;
  readonly now: () => Date;
  readonly newId: () => string;
}

type Batch = ParsedOf<'record.batch'>;

/** The context of one act; whatever it writes carries the act's op id. */
export function actContext(
  deps: Dependencies,
  { workshopId, records, items, people }: OpenRoom,
  opId: string,
  now: Moment,
): ActContext {
  return {
    workshopId,
    opId,
    now,
    records,
    items,
    people,
    newId: deps.newId,
    commitDay: commitDayWith(deps, workshopId, opId),
    commitRound: ({ creates, updates, label }, id) => {
      // One that lies in the bin keeps its id.
      const isTaken = deps.repositories.records.find(workshopId, id) !== null;
      const batch: Batch = {
        workshopId,
        opId,
        creates: [...creates] as Batch['creates'],
        updates: [...updates] as Batch['updates'],
        links: [],
        label,
      };
      return commitBatch(deps, batch, isTaken ? undefined : id);
    },
  };
}
