/** Starting other programs: captured, or in view, always without a shell where that is possible. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Stop } from './say.mjs';

/**
 * Runs a program to its end and captures what it prints.
 * @returns {{ code: number, stdout: string, stderr: string }} code is 127 where it could not be started
 */
export function capture(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
  const code = done.error ? (done.error.code === 'ETIMEDOUT' ? 124 : 127) : (done.status ?? 128);
  return { code, stdout: done.stdout ?? '', stderr: done.stderr ?? String(done.error ?? '') };
}

/** Runs a program that shares our terminal. @returns {Promise<number>} its exit code, 128 after a signal */
export function show(command, args, options = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', fail);
    child.on('close', (code) => settle(code ?? 128));
  });
}

/** @param {string} name @returns {string | null} the full path of a program, or null */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  for (const folder of folders) {
    if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** @returns {string} the path of npm's own `npm-cli.js`, so that it runs on the Node that runs this script. */
export function npmCli() {
  const prefix = dirname(realpathSync(process.execPath));
  const onPath = process.platform === 'win32' ? null : findProgram('npm');
  const places = [
    process.env.npm_execpath,
    join(prefix, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(prefix, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    onPath && realpathSync(onPath),
  ];
  for (const place of places) {
    if (place?.endsWith('npm-cli.js') && existsSync(place)) return place;
  }
  throw new Stop('npm was not found. Start this with "npm start" or "npm test".');
}

/** Runs npm and captures what it prints. */
export function npm(args, options = {}) {
  return capture(process.execPath, [npmCli(), ...args], options);
}

/** @param {string} text @returns {string} the last lines of a program's output, enough to see why it failed */
export function tail(text, lines = 12) {
  return stripVTControlCharacters(text).trimEnd().split('\n').slice(-lines).join('\n');
}
