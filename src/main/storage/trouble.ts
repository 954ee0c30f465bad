/** What a failed call means for the storage: space is given back once, damage is remembered for the next start. */
import type { AppError } from '@shared/domain/result';
import type { CallName } from '@shared/ipc/contract';
import type { StorageStatus } from '@shared/storage/status';
import { isReading } from './read-only';
import type { SpaceWatch } from './space-watch';
import type { StorageService } from './storage-service';

/** Large things: on a disk that is nearly full what is left is kept for notes. */
const LARGE_CALLS: ReadonlySet<CallName> = new Set([
  'photo.add',
  'file.import',
  'library.openExample',
  'workshop.duplicate',
  'workshop.reassess',
  'backup.make',
  'backup.restore',
]);

/** Why a call is not made now: the library is open for reading only, or the disk is nearly full and the thing large. */
export function storageRefusal(
  readOnly: StorageStatus['readOnly'],
  space: Pick<SpaceWatch, 'state'>,
): (call: CallName) => AppError | null {
  return (call) => {
    if (readOnly !== null && !isReading(call))
      return { code: 'storage-readonly', reason: 'The workshops are open for reading only' };
    if (!LARGE_CALLS.has(call) || !['low', 'full'].includes(space.state())) return null;
    return { code: 'storage-full', reason: 'The disk is nearly full; what is left is kept for notes' };
  };
}

/** Hears of failed calls; true where the call may be made once more. */
export function storageTrouble(
  space: SpaceWatch,
  storage: Pick<StorageService, 'noteDamage'>,
): (error: AppError, call: CallName) => boolean {
  return ({ code, subject }, call) => {
    if (code === 'storage-corrupt') storage.noteDamage();
    // With a subject it is another disk: a stick that is full, say.
    return code === 'storage-full' && subject === undefined && !LARGE_CALLS.has(call) && space.ranOut();
  };
}
