/** Small disks that can be filled: in memory, and ext4 in a file. Only root on Linux can mount them. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Leaves about this many bytes free. */
  readonly fill: (leave: number) => void;
  /** Removes what filled it. */
  readonly free: () => void;
  readonly unmount: () => void;
}

export type DiskKind = 'tmpfs' | 'ext4';

/** False where disks cannot be mounted; the campaign then says that it was skipped. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

/** Mounts a new disk of a size in megabytes. */
export function mountDisk(kind: DiskKind, megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-disk-'));
  const image = `${folder}.img`;
  if (kind === 'tmpfs') run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  else {
    writeFileSync(image, '');
    truncateSync(image, megabytes * 1024 * 1024);
    run('mkfs.ext4', ['-q', '-m', '0', image]);
    run('mount', ['-o', 'loop', image, folder]);
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: (leave) => {
      const handle = openSync(filler, 'a');
      try {
        for (let piece = 1024 * 1024; piece >= 512; ) {
          const { bavail, bsize } = statfsSync(folder);
          if (bavail * bsize - piece < leave) {
            piece /= 2;
            continue;
          }
          try {
            if (writeSync(handle, Buffer.alloc(piece, 7)) < piece) return;
          } catch {
            return;
          }
        }
      } finally {
        closeSync(handle);
      }
    },
    free: () => rmSync(filler, { force: true }),
    unmount: () => {
      // What a failed test left open must not keep the disk.
      run('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
      rmSync(image, { force: true });
    },
  };
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, [...args], { stdio: ['ignore', 'ignore', 'pipe'] });
}
