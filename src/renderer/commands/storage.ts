/** What people do about backups, repairs and a disk that fills up. */
import type { BackedUpWorkshop, BackupCard } from '@shared/storage/status';
import { ulid } from 'ulid';
import { client } from '../client/client';
import { flushDrafts } from '../store/drafts';
import { followStorage, useStorage } from '../store/storage-store';
import { notify, useUi } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { flushCapture } from './capture';
import { ask, send, undo } from './intents';
import { openWorkshop } from './navigation';

/** Asks how the storage is; without an answer there is nothing to show. */
export async function loadStorage(): Promise<void> {
  const result = await client.call('storage.status', {});
  if (result.ok) followStorage(result.value);
}

/** The repairs were read; the workshops come next. */
export async function acknowledgeRepairs(): Promise<void> {
  await ask('storage.acknowledge', {});
}

/** Shows a folder of the data folder in the file manager. */
export function showStorageFolder(folder: 'quarantine' | 'backups'): void {
  void ask('storage.showFolder', { folder });
}

/** Saves what is being typed, closes the app and starts it again, which repairs what is damaged. */
export async function restartToRepair(): Promise<void> {
  await Promise.allSettled([flushDrafts(), flushCapture()]);
  await ask('storage.restart', {});
}

/** Puts the warning about little space out of sight. */
export function closeSpaceWarning(): void {
  useStorage.setState({ isWarningClosed: true });
}

/** The backups, newest first; null when they could not be read. */
export function listBackups(): Promise<readonly BackupCard[] | null> {
  return ask('backup.list', {});
}

/** Makes a backup now and says whether there was anything new. */
export async function backUpNow(): Promise<void> {
  await Promise.allSettled([flushDrafts(), flushCapture()]);
  const result = await client.call('backup.make', {});
  if (!result.ok) notify('error', backupFailed(result.error.code));
  else notify('info', result.value ? 'Backed up and read back.' : 'Nothing changed since the last backup.');
}

/** The workshops in a backup. */
export function lookIntoBackup(name: string): Promise<readonly BackedUpWorkshop[] | null> {
  return ask('backup.look', { name });
}

/** Brings a workshop back to what a backup holds, and offers the way back. */
export async function restoreFromBackup(name: string, workshop: BackedUpWorkshop): Promise<boolean> {
  await Promise.allSettled([flushDrafts(), flushCapture()]);
  const saved = await send('backup.restore', { name, workshopId: workshop.id, opId: ulid() });
  if (!saved) return false;
  const isShown = getMirror()?.workshop.id === saved.id && useUi.getState().page.name !== 'library';
  notify(
    'info',
    workshop.now ? 'Restored. “Undo” takes it back.' : 'Restored as a new workshop.',
    isShown
      ? { label: 'Undo', run: () => void undo() }
      : { label: 'Open it', run: () => void openWorkshop(saved.id) },
  );
  return true;
}

/** Asks for a folder, a stick as a rule, that gets every backup too. */
export async function chooseSecondPlace(): Promise<void> {
  const chosen = await ask('backup.chooseSecond', {});
  if (chosen) notify('info', `Backups are copied to “${chosen.name}” too.`);
}

/** No more copies to a second place; what is there stays. */
export async function dropSecondPlace(): Promise<void> {
  await ask('backup.dropSecond', {});
}

function backupFailed(code: string): string {
  return code === 'storage-full'
    ? 'There is not enough space for a backup. The workshops themselves are saved.'
    : 'The backup could not be made. The workshops themselves are saved; try again.';
}
