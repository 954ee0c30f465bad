/** Several records as one step of the history. */
import type { InputOf } from '@shared/ipc/contract';
import { ulid } from 'ulid';
import { getWorkshopId } from '../store/workshop-store';
import { type Patch, send } from './intents';

export interface BatchCreate {
  /** A reference to this record reads "new:" and its key. */
  readonly key: string;
  readonly kind: string;
  readonly body: Patch;
}
export interface BatchUpdate {
  readonly id: string;
  readonly body: Patch;
}

/** Makes, changes and deletes records in one step; the label reads after "Undo". Answers with the first id, or null. */
export async function writeBatch(
  label: string,
  creates: readonly BatchCreate[],
  updates: readonly BatchUpdate[] = [],
  deletes: readonly string[] = [],
): Promise<string | null> {
  const input = {
    workshopId: getWorkshopId(),
    creates: creates.map(({ key, kind, body }) => ({ key, kind, body: { ...body } })),
    updates: updates.map(({ id, body }) => ({ id, body: { ...body } })),
    links: [],
    ...(deletes.length > 0 && { deletes: [...deletes] }),
    label,
    opId: ulid(),
  };
  return (await send('record.batch', input as InputOf<'record.batch'>))?.id ?? null;
}
