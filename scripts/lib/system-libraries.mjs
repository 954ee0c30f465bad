/**
 * The system libraries Electron needs on Linux. What is missing is asked of the dynamic linker, not guessed.
 * Root on a Debian-like system gets them installed; anybody else gets the one line to run.
 */
import { existsSync } from 'node:fs';
import { capture, findProgram, tail } from './run.mjs';
import { Stop } from './say.mjs';

const debianPackages = [
  [/^libgtk-3|^libgdk-3/, 'libgtk-3-0'],
  [/^libnss3|^libnssutil3|^libsmime3/, 'libnss3'],
  [/^libnspr4|^libplc4|^libplds4/, 'libnspr4'],
  [/^libasound/, 'libasound2'],
  [/^libgbm/, 'libgbm1'],
  [/^libdrm/, 'libdrm2'],
  [/^libatk-bridge/, 'libatk-bridge2.0-0'],
  [/^libatk-1/, 'libatk1.0-0'],
  [/^libatspi/, 'libatspi2.0-0'],
  [/^libcups/, 'libcups2'],
  [/^libdbus-1/, 'libdbus-1-3'],
  [/^libcairo/, 'libcairo2'],
  [/^libpango/, 'libpango-1.0-0'],
  [/^libexpat/, 'libexpat1'],
  [/^libxkbcommon/, 'libxkbcommon0'],
  [/^libudev/, 'libudev1'],
  [/^libX11\./, 'libx11-6'],
  [/^libxcb\./, 'libxcb1'],
  [/^libXcomposite/, 'libxcomposite1'],
  [/^libXdamage/, 'libxdamage1'],
  [/^libXext/, 'libxext6'],
  [/^libXfixes/, 'libxfixes3'],
  [/^libXrandr/, 'libxrandr2'],
  [/^libglib-2|^libgobject-2|^libgio-2/, 'libglib2.0-0'],
];

/** Makes sure that the libraries of `executable` are there. Does nothing outside Linux. */
export function ensureLibraries(executable, voice) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(executable);
  if (missing.length === 0) return;
  const packages = missing.map((library) => debianPackages.find(([pattern]) => pattern.test(library))?.[1]);
  const unknown = missing.filter((_, index) => !packages[index]);
  if (unknown.length > 0)
    throw new Stop(`Electron needs system libraries that are not installed: ${unknown.join(', ')}.`);
  installPackages([...new Set(packages)], 'System libraries that Electron needs', voice);
  const still = missingLibraries(executable);
  if (still.length > 0) throw new Stop(`Still missing after the installation: ${still.join(', ')}.`);
}

/** @returns {string[]} the names of shared libraries the dynamic linker cannot find */
function missingLibraries(executable) {
  const { stdout } = capture('ldd', [executable]);
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/**
 * Installs Debian packages as root, or stops with the line to run.
 * @param {string[]} packages names as of Debian 12; the ones newer systems renamed are translated
 */
export function installPackages(packages, reason, voice) {
  const isDebian = existsSync('/etc/debian_version') && findProgram('apt-get');
  const isRoot = process.getuid?.() === 0;
  if (!isDebian) {
    throw new Stop(
      `${reason} are missing. Install what your system calls: ${packages.join(', ')}; then start again.`,
    );
  }
  if (!isRoot) {
    const names = packages.map(currentName);
    throw new Stop(
      `${reason} are missing. Run this once, then start again:\n  sudo apt-get install -y ${names.join(' ')}`,
    );
  }
  voice.doing(`Installing system packages: ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  capture('apt-get', [...wait, 'update'], { env });
  const result = capture(
    'apt-get',
    [...wait, 'install', '-y', '--no-install-recommends', ...packages.map(currentName)],
    { env },
  );
  if (result.code !== 0) {
    throw new Stop(
      `apt-get could not install ${packages.join(' ')}:\n${tail(result.stderr || result.stdout)}`,
    );
  }
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries for 64-bit time ("libgtk-3-0t64"). */
function currentName(name) {
  const { stdout } = capture('apt-cache', ['policy', `${name}t64`]);
  return /Candidate: (?!\(none\))/.test(stdout) ? `${name}t64` : name;
}
