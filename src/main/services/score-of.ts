/** How ready a workshop was when it was last worked on: kept in the re-assessment that goes on from it. */
import type { Body, WorkshopSnapshot } from '@shared/domain/workshop';
import { judge } from '@shared/readiness/judge';
import { readSnapshots, snapshotBody } from '@shared/readiness/snapshot';
import { createRecordView } from '@shared/sections/record-view';

/** The fields of a kept score as of the last change; null when the newest score that was kept says the same. */
export function scoreOf(snapshot: WorkshopSnapshot): Body | null {
  const { workshop, records } = snapshot;
  // The day on which it is carried over would count as time in which nothing was done.
  const asOf = records.reduce(
    (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
    workshop.updatedAt,
  );
  const body = snapshotBody(judge(createRecordView(snapshot, asOf)).readiness);
  const known = readSnapshots(records.filter(isKeptScore)).at(-1);
  const before = records.find(({ id }) => id === known?.id)?.body;
  const isKnown = before?.overall === body.overall && before?.section_scores === body.section_scores;
  return isKnown ? null : body;
}

function isKeptScore({ kind, deletedAt }: WorkshopSnapshot['records'][number]): boolean {
  return kind === 'score_snapshot' && deletedAt === null;
}
