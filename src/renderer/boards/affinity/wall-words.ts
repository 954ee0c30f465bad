/** What the wall says aloud, and what its steps are called in the history. Pure. */
import type { Clusters } from '@shared/room/clusters';
import type { Hit } from './layout';
import type { Load } from './moves';
import { groupName, type Wall } from './wall-model';

/** "N-04", "3 notes" or "group Cost". */
export function loadName(load: Load, wall: Wall, clusters: Clusters): string {
  if (load.type === 'group') return nameOfGroup(load.id, clusters);
  const [first] = load.ids;
  if (load.ids.length === 1) return wall.notes.get(first ?? '')?.ref ?? 'the note';
  return `${load.ids.length} notes`;
}

/** "group Cost". */
export function nameOfGroup(id: string, clusters: Clusters): string {
  const group = clusters.find((cluster) => cluster.id === id);
  return group && group.name !== ''
    ? `group ${group.name}`
    : group
      ? groupName(group).toLowerCase()
      : 'the group';
}

/** What a drop is called in the history: "move N-04 into group Cost". */
export function dropLabel(load: Load, hit: Hit, wall: Wall, clusters: Clusters): string {
  const what = loadName(load, wall, clusters);
  const group = hit.type === 'group' ? hit.id : hit.type === 'note' ? hit.group : null;
  if (group !== null)
    return `${load.type === 'group' ? 'merge' : 'move'} ${what} into ${nameOfGroup(group, clusters)}`;
  if (hit.type === 'note') return `put ${what} with ${wall.notes.get(hit.id)?.ref ?? 'a note'}`;
  return `lay ${what} loose`;
}

/** Where a load would go: "into group Cost", "onto N-07, a new group", "loose". */
export function targetWords(hit: Hit, wall: Wall, clusters: Clusters): string {
  const group = hit.type === 'group' ? hit.id : hit.type === 'note' ? hit.group : null;
  if (group !== null) return `into ${nameOfGroup(group, clusters)}`;
  if (hit.type === 'note') return `onto ${wall.notes.get(hit.id)?.ref ?? 'a note'}, a new group`;
  return 'loose, on the free wall';
}

/** What was done, said aloud: the label of the history as a sentence. */
export function doneWords(label: string): string {
  return `Done: ${label}.`;
}
