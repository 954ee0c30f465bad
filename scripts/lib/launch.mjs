/**
 * The one description of how the app is launched, shared by start, demo, end-to-end tests and benchmarks:
 * which executable, as whom, with which folder for its files.
 *
 * As root the executable is a wrapper that becomes the user "nobody" first, and what that user cannot read
 * (a clone in root's home folder, say) is copied to a place where it can.
 */
import { chownSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chosenElectron } from './electron-runtime.mjs';
import { isLinuxRoot, root } from './paths.mjs';
import { readableApp, readableElectron } from './run-copy.mjs';
import { appUser, canRead, canSandbox, wrapperFor } from './unprivileged.mjs';

/** @typedef {import('./launch.d.mts').LaunchPlan} LaunchPlan */

/**
 * @param {{ dataDir?: string, args?: readonly string[], env?: NodeJS.ProcessEnv }} [wishes] dataDir: where the app
 *   keeps its files, created and handed to the user it runs as; without it, the usual place
 * @returns {LaunchPlan}
 */
export function launchPlan(wishes = {}) {
  const user = appUser();
  const electron = chosenElectron().executable;
  const executable = canRead(user, [electron]) ? electron : readableElectron(dirname(electron), electron);
  const appDir = canRead(user, [join(root, 'package.json'), join(root, 'node_modules')])
    ? root
    : readableApp();
  const sandbox = canSandbox(user);
  const dataDir = wishes.dataDir ?? (user ? '/var/lib/groundwork' : undefined);
  const env = { ...process.env, ...wishes.env };
  delete env.ELECTRON_RUN_AS_NODE;
  if (user) Object.assign(env, homeOf(join(dataDir, 'home'), user));
  if (dataDir) handOver(dataDir);
  return {
    command: user ? wrapperFor(executable, user) : executable,
    args: [
      ...(sandbox ? [] : ['--no-sandbox']),
      ...(dataDir ? [`--user-data-dir=${dataDir}`] : []),
      appDir,
      ...(wishes.args ?? []),
    ],
    env,
    uid: user?.uid,
    gid: user?.gid,
    dataDir,
    appDir,
    sandbox,
    notes: notesOn(user, sandbox, dataDir),
  };
}

/**
 * The same plan in Playwright's words. Playwright turns Chromium's sandbox off unless told otherwise, and tests
 * should run the app as users do.
 */
export function playwrightOptions(plan) {
  return {
    executablePath: plan.command,
    args: [...plan.args],
    env: plan.env,
    chromiumSandbox: plan.sandbox,
  };
}

/** Creates a folder and gives it to the user the app runs as, so that the app can write there. @returns the folder */
export function handOver(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const user = appUser();
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function homeOf(home, user) {
  handOver(dirname(home));
  handOver(home);
  const under = (name) => join(home, name);
  return {
    HOME: home,
    USER: user.name,
    LOGNAME: user.name,
    XDG_CONFIG_HOME: under('.config'),
    XDG_CACHE_HOME: under('.cache'),
    XDG_DATA_HOME: under('.local/share'),
    XDG_RUNTIME_DIR: '',
  };
}

function notesOn(user, sandbox, dataDir) {
  const notes = [];
  if (user)
    notes.push(`Started as root: the app runs as the user ${user.name}, with its files in ${dataDir}`);
  if (!sandbox)
    notes.push(
      `This system does not allow Chromium's sandbox${isLinuxRoot && !user ? ' for root' : ''}: the app runs without it`,
    );
  return notes;
}
