/**
 * better-sqlite3 for the Electron and the Node in use.
 *
 * The package brings compiled binaries for Node-API 10 and newer. Older runtimes (Node 20, Electron before 35)
 * do not refuse them, they crash. For those the module is compiled once from its own sources against Node-API's
 * experimental version, whose references to strings are what it needs from version 10; that binary runs on newer
 * runtimes too. The result is cached outside `node_modules`, so that a fresh installation does not pay again.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, ensureFolder, root, stampFolder } from './paths.mjs';
import { capture, findProgram, npmCli, tail } from './run.mjs';
import { Stop } from './say.mjs';
import { hashOf, readJson, writeJson } from './stamp.mjs';
import { installPackages } from './system-libraries.mjs';

const moduleFolder = join(root, 'node_modules', 'better-sqlite3');
const built = join(moduleFolder, 'build', 'Release', 'better_sqlite3.node');
const experimental = ['UNAPI_VERSION', 'DNAPI_EXPERIMENTAL', 'DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'];

/**
 * Makes sure that better-sqlite3 loads and answers a query in every given runtime.
 * @param {{ electron?: import('./electron-runtime.mjs').Runtime, node: boolean }} needs
 */
export function ensureNativeModule({ electron, node }, voice) {
  const runtimes = [];
  if (node) runtimes.push({ name: `Node ${process.versions.node}`, executable: process.execPath });
  if (electron) runtimes.push({ name: `Electron ${electron.version}`, executable: electron.executable });
  const stampFile = join(stampFolder(), 'native-module.json');
  const isProven = (runtime) => readJson(stampFile)?.[proofOf(runtime)] === true;
  if (runtimes.every(isProven)) {
    voice.fine('The database module is up to date');
    return;
  }
  if (runtimes.some((runtime) => nodeApiOf(runtime) < 10)) placeCompiled(voice);
  for (const runtime of runtimes) {
    const failure = tryLoading(runtime);
    if (failure) throw new Stop(`The database module does not load in ${runtime.name}:\n${failure}`);
    writeJson(stampFile, { ...readJson(stampFile), [proofOf(runtime)]: true });
  }
  voice.fine(`The database module works in ${runtimes.map(({ name }) => name).join(' and ')}`);
}

function proofOf({ name, executable }) {
  const binary = existsSync(built) ? statSync(built) : { size: 0, mtimeMs: 0 };
  return hashOf(name, executable, moduleVersion(), `${binary.size} ${binary.mtimeMs}`);
}

function moduleVersion() {
  return JSON.parse(readFileSync(join(moduleFolder, 'package.json'), 'utf8')).version;
}

// ELECTRON_RUN_AS_NODE: Electron as a plain Node process, which needs no display and no user change.
function runCode({ executable }, code) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' };
  return capture(executable, ['-e', code], { cwd: root, env, timeout: 30_000 });
}

function nodeApiOf(runtime) {
  return Number(runCode(runtime, 'process.stdout.write(process.versions.napi)').stdout);
}

function tryLoading(runtime) {
  const code = `const D = require(${JSON.stringify(moduleFolder)}); process.stdout.write(new D(':memory:').prepare('select 6 * 7').pluck().get() + '')`;
  const done = runCode(runtime, code);
  return done.code === 0 && done.stdout === '42'
    ? null
    : tail(done.stderr) || `it ended with code ${done.code}`;
}

function placeCompiled(voice) {
  const key = `better-sqlite3-${moduleVersion()}-${process.platform}-${process.arch}`;
  const cached = join(ensureFolder(join(cacheFolder(), 'native')), key, 'better_sqlite3.node');
  if (!existsSync(cached)) compile(cached, voice);
  mkdirSync(dirname(built), { recursive: true });
  const part = `${built}.${process.pid}.part`;
  copyFileSync(cached, part);
  renameSync(part, built);
}

function compile(target, voice) {
  if (process.platform === 'win32') {
    throw new Stop(
      'This needs Node 22.14 or newer on Windows (the database module has no binary for older ones).',
    );
  }
  ensureCompiler(voice);
  voice.doing('Compiling the database module for this Node and Electron (once, about 70 s)');
  const work = join(cacheFolder(), `.native-${process.pid}`);
  const folder = join(work, 'node_modules', 'better-sqlite3');
  try {
    for (const name of ['better-sqlite3', 'node-addon-api']) {
      cpSync(join(root, 'node_modules', name), join(work, 'node_modules', name), { recursive: true });
    }
    rmSync(join(folder, 'build'), { recursive: true, force: true });
    const gyp = join(dirname(npmCli()), '..', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    const flags = experimental.map((flag) => `-${flag}`).join(' ');
    const env = { ...process.env, CXXFLAGS: `${process.env.CXXFLAGS ?? ''} ${flags}`.trim() };
    const args = [gyp, 'rebuild', '--release', '--force_build=1', '--jobs=max', ...headers()];
    const done = capture(process.execPath, args, { cwd: folder, env });
    if (done.code !== 0) throw new Stop(`The database module could not be compiled:\n${tail(done.stderr)}`);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(folder, 'build', 'Release', 'better_sqlite3.node'), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Node's headers where they are installed: Node-API is stable, so those of any Node do. Else node-gyp fetches them. */
function headers() {
  const prefixes = [join(dirname(realpathSync(process.execPath)), '..'), '/usr', '/usr/local'];
  const found = prefixes.find((prefix) => existsSync(join(prefix, 'include', 'node', 'node_api.h')));
  return found ? [`--nodedir=${found}`] : [];
}

function ensureCompiler(voice) {
  const missing = [
    ['g++', 'g++'],
    ['make', 'make'],
    ['python3', 'python3'],
  ].filter(([program]) => !findProgram(program));
  if (missing.length === 0 || (process.platform === 'darwin' && findProgram('clang++'))) return;
  installPackages(
    missing.map(([, name]) => name),
    'The programs to compile the database module',
    voice,
  );
}
