/** The production build in `out/`, made again only when something it is made from has changed. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';
import { capture, tail } from './run.mjs';
import { Stop, secondsSince } from './say.mjs';
import { hashOf, readJson, writeJson } from './stamp.mjs';

const inputs = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
const stampFile = join(root, 'out', 'build.json');

/** Makes sure that `out/` holds the build of the present sources. */
export function ensureBuild(voice) {
  return withLock('build', voice, async () => {
    const key = fingerprintOf(...inputs);
    if (readJson(stampFile)?.key === key && existsSync(join(root, 'out', 'main'))) {
      voice.fine('Build is up to date');
      return;
    }
    voice.doing('Building the app');
    const since = performance.now();
    const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      ELECTRON_EXEC_PATH: process.execPath,
    };
    const done = capture(process.execPath, [cli, 'build', '--logLevel', 'warn'], { cwd: root, env });
    if (done.code !== 0)
      throw new Stop(`The app could not be built:\n${tail(done.stderr || done.stdout, 30)}`);
    writeJson(stampFile, { key });
    voice.fine(`Built in ${secondsSince(since)}`);
  });
}

/** @param {...string} paths relative to the root @returns {string} a hash that changes with any file below them */
export function fingerprintOf(...paths) {
  return hashOf(...paths.flatMap((path) => fingerprints(join(root, path))));
}

/** @returns {string[]} one line per file: path, size and time of change */
function fingerprints(path) {
  if (!existsSync(path)) return [];
  const stat = statSync(path);
  if (!stat.isDirectory()) return [`${relative(root, path)} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => fingerprints(join(path, name)));
}
