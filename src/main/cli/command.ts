/** What a command of the command line is: its help line and what it does. */
import type { Composition } from '../compose';
import type { Arguments } from './arguments';

/** What a command answers, for programs and for people. */
export interface Output {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** Other than 0 where the answer itself is what was asked about; see `exit-codes.ts`. */
  readonly exitCode?: number;
}

export interface CliCommand {
  /** The help line, and at the same time the list of options that the command takes. */
  readonly words: string;
  readonly help: string;
  /** `library` opens the library at its first call; a command that does not need it never touches it. */
  readonly run: (args: Arguments, library: () => Composition) => Output | Promise<Output>;
}
