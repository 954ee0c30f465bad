/** Everything that has to be said to Electron before it is ready: walls, folders, and that there is one of us. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppError } from '@shared/domain/result';
import { app } from 'electron';
import { chooseDataFolder, isWritable, prepareFolder } from '../db/data-folder';
import type { Log } from './log';
import { createLog } from './log';
import { findFileArgument } from './offered-file';
import { registerScheme } from './protocol';
import { guardEverything } from './security';
import { limitMemory, listDangerousSwitches, silenceNetwork } from './switches';

export interface Prepared {
  readonly dataFolder: string;
  readonly log: Log;
  /** Why the data folder cannot be used; everything else still works, so that this can be said in a window. */
  readonly problem: AppError | null;
  /** A file named on the command line. */
  readonly offeredFile: string | null;
}

/** Prepares Electron; null when this process has to end at once. */
export function prepareApp(): Prepared | null {
  const dangerous = app.isPackaged ? listDangerousSwitches(app.commandLine) : [];
  if (dangerous.length > 0) return leave(`Groundwork does not start with --${dangerous.join(', --')}.`, 3);
  app.enableSandbox();
  silenceNetwork(app.commandLine);
  limitMemory(app.commandLine);
  registerScheme();

  const dataFolder = chooseDataFolder({
    args: process.argv.slice(1),
    platform: process.platform,
    env: process.env,
    usual: app.getPath('userData'),
    isUsualGiven: app.commandLine.hasSwitch('user-data-dir'),
  });
  const problem = prepareFolder(dataFolder);
  const profile =
    problem || !isWritable(dataFolder) ? mkdtempSync(join(tmpdir(), 'groundwork-')) : dataFolder;
  app.setPath('userData', profile);
  // What Chromium keeps for itself stays out of the way of the workshops.
  const browserFolder = join(profile, 'browser');
  prepareFolder(browserFolder);
  app.setPath('sessionData', browserFolder);

  const log = createLog(profile, () => new Date());
  guardEverything(log);
  const offeredFile = findFileArgument(process.argv.slice(1), process.cwd());
  if (!app.requestSingleInstanceLock({ offeredFile })) {
    return leave('Groundwork is already open; its window was brought to the front.', 0);
  }
  return { dataFolder, log, problem, offeredFile };
}

function leave(why: string, code: number): null {
  process.stderr.write(`${why}\n`);
  app.exit(code);
  return null;
}
