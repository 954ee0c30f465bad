/**
 * The photos of an archive: each is named by the hash of its content, is nothing but a picture, and is the one that a
 * record of the workshop describes. Photos that a record names and the archive does not hold are only missed.
 */
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import { isPhotoHash } from '@shared/photos/photo-address';
import { readPlainJpeg } from '@shared/photos/plain-jpeg';
import { mediaName } from './archive-limits';
import { Damage } from './damage';

/** A checked picture. */
export interface ArchivePhoto {
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Takes a picture that has passed; it may still belong to an archive that is refused. */
export type KeepPhoto = (sha256: string, content: Uint8Array) => Promise<void>;

/** Looks at every byte of a picture; throws `Damage`. */
export function checkPhoto(name: string, content: Uint8Array, sha256: string): ArchivePhoto {
  if (name !== mediaName(sha256)) throw new Damage(`"${name}" is not the picture that its name says it is.`);
  const picture = readPlainJpeg(content);
  if ('fault' in picture) throw new Damage(`"${name}" ${picture.fault}.`);
  return { sha256, ...picture, bytes: content.length };
}

/** Compares the pictures with the records that name them; throws `Damage`. */
export function comparePhotos(file: WorkshopFile, photos: readonly ArchivePhoto[]): void {
  const records = file.records.filter(({ kind }) => kind === 'photo');
  for (const { sha256, width, height, bytes } of photos) {
    const naming = records.filter(({ fields }) => fields.sha256 === sha256);
    if (naming.length === 0) throw new Damage('It holds a picture that no record refers to.');
    const other = naming.find(
      ({ fields }) => fields.width !== width || fields.height !== height || fields.bytes !== bytes,
    );
    if (other) throw new Damage(`Record ${other.ref} describes another picture than the file holds.`);
  }
}

/** The hashes of the pictures that a workshop names, each once. */
export function namedPhotos(file: WorkshopFile): readonly string[] {
  const hashes = file.records.flatMap(({ kind, fields }) => (kind === 'photo' ? [fields.sha256] : []));
  return [...new Set(hashes)].filter(isPhotoHash);
}
