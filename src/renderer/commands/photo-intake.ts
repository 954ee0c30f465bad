/**
 * Pictures that are dropped on the window or pasted into it. A drop goes to what is under it: the details of a record,
 * else the board on screen. Text that is being typed is never disturbed.
 */
import { isPicture, type PhotoPlace } from '../photos/photo-model';
import { type PhotoTarget, usePhotos } from '../store/photo-store';
import { notify, useUi } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { isEditing } from './editing';
import { addPhotos, boardPlace, recordPlace } from './photos';

/** The attribute of places that attach what is dropped on them to the record it names. */
export const PHOTO_DROP = 'data-photo-drop';

interface FoundPlace {
  readonly place: PhotoPlace;
  readonly words: string;
  readonly element: Element | null;
}

/** Where a picture would go that lands on this element; null where it belongs to nothing. */
function findPlace(target: EventTarget | null): FoundPlace | null {
  const { page, dialog } = useUi.getState();
  if (page.name === 'library' || dialog !== null) return null;
  const element = target instanceof Element ? target.closest(`[${PHOTO_DROP}]`) : null;
  const record = getMirror()?.byId.get(element?.getAttribute(PHOTO_DROP) ?? '');
  if (record) return { place: recordPlace(record), words: `Drop to attach to ${record.ref}`, element };
  const place = boardPlace();
  return place && { place, words: 'Drop to add to this board', element: document.getElementById('content') };
}

/** Shows where a dragged picture would land; true while the drag holds one. */
export function followPictureDrag(event: DragEvent): boolean {
  const items = [...(event.dataTransfer?.items ?? [])];
  if (!items.some(({ kind, type }) => kind === 'file' && type.startsWith('image/'))) return false;
  const found = findPlace(event.target);
  if (event.dataTransfer) event.dataTransfer.dropEffect = found ? 'copy' : 'none';
  showTarget(found);
  return true;
}

/** Takes the mark of the landing place away. */
export function endPictureDrag(): void {
  if (usePhotos.getState().target) usePhotos.setState({ target: null });
}

function showTarget(found: FoundPlace | null): void {
  const box = found?.element?.getBoundingClientRect();
  const shown = usePhotos.getState().target;
  if (!found || !box) {
    endPictureDrag();
    return;
  }
  const { top, left, width, height } = box;
  const target: PhotoTarget = { words: found.words, box: { top, left, width, height } };
  if (JSON.stringify(shown) !== JSON.stringify(target)) usePhotos.setState({ target });
}

/** Adds dropped pictures; false when the drop holds none. */
export function takeDroppedPictures(event: DragEvent): boolean {
  const pictures = [...(event.dataTransfer?.files ?? [])].filter(isPicture);
  if (pictures.length === 0) return false;
  const found = findPlace(event.target);
  if (found) void addPhotos(pictures, found.place);
  else notify('error', 'Photos belong on a board, or to a record: drop them there. Nothing was added.');
  return true;
}

/** Listens for pictures that are pasted; returns the function that stops it. */
export function listenToPastes(): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    if (isEditing(event.target) || event.defaultPrevented) return;
    const pictures = [...(event.clipboardData?.files ?? [])].filter(isPicture);
    const found = pictures.length > 0 ? findPlace(event.target) : null;
    if (!found) return;
    event.preventDefault();
    void addPhotos(pictures, found.place);
  };
  window.addEventListener('paste', onPaste);
  return () => window.removeEventListener('paste', onPaste);
}
