/**
 * `node_modules` as the lock file says. Install scripts are off on purpose: nothing we use needs one, and
 * newer npm versions block them. An installation someone made by hand is recognised and kept.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stampFolder } from './paths.mjs';
import { npm } from './run.mjs';
import { Stop } from './say.mjs';
import { hashOf, readJson, writeJson } from './stamp.mjs';

/** Makes sure that the dependencies of the lock file are installed. */
export function ensureDependencies(voice) {
  const lockText = readFileSync(join(root, 'package-lock.json'));
  const key = hashOf(lockText, process.version, process.platform, process.arch);
  const installed = join(root, 'node_modules');
  const isStamped =
    existsSync(installed) && readJson(join(installed, '.cache/groundwork/dependencies.json'))?.key === key;
  if (isStamped || hasAll(JSON.parse(lockText.toString()))) {
    if (!isStamped) writeJson(join(stampFolder(), 'dependencies.json'), { key });
    voice.fine('Dependencies are up to date');
    return;
  }
  voice.doing(
    `Installing dependencies (${existsSync(installed) ? 'the lock file' : 'first run'}, about 30 s)`,
  );
  const result = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.code !== 0)
    throw new Stop(`npm could not install the dependencies:\n${errorsOf(result.stderr)}`);
  writeJson(join(stampFolder(), 'dependencies.json'), { key });
}

/** True where npm's own record of what it installed has every package this machine needs, in its version. */
function hasAll(lock) {
  const record = readJson(join(root, 'node_modules/.package-lock.json'));
  if (!record) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || record.packages[path]?.version === wanted.version) return true;
    return wanted.optional === true && !isForThisMachine(wanted);
  });
}

function isForThisMachine({ os, cpu, libc }) {
  if (os && !os.includes(process.platform)) return false;
  if (cpu && !cpu.includes(process.arch)) return false;
  // A missing package for a known C library is not worth a whole installation: its loader would say so.
  return libc === undefined && (os !== undefined || cpu !== undefined);
}

/** What npm says went wrong, without warnings and without its help text. */
function errorsOf(text) {
  const lines = text.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line));
  return lines.slice(0, 12).join('\n');
}
