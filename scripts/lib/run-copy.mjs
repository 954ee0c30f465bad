/**
 * Copies for an unprivileged user of what lies where only root can look: the built app with its production
 * packages, and Electron. Only needed where root works in a private folder.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fingerprintOf } from './build.mjs';
import { cacheFolder, ensureFolder, root } from './paths.mjs';
import { capture } from './run.mjs';
import { hashOf, readJson, writeJson } from './stamp.mjs';

/** @returns {string} a world-readable folder with the built app */
export function readableApp() {
  const folder = ensureFolder(join(cacheFolder(), 'run', hashOf(root)));
  refresh(join(folder, 'node_modules'), hashOf(readFileSync(join(root, 'package-lock.json'))), (target) => {
    for (const path of productionPackages()) copy(join(root, path), join(dirname(target), path));
  });
  // Unchanged folders are left alone: another window may be running from this copy.
  for (const name of ['out', 'resources', 'package.json']) {
    if (existsSync(join(root, name)))
      refresh(join(folder, name), fingerprintOf(name), (target) => copy(join(root, name), target));
  }
  capture('chmod', ['-R', 'a+rX', folder]);
  return folder;
}

/** @returns {string} the executable inside a world-readable copy of an Electron */
export function readableElectron(folder, executable) {
  const version = readFileSync(join(folder, 'version'), 'utf8').trim();
  const target = join(ensureFolder(join(cacheFolder(), 'run')), `electron-${version}`);
  refresh(target, version, () => copy(folder, target));
  capture('chmod', ['-R', 'a+rX', target]);
  return join(target, basename(executable));
}

function refresh(target, key, fill) {
  const stamp = `${target}.json`;
  if (existsSync(target) && readJson(stamp)?.key === key) return;
  rmSync(target, { recursive: true, force: true });
  fill(target);
  writeJson(stamp, { key });
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}

function productionPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.keys(packages).filter(
    (path) => path !== '' && !packages[path].dev && existsSync(join(root, path)),
  );
}
