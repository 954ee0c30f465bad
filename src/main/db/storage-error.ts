/** SQLite's and the file system's many codes as the few that people can do something about. */
import type { AppError, ErrorCode } from '@shared/domain/result';

const BY_PREFIX: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'storage-full'],
  ['ENOSPC', 'storage-full'],
  ['EDQUOT', 'storage-full'],
  ['SQLITE_IOERR_WRITE', 'storage-full'],
  ['SQLITE_IOERR_SHMSIZE', 'storage-full'],
  ['SQLITE_READONLY', 'storage-readonly'],
  ['SQLITE_CANTOPEN', 'storage-readonly'],
  ['EROFS', 'storage-readonly'],
  ['EACCES', 'storage-readonly'],
  ['EPERM', 'storage-readonly'],
  ['SQLITE_CORRUPT', 'storage-corrupt'],
  ['SQLITE_NOTADB', 'storage-corrupt'],
  ['SQLITE_BUSY', 'storage-busy'],
  ['SQLITE_LOCKED', 'storage-busy'],
  ['SQLITE_IOERR', 'storage-corrupt'],
];

/** The storage trouble behind an error, or null when it is something else. */
export function storageErrorOf(error: unknown): AppError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const { code } = error;
  const found = BY_PREFIX.find(([prefix]) => code.startsWith(prefix));
  return found ? { code: found[1] } : null;
}
