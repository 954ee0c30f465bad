/**
 * A second place for backups: a stick or another disk. It gets every backup with the photos, and is thinned like the
 * first. What happens to it never stands in the way of work; it is only told.
 */
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SecondTarget } from '@shared/storage/status';
import { storageErrorOf } from '../db/storage-error';
import type { SettingRepository } from '../repositories/drafts';
import { listBackupFiles } from './backup-files';
import { chooseThinned } from './thinning';

const KEY = 'backup.second';
const FOLDER = 'Groundwork backups';

export interface SecondPlace {
  readonly view: () => SecondTarget | null;
  /** Chooses a folder, or none. */
  readonly choose: (folder: string | null) => void;
  /** Copies a backup and the photos that are not there yet; never throws. */
  readonly follow: (backup: string, now: Date) => Promise<void>;
}

interface Places {
  readonly backups: string;
  readonly media: string;
}

/** The second place as the settings name it. */
export function createSecondPlace(settings: SettingRepository, from: Places): SecondPlace {
  let copiedAt: string | null = null;
  let trouble: SecondTarget['trouble'] = null;
  const folderOf = (): string | null => settings.list()[KEY] || null;
  return {
    view: () => {
      const folder = folderOf();
      return folder === null ? null : { name: basename(folder) || folder, copiedAt, trouble };
    },
    choose: (folder) => {
      settings.write(KEY, folder ?? '');
      copiedAt = null;
      trouble = null;
    },
    follow: async (backup, now) => {
      const folder = folderOf();
      if (folder === null) return;
      // Made only inside a folder that is there: a stick that was pulled leaves a path, not a place.
      if (!existsSync(folder)) {
        trouble = 'absent';
        return;
      }
      try {
        await copyInto(join(folder, FOLDER), backup, from, now);
        copiedAt = now.toISOString();
        trouble = null;
      } catch (error) {
        trouble = storageErrorOf(error)?.code === 'storage-full' ? 'full' : 'refused';
      }
    },
  };
}

async function copyInto(target: string, backup: string, from: Places, now: Date): Promise<void> {
  const media = join(target, 'media');
  await mkdir(media, { recursive: true });
  const there = new Set(await readdir(media));
  const photos = existsSync(from.media)
    ? readdirSync(from.media).filter((name) => name.endsWith('.jpg'))
    : [];
  for (const name of photos) if (!there.has(name)) await copyWhole(join(from.media, name), join(media, name));
  // Last: a backup that is there has its photos beside it.
  await copyWhole(join(from.backups, backup), join(target, backup));
  for (const { name } of chooseThinned(listBackupFiles(target), now))
    await rm(join(target, name), { force: true });
}

/** Copies under another name and renames, so that no name ever holds half a file. */
async function copyWhole(from: string, to: string): Promise<void> {
  const temporary = `${to}.part`;
  try {
    await copyFile(from, temporary);
    const handle = await open(temporary, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
