/**
 * Where the set-up keeps what outlives `node_modules`: the Electron runtime and the compiled database module.
 *
 * Root is a special case on Linux. The app is then run by an unprivileged user, who cannot read root's home
 * folder, so the cache lives in /var/cache/groundwork and the user data in /var/lib/groundwork.
 */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** True on Linux for user id 0. */
export const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** @returns {string} the cache folder of this user, created if absent; GROUNDWORK_CACHE overrides it. */
export function cacheFolder() {
  return ensureFolder(process.env.GROUNDWORK_CACHE ?? usualCacheFolder());
}

function usualCacheFolder() {
  if (isLinuxRoot) return '/var/cache/groundwork';
  if (process.platform === 'win32') {
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Groundwork', 'Cache');
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'groundwork');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'groundwork');
}

/** @param {string} folder @returns {string} the same folder, which now exists; world-readable when made by root */
export function ensureFolder(folder) {
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  if (isLinuxRoot) chmodSync(folder, 0o755);
  return folder;
}

/** @returns {string} the folder for stamps that must vanish together with `node_modules`. */
export function stampFolder() {
  return ensureFolder(join(root, 'node_modules', '.cache', 'groundwork'));
}
