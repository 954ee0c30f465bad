/** Doing one thing to many records: calls take at most 500 at a time. */
import type { RecordStatus } from '@shared/domain/workshop';
import { deleteRecords, setStatus } from './intents';

const PART = 500;

/** Deletes any number of records. */
export async function deleteInParts(ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += PART) {
    if (!(await deleteRecords(ids.slice(start, start + PART)))) return;
  }
}

/** Sets the status of any number of records. */
export async function setStatusInParts(ids: readonly string[], status: RecordStatus): Promise<void> {
  for (let start = 0; start < ids.length; start += PART) {
    if (!(await setStatus(ids.slice(start, start + PART), status))) return;
  }
}
