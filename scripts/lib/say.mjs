/**
 * What the set-up tells a person: one plain line per step. A quiet voice (used by the command line tool,
 * whose standard output belongs to its caller) drops "is up to date" lines and writes work to standard error.
 */

/** @typedef {{ fine(text: string): void, doing(text: string): void, warn(text: string): void, isQuiet: boolean }} Voice */

/** @returns {Voice} the voice of `npm start` and `npm test`. */
export function plainVoice() {
  return {
    isQuiet: false,
    fine: (text) => console.log(`· ${text}`),
    doing: (text) => console.log(`· ${text} …`),
    warn: (text) => console.log(`! ${text}`),
  };
}

/** @returns {Voice} a voice that stays silent unless something has to be done, and never uses standard output. */
export function quietVoice() {
  return {
    isQuiet: true,
    fine: () => {},
    doing: (text) => console.error(`· ${text} …`),
    warn: (text) => console.error(`! ${text}`),
  };
}

/** A failure the user can act on: its message is printed as it is, without a stack. */
export class Stop extends Error {}

/**
 * Runs the main function of a script; a Stop ends it with its message and exit code 1.
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** @param {number} since a value of performance.now() @returns {string} such as "3.4 s" */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
