/**
 * Every write is a `Change`: what each touched thing was and what it is now.
 *
 * Saving, undo, redo, the audit trail, the event to the window and the difference between two workshops are all this
 * one value. A thing that did not exist before has `before: null`; one that is gone has `after: null`.
 */
import type { Link, Workshop, WorkshopRecord } from './workshop';

export type Edit =
  | { readonly type: 'record'; readonly before: WorkshopRecord | null; readonly after: WorkshopRecord | null }
  | { readonly type: 'link'; readonly before: Link | null; readonly after: Link | null }
  | { readonly type: 'workshop'; readonly before: Workshop | null; readonly after: Workshop | null };

/** A named set of edits that belongs together. The label reads after "Undo": "edit G-03". */
export interface Change {
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** The id of the thing an edit touches. */
export function editedId(edit: Edit): string {
  const thing = edit.after ?? edit.before;
  if (!thing) throw new Error('An edit must have a before or an after');
  return thing.id;
}

/** The change that takes this one back. */
export function invert(change: Change): Change {
  return { label: change.label, edits: change.edits.map(invertEdit).reverse() };
}

function invertEdit(edit: Edit): Edit {
  switch (edit.type) {
    case 'record':
      return { type: 'record', before: edit.after, after: edit.before };
    case 'link':
      return { type: 'link', before: edit.after, after: edit.before };
    case 'workshop':
      return { type: 'workshop', before: edit.after, after: edit.before };
  }
}

/** Several changes in order as one, first `before` and last `after` of each thing; what cancels out is dropped. */
export function squash(label: string, changes: readonly Change[]): Change {
  const merged = new Map<string, Edit>();
  for (const edit of changes.flatMap((change) => change.edits)) {
    const key = `${edit.type}:${editedId(edit)}`;
    const earlier = merged.get(key);
    merged.set(key, earlier ? joinEdits(earlier, edit) : edit);
  }
  const edits = [...merged.values()].filter((edit) => edit.before !== null || edit.after !== null);
  return { label, edits };
}

function joinEdits(first: Edit, last: Edit): Edit {
  if (first.type === 'workshop' && last.type === 'workshop') return { ...last, before: first.before };
  if (first.type === 'record' && last.type === 'record') return { ...last, before: first.before };
  if (first.type === 'link' && last.type === 'link') return { ...last, before: first.before };
  throw new Error('Edits of different things cannot be joined');
}
