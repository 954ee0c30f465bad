/**
 * Runs the printer in a process of its own, with little memory and little time, so that a text that is hard to set
 * can cost a brief but never a workshop.
 */
import { join } from 'node:path';
import type { BriefReply } from '@shared/report/brief-job';
import { app, utilityProcess } from 'electron';
import type { StartBrief } from '../ports';
import type { BriefProcess } from '../services/brief-process';
import { runBrief } from '../services/brief-process';
import type { Log } from './log';

/** Makes the port that prints briefs. */
export function createBriefRunner(log: Log): StartBrief {
  const worker = join(app.getAppPath(), 'out', 'main', 'report-worker.js');
  return (order, onProgress) => {
    const child = utilityProcess.fork(worker, [], {
      serviceName: 'Groundwork brief',
      execArgv: ['--max-old-space-size=512'],
      stdio: 'ignore',
      env: withoutNodeSwitches(process.env),
    });
    const printer: BriefProcess = {
      post: (message) => child.postMessage(message),
      kill: () => child.kill(),
      onMessage: (listener) => child.on('message', (message: BriefReply) => listener(message)),
      onExit: (listener) => child.on('exit', listener),
    };
    return runBrief(printer, order, onProgress, log);
  };
}

// The rest stays: the time zone decides how dates are printed, and Windows needs its own variables to start at all.
function withoutNodeSwitches(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(NODE_|ELECTRON_)/i.test(name)));
}
