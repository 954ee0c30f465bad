/** How large an archive may be, and which names may stand in it. */
import { photoFileName } from '@shared/photos/photo-address';
import { PHOTO_LIMITS } from '@shared/photos/photo-limits';

/** What an archive may at most contain, checked from its table of contents and counted again while reading. */
export const ARCHIVE_LIMITS = {
  /** Bytes of the archive itself. */
  archiveBytes: 512 * 1024 * 1024,
  entries: 2_000,
  /** Bytes of one picture. */
  mediaBytes: PHOTO_LIMITS.storedBytes,
  /** Bytes of all entries, unpacked. */
  totalBytes: 1024 * 1024 * 1024,
  /** Reading takes at most this long. */
  milliseconds: 60_000,
} as const;

export const MANIFEST = 'manifest.json';
export const WORKSHOP = 'workshop.json';

/**
 * The only names an entry may have. This alone rules out paths that climb, absolute ones, streams ("a:b"), device
 * names, trailing dots and names that differ only in case.
 */
export const ENTRY_NAME = /^(manifest\.json|workshop\.json|media\/[0-9a-f]{64}\.jpg)$/;

/** The name of a photo's entry. */
export function mediaName(sha256: string): string {
  return `media/${photoFileName(sha256)}`;
}
