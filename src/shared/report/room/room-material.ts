/** What printed room material is about: the round on the table, or a board. */
import { isActive } from '../../domain/workshop';
import { methodsFor, subjectOf } from '../../room/desk/round-items';
import { budgetOf, type RoundMethod } from '../../room/round';
import { seatsOf, votersAmong } from '../../room/seats';
import type { BoardPlace, RoundDesk, RoundItem } from '../../room/state';
import type { Activity, BoardKind, Section } from '../../sections/define-section';
import type { RecordView } from '../../sections/record-view';
import { findSection, SECTIONS } from '../../sections/registry';
import { sectionsAsked } from '../../sections/sections-asked';
import { roomText } from './room-text.en';

/** Boards whose records are moved about; the others are filled in where they stand. */
export const MOVED_BOARDS: ReadonlySet<BoardKind> = new Set(['wall', 'affinity', 'matrix', 'ranking']);
/** Boards that walk through what is recorded: nothing is filled in on paper. */
export const SCREEN_BOARDS: ReadonlySet<BoardKind> = new Set(['review', 'closing']);

/** A round that waits for its votes, as far as paper shows it. */
export interface PrintedRound {
  readonly question: string;
  readonly method: RoundMethod;
  readonly place: BoardPlace;
  readonly kind: string;
  readonly items: readonly RoundItem[];
  readonly seats: number;
  readonly budget: number;
}

/** The round on the table as paper shows it, without anything that was given; null when none waits for votes. */
export function printedRound(desk: RoundDesk | null): PrintedRound | null {
  if (desk?.round.stage !== 'open') return null;
  const { round, place, kind, items } = desk;
  const { question, method, seats } = round;
  return { question, method, place, kind, items, seats: seats.length, budget: budgetOf(round) };
}

/** What was asked for beside the kind of print. */
export interface RoomMaterial {
  /** The open round; null for none. */
  readonly round: PrintedRound | null;
  /** The board to print for; null for what is on the table, or all. */
  readonly place: BoardPlace | null;
}

/** Nothing in particular. */
export const NO_MATERIAL: RoomMaterial = { round: null, place: null };

/** What a ballot or a set of cards is made of. */
export interface Asked extends Omit<PrintedRound, 'place' | 'kind'> {
  readonly section: Section | null;
  readonly activity: Activity | null;
  /** Kind of the records; empty for codes. */
  readonly kind: string;
}

/** The round on the table, or what the board would put to the vote; null when nothing can be. */
export function askedOf(view: RecordView, { round, place }: RoomMaterial): Asked | null {
  if (round && (place === null || isSame(round.place, place))) return { ...round, ...boardOf(round.place) };
  if (place === null) return null;
  const { section, activity } = boardOf(place);
  if (!section || !activity) return null;
  const { kind, items } = itemsOn(view, section, activity);
  if (items.length === 0) return null;
  const method = methodsFor(activity)[0] ?? 'dot_vote';
  return {
    question: section.text.activities[activity.id]?.title ?? '',
    method,
    items,
    kind,
    seats: votersAmong(seatsOf(view.recordsOf('person'))).length,
    budget: budgetOf({ method, items: items.map(({ id }) => id) }),
    section,
    activity,
  };
}

/** A board in words and as it is declared; null where there is none. */
export function boardOf(place: BoardPlace): Pick<Asked, 'section' | 'activity'> {
  const section = findSection(place.sectionId);
  const activity = section?.activities.find(({ id }) => id === place.activityId) ?? null;
  return { section, activity };
}

/** What a board has to vote on. */
export function itemsOn(view: RecordView, section: Section, activity: Activity) {
  const recordsOf = (kind: string) => view.recordsOf(kind).filter(isActive);
  const { asked } = sectionsAsked(SECTIONS, view.workshop.template, recordsOf('section_status'));
  return subjectOf(section, activity, { recordsOf, asked });
}

/** What figures stand for on a board; empty where the way of voting says it all. */
export function scaleWords(view: RecordView, activity: Activity): string {
  const help = (kind: 'agreement_poll' | 'guide_assessment', field: string): string =>
    view.sectionOf(kind).text.records[kind]?.fields[field]?.help ?? '';
  if (activity.board === 'polls') return help('agreement_poll', 'level');
  if (activity.board === 'rating') return help('guide_assessment', 'maturity');
  if (activity.board !== 'matrix') return '';
  const { x, y } = activity;
  return `${roomText.across}: 0 ${x.low}, 100 ${x.high}. ${roomText.up}: 0 ${y.low}, 100 ${y.high}.`;
}

function isSame(a: BoardPlace, b: BoardPlace): boolean {
  return a.sectionId === b.sectionId && a.activityId === b.activityId;
}
