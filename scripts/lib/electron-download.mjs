/**
 * The Electron this project is pinned to, fetched by Electron's own installer. A machine that cannot reach the
 * download server finds out within seconds, and does not ask again for a day.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';
import { capture } from './run.mjs';
import { hashOf, readJson, writeJson } from './stamp.mjs';

const packageFolder = join(root, 'node_modules', 'electron');
const day = 24 * 60 * 60 * 1000;
const reachMs = 8_000;
const downloadMs = 10 * 60_000;

/** @returns {string} the version of Electron in package.json, such as "45.4.1" */
export function pinnedVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.electron;
}

/** @returns {{ executable: string, version: string, origin: 'download' } | null} the pinned Electron if it is here */
export function findDownloaded() {
  const pathFile = join(packageFolder, 'path.txt');
  const versionFile = join(packageFolder, 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  if (version !== pinnedVersion() || !existsSync(executable)) return null;
  return { executable, version, origin: 'download' };
}

/**
 * Downloads the pinned Electron.
 * @param {{ isOptional: boolean }} wish where there is another way, a failure is not repeated for a day
 * @returns as findDownloaded: null where it cannot be had (now)
 */
export async function download({ isOptional }, voice) {
  const memory = join(cacheFolder(), `electron-download-${hashOf(pinnedVersion(), serverUrl())}.json`);
  const last = readJson(memory)?.failedAt ?? 0;
  if (isOptional && Date.now() - last < day) return null;
  voice.doing(`Getting Electron ${pinnedVersion()} (first run, about 120 MB)`);
  if (await canReachServer()) {
    const done = capture(process.execPath, [...installerFlags(), join(packageFolder, 'install.js')], {
      cwd: root,
      timeout: downloadMs,
    });
    const found = done.code === 0 ? findDownloaded() : null;
    if (found) return found;
  }
  writeJson(memory, { failedAt: Date.now() });
  return null;
}

// The installer is written for Node 22.12 and newer; older ones need this flag to load its modules.
function installerFlags() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 12) ? ['--experimental-require-module'] : [];
}

function serverUrl() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: npmMirror } = process.env;
  return ELECTRON_MIRROR || npmMirror || 'https://github.com';
}

/** Any answer will do. Behind a proxy only the installer knows the way, so it gets its chance. */
async function canReachServer() {
  const { HTTPS_PROXY, https_proxy: proxy, ELECTRON_GET_USE_PROXY } = process.env;
  if (HTTPS_PROXY || proxy || ELECTRON_GET_USE_PROXY) return true;
  try {
    await fetch(serverUrl(), { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(reachMs) });
    return true;
  } catch {
    return false;
  }
}
