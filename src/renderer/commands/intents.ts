/**
 * What people do to the data, one function per intent. Each sends one call, shows why when it was refused, and
 * answers with the id it was about; the new data itself arrives by event.
 */
import type { RecordStatus } from '@shared/domain/workshop';
import type { FieldValue } from '@shared/fields/field';
import type { CallName, InputOf, OutputOf } from '@shared/ipc/contract';
import type { Saved } from '@shared/ipc/replies';
import { ulid } from 'ulid';
import { client } from '../client/client';
import { isPastShown, showNow } from '../store/past';
import { notify } from '../store/ui-store';
import { getWorkshopId, useWorkshop } from '../store/workshop-store';
import { errorText } from './error-text';

const READ_ONLY = 'This is the workshop as it was; it can be read, not changed.';

export type Patch = Readonly<Record<string, FieldValue | null>>;

/** Sends a call that writes; shows the refusal and answers null when it was not done. */
async function write<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N> | null> {
  if (refusesPast(input)) return null;
  useWorkshop.setState({ save: { type: 'saving' } });
  const result = await client.call(name, input);
  if (result.ok) {
    const at = (result.value as Saved | null)?.at;
    // The event normally came first; this covers calls that changed nothing.
    if (useWorkshop.getState().save.type === 'saving')
      useWorkshop.setState({ save: { type: 'saved', at: at ?? null } });
    return result.value;
  }
  useWorkshop.setState({ save: { type: 'failed', error: result.error } });
  notify('error', errorText(result.error));
  return null;
}

/** What was cannot be changed: says so for a call about the workshop that is shown as it was. */
function refusesPast(input: object): boolean {
  if (!isPastShown()) return false;
  const asked = input as { readonly workshopId?: string; readonly id?: string };
  if ((asked.workshopId ?? asked.id) !== getWorkshopId()) return false;
  sayReadOnly();
  return true;
}

/** Tells why nothing was done while an earlier moment is shown. */
export function sayReadOnly(): void {
  notify('info', READ_ONLY, { label: 'Back to now', run: showNow });
}

/** Makes a record; `afterId` null places it first, absent last. Answers with its id. */
export async function createRecord(
  kind: string,
  body: Patch,
  options: Pick<InputOf<'record.create'>, 'afterId' | 'links'> = {},
): Promise<string | null> {
  const saved = await write('record.create', {
    workshopId: getWorkshopId(),
    kind,
    body: { ...body },
    ...options,
    opId: ulid(),
  } as InputOf<'record.create'>);
  return saved?.id ?? null;
}

/** Changes fields of a record; null empties one. */
export async function updateRecord(id: string, body: Patch): Promise<boolean> {
  const saved = await write('record.update', {
    workshopId: getWorkshopId(),
    id,
    body: { ...body },
    opId: ulid(),
  } as InputOf<'record.update'>);
  return saved !== null;
}

/** Changes several records as one step of the history; the label reads after "Undo". */
export async function updateRecords(
  updates: readonly { readonly id: string; readonly body: Patch }[],
  label: string,
): Promise<boolean> {
  const input = {
    workshopId: getWorkshopId(),
    updates: updates.map(({ id, body }) => ({ id, body: { ...body } })),
    label,
    opId: ulid(),
  };
  return (await write('record.updateMany', input as InputOf<'record.updateMany'>)) !== null;
}

/** Places a record behind another one (null: first), optionally with fields that go with the place. */
export async function moveRecord(id: string, afterId: string | null, body?: Patch): Promise<boolean> {
  const saved = await write('record.move', {
    workshopId: getWorkshopId(),
    id,
    afterId,
    ...(body && { body: { ...body } }),
    opId: ulid(),
  } as InputOf<'record.move'>);
  return saved !== null;
}

/** Sets the status of records; "agreed" is refused with the missing fields named. */
export async function setStatus(ids: readonly string[], status: RecordStatus): Promise<boolean> {
  return (
    (await write('record.setStatus', {
      workshopId: getWorkshopId(),
      ids: [...ids],
      status,
      opId: ulid(),
    })) !== null
  );
}

/** Moves records (with their parts and links) to the bin and offers undo. */
export async function deleteRecords(ids: readonly string[]): Promise<boolean> {
  const saved = await write('record.delete', { workshopId: getWorkshopId(), ids: [...ids], opId: ulid() });
  if (!saved) return false;
  notify('info', ids.length === 1 ? 'Deleted 1 record.' : `Deleted ${ids.length} records.`, {
    label: 'Undo',
    run: () => void undo(),
  });
  return true;
}

/** Copies a record with its parts; answers with the copy's id. */
export async function duplicateRecord(id: string): Promise<string | null> {
  return (await write('record.duplicate', { workshopId: getWorkshopId(), id, opId: ulid() }))?.id ?? null;
}

/** Turns a note into a record of another kind that remembers the note; answers with the new record's id. */
export async function promoteNote(noteId: string, kind: string, body?: Patch): Promise<string | null> {
  const input = {
    workshopId: getWorkshopId(),
    noteId,
    kind,
    ...(body && { body: { ...body } }),
    opId: ulid(),
  };
  return (await write('record.promote', input as InputOf<'record.promote'>))?.id ?? null;
}

/** Connects two records. */
export async function createLink(fromId: string, type: string, toId: string): Promise<boolean> {
  return (
    (await write('link.create', { workshopId: getWorkshopId(), fromId, type, toId, opId: ulid() })) !== null
  );
}

/** Takes a connection away. */
export async function deleteLink(id: string): Promise<boolean> {
  return (await write('link.delete', { workshopId: getWorkshopId(), id, opId: ulid() })) !== null;
}

/** Takes the last change of the open workshop back. */
export async function undo(): Promise<boolean> {
  return (await write('history.undo', { workshopId: getWorkshopId(), opId: ulid() })) !== null;
}

/** Does the change that was last taken back again. */
export async function redo(): Promise<boolean> {
  return (await write('history.redo', { workshopId: getWorkshopId(), opId: ulid() })) !== null;
}

/** Any other call that writes, with the same care for refusals. */
export const send = write;

/** Asks main for something; shows the refusal and answers null when there is no answer. */
export async function ask<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N> | null> {
  const result = await client.call(name, input);
  if (result.ok) return result.value;
  notify('error', errorText(result.error));
  return null;
}
