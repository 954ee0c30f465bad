/**
 * Runs the printer in a process of its own, with little memory and little time, so that a text that is hard to set
 * can cost a brief but never a workshop.
 *
 * A printer that has just printed is kept for a minute: whoever looks at one brief mostly looks at another, and the
 * second print of a process takes about half of the time of the first.
 */
import { join } from 'node:path';
import type { BriefReply } from '@shared/report/brief-job';
import { app, type UtilityProcess, utilityProcess } from 'electron';
import type { StartBrief } from '../ports';
import { runBrief } from '../services/brief-process';
import { printLimits } from '../services/print-limits';
import type { Log } from './log';

const KEPT_MS = 60_000;
/** A printer that has just set a thick report holds its memory; it is not kept. */
const MOST_PAGES_KEPT = 300;

interface Kept {
  readonly child: UtilityProcess;
  readonly memoryMb: number;
  readonly timer: NodeJS.Timeout;
}

/** Makes the port that prints briefs. */
export function createBriefRunner(log: Log): StartBrief {
  const worker = join(app.getAppPath(), 'out', 'main', 'report-worker.js');
  let kept: Kept | null = null;

  const start = (memoryMb: number): UtilityProcess =>
    utilityProcess.fork(worker, [], {
      serviceName: 'Groundwork brief',
      execArgv: [`--max-old-space-size=${memoryMb}`],
      stdio: 'ignore',
      env: withoutNodeSwitches(process.env),
    });

  const takeKept = (memoryMb: number): UtilityProcess | null => {
    if (kept === null || kept.memoryMb !== memoryMb) return null;
    const { child, timer } = kept;
    kept = null;
    clearTimeout(timer);
    child.removeAllListeners();
    return child;
  };

  const keep = (child: UtilityProcess, memoryMb: number): void => {
    child.removeAllListeners();
    const timer = setTimeout(() => child.kill(), KEPT_MS);
    kept = { child, memoryMb, timer };
    child.once('exit', () => {
      clearTimeout(timer);
      if (kept?.child === child) kept = null;
    });
  };

  return (order, onProgress) => {
    const { memoryMb, limitMs } = printLimits(order);
    const child = takeKept(memoryMb) ?? start(memoryMb);
    return runBrief(
      {
        post: (message) => child.postMessage(message),
        kill: () => child.kill(),
        keep: (pages) => {
          if (kept !== null || pages > MOST_PAGES_KEPT) child.kill();
          else keep(child, memoryMb);
        },
        onMessage: (listener) => child.on('message', (message: BriefReply) => listener(message)),
        onExit: (listener) => child.on('exit', listener),
      },
      order,
      onProgress,
      log,
      limitMs,
    );
  };
}

// The rest stays: the time zone decides how dates are printed, and Windows needs its own variables to start at all.
function withoutNodeSwitches(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(NODE_|ELECTRON_)/i.test(name)));
}
