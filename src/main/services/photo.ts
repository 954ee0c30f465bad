/**
 * Photos: the picture first, then the record that names it. What the window sends was drawn anew by it, and is still
 * looked at byte by byte, because a window is where foreign files are opened.
 */
import { Refusal } from '@shared/domain/result';
import type { ParsedOf } from '@shared/ipc/contract';
import type { Saved } from '@shared/ipc/replies';
import { PHOTO_LIMITS } from '@shared/photos/photo-limits';
import { readPlainJpeg } from '@shared/photos/plain-jpeg';
import type { MediaStore } from '../media/media-store';
import type { PhotoRepository } from '../repositories/photos';
import type { WorkshopRepository } from '../repositories/workshops';
import type { RecordService } from './record';

export interface PhotoService {
  /** Keeps a picture and makes its record, which can be undone; the file stays for as long as history knows it. */
  readonly add: (input: ParsedOf<'photo.add'>) => Promise<Saved>;
  /** Deletes a workshop for good by `purge`, and with it the pictures that no other workshop names. */
  readonly purgeWith: <T>(workshopId: string, purge: () => T) => T;
  /** Looks after pictures that nothing names; called once at start. */
  readonly sweep: () => void;
}

interface Dependencies {
  readonly media: MediaStore;
  readonly photos: PhotoRepository;
  readonly workshops: Pick<WorkshopRepository, 'find'>;
  readonly records: Pick<RecordService, 'create'>;
  readonly log: (line: string) => void;
}

/** Builds the service. */
export function createPhotoService({ media, photos, workshops, records, log }: Dependencies): PhotoService {
  return {
    add: async ({ workshopId, bytes, caption, sectionId, activityId, recordIds, opId }) => {
      if (!workshops.find(workshopId)) throw new Refusal('not-found', 'The workshop');
      if (photos.count(workshopId) >= PHOTO_LIMITS.perWorkshop)
        throw new Refusal(
          'invalid-input',
          undefined,
          `A workshop has at most ${PHOTO_LIMITS.perWorkshop} photos`,
        );
      const picture = readPlainJpeg(bytes);
      if ('fault' in picture) throw new Refusal('invalid-input', undefined, `The picture ${picture.fault}`);
      const sha256 = await keep(media, bytes);
      try {
        return records.create({
          workshopId,
          kind: 'photo',
          opId,
          body: {
            caption,
            section_id: sectionId ?? null,
            activity_id: activityId ?? null,
            record_ids: recordIds ?? null,
            sha256,
            width: picture.width,
            height: picture.height,
            bytes: bytes.length,
          },
        });
      } finally {
        media.release(sha256);
      }
    },
    purgeWith: (workshopId, purge) => {
      const named = photos.listNamed(workshopId);
      const answer = purge();
      const isNamed = named.length > 0 ? photos.findNamed() : () => true;
      media.remove(named.filter((sha256) => !isNamed(sha256)));
      return answer;
    },
    sweep: () => {
      try {
        media.sweep(photos.findNamed);
      } catch {
        log('pictures could not be looked after');
      }
    },
  };
}

/** Trouble with the folder of the pictures is trouble with our own disk, not with a place that somebody chose. */
async function keep(media: MediaStore, bytes: Uint8Array): Promise<string> {
  try {
    return await media.put(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isFull = error.error.reason?.includes('space') ?? false;
    throw new Refusal(isFull ? 'storage-full' : 'storage-readonly');
  }
}
