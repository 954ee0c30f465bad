/**
 * Groundwork without a window: the same services, for scripts. Results go to standard output, messages to standard
 * error; exit code 0 is done, 2 bad input, 3 storage trouble.
 */
import { Refusal } from '@shared/domain/result';
import { storageErrorOf } from '../db/storage-error';
import { type Arguments, parseArguments, refuseStrays } from './arguments';
import { findCommand, usage } from './commands';
import { openCliLibrary } from './open-library';

const STORAGE_CODES = new Set([
  'storage-full',
  'storage-readonly',
  'storage-corrupt',
  'storage-busy',
  'file-unwritable',
]);

async function run(argv: readonly string[]): Promise<number> {
  try {
    const args = parseArguments(argv);
    if (args.help || args.command === undefined) {
      console.log(usage());
      return args.help ? 0 : 2;
    }
    await answer(args, args.command);
    return 0;
  } catch (error) {
    const known = error instanceof Refusal ? error.error : storageErrorOf(error);
    if (!known) throw error;
    const reason = error instanceof Refusal && error.error.reason ? error.error.reason : sayCode(known.code);
    console.error(known.subject && !reason.includes(known.subject) ? `${known.subject}: ${reason}` : reason);
    return STORAGE_CODES.has(known.code) ? 3 : 2;
  }
}

async function answer(args: Arguments, name: string): Promise<void> {
  const command = findCommand(name);
  refuseStrays(args, command.words);
  if (!command.needsLibrary) {
    print(args, await command.run(args));
    return;
  }
  const library = openCliLibrary(args.dataFolder);
  try {
    print(args, await command.run(args, library));
  } finally {
    library.close();
  }
}

function print(args: Arguments, output: { readonly json: unknown; readonly lines: readonly string[] }): void {
  if (args.json) console.log(JSON.stringify(output.json, null, 2));
  else for (const line of output.lines) console.log(line);
}

const SENTENCES: Readonly<Record<string, string>> = {
  'not-found': 'There is no such thing in this library.',
  'storage-busy': 'The workshops are in use: close Groundwork and try again.',
  'storage-full': 'The disk is full. Nothing was changed.',
  'storage-readonly': 'The data folder cannot be written to. Nothing was changed.',
  'storage-corrupt': 'The workshop database could not be read. Nothing was changed.',
  'newer-file': 'This was made with a newer Groundwork. Nothing was changed.',
  'invalid-input': 'This value does not fit. Nothing was changed.',
};

function sayCode(code: string): string {
  return SENTENCES[code] ?? 'It was not done; nothing was changed.';
}

process.exitCode = await run(process.argv.slice(2));
