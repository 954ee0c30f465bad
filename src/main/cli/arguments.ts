/** The words of a command line, checked. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '@shared/domain/result';

export interface Arguments {
  readonly command: string | undefined;
  /** What follows the command: a workshop or a file. */
  readonly subject: string | undefined;
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly json: boolean;
  readonly help: boolean;
  readonly dataFolder: string;
}

/** The command line itself is wrong; nothing was looked at, let alone changed. */
export class Misuse extends Refusal {
  constructor(subject: string | undefined, reason: string) {
    super('invalid-input', subject, reason);
    this.name = 'Misuse';
  }
}

/** Parses the words; throws a `Misuse` that names the one that does not fit. */
export function parseArguments(argv: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        template: text,
        title: text,
        client: text,
        to: text,
        kind: text,
        page: text,
        activity: text,
        redact: text,
        language: text,
        file: text,
        'as-of': text,
        'fail-on': text,
        'data-dir': text,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    });
    if (positionals.length > 2)
      throw new Misuse(positionals[2], 'One word too many; put names with spaces in quotes');
    const { json, help, 'data-dir': folder, ...options } = values;
    return {
      command: positionals[0],
      subject: positionals[1],
      options,
      json,
      help,
      dataFolder: folder === undefined ? defaultDataFolder() : resolve(need(folder, '--data-dir')),
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Misuse(
      undefined,
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : 'Bad arguments',
    );
  }
}

/** The value of an option that the command cannot do without. */
export function need(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new Misuse(name, `${name} is missing; see --help`);
  return value;
}

/** Throws at an option or a word that a command does not take; `words` is how its help line shows it. */
export function refuseStrays({ subject, options }: Arguments, words: string): void {
  const stray = Object.keys(options).find(
    (name) => options[name] !== undefined && !words.includes(`--${name} `),
  );
  const name = stray === undefined ? undefined : `--${stray}`;
  const found = name ?? (subject !== undefined && !/ (ID|FILE)\b/.test(words) ? `"${subject}"` : undefined);
  if (found !== undefined) throw new Misuse(found, `${found} does not belong to this command; see --help`);
}

/** An option that must be one of a few words. */
export function oneOf<const T extends string>(
  value: string | undefined,
  words: readonly T[],
  name: string,
  usual: T,
): T {
  if (value === undefined) return usual;
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new Misuse(name, `${name} is "${value}" but must be one of ${words.join(', ')}`);
  return found;
}

/** The folder that the app itself uses on this system. */
function defaultDataFolder(): string {
  const { env } = process;
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'Groundwork');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Groundwork');
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Groundwork');
}
