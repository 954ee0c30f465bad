/** The Electron channels and what travels on them; preloads and wire share nothing else. */
export const CALL_CHANNEL = 'groundwork:call';
export const EVENT_CHANNEL = 'groundwork:event';
/** The projector's pair: views go to its page, and "I listen" comes back without a word. */
export const VIEW_CHANNEL = 'groundwork:view';
export const READY_CHANNEL = 'groundwork:ready';

/** What preload puts on `window.groundwork`. */
export interface Bridge {
  /** Sends one call; the answer is always a `Result`. */
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Listens to events; returns the function that stops it. */
  readonly on: (listener: (event: unknown) => void) => () => void;
  /** The path of a file dropped on the window, for `file.inspect` only. */
  readonly pathOf: (file: never) => string;
}

/** What preload puts on `window.projector`: the whole of what the projector's page can reach. */
export interface ProjectorBridge {
  /** Listens to public views; returns the function that stops it. */
  readonly onView: (listener: (view: unknown) => void) => () => void;
  /** Says that the page listens; it is answered with the view of this moment. */
  readonly ready: () => void;
}
