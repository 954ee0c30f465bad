/** Walls: notes in their groups, or the records of a kind as cards. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { Activity } from '../../sections/define-section';
import { MOST_NOTES, type PublicBoardOf } from '../public-board';
import { seatsOf } from '../seats';
import type { Stage } from '../state';
import type { BoardRecords } from './board-records';
import { mostRecent } from './most-recent';
import { oneLine, publicItem } from './public-words';

type Wall = PublicBoardOf<'wall'>;

const COLOURS = 8;

/** Notes that were written for this wall, in the groups that the room made; those that wait to be sorted are not here. */
export function noteWall(view: BoardRecords, stage: Stage): Wall {
  const notes = notesOf(view, stage);
  const shown = mostRecent(notes, MOST_NOTES);
  const groups = new Map<string, number>();
  for (const { body } of notes) {
    const group = text(body.cluster_id);
    if (group !== null) groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const clusters = view
    .recordsOf('cluster')
    .filter(({ id }) => groups.has(id))
    .slice(0, MOST_NOTES);
  const known = new Set(clusters.map(({ id }) => id));
  const seats = stage.showsNames ? seatsOf(view.recordsOf('person')) : [];
  return {
    kind: 'wall',
    notes: shown.map((note) => {
      const { id, text: words } = publicItem(view, note);
      const seat = seats.findIndex((one) => one.id === note.body.author_id);
      const group = text(note.body.cluster_id);
      return {
        id,
        text: words,
        author: seat < 0 ? null : oneLine(seats[seat]?.name ?? '', 60),
        colour: stage.colourBy === 'theme' ? themeOf(note) : (seat + 1) % (COLOURS + 1),
        cluster: group !== null && known.has(group) ? group : null,
      };
    }),
    clusters: clusters.map((cluster) => ({
      id: cluster.id,
      name: publicItem(view, cluster).text,
      count: groups.get(cluster.id) ?? 0,
    })),
    total: notes.length,
  };
}

/** Records of a kind as cards. */
export function cardWall(view: BoardRecords, records: readonly WorkshopRecord[]): Wall {
  const notes = mostRecent(records, MOST_NOTES).map((record) => {
    const { id, text: words } = publicItem(view, record);
    return { id, text: words, author: null, colour: 0, cluster: null };
  });
  return { kind: 'wall', notes, clusters: [], total: records.length };
}

/** Notes of a wall, by section and activity. */
export function notesOf(view: BoardRecords, { place }: Pick<Stage, 'place'>): readonly WorkshopRecord[] {
  return view
    .recordsOf('note')
    .filter(({ body }) => body.section_id === place.sectionId && body.activity_id === place.activityId);
}

/** The records that an activity works on. */
export function recordsFor(view: BoardRecords, activity: Activity): readonly WorkshopRecord[] {
  const { kind, only } = activity;
  const records = view.recordsOf(kind);
  return only ? records.filter(({ body }) => body[only.field] === only.is) : records;
}

function themeOf({ body }: WorkshopRecord): number {
  const { theme } = body;
  return typeof theme === 'number' && theme >= 0 && theme <= COLOURS ? Math.trunc(theme) : 0;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
