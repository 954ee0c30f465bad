/** Groups that walk from station to station: splitting the room, and leaving a mark. Each is one step of the history. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { groupName, marksOf } from '../boards/stations/stations-model';
import { notify } from '../store/ui-store';
import { writeBatch } from './batch';
import { undo, updateRecord } from './intents';

/** Makes groups of these people in place of those that were; marks of the earlier groups go with them. */
export async function splitRoom(
  groups: readonly (readonly string[])[],
  earlier: readonly WorkshopRecord[],
): Promise<void> {
  const creates = groups.map((ids, index) => ({
    key: `group-${index}`,
    kind: 'station_group',
    body: { name: groupName(index), ...(ids.length > 0 && { member_ids: [...ids] }) },
  }));
  const made = await writeBatch(
    'split the room into groups',
    creates,
    [],
    earlier.map(({ id }) => id),
  );
  if (made === null || earlier.length === 0) return;
  notify('info', 'The room is split anew. Marks of the earlier groups are gone.', {
    label: 'Undo',
    run: () => void undo(),
  });
}

/** Leaves the mark of a group at the station of a section, or takes it back. */
export function markStation(group: WorkshopRecord, sectionId: string, isMarked: boolean): Promise<boolean> {
  const others = marksOf(group).filter((id) => id !== sectionId);
  const marked = isMarked ? [...others, sectionId] : others;
  return updateRecord(group.id, { marked: marked.length > 0 ? marked : null });
}
