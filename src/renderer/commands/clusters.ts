/** What people do with the notes of a wall, as steps of the history: grouping, colouring, making records of them. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { ClusterChange } from '@shared/room/clusters';
import { getDeclaration } from '@shared/sections/registry';
import { type BatchCreate, type BatchUpdate, writeBatch } from './batch';
import { createRecord, type Patch, updateRecords } from './intents';

/** The wall that notes and groups are for. */
interface WallPlace {
  readonly sectionId: string;
  readonly activityId: string;
}

/** A history can name so much. */
const LABEL_MAX = 60;
const NEW = 'new:';

/** Writes one move on a wall as one step. Answers with the id of the group that it made, else of what it touched. */
export function writeClusterChange(
  change: ClusterChange,
  place: WallPlace,
  notes: ReadonlyMap<string, WorkshopRecord>,
  label: string,
): Promise<string | null> {
  const home = { section_id: place.sectionId, activity_id: place.activityId };
  const made = new Set(change.created.map(({ id }) => id));
  const creates = change.created.map(
    ({ id, name }): BatchCreate => ({
      key: id,
      kind: 'cluster',
      body: { ...home, ...(name !== '' && { label: name }) },
    }),
  );
  const named = change.renamed.map(
    ({ id, name }): BatchUpdate => ({ id, body: { label: name === '' ? null : name } }),
  );
  const moved = change.notes.map(({ id, cluster }): BatchUpdate => {
    const target = cluster !== null && made.has(cluster) ? NEW + cluster : cluster;
    // A note that came from the inbox belongs to the wall from its first move on.
    const isOwn = notes.get(id)?.body.activity_id === place.activityId;
    return { id, body: { cluster_id: target, ...(!isOwn && home) } };
  });
  return writeBatch(label.slice(0, LABEL_MAX), creates, [...named, ...moved], change.removed);
}

/** Puts a note on a wall. */
export function addWallNote(
  place: WallPlace,
  text: string,
  seatId: string | null,
  theme: number,
): Promise<string | null> {
  return createRecord('note', {
    body: text,
    section_id: place.sectionId,
    activity_id: place.activityId,
    ...(seatId !== null && { author_id: seatId }),
    ...(theme > 0 && { theme }),
  });
}

/** Gives notes a colour; 0 takes it away. */
export function colourNotes(ids: readonly string[], theme: number): Promise<boolean> {
  return updateRecords(
    ids.map((id) => ({ id, body: { theme: theme === 0 ? null : theme } })),
    ids.length === 1 ? 'colour a note' : `colour ${ids.length} notes`,
  );
}

/** Makes a record of a group: its name is the headline, and its notes remember what they became. */
export function promoteGroup(
  group: WorkshopRecord,
  notes: readonly WorkshopRecord[],
  kind: string,
): Promise<string | null> {
  const { headline, fields } = getDeclaration(kind);
  const field = fields[headline];
  const max = field?.kind === 'text' ? field.max : 200;
  const name = String(group.body.label ?? '');
  const body: Patch = {
    [headline]: name.slice(0, max),
    ...('origin_note_ids' in fields && notes.length > 0 && { origin_note_ids: notes.map(({ id }) => id) }),
  };
  const updates = [
    { id: group.id, body: { promoted_to: `${NEW}record` } },
    ...notes.map(({ id, body: { promoted_ids: earlier } }) => ({
      id,
      body: { promoted_ids: [...((earlier as readonly string[] | undefined) ?? []), `${NEW}record`] },
    })),
  ];
  return writeBatch(`sort ${group.ref} into a record`, [{ key: 'record', kind, body }], updates);
}
