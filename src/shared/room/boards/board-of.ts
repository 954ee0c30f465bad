/** From a place of the app to the board that the room sees there. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { Activity, Section } from '../../sections/define-section';
import { findSection } from '../../sections/registry';
import type { PublicBoard } from '../public-board';
import type { BoardPlace, Stage } from '../state';
import type { BoardRecords } from './board-records';
import { journeyBoard } from './journey';
import { listBoard } from './list';
import { matrixBoard } from './matrix';
import { pairwiseBoard } from './pairwise';
import { personaBoard } from './persona';
import { pollsBoard } from './polls';
import { isPublicKind, oneLine } from './public-words';
import { rankingBoard } from './ranking';
import { ratingBoard } from './rating';
import { screenBoard } from './screen';
import { slidersBoard } from './sliders';
import { tableBoard } from './table';
import { cardWall, notesOf, noteWall, recordsFor } from './wall';

/** A section and one of its activities; null for a place that does not exist. */
export function findPlace(
  place: BoardPlace,
): { readonly section: Section; readonly activity: Activity } | null {
  const section = findSection(place.sectionId);
  const activity = section?.activities.find(({ id }) => id === place.activityId);
  return section && activity ? { section, activity } : null;
}

/** The board on show: in full once it is revealed, before that only how much there is. */
export function boardOf(view: BoardRecords, stage: Stage | null): PublicBoard {
  const found = stage ? findPlace(stage.place) : null;
  if (!stage || !found) return { kind: 'none' };
  const { section, activity } = found;
  if (activity.board === 'review') return saidBoard(stage);
  const records = activity.kind === 'note' ? notesOf(view, stage) : recordsFor(view, activity);
  // Boards of people, and lists over the whole workshop: the room reads what is asked, and nothing else.
  if (!isShownKind(activity)) return { kind: 'none' };
  if (!stage.isRevealed) return { kind: 'hidden', count: records.length };
  return revealed(view, stage, section, activity, records);
}

/** The finding that the facilitator has on the table; the list itself is not for the room. */
function saidBoard({ isRevealed, said }: Stage): PublicBoard {
  if (!isRevealed || !said) return { kind: 'none' };
  return { kind: 'said', label: oneLine(said.label), text: oneLine(said.text), note: oneLine(said.note) };
}

function revealed(
  view: BoardRecords,
  stage: Stage,
  section: Section,
  activity: Activity,
  records: readonly WorkshopRecord[],
): PublicBoard {
  switch (activity.board) {
    case 'rating':
      return ratingBoard(view, section);
    case 'sliders':
      return slidersBoard(view, activity);
    case 'pairwise':
      return pairwiseBoard(view, activity);
    case 'polls':
      return pollsBoard(view);
    default:
  }
  switch (activity.board) {
    case 'wall':
      return cardWall(view, records);
    case 'affinity':
      return noteWall(view, stage);
    case 'matrix':
      return matrixBoard(view, activity, records);
    case 'ranking':
      return rankingBoard(view, activity.rank, records);
    case 'register':
      return tableBoard(view, activity.kind, records);
    case 'persona':
      return personaBoard(view, records) ?? { kind: 'none' };
    case 'journey':
      return journeyBoard(view, records) ?? { kind: 'none' };
    case 'screen':
      return screenBoard(view, activity.kind, records[0]);
    default:
      return activity.kind === 'note' ? noteWall(view, stage) : listBoard(view, activity.kind, records);
  }
}

/** Boards that put several records together in a picture of numbers; of what people gave, only sums are in it. */
const SUMMED: ReadonlySet<Activity['board']> = new Set(['rating', 'sliders', 'pairwise', 'polls']);

function isShownKind({ board, kind }: Activity): boolean {
  return SUMMED.has(board) || (isPublicKind(kind) && board !== 'closing');
}
