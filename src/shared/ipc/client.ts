/** The typed client of the contract; works over any bridge, so tests can drive the services with it. */
import type { Result } from '../domain/result';
import type { CallName, InputOf, OutputOf } from './contract';
import type { AppEvent } from './events';

export interface Client {
  readonly call: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Result<OutputOf<N>>>;
  readonly on: (listener: (event: AppEvent) => void) => () => void;
}

/** Wraps the untyped bridge that preload exposes. Answers come from our own main process and are not parsed again. */
export function createClient(bridge: {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly on: (listener: (event: unknown) => void) => () => void;
}): Client {
  return {
    call: async <N extends CallName>(name: N, input: InputOf<N>) =>
      (await bridge.call(name, input)) as Result<OutputOf<N>>,
    on: (listener) => bridge.on((event) => listener(event as AppEvent)),
  };
}
