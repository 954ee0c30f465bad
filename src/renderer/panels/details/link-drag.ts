/** A record that is being dragged, as the details see it: dropped on them, it is linked with the record they show. */
import { create } from 'zustand';

/** Id of the dragged record, null while none is. */
export const useLinkDrag = create<{ readonly draggedId: string | null }>()(() => ({ draggedId: null }));

/** The attribute of places that link what is dropped on them with the record it names. */
export const LINK_DROP = 'data-link-drop';

/** The record that something dropped at this point of the window is linked with, or null. */
export function linkDropAt(point: { readonly x: number; readonly y: number }): string | null {
  const place = document.elementFromPoint(point.x, point.y)?.closest(`[${LINK_DROP}]`);
  return place?.getAttribute(LINK_DROP) ?? null;
}
