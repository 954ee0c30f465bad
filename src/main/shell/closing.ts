/**
 * Closing without losing the last words: the page is asked to put its drafts away, and the window waits for its
 * answer, but never longer than the limit. Nobody is asked "save?", because everything is saved.
 */

const LIMIT_MS = 1_500;
/** Between the page's answer and its end: what it sent in the same breath is still on its way. */
const GRACE_MS = 50;

/** The part of a window that closing needs. */
export interface ClosableWindow {
  readonly on: (event: 'close', listener: (event: { preventDefault: () => void }) => void) => unknown;
  readonly isDestroyed: () => boolean;
  readonly destroy: () => void;
}

export interface Closing<W extends ClosableWindow> {
  /** Makes a window wait for its page before it closes. */
  readonly attach: (window: W) => void;
  /** The page has put its drafts away. */
  readonly flushed: () => void;
}

/** `askToFlush` answers false where there is no page that could answer; the window then closes at once. */
export function createClosing<W extends ClosableWindow>(
  askToFlush: (window: W) => boolean,
  limitMs: number = LIMIT_MS,
): Closing<W> {
  const waiting = new Map<W, ReturnType<typeof setTimeout>>();
  const finish = (window: W): void => {
    clearTimeout(waiting.get(window));
    waiting.delete(window);
    // Not close(): a page that hangs could hold that up for ever.
    if (!window.isDestroyed()) window.destroy();
  };
  return {
    attach: (window) => {
      window.on('close', (event) => {
        event.preventDefault();
        if (waiting.has(window)) return;
        waiting.set(
          window,
          setTimeout(() => finish(window), limitMs),
        );
        if (!askToFlush(window)) finish(window);
      });
    },
    flushed: () => {
      for (const window of waiting.keys()) setTimeout(() => finish(window), GRACE_MS);
    },
  };
}
