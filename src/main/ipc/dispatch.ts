/**
 * The border between a window and the services: finds the call, parses its input, runs the handler and wraps what
 * comes out as a `Result`. Nothing else about a failure crosses the border, and nothing that people typed is logged.
 */

import { type AppError, fail, ok, Refusal, type Result } from '@shared/domain/result';
import { type CallName, contract, type Handlers } from '@shared/ipc/contract';
import { storageErrorOf } from '../db/storage-error';

export type Dispatch = (name: unknown, input: unknown) => Promise<Result<unknown>>;

const SLOW_MS = 100;

/** What the state of the storage means for calls. */
export interface StorageRules {
  /** Why a call cannot be made in this state: nothing may be written, or nothing large. */
  readonly refusal: (call: CallName) => AppError | null;
  /** Hears of trouble; true where the call may work now. It is then made once more, which its `opId` makes safe. */
  readonly onTrouble: (error: AppError, call: CallName) => boolean;
}

/**
 * Makes the dispatcher; `log` gets slow calls and bugs, by call name only.
 */
export function createDispatch(
  handlers: Handlers,
  log: (line: string) => void,
  { refusal, onTrouble }: StorageRules = { refusal: () => null, onTrouble: () => false },
): Dispatch {
  return async (name, input) => {
    if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return fail('invalid-input', 'call');
    const call = name as CallName;
    const parsed = contract[call].input.safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return fail('invalid-input', issue?.path.join('.') || call, issue?.message);
    }
    const refused = refusal(call);
    if (refused) return { ok: false, error: refused };
    const started = performance.now();
    // The contract ties each name to its input; TypeScript cannot follow that through a union of names.
    const handler = handlers[call] as (parsedInput: unknown) => unknown;
    try {
      return ok(await handler(parsed.data));
    } catch (error) {
      const failure = toFailure(error, call, log);
      if (failure.ok || !onTrouble(failure.error, call)) return failure;
      try {
        return ok(await handler(parsed.data));
      } catch (again) {
        return toFailure(again, call, log);
      }
    } finally {
      const took = performance.now() - started;
      if (took > SLOW_MS && contract[call].type === 'query') log(`slow call ${call}: ${Math.round(took)} ms`);
    }
  };
}

function toFailure(error: unknown, call: string, log: (line: string) => void): Result<never> {
  if (error instanceof Refusal) return { ok: false, error: error.error };
  const storage = storageErrorOf(error);
  if (storage) {
    log(`storage trouble in ${call}: ${storage.code}`);
    return { ok: false, error: storage };
  }
  log(`bug in ${call}: ${error instanceof Error ? (error.stack ?? error.name) : typeof error}`);
  return fail('unexpected', call);
}
