/** What a re-assessment is compared with: its first entry of the history, where everything was carried over. */
import type { Link, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import type { Baseline } from '@shared/ipc/replies';
import { editsOf } from '../repositories/ops';
import type { Repositories } from '../repositories/repositories';

/** The first entry in the history of a re-assessment; a copy or an import of one begins with another. */
export const CARRIED_OVER = 'start a re-assessment';

/** The workshop as it was when it was made; null for a workshop that is no re-assessment. */
export function findBaseline({ workshops, ops }: Repositories, id: string): Baseline | null {
  const found = workshops.find(id);
  const first = ops.findFirst(id);
  if (!found || first?.label !== CARRIED_OVER) return null;
  const edits = editsOf(first);
  const snapshot: WorkshopSnapshot = {
    workshop: found.workshop,
    revision: first.revision,
    records: edits.flatMap((edit): WorkshopRecord[] =>
      edit.type === 'record' && edit.after ? [edit.after] : [],
    ),
    links: edits.flatMap((edit): Link[] => (edit.type === 'link' && edit.after ? [edit.after] : [])),
  };
  return { at: first.at, snapshot: JSON.stringify(snapshot) };
}
