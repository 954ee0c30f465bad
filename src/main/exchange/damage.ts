/** A fault found while reading a file, as one sentence; the reader adds the file's name and makes it a `Refusal`. */
import { type ErrorCode, Refusal } from '@shared/domain/result';
import { storageErrorOf } from '../db/storage-error';

/** Thrown inside the readers only. */
export class Damage extends Error {
  readonly code: ErrorCode;
  constructor(reason: string, code: ErrorCode = 'file-damaged') {
    super(reason);
    this.name = 'Damage';
    this.code = code;
  }
}

/** Runs a reader; whatever it meets in the file becomes a refusal, and only trouble with our own disk stays itself. */
export async function refuseDamage<T>(fileName: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal || storageErrorOf(error)) throw error;
    if (error instanceof Damage) throw new Refusal(error.code, fileName, error.message);
    throw new Refusal('file-damaged', fileName, foreignReason(error));
  }
}

/** Zip and inflate errors: the file's content made a foreign library give up. Its words stay here. */
function foreignReason(error: unknown): string {
  const isName = error instanceof Error && /file ?name|(relative|absolute) path/i.test(error.message);
  return isName ? 'It holds a file with a name that does not belong there.' : 'It cannot be unpacked.';
}
