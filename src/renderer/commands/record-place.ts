/** Where a record is worked on: the page, and the board of the section whose work it is. Pure. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Activity } from '@shared/sections/define-section';
import { findSection, getDeclaration, getHomeOf, getSectionOf, SECTIONS } from '@shared/sections/registry';

/** Finds a record by its id. */
export type FindRecord = (id: string) => WorkshopRecord | undefined;

export interface BoardPlace {
  readonly sectionId: string;
  readonly activityId: string;
}

/** A board of a section, the section itself, or a page of its own. */
export type RecordPlace =
  | { readonly page: 'board'; readonly at: BoardPlace }
  | { readonly page: 'scope'; readonly sectionId: string }
  | { readonly page: 'inbox' | 'agenda' | 'findings' | 'readiness' };

/** Kinds that have a page of their own instead of a board. */
const PAGES: Readonly<Record<string, 'inbox' | 'agenda' | 'findings' | 'readiness'>> = {
  note: 'inbox',
  agenda_item: 'agenda',
  check_waiver: 'findings',
  score_snapshot: 'readiness',
};

/** The id of the register tab of a kind; registers are not declared as activities. */
export function registerId(kind: string): string {
  return `register:${kind}`;
}

/** The kind of a register tab, or null for an activity. */
export function registerKind(activityId: string): string | null {
  return activityId.startsWith('register:') ? activityId.slice('register:'.length) : null;
}

/** Where a record is worked on. A part without a board of its own is worked on where the whole is. */
export function placeOfRecord(record: WorkshopRecord, find: FindRecord): RecordPlace {
  const page = PAGES[record.kind];
  // A note that was written on a wall is there; all others wait in the inbox.
  if (page && !(record.kind === 'note' && boardOf(record))) return { page };
  const section = record.kind === 'section_status' ? findSection(String(record.body.section_code)) : null;
  if (section) return { page: 'scope', sectionId: section.id };
  if (record.kind === 'photo') return { page: 'board', at: placeOfPhoto(record) };
  const host = hostOf(record, find);
  const at = boardOf(host) ?? {
    sectionId: getSectionOf(record.kind).id,
    activityId: registerId(record.kind),
  };
  return { page: 'board', at };
}

/** The board that a photo was taken of, else the first one of its section. */
function placeOfPhoto({ body }: WorkshopRecord): BoardPlace {
  const section = findSection(String(body.section_id)) ?? SECTIONS[0];
  const own = section?.activities.find(({ id }) => id === body.activity_id) ?? section?.activities[0];
  return { sectionId: section?.id ?? '', activityId: own?.id ?? '' };
}

/** Where a record of a kind is made: in the section that asks for it, else where the kind is declared. */
export function placeToMake(kind: string, sectionId: string): BoardPlace {
  const declared = getSectionOf(kind).id;
  const fits = (one: Activity): boolean =>
    one.kind === kind || (kind === 'priority_round' && one.board === 'ranking');
  const board = findBoard([sectionId, declared], sectionId, fits);
  return board ?? { sectionId: declared, activityId: registerId(kind) };
}

/** True when records of this kind are made in the details of what they are a part of. */
export function isMadeInside(kind: string): boolean {
  const { parent } = getDeclaration(kind);
  return parent !== undefined && placeToMake(kind, '').activityId === registerId(kind);
}

/** True when a board shows this record, or the one that it is a part of. */
export function showsRecord(
  { sectionId, activityId }: BoardPlace,
  record: WorkshopRecord,
  find: FindRecord,
): boolean {
  if (registerKind(activityId) === record.kind) return true;
  if (record.kind === 'photo')
    return record.body.section_id === sectionId && record.body.activity_id === activityId;
  const activity = findSection(sectionId)?.activities.find(({ id }) => id === activityId);
  return activity !== undefined && isOn(activity, hostOf(record, find));
}

/** The record itself when it has a board, else the nearest whole that has one. */
function hostOf(record: WorkshopRecord, find: FindRecord): WorkshopRecord {
  if (boardOf(record)) return record;
  const { parent } = getDeclaration(record.kind);
  const whole = parent ? find(String(record.body[parent.field] ?? '')) : undefined;
  return whole ? hostOf(whole, find) : record;
}

/** The board of a record, first in the section that it belongs to. */
function boardOf(record: WorkshopRecord): BoardPlace | undefined {
  const home = getHomeOf(record);
  return findBoard([home, getSectionOf(record.kind).id], home, (activity) => isOn(activity, record));
}

/** The first board that fits, in these sections before any other. Ratings are about their own section alone. */
function findBoard(
  first: readonly string[],
  home: string,
  fits: (activity: Activity) => boolean,
): BoardPlace | undefined {
  for (const sectionId of new Set([...first, ...SECTIONS.map(({ id }) => id)])) {
    const activity = findSection(sectionId)?.activities.find(
      (one) => fits(one) && (one.board !== 'rating' || sectionId === home),
    );
    if (activity) return { sectionId, activityId: activity.id };
  }
  return undefined;
}

/** True when the activity works on this record: of its kind, and of the part of the kind that it shows. */
function isOn(activity: Activity, { kind, body }: WorkshopRecord): boolean {
  // A round is worked on where its question was asked: comparing its set, or ordering its kind.
  if (kind === 'priority_round') {
    if (activity.board === 'pairwise') return activity.set === body.set_code;
    return activity.board === 'ranking' && activity.kind === body.subject_type;
  }
  // A wall of notes shows its own notes and groups alone.
  if (activity.board === 'affinity' || activity.board === 'premortem')
    return (kind === 'note' || kind === 'cluster') && body.activity_id === activity.id;
  if (activity.board === 'sliders' && activity.kind === kind) return activity.set === body.set_code;
  return (
    kind === activity.kind && (activity.only === undefined || body[activity.only.field] === activity.only.is)
  );
}
