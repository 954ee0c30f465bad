/**
 * The photos of a report, read before anything is laid out. Each is looked at again byte by byte, because one picture
 * that the page maker cannot take would cost the whole report; one that is gone or damaged is left out and printed as
 * a box with its caption.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportBlock } from '@shared/domain/report-block';
import { isPhotoHash, photoFileName } from '@shared/photos/photo-address';
import { readPlainJpeg } from '@shared/photos/plain-jpeg';

/** The pictures that can be printed, by hash. */
export type Pictures = ReadonlyMap<string, Buffer>;

/** Reads the pictures that the blocks name. */
export async function readPictures(
  blocks: readonly ReportBlock[],
  mediaFolder: string | undefined,
): Promise<Pictures> {
  const pictures = new Map<string, Buffer>();
  if (mediaFolder === undefined) return pictures;
  for (const block of blocks) {
    if (block.type !== 'photo' || !isPhotoHash(block.sha256) || pictures.has(block.sha256)) continue;
    const bytes = await readFile(join(mediaFolder, photoFileName(block.sha256))).catch(() => null);
    if (bytes && !('fault' in readPlainJpeg(bytes))) pictures.set(block.sha256, bytes);
  }
  return pictures;
}
