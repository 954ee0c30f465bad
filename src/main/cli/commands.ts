/** All commands by name, and the help text. */
import { Misuse } from './arguments';
import { checkCommand } from './check-command';
import type { CliCommand } from './command';
import { coverageCommand } from './coverage-command';
import { libraryCommands } from './library-commands';
import { linksCommand } from './links-command';
import { scoreCommand } from './score-command';

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  ...libraryCommands,
  check: checkCommand,
  score: scoreCommand,
  coverage: coverageCommand,
  links: linksCommand,
};

/** The command with this name; a wrong one is refused with the names there are. */
export function findCommand(name: string): CliCommand {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new Misuse(name, `There is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}`);
  return command;
}

/** The help text. */
export function usage(): string {
  const width = Math.max(...Object.values(COMMANDS).map((command) => command.words.length));
  const rows = Object.values(COMMANDS).map((command) => `  ${command.words.padEnd(width)}  ${command.help}`);
  return [
    'Usage: npm run -s cli -- COMMAND [options]',
    '',
    ...rows,
    '',
    'ID is an id as list shows it, or a title that only one workshop has.',
    'Every command takes --json (results as JSON) and --data-dir DIR (another library).',
    'Exit codes: 0 done, 2 wrong command line, 3 not there or not readable, 4 findings (--fail-on), 5 storage trouble.',
  ].join('\n');
}
