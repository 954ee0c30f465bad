/** How a command ended, as a number for scripts; the numbers are documented in docs/cli.md and do not change. */
import { type ErrorCode, Refusal } from '@shared/domain/result';
import { Misuse } from './arguments';

export const EXIT = {
  done: 0,
  /** The command line is wrong. */
  misuse: 2,
  /** What it names is not there or cannot be read. */
  badInput: 3,
  /** `check --fail-on` found what it was told to fail on. */
  findings: 4,
  /** The library or a file cannot be read or written just now. */
  storage: 5,
} as const;

const STORAGE_CODES: ReadonlySet<ErrorCode> = new Set([
  'storage-full',
  'storage-readonly',
  'storage-corrupt',
  'storage-busy',
  'file-unwritable',
]);

/** The number for a command that could not do what was asked; `code` says why. */
export function exitCodeOf(error: unknown, code: ErrorCode): number {
  if (error instanceof Misuse) return EXIT.misuse;
  return STORAGE_CODES.has(code) ? EXIT.storage : EXIT.badInput;
}

const SENTENCES: Partial<Readonly<Record<ErrorCode, string>>> = {
  'not-found': 'There is no such thing in this library.',
  'storage-busy': 'The workshops are in use: close Groundwork and try again.',
  'storage-full': 'The disk is full. Nothing was changed.',
  'storage-readonly': 'The data folder cannot be written to. Nothing was changed.',
  'storage-corrupt': 'The workshop database could not be read. Nothing was changed.',
  'newer-file': 'This was made with a newer Groundwork. Nothing was changed.',
  'invalid-input': 'This value does not fit. Nothing was changed.',
};

/** What went wrong, in one line for standard error. */
export function sayError(error: unknown, code: ErrorCode, subject: string | undefined): string {
  const own = error instanceof Refusal ? error.error.reason : undefined;
  const reason = own ?? SENTENCES[code] ?? 'It was not done; nothing was changed.';
  return subject && !reason.includes(subject) ? `${subject}: ${reason}` : reason;
}
