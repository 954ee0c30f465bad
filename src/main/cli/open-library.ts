/** Opens the library for a command: the services of the app with Node in Electron's place. */
import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@shared/domain/result';
import type { BriefReply } from '@shared/report/brief-job';
import { monotonicFactory } from 'ulid';
import packageJson from '../../../package.json' with { type: 'json' };
import { type Composition, compose } from '../compose';
import { prepareFolder } from '../db/data-folder';
import type { StartBrief } from '../ports';
import { runBrief } from '../services/brief-process';
import { printLimits } from '../services/print-limits';

/** out/main, where this file lies after the build. */
const HERE = dirname(fileURLToPath(import.meta.url));

/** Folder with fonts, examples and schema. */
export const RESOURCE_FOLDER = join(HERE, '../../resources');

/** Version of the app. */
export const VERSION = packageJson.version;

/** Opens the library in a folder; it must not be open in a window. */
export function openCliLibrary(dataFolder: string): Composition {
  const problem = prepareFolder(dataFolder);
  if (problem)
    throw new Refusal(
      problem.code,
      dataFolder,
      'The library folder cannot be used: it is not a folder or may not be written to',
    );
  const newId = monotonicFactory();
  return compose({
    dataFolder,
    resourceFolder: RESOURCE_FOLDER,
    dialogs: {
      chooseOpenFile: async () => null,
      chooseSaveFile: async () => null,
      chooseFolder: async () => null,
    },
    startBrief,
    emit: () => undefined,
    now: () => new Date(),
    newId: () => newId(),
    log: (line) => console.error(line),
    info: { version: VERSION, electron: `Node ${process.versions.node}`, platform: process.platform },
    onFlushed: () => undefined,
  });
}

/** Prints in a child process, with the memory cap that the app gives it too. */
const startBrief: StartBrief = (order, onProgress) => {
  const { memoryMb, limitMs } = printLimits(order);
  const child = fork(join(HERE, 'report-worker.js'), [], {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return runBrief(
    {
      post: (message) => child.send(message),
      kill: () => child.kill('SIGKILL'),
      onMessage: (listener) => child.on('message', (reply) => listener(reply as BriefReply)),
      onExit: (listener) => {
        child.on('exit', (code) => listener(code ?? 1));
        child.on('error', () => listener(1));
      },
    },
    order,
    onProgress,
    (line) => console.error(line),
    limitMs,
  );
};
