/** What a window is for decides what it may call. */
import type { CallName } from '@shared/ipc/contract';
import { contract } from '@shared/ipc/contract';

/** The facilitator's window works; the projector's only shows, and has a channel of its own for that. */
export type WindowRole = 'facilitator' | 'projector';

const ALLOWED: Readonly<Record<WindowRole, ReadonlySet<string>>> = {
  facilitator: new Set(Object.keys(contract) as CallName[]),
  projector: new Set(),
};

/** True where a window of this role may make this call. */
export function mayCall(role: WindowRole, name: unknown): name is CallName {
  return typeof name === 'string' && ALLOWED[role].has(name);
}

/** True where windows of this role hear the app's events. */
export function mayHear(role: WindowRole): boolean {
  return role === 'facilitator';
}
