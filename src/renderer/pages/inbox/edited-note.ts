/** The note of the inbox whose words are being changed, if any. */
import { create } from 'zustand';

export const useEditedNote = create<{ readonly id: string | null }>()(() => ({ id: null }));

/** Ends changing the words and gives the keyboard back to the row, unless it went elsewhere. */
export function endEditing(id: string): void {
  useEditedNote.setState((state) => (state.id === id ? { id: null } : state));
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`)?.focus();
  });
}
