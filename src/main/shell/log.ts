/** The local log: a file beside the workshops that never leaves the machine and never holds what people typed. */
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MAX_BYTES = 512 * 1024;
const MAX_LINE = 4_000;

export type Log = (line: string) => void;

/** Makes the log of a data folder; at 512 KB the file becomes `main.old.log` and a new one begins. */
export function createLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'main.log');
  return (line) => {
    try {
      if (sizeOf(file) > MAX_BYTES) renameSync(file, join(folder, 'main.old.log'));
      appendFileSync(file, `${now().toISOString()} ${line.slice(0, MAX_LINE)}\n`);
    } catch {
      // A log that cannot be written must not stop anybody's work.
    }
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
