/**
 * Files that come from outside: a double click, a second start, a drop on the dock. What arrives is a path that
 * anybody may have written, so it is looked at before any other part of the app hears of it.
 */
import { realpathSync, statSync } from 'node:fs';
import { extname, isAbsolute, resolve } from 'node:path';

const EXTENSIONS = ['.groundwork', '.json', '.pdf'];
const MAX_BYTES = 512 * 1024 * 1024;

/** The first argument that looks like one of our files, as an absolute path; switches are never files. */
export function findFileArgument(args: readonly string[], workingFolder: string): string | null {
  const found = args.find((argument) => !argument.startsWith('-') && hasKnownExtension(argument));
  return found === undefined ? null : resolve(workingFolder, found);
}

/** The real path of a regular file of a known kind and a bearable size; null for everything else. */
export function checkOfferedFile(path: unknown): string | null {
  if (typeof path !== 'string' || path.includes('\0') || !isAbsolute(path) || !hasKnownExtension(path))
    return null;
  try {
    const real = realpathSync(path);
    const stat = statSync(real);
    return stat.isFile() && stat.size <= MAX_BYTES && hasKnownExtension(real) ? real : null;
  } catch {
    return null;
  }
}

function hasKnownExtension(path: string): boolean {
  return EXTENSIONS.includes(extname(path).toLowerCase());
}
