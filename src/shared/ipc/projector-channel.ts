/**
 * The projector's channels and what travels on them. They stand in a file of their own because a preload has to be one
 * file: what two of them shared would become a third, which a sandboxed preload cannot read.
 */
export const VIEW_CHANNEL = 'groundwork:view';
/** "I listen": from the page to main, without a word. */
export const READY_CHANNEL = 'groundwork:ready';

/** What preload puts on `window.projector`: the whole of what the projector's page can reach. */
export interface ProjectorBridge {
  /** Listens to public views; returns the function that stops it. */
  readonly onView: (listener: (view: unknown) => void) => () => void;
  /** Says that the page listens; it is answered with the view of this moment. */
  readonly ready: () => void;
}
