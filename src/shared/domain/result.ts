/**
 * Expected failures travel as values; only bugs throw.
 *
 * The codes are a closed union so that the window can say each of them in plain words and so that no path, stack or
 * database message ever crosses the border.
 */
export const ERROR_CODES = [
  'not-found',
  'invalid-input',
  'stale-revision',
  'storage-full',
  'storage-readonly',
  'storage-corrupt',
  'storage-busy',
  'storage-missing',
  'newer-file',
  'file-unreadable',
  'file-damaged',
  'file-unwritable',
  'unprintable',
  'cancelled',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Why a call did not do what was asked. `subject` names the thing (a field, a record, a file name), never a folder. */
export interface AppError {
  readonly code: ErrorCode;
  readonly subject?: string;
  /** One sentence for people where the code alone says too little; never a stack or a path. */
  readonly reason?: string;
}

export type Result<T, E = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps a failure. */
export function fail(code: ErrorCode, subject?: string, reason?: string): Result<never> {
  return { ok: false, error: { code, ...(subject && { subject }), ...(reason && { reason }) } };
}

/** Thrown inside main where a deep function must refuse; `dispatch` and the command line turn it into its `error`. */
export class Refusal extends Error {
  readonly error: AppError;
  constructor(code: ErrorCode, subject?: string, reason?: string) {
    super(reason ?? `${code}${subject ? `: ${subject}` : ''}`);
    this.name = 'Refusal';
    this.error = { code, ...(subject && { subject }), ...(reason && { reason }) };
  }
}
