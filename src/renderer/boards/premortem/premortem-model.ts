/**
 * From causes of a failure to risks that somebody owns. A cause is a group of notes on the wall, or a note that lies
 * loose; the dots of the last closed vote put causes in order. Pure.
 */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';

/** The premortem ends when so many risks have an owner. */
export const RISKS_WANTED = 3;
/** As long as a risk's statement may be. */
const STATEMENT_MAX = 500;

export interface Cause {
  /** A note or a group. */
  readonly record: WorkshopRecord;
  readonly words: string;
  /** Notes that say it. */
  readonly noteIds: readonly string[];
  /** Dots of the last vote; null when it was not voted on. */
  readonly dots: number | null;
  /** Risks that were made of it. */
  readonly risks: readonly WorkshopRecord[];
}

export interface CauseSources {
  readonly place: { readonly sectionId: string; readonly activityId: string };
  readonly notes: readonly WorkshopRecord[];
  readonly clusters: readonly WorkshopRecord[];
  readonly rounds: readonly WorkshopRecord[];
  readonly results: readonly WorkshopRecord[];
  readonly risks: readonly WorkshopRecord[];
}

/** Causes by the dots they got, then in the order of the wall. */
export function causesOf(sources: CauseSources): readonly Cause[] {
  const { place, risks } = sources;
  const isHere = (record: WorkshopRecord): boolean =>
    isActive(record) &&
    record.body.section_id === place.sectionId &&
    record.body.activity_id === place.activityId;
  const notes = sources.notes.filter(isHere);
  const clusters = sources.clusters.filter(isHere);
  const dots = dotsOf(sources, new Set([...notes, ...clusters].map(({ id }) => id)));
  const votedNotes = notes.some(({ id }) => dots.has(id));
  const grouped = new Map<string, WorkshopRecord[]>(clusters.map(({ id }) => [id, []]));
  // Where notes were voted on one by one, each is a cause of its own.
  if (!votedNotes) for (const note of notes) grouped.get(String(note.body.cluster_id))?.push(note);
  const inGroup = new Set([...grouped.values()].flat().map(({ id }) => id));
  const made = active(risks);
  const toCause = (record: WorkshopRecord, members: readonly WorkshopRecord[]): Cause => ({
    record,
    words: wordsOf(record, members),
    noteIds: members.map(({ id }) => id),
    dots: dots.get(record.id) ?? null,
    risks: made.filter((risk) => isFrom(risk, record, members)),
  });
  const causes = [
    ...clusters.flatMap((cluster) => {
      const members = grouped.get(cluster.id) ?? [];
      return members.length === 0 ? [] : [toCause(cluster, members)];
    }),
    ...notes.filter(({ id }) => !inGroup.has(id)).map((note) => toCause(note, [note])),
  ];
  return causes
    .map((cause, at) => ({ cause, at }))
    .sort((a, b) => (b.cause.dots ?? -1) - (a.cause.dots ?? -1) || a.at - b.at)
    .map(({ cause }) => cause);
}

/** Risks of these causes, each once. */
export function risksOf(causes: readonly Cause[]): readonly WorkshopRecord[] {
  return [...new Map(causes.flatMap(({ risks }) => risks).map((risk) => [risk.id, risk])).values()];
}

/** Risks of these causes that somebody owns. */
export function ownedRisks(causes: readonly Cause[]): readonly WorkshopRecord[] {
  return risksOf(causes).filter(({ body }) => typeof body.owner_id === 'string');
}

/** The causes that are proposed as risks: the first ones without a risk, as many as are still wanted. */
export function proposedCauses(causes: readonly Cause[]): readonly Cause[] {
  const wanted = Math.max(0, RISKS_WANTED - risksOf(causes).length);
  return causes.filter(({ risks }) => risks.length === 0).slice(0, wanted);
}

/** Dots by id in the last closed dot vote about something on this wall. */
function dotsOf({ rounds, results }: CauseSources, here: ReadonlySet<string>): ReadonlyMap<string, number> {
  const last = active(rounds)
    .filter(
      ({ body }) =>
        typeof body.closed_at === 'string' &&
        body.method === 'dot_vote' &&
        Array.isArray(body.item_ids) &&
        body.item_ids.some((id) => here.has(String(id))),
    )
    .sort((a, b) => (String(a.body.closed_at) < String(b.body.closed_at) ? 1 : -1))[0];
  return new Map(
    results
      .filter(
        ({ body }) => last !== undefined && body.round_id === last.id && typeof body.item_id === 'string',
      )
      .map(({ body }) => [String(body.item_id), Number(body.score ?? 0)]),
  );
}

function isFrom(risk: WorkshopRecord, record: WorkshopRecord, members: readonly WorkshopRecord[]): boolean {
  const origins = Array.isArray(risk.body.origin_note_ids) ? risk.body.origin_note_ids.map(String) : [];
  return record.body.promoted_to === risk.id || members.some(({ id }) => origins.includes(id));
}

function wordsOf(record: WorkshopRecord, members: readonly WorkshopRecord[]): string {
  const own = recordTitle(record).trim();
  const words = own !== '' ? own : members.map((note) => recordTitle(note).trim()).join('; ');
  return words.slice(0, STATEMENT_MAX);
}

function active(records: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  return records.filter(isActive);
}
