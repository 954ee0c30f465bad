/** Who is calling: only the main frame of a window we opened, while it shows our own page, is anybody at all. */
import { isOwnUrl } from './origin';
import type { WindowRole } from './roles';

/** The part of Electron's call event that is looked at. */
export interface CallEvent {
  readonly sender: { readonly id: number; readonly mainFrame: unknown };
  readonly senderFrame: { readonly url: string } | null;
}

/**
 * The role of the caller, or null for a stranger. Has to run before anything is awaited: a frame that navigates
 * away meanwhile takes its identity with it.
 */
export function roleOfSender(event: CallEvent, roleOf: (id: number) => WindowRole | null): WindowRole | null {
  try {
    const frame = event.senderFrame;
    if (!frame || frame !== event.sender.mainFrame || !isOwnUrl(frame.url)) return null;
    return roleOf(event.sender.id);
  } catch {
    // Reading from a frame that is gone throws.
    return null;
  }
}
