/** What `npm run demo` can be asked for, and how fast it goes when nobody says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../lib/paths.mjs';
import { Stop } from '../lib/say.mjs';

/** @typedef {{ folder: string, isFast: boolean }} DemoOptions folder: where pictures and PDFs go */

const HELP = `npm run demo -- [options]
  --to DIR   folder for pictures and PDFs (default: artifacts/demo-<time>)
  --fast     no pauses (the default on a virtual screen)
  --slow     with pauses, also on a virtual screen`;

/** @param {readonly string[]} args @returns {DemoOptions} @throws {Stop} on an unknown option and for --help */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        fast: { type: 'boolean' },
        slow: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new Stop(`${error.message}\n\n${HELP}`);
  }
  if (values.help) throw new Stop(HELP);
  const time = new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-');
  // npm runs scripts in the repository; a path means the folder the user is in.
  const base = process.env.INIT_CWD ?? process.cwd();
  return {
    folder: values.to ? resolve(base, values.to) : join(root, 'artifacts', `demo-${time}`),
    isFast: values.fast ?? (values.slow ? false : isVirtualDisplay(process.env.DISPLAY)),
  };
}

/**
 * True when nobody can see this X display because its server is Xvfb. A server that was given its number leaves a lock
 * file with its process id; one that chose a free number leaves none, and was then started beside us.
 */
export function isVirtualDisplay(display) {
  const number = /^:(\d+)/.exec(display ?? '')?.[1];
  if (process.platform !== 'linux' || number === undefined) return false;
  const lock = read(`/tmp/.X${number}-lock`).trim();
  if (lock !== '') return read(`/proc/${lock}/comm`).trim() === 'Xvfb';
  return readdirSync('/proc').some(
    (pid) => /^\d+$/.test(pid) && read(`/proc/${pid}/stat`).startsWith(`${pid} (Xvfb) `) && isSibling(pid),
  );
}

function isSibling(pid) {
  return Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1]) === process.ppid;
}

/** The text of a file, or nothing when it is gone or not for us. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
