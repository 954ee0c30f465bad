/** Photos as files that a page may ask for: by their hash and by nothing else. */
import { join } from 'node:path';
import { photoFileName, photoHashOf } from '@shared/photos/photo-address';
import { HOST, SCHEME } from './origin';

/** The file behind the address of a photo; null for any other address. A hash has no way out of its folder. */
export function findPhotoFile(mediaFolder: string, url: string): string | null {
  const start = `${SCHEME}://${HOST}`;
  const sha256 = url.startsWith(`${start}/`) ? photoHashOf(url.slice(start.length)) : null;
  return sha256 === null ? null : join(mediaFolder, photoFileName(sha256));
}
