/**
 * Notices a page that hangs. Chromium's own signal takes three times as long as people wait, so the page is asked
 * every second for a sign of life, and missing five in a row is a hang. Counting beats instead of reading a clock
 * keeps a laptop that slept from looking like one.
 */

const BEAT_MS = 1_000;
const LIMIT = 5;

export interface Heart {
  /** Asks for a sign of life; rejects or never settles where there is none. */
  readonly ask: () => Promise<unknown>;
  /** False while there is nothing to expect: no page yet, a debugger that holds it. */
  readonly isExpected: () => boolean;
  /** The page hangs. `recovered` is aborted when it comes back by itself meanwhile. */
  readonly onHang: (recovered: AbortSignal) => Promise<void>;
}

/** Makes a watch; call `beat` once a second. */
export function createHeartbeat({ ask, isExpected, onHang }: Heart): { readonly beat: () => void } {
  let missed = 0;
  let hang: AbortController | null = null;
  const alive = (): void => {
    missed = 0;
    hang?.abort();
  };
  return {
    beat: () => {
      if (!isExpected()) {
        missed = 0;
        return;
      }
      // Asked anew each time: a question that a page took to its grave is never answered by the next page.
      missed += 1;
      ask().then(alive, alive);
      if (missed <= LIMIT || hang) return;
      const controller = new AbortController();
      hang = controller;
      void onHang(controller.signal).finally(() => {
        hang = null;
        missed = 0;
      });
    },
  };
}

/** Beats until the returned function is called. */
export function startHeartbeat(heart: Heart): () => void {
  const { beat } = createHeartbeat(heart);
  const timer = setInterval(beat, BEAT_MS);
  return () => clearInterval(timer);
}
