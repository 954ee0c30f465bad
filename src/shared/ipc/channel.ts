/** The two Electron channels and what travels on them; preload and wire share nothing else. */
export const CALL_CHANNEL = 'groundwork:call';
export const EVENT_CHANNEL = 'groundwork:event';

/** What preload puts on `window.groundwork`. */
export interface Bridge {
  /** Sends one call; the answer is always a `Result`. */
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Listens to events; returns the function that stops it. */
  readonly on: (listener: (event: unknown) => void) => () => void;
  /** The path of a file dropped on the window, for `file.inspect` only. */
  readonly pathOf: (file: never) => string;
}
