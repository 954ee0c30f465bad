/**
 * Root and the sandbox. Chromium refuses to run as root with its sandbox on, and a desktop app has no business
 * being root. So root starts the app as the user "nobody", through a small wrapper program: a wrapper, because
 * some callers (Playwright) can name an executable but not a user id.
 */
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, ensureFolder, isLinuxRoot } from './paths.mjs';
import { capture, findProgram } from './run.mjs';
import { hashOf } from './stamp.mjs';

/** @returns {{ uid: number, gid: number, name: string } | null} whom root runs the app as; null if we are not root */
export function appUser() {
  if (!isLinuxRoot || !findProgram('setpriv')) return null;
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return line ? { name: 'nobody', uid: Number(line[1]), gid: Number(line[2]) } : null;
}

/** @returns {string[]} a command line prefix that turns root into `user` */
export function becoming(user) {
  return ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
}

/** Writes (once per content) an executable that runs `executable` as `user`. @returns {string} its path */
export function wrapperFor(executable, user) {
  const text = `#!/bin/sh\n# Runs Electron as an unprivileged user, so that its sandbox can stay on.\nexec ${becoming(user).join(' ')} -- '${executable}' "$@"\n`;
  const file = join(ensureFolder(join(cacheFolder(), 'bin')), `electron-as-${user.name}-${hashOf(text)}`);
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, text);
  chmodSync(part, 0o755);
  renameSync(part, file);
  return file;
}

/** True where `user` (null: ourselves) can read all of `paths`. */
export function canRead(user, paths) {
  if (!user) return true;
  const test = paths.map((path) => `test -r '${path}'`).join(' && ');
  const [command, ...args] = [...becoming(user), '--', 'sh', '-c', test];
  return capture(command, args).code === 0;
}

/**
 * True where Chromium's sandbox can work on this system: it needs user namespaces, which some containers and
 * some distributions forbid. Windows and macOS have sandboxes of their own.
 */
export function canSandbox(user) {
  if (process.platform !== 'linux') return true;
  if (isLinuxRoot && !user) return false;
  const [command, ...args] = [
    ...(user ? becoming(user) : ['env']),
    ...(user ? ['--'] : []),
    'unshare',
    '-Ur',
    'true',
  ];
  return capture(command, args).code === 0;
}
