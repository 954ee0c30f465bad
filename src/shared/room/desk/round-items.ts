/** What a round can ask about on a board: which methods fit, which items, and how they are called on paper. Pure. */
import { clipUnits } from '../../domain/clean-text';
import { isActive, type WorkshopRecord } from '../../domain/workshop';
import { MOST_COMPARED, pairsOf } from '../../sections/compared-pairs';
import type { Activity, Section } from '../../sections/define-section';
import { ratedItems } from '../../sections/rated-items';
import { recordTitle } from '../../sections/record-schema';
import type { RoundMethod } from '../round';
import type { RoundItem } from '../state';

/** Longest words of an item. */
const LABEL_MAX = 400;
/** As many as a round can hold. */
const MOST_ITEMS = 1_000;
const METHODS: Partial<Readonly<Record<Activity['board'], readonly RoundMethod[]>>> = {
  wall: ['dot_vote'],
  affinity: ['dot_vote'],
  premortem: ['dot_vote'],
  matrix: ['placement'],
  ranking: ['ranking', 'dot_vote'],
  rating: ['rating'],
  sliders: ['sliders'],
  pairwise: ['pairwise'],
  polls: ['poll'],
};

/** What a round is about. */
export interface RoundSubject {
  /** Kind of the records; empty for codes. */
  readonly kind: string;
  readonly items: readonly RoundItem[];
}

/** Where items come from. */
export interface ItemSources {
  readonly recordsOf: (kind: string) => readonly WorkshopRecord[];
  /** Sections that a poll asks about. */
  readonly asked: readonly Section[];
}

/** Ways of voting that fit the board; none where nothing is voted on. */
export function methodsFor({ board }: Pick<Activity, 'board'>): readonly RoundMethod[] {
  return METHODS[board] ?? [];
}

/** Everything the board has to vote on. */
export function subjectOf(section: Section, activity: Activity, sources: ItemSources): RoundSubject {
  switch (activity.board) {
    case 'rating':
      return codes(ratedItems(section).map(({ id, quote }, index) => item(id, quote, `M${index + 1}`)));
    case 'sliders':
      return codes(
        activity.pairs.map(({ poleA, poleB }, index) =>
          item(`${poleA}|${poleB}`, `${poleA} or ${poleB}`, `P${index + 1}`),
        ),
      );
    case 'polls':
      return codes(sources.asked.map(({ id, text }) => item(id, text.title, id)));
    case 'pairwise':
      return pairsToJudge(activity, sources);
    case 'affinity':
    case 'premortem':
      return groupsOrNotes(section, activity, sources);
    default:
      return { kind: activity.kind, items: itemsOf(ownRecords(activity, sources)) };
  }
}

/** Active records of the board. */
function ownRecords({ kind, only }: Activity, { recordsOf }: ItemSources): readonly WorkshopRecord[] {
  return recordsOf(kind).filter(
    (record) => isActive(record) && (!only || record.body[only.field] === only.is),
  );
}

function pairsToJudge(
  activity: Extract<Activity, { board: 'pairwise' }>,
  { recordsOf }: ItemSources,
): RoundSubject {
  const kind = 'kind' in activity.items ? activity.items.kind : '';
  const compared =
    'kind' in activity.items
      ? recordsOf(kind)
          .filter(isActive)
          .slice(0, MOST_COMPARED)
          .map((record) => ({ id: record.id, code: record.ref, label: titleOf(record), isRecord: true }))
      : activity.items.map(({ code, label }) => ({ id: code, code, label, isRecord: false }));
  const items = pairsOf(compared).map(({ left, right }, index) =>
    item(`${left.id}|${right.id}`, `${left.label} or ${right.label}`, `P${index + 1}`),
  );
  return { kind, items };
}

/** The groups of an affinity wall; its notes while there are no two groups. */
function groupsOrNotes(section: Section, activity: Activity, { recordsOf }: ItemSources): RoundSubject {
  const isOfWall = (record: WorkshopRecord): boolean =>
    isActive(record) &&
    record.body.section_id === section.id &&
    (record.body.activity_id === undefined || record.body.activity_id === activity.id);
  const groups = recordsOf('cluster').filter(isOfWall);
  if (groups.length > 1) return { kind: 'cluster', items: itemsOf(groups) };
  return { kind: activity.kind, items: itemsOf(recordsOf(activity.kind).filter(isOfWall)) };
}

function itemsOf(records: readonly WorkshopRecord[]): readonly RoundItem[] {
  return records.slice(0, MOST_ITEMS).map((record) => item(record.id, titleOf(record), record.ref));
}

function codes(items: readonly RoundItem[]): RoundSubject {
  return { kind: '', items };
}

function item(id: string, label: string, ref: string): RoundItem {
  return { id, label: clipUnits(label, LABEL_MAX), ref };
}

/** What a record is called, or its reference. */
export function titleOf(record: WorkshopRecord): string {
  return recordTitle(record) || record.ref;
}
