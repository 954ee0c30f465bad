/** Who changed what when, read from the op log. */
import { editedId } from '@shared/domain/change';
import type { HistoryEntry } from '@shared/ipc/contract';
import { editsOf, type OpRepository } from '../repositories/ops';
import { changedFields } from './commit';

/** The newest entries first, of one record or of the whole workshop. */
export function listHistory(
  ops: OpRepository,
  workshopId: string,
  recordId: string | null,
  limit: number,
): readonly HistoryEntry[] {
  return ops.listHistory(workshopId, recordId, limit).map((op) => {
    const edits = editsOf(op).filter((edit) => edit.type === 'record');
    const [single] = edits;
    return {
      seq: op.seq,
      label: op.label,
      at: op.at,
      type: op.type,
      recordIds: edits.slice(0, 50).map(editedId),
      fields: edits.length === 1 && single ? changedFields(single) : [],
    };
  });
}
