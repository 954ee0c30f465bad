/**
 * Groundwork without a window: the same services, for scripts. Results go to standard output, messages to standard
 * error; how it ended is in the exit code (`exit-codes.ts`).
 */
import { Refusal } from '@shared/domain/result';
import type { Composition } from '../compose';
import { storageErrorOf } from '../db/storage-error';
import { type Arguments, parseArguments, refuseStrays } from './arguments';
import type { Output } from './command';
import { findCommand, usage } from './commands';
import { EXIT, exitCodeOf, sayError } from './exit-codes';
import { openCliLibrary } from './open-library';

async function run(argv: readonly string[]): Promise<number> {
  try {
    const args = parseArguments(argv);
    if (args.help || args.command === undefined) {
      console.log(usage());
      return args.help ? EXIT.done : EXIT.misuse;
    }
    const output = await answer(args, args.command);
    print(args, output);
    return output.exitCode ?? EXIT.done;
  } catch (error) {
    const known = error instanceof Refusal ? error.error : storageErrorOf(error);
    if (!known) throw error;
    console.error(sayError(error, known.code, known.subject));
    return exitCodeOf(error, known.code);
  }
}

async function answer(args: Arguments, name: string): Promise<Output> {
  const command = findCommand(name);
  refuseStrays(args, command.words);
  let library: Composition | undefined;
  try {
    return await command.run(args, () => {
      library ??= openCliLibrary(args.dataFolder);
      return library;
    });
  } finally {
    library?.close();
  }
}

function print(args: Arguments, output: Output): void {
  if (args.json) console.log(JSON.stringify(output.json, null, 2));
  else for (const line of output.lines) console.log(line);
}

process.exitCode = await run(process.argv.slice(2));
