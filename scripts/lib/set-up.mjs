/**
 * Everything between a fresh clone and a running app, in order: dependencies, Electron and its system libraries,
 * the database module, the build. Each step knows by itself whether there is anything to do.
 */
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { withLock } from './lock.mjs';
import { ensureNativeModule } from './native-module.mjs';
import { Stop } from './say.mjs';
import { ensureLibraries } from './system-libraries.mjs';

/**
 * @param {import('./say.mjs').Voice} voice
 * @param {{ electron: boolean, node: boolean, build: boolean }} needs which runtimes will load the database module,
 *   and whether `out/` is wanted
 */
export async function setUp(voice, needs) {
  requireNode();
  await withLock('set-up', voice, async () => {
    ensureDependencies(voice);
    const electron = needs.electron ? await ensureElectron(voice) : undefined;
    if (electron) ensureLibraries(electron.executable, voice);
    ensureNativeModule({ electron, node: needs.node }, voice);
    if (needs.build) await ensureBuild(voice);
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
}
