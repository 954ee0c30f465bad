/**
 * One set-up or build at a time per working folder: a second one waits for the first instead of
 * installing over it. The lock is a file that names its owner; the lock of a dead process counts for nothing.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheFolder, ensureFolder, root } from './paths.mjs';
import { hashOf } from './stamp.mjs';

/** Runs `work` while holding the lock called `name`. @returns what `work` returns */
export async function withLock(name, voice, work) {
  const file = join(ensureFolder(join(cacheFolder(), 'locks')), `${name}-${hashOf(root)}.lock`);
  for (let attempt = 0; !take(file); attempt += 1) {
    if (attempt === 2) voice.doing('Waiting for another Groundwork set-up to finish');
    await pause(300);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!isOwnerAlive(file)) rmSync(file, { force: true });
  return false;
}

function isOwnerAlive(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // An empty file was created a moment ago and is about to be filled.
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
