/**
 * 64 MB that are given back when the disk is full: enough to save every note of the rest of a day, and to close
 * properly. The file holds noise, because some disks keep zeros without taking space for them.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Size of the reserve. */
export const RESERVE_BYTES = 64 * 1024 * 1024;
const PIECE = 1024 * 1024;

export interface Reserve {
  readonly isThere: () => boolean;
  /** Gives the space back; false when there was none to give. */
  readonly release: () => boolean;
  /** Takes the space, piece by piece so that nobody waits; leaves nothing behind where it does not fit. */
  readonly make: () => Promise<void>;
}

/** The reserve of a data folder. */
export function createReserve(dataFolder: string, bytes: number = RESERVE_BYTES): Reserve {
  const file = join(dataFolder, 'reserve.bin');
  const isThere = (): boolean => existsSync(file) && statSync(file).size >= bytes;
  const release = (): boolean => {
    if (!existsSync(file)) return false;
    rmSync(file, { force: true });
    return true;
  };
  return {
    isThere,
    release,
    make: async () => {
      if (isThere()) return;
      const noise = randomBytes(Math.min(PIECE, bytes));
      try {
        const handle = await open(file, 'w', 0o600);
        try {
          for (let at = 0; at < bytes; at += noise.length) await handle.write(noise);
          await handle.sync();
        } finally {
          await handle.close();
        }
      } catch (error) {
        release();
        throw error;
      }
    },
  };
}
