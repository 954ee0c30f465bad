/** What people do with photos: bring them in, look at them, take them away. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { PHOTO_LIMITS } from '@shared/photos/photo-limits';
import { findSection, getHomeOf } from '@shared/sections/registry';
import { ulid } from 'ulid';
import { defaultCaption, type PhotoPlace, refusalWords } from '../photos/photo-model';
import { isPastShown } from '../store/past';
import { usePhotos } from '../store/photo-store';
import { notify, useUi } from '../store/ui-store';
import { getMirror, getWorkshopId } from '../store/workshop-store';
import { openPhotoDesk } from '../workers/draw-photo';
import { deleteRecords, sayReadOnly, send, undo } from './intents';
import { registerKind } from './record-place';

/** The board on screen as a place for photos; null where there is none. */
export function boardPlace(): PhotoPlace | null {
  const { page } = useUi.getState();
  const section = page.name === 'section' && getMirror() ? findSection(page.sectionId) : null;
  if (!section || page.name !== 'section') return null;
  const words = section.text.activities[page.activityId];
  return {
    sectionId: section.id,
    subject: words?.title ?? section.text.title,
    ...(registerKind(page.activityId) === null && { activityId: page.activityId }),
  };
}

/** A record as a place for photos. */
export function recordPlace(record: WorkshopRecord): PhotoPlace {
  return { sectionId: getHomeOf(record), recordId: record.id, subject: record.ref };
}

/** Draws the files anew and adds them; says which were not taken and why. */
export async function addPhotos(files: readonly File[], place: PhotoPlace): Promise<void> {
  if (isPastShown()) return sayReadOnly();
  if (usePhotos.getState().intake)
    return notify('error', 'Other photos are being added. Wait a moment and try again.');
  if (files.length > PHOTO_LIMITS.atOnce)
    return notify('error', `At most ${PHOTO_LIMITS.atOnce} photos can be added at once. Nothing was added.`);
  const desk = openPhotoDesk();
  const workshopId = getWorkshopId();
  const refusals: { readonly name: string; readonly refused: string }[] = [];
  const added: string[] = [];
  const at = new Date();
  try {
    for (const [index, file] of files.entries()) {
      usePhotos.setState({ intake: { done: index, of: files.length } });
      const drawn = await desk.draw(file);
      if ('refused' in drawn) {
        refusals.push({ name: file.name, refused: drawn.refused });
        continue;
      }
      const saved = await send('photo.add', {
        workshopId,
        bytes: drawn.bytes,
        caption: defaultCaption(place.subject, at, index + 1),
        sectionId: place.sectionId,
        ...(place.activityId && { activityId: place.activityId }),
        ...(place.recordId && { recordIds: [place.recordId] }),
        opId: ulid(),
      });
      // It has been said why; the rest would most likely fail for the same reason.
      if (!saved) break;
      added.push(saved.id);
    }
  } finally {
    desk.close();
    usePhotos.setState({ intake: null });
  }
  tellOutcome(added, refusals, files.length);
}

function tellOutcome(
  added: readonly string[],
  refusals: readonly { readonly name: string; readonly refused: string }[],
  all: number,
): void {
  if (refusals.length > 0) notify('error', refusalWords(refusals, all));
  const [first] = added;
  if (first === undefined) return;
  if (added.length === 1 && refusals.length === 0 && useUi.getState().dialog === null) {
    // One photo: its caption is asked for while everybody still knows what it shows.
    openPhoto(first, [first], true);
    return;
  }
  const words = added.length === 1 ? 'Added 1 photo.' : `Added ${added.length} photos.`;
  notify('info', words, added.length === 1 ? { label: 'Undo', run: () => void undo() } : undefined);
}

/** Asks for files and adds them. */
export function pickPhotos(place: PhotoPlace | null = boardPlace()): void {
  if (!place) return;
  if (isPastShown()) return sayReadOnly();
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = 'image/jpeg,image/png,image/webp';
  input.addEventListener('change', () => {
    if (input.files?.length) void addPhotos([...input.files], place);
  });
  input.click();
}

/** Shows a photo large; `ids` are those that can be leafed through. */
export function openPhoto(id: string, ids: readonly string[], isNew = false): void {
  useUi.setState({ dialog: { name: 'photo', id, ids, isNew } });
}

/** Moves a photo to the bin and offers undo. */
export async function deletePhoto(id: string): Promise<boolean> {
  return deleteRecords([id]);
}
