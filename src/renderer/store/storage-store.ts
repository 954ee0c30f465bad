/** How the storage is: space, backups, damage, repairs. Fed by main; only what was put out of sight is the window's own. */
import type { StorageStatus } from '@shared/storage/status';
import { create } from 'zustand';

interface StorageView {
  readonly status: StorageStatus | null;
  /** The warning about little space was closed; a worse state is shown again. */
  readonly isWarningClosed: boolean;
}

export const useStorage = create<StorageView>()(() => ({ status: null, isWarningClosed: false }));

/** Takes a new status over; true where the disk was full and no longer is. */
export function followStorage(status: StorageStatus): boolean {
  const before = useStorage.getState().status?.state;
  useStorage.setState({ status });
  return before === 'full' && status.state !== 'full';
}
