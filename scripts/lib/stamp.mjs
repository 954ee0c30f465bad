/** Stamps: small JSON files that remember for which inputs a step was done, so that it is not done twice. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param {...(string | Buffer)} parts @returns {string} a short hash of all parts */
export function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} file @returns {any} the parsed JSON, or null where the file is absent or damaged */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Writes JSON through a temporary file, so that a reader never sees half of it. */
export function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(part, file);
}
