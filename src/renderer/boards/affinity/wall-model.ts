/** The notes and groups of one wall, from the records of the workshop. Pure. */
import { isActive, type WorkshopRecord } from '@shared/domain/workshop';
import type { Cluster, Clusters } from '@shared/room/clusters';

/** Where a wall is: a section and one of its activities. */
export interface WallPlace {
  readonly sectionId: string;
  readonly activityId: string;
}

/** A wall as the board shows it. */
export interface Wall {
  readonly place: WallPlace;
  /** Notes in their order. */
  readonly notes: ReadonlyMap<string, WorkshopRecord>;
  /** Groups in their order, notes within in theirs. */
  readonly clusters: Clusters;
  readonly groups: ReadonlyMap<string, WorkshopRecord>;
}

/** What the wall is made of: its own notes, and those of the section that lie on no wall when `withOthers`. */
export function wallOf(
  place: WallPlace,
  notes: readonly WorkshopRecord[],
  groups: readonly WorkshopRecord[],
  withOthers: boolean,
): Wall {
  const isHere = ({ body }: WorkshopRecord): boolean =>
    body.activity_id === place.activityId && body.section_id === place.sectionId;
  const own = groups.filter((group) => isActive(group) && isHere(group));
  const shown = notes.filter(
    (note) => isActive(note) && (isHere(note) || (withOthers && isWaiting(note, place.sectionId))),
  );
  const members = new Map<string, string[]>(own.map(({ id }) => [id, []]));
  // What is in a group that is gone lies loose.
  for (const { id, body } of shown) members.get(String(body.cluster_id))?.push(id);
  return {
    place,
    notes: new Map(shown.map((note) => [note.id, note])),
    clusters: own.map(({ id, body }) => ({
      id,
      name: typeof body.label === 'string' ? body.label : '',
      notes: members.get(id) ?? [],
    })),
    groups: new Map(own.map((group) => [group.id, group])),
  };
}

/** How many notes of the section wait in the inbox and could be brought onto the wall. */
export function countWaiting(notes: readonly WorkshopRecord[], sectionId: string): number {
  return notes.filter((note) => isActive(note) && isWaiting(note, sectionId)).length;
}

function isWaiting({ body }: WorkshopRecord, sectionId: string): boolean {
  return body.section_id === sectionId && body.activity_id === undefined && body.promoted_ids === undefined;
}

/** Notes that are in no group, in their order. */
export function looseNotes(notes: Iterable<string>, clusters: Clusters): readonly string[] {
  const grouped = new Set(clusters.flatMap((cluster) => cluster.notes));
  return [...notes].filter((id) => !grouped.has(id));
}

/** Groups with their notes in the order of the wall, as they will be once they are saved. */
export function inWallOrder(clusters: Clusters, notes: Iterable<string>): Clusters {
  const order = new Map([...notes].map((id, index) => [id, index]));
  const place = (id: string): number => order.get(id) ?? 0;
  return clusters.map((cluster) =>
    isOrdered(cluster.notes, place)
      ? cluster
      : { ...cluster, notes: [...cluster.notes].sort((a, b) => place(a) - place(b)) },
  );
}

function isOrdered(ids: readonly string[], place: (id: string) => number): boolean {
  return ids.every((id, index) => index === 0 || place(ids[index - 1] ?? '') < place(id));
}

/** "Cost", or what a group without a name is called. */
export function groupName({ name }: Pick<Cluster, 'name'>): string {
  return name === '' ? 'Group without a name' : name;
}

/** Dots of the last kept vote that asked about anything on this wall, by the id of note or group. */
export function lastDots(
  wall: Wall,
  rounds: readonly WorkshopRecord[],
  results: readonly WorkshopRecord[],
): ReadonlyMap<string, number> {
  const isOnWall = (id: unknown): id is string =>
    typeof id === 'string' && (wall.notes.has(id) || wall.groups.has(id));
  const about = results.filter((row) => isActive(row) && isOnWall(row.body.item_id));
  const asked = new Set(about.map((row) => row.body.round_id));
  const [last] = rounds
    .filter(
      (round) =>
        isActive(round) &&
        asked.has(round.id) &&
        round.body.method === 'dot_vote' &&
        typeof round.body.closed_at === 'string',
    )
    .sort((a, b) => (String(a.body.closed_at) < String(b.body.closed_at) ? 1 : -1));
  return new Map(
    about
      .filter((row) => row.body.round_id === last?.id && typeof row.body.score === 'number')
      .map((row) => [String(row.body.item_id), Number(row.body.score)]),
  );
}
