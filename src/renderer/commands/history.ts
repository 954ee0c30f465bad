/** Asking what was done. */
import type { HistoryEntry } from '@shared/ipc/contract';
import { getWorkshopId } from '../store/workshop-store';
import { ask } from './intents';

/** The last changes, newest first: of one record, or of the open workshop. */
export async function listHistory(recordId?: string, limit = 100): Promise<readonly HistoryEntry[]> {
  return (
    (await ask('history.list', { workshopId: getWorkshopId(), ...(recordId && { recordId }), limit })) ?? []
  );
}
