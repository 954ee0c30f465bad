/** Decides when a page that keeps crashing is no longer simply loaded again. */

const WINDOW_MS = 60_000;
const LIMIT = 3;

/**
 * Counts crashes; answers 'reload', or 'explain' from the third within a minute on.
 * `clock` is a steady clock in milliseconds: the wall clock may jump.
 */
export function createCrashCounter(clock: () => number): () => 'reload' | 'explain' {
  let times: number[] = [];
  return () => {
    const now = clock();
    times = [...times.filter((time) => now - time < WINDOW_MS), now];
    return times.length < LIMIT ? 'reload' : 'explain';
  };
}
