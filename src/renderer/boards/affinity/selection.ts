/** What is chosen on a wall, and where its keyboard stands. Pure. */
import type { Load } from './moves';
import { type Stop, stopsOf } from './spatial';
import type { ShownWall } from './use-wall';

/** A note or a group that has the focus. */
export type Focus = Pick<Stop, 'type' | 'id'>;

/** What is chosen, without what is gone by now. */
export function stillThere(load: Load | null, { wall, clusters }: ShownWall): Load | null {
  if (load === null) return null;
  if (load.type === 'group') return clusters.some(({ id }) => id === load.id) ? load : null;
  const ids = load.ids.filter((id) => wall.notes.has(id));
  if (ids.length === load.ids.length) return load;
  return ids.length === 0 ? null : { type: 'notes', ids };
}

/** What the Tab key stops at: what had the focus last, else the first. */
export function tabStop(focus: Focus | null, { wall, clusters, layout }: ShownWall): Focus | null {
  const isThere =
    focus?.type === 'note' ? wall.notes.has(focus.id) : clusters.some(({ id }) => id === focus?.id);
  return isThere ? focus : (stopsOf(layout)[0] ?? null);
}

/** True for a note that is among the chosen ones. */
export function isPart(load: Load, chosen: Load): boolean {
  return load.type === 'notes' && chosen.type === 'notes' && load.ids.every((id) => chosen.ids.includes(id));
}

/** The chosen notes with one more, or without it; a group is chosen alone. */
export function toggled(chosen: Load | null, load: Load): Load | null {
  if (load.type === 'group' || chosen?.type !== 'notes') return load;
  const ids = load.ids.every((id) => chosen.ids.includes(id))
    ? chosen.ids.filter((id) => !load.ids.includes(id))
    : [...chosen.ids, ...load.ids];
  return ids.length === 0 ? null : { type: 'notes', ids };
}
