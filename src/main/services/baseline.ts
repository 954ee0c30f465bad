/** What a re-assessment is compared with: its first entry of the history, where everything was carried over. */
import type { Link, WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import type { Baseline } from '@shared/ipc/replies';
import { editsOf } from '../repositories/ops';
import type { Repositories } from '../repositories/repositories';

/** The first entry in the history of a re-assessment; a copy or an import of one begins with another. */
export const CARRIED_OVER = 'start a re-assessment';

/** The workshop as it was when it was made, as text for the window; null for a workshop that is no re-assessment. */
export function findBaseline(repositories: Repositories, id: string): Baseline | null {
  const snapshot = findBaselineSnapshot(repositories, id);
  const at = repositories.ops.findFirst(id)?.at;
  return snapshot && at !== undefined ? { at, snapshot: JSON.stringify(snapshot) } : null;
}

/** The same as a snapshot. */
export function findBaselineSnapshot({ workshops, ops }: Repositories, id: string): WorkshopSnapshot | null {
  const found = workshops.find(id);
  const first = ops.findFirst(id);
  if (!found || first?.label !== CARRIED_OVER) return null;
  const edits = editsOf(first);
  return {
    workshop: found.workshop,
    revision: first.revision,
    records: edits.flatMap((edit): WorkshopRecord[] =>
      edit.type === 'record' && edit.after ? [edit.after] : [],
    ),
    links: edits.flatMap((edit): Link[] => (edit.type === 'link' && edit.after ? [edit.after] : [])),
  };
}
