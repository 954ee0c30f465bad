/** The note to go on with when one leaves the inbox. */
import { getMirror } from '../../store/workshop-store';
import { isOpenNote } from './open-notes';

/** The next waiting note, else the one before, else null. */
export function neighbourOf(noteId: string): string | null {
  const open = (getMirror()?.byKind.get('note') ?? []).filter(
    (note) => note.id === noteId || isOpenNote(note),
  );
  const index = open.findIndex(({ id }) => id === noteId);
  return (open[index + 1] ?? open[index - 1])?.id ?? null;
}
