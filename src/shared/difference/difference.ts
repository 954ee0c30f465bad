/**
 * What became of a workshop since an earlier state of it: the heart of a re-assessment.
 *
 * Records are the same when kind and reference are, so that two snapshots with different internal ids can be compared,
 * too. Every record that changed is in exactly one group; whether it was confirmed is a second question, asked of
 * every record that was carried over.
 */
import { isActive, isAgreed, type WorkshopRecord, type WorkshopSnapshot } from '../domain/workshop';
import { type FieldDifference, fieldChanges, isAnswered } from './field-changes';
import { type LinkDifference, linkChanges } from './link-changes';

export const DIFFERENCE_GROUPS = ['added', 'changed', 'answered', 'reranked', 'dropped'] as const;
export type DifferenceGroup = (typeof DIFFERENCE_GROUPS)[number];

export interface Difference {
  readonly group: DifferenceGroup;
  /** As it is now; as it was for one that is gone. */
  readonly record: WorkshopRecord;
  readonly before: WorkshopRecord | null;
  /** False when the record was deleted since. */
  readonly isThere: boolean;
  readonly fields: readonly FieldDifference[];
  readonly links: readonly LinkDifference[];
}

export interface WorkshopDifference {
  readonly differences: readonly Difference[];
  /** Carried over and not yet looked at again. */
  readonly toConfirm: readonly WorkshopRecord[];
  /** Carried over and agreed since. */
  readonly confirmed: readonly WorkshopRecord[];
}

/** What belongs to one day in the room, or is written by the app, is never compared. */
const OF_THE_DAY: ReadonlySet<string> = new Set([
  'agenda_item',
  'agreement_poll',
  'cluster',
  'note',
  'pairwise_judgement',
  'photo',
  'priority_round',
  'round_result',
  'score_snapshot',
  'station_group',
  'vote',
]);

/** True for records whose changes a re-assessment reports. */
export function isCompared(record: WorkshopRecord): boolean {
  return record.deletedAt === null && !OF_THE_DAY.has(record.kind);
}

/** Compares what is now with what was; equal snapshots give no difference. */
export function compareWorkshops(then: WorkshopSnapshot, now: WorkshopSnapshot): WorkshopDifference {
  const before = byReference(then);
  const after = byReference(now);
  const links = linkChanges(then, now);
  const differences: Difference[] = [];
  const toConfirm: WorkshopRecord[] = [];
  const confirmed: WorkshopRecord[] = [];
  const idsThen = referencesById(then);
  const idsNow = referencesById(now);
  for (const [key, record] of after) {
    const earlier = before.get(key) ?? null;
    const fields = earlier ? fieldChanges(earlier, record, idsThen, idsNow) : [];
    const moved = links.get(key) ?? [];
    const group = groupOf(earlier, record, fields, moved.length > 0);
    if (group !== null)
      differences.push({ group, record, before: earlier, isThere: true, fields, links: moved });
    if (earlier?.status === 'proposed' && record.status === 'proposed') toConfirm.push(record);
    if (earlier && isActive(earlier) && !isAgreed(earlier) && isAgreed(record)) confirmed.push(record);
  }
  for (const [key, earlier] of before) {
    if (after.has(key) || !isActive(earlier)) continue;
    differences.push({
      group: 'dropped',
      record: earlier,
      before: earlier,
      isThere: false,
      fields: [],
      links: [],
    });
  }
  return { differences, toConfirm, confirmed };
}

function groupOf(
  before: WorkshopRecord | null,
  after: WorkshopRecord,
  fields: readonly FieldDifference[],
  hasLinks: boolean,
): DifferenceGroup | null {
  if (before === null) return 'added';
  if (isActive(before) && !isActive(after)) return 'dropped';
  // Brought back from what was set aside: for the room it is new.
  if (!isActive(before) && isActive(after)) return 'added';
  if (fields.length > 0 && fields.every(({ field }) => field === 'rank_order')) return 'reranked';
  if (isAnswered(after.kind, fields)) return 'answered';
  const isConfirmation = isAgreed(after) || before.status === after.status;
  return fields.length > 0 || hasLinks || !isConfirmation ? 'changed' : null;
}

/** The name of a record that outlives its internal id. */
export function referenceKey({ kind, ref }: Pick<WorkshopRecord, 'kind' | 'ref'>): string {
  return `${kind} ${ref}`;
}

function byReference(snapshot: WorkshopSnapshot): ReadonlyMap<string, WorkshopRecord> {
  return new Map(snapshot.records.filter(isCompared).map((record) => [referenceKey(record), record]));
}

function referencesById(snapshot: WorkshopSnapshot): ReadonlyMap<string, string> {
  return new Map(snapshot.records.map((record) => [record.id, referenceKey(record)]));
}
