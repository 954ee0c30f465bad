/** How much a person may still write to a disk. */
import { statfsSync } from 'node:fs';

/** Free bytes on the disk of a folder; null where the system does not say. */
export function freeBytesOf(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
