/** The life of one print job, whatever kind of process does the printing. */
import type { BriefOrder, BriefReply } from '@shared/report/brief-job';
import type { BriefJob } from '../ports';

const LIMIT_MS = 60_000;

/** The part of a printing process that its supervisor uses. */
export interface BriefProcess {
  readonly post: (order: BriefOrder) => void;
  readonly kill: () => void;
  /** Takes the process back after a good print, for the next one; without it, it is ended. */
  readonly keep?: (pages: number) => void;
  readonly onMessage: (listener: (reply: BriefReply) => void) => void;
  /** Called once, also after a kill. */
  readonly onExit: (listener: (code: number) => void) => void;
}

const STOPPED =
  'The printer stopped before it was finished, most likely for want of memory. Close other programs and try again, or print a list or a brief for a team in place of the whole';

const tooSlow = (limitMs: number): string =>
  `Printing took longer than ${limitMs / 1000} seconds and was stopped. Try again when the computer has less to do, or print a list or a brief for a team in place of the whole`;

type Outcome = Awaited<BriefJob['finished']>;

/** Sends the order and follows the process to its end: done, failed, out of time, or null when it was cancelled. */
export function runBrief(
  process: BriefProcess,
  order: BriefOrder,
  onProgress: (stage: string, value: number) => void,
  log: (line: string) => void,
  limitMs: number = LIMIT_MS,
): BriefJob {
  let settle: (outcome: Outcome) => void = () => undefined;
  let isSettled = false;
  const finished = new Promise<Outcome>((resolve) => {
    settle = resolve;
  });
  const end = (outcome: Outcome): void => {
    clearTimeout(timer);
    isSettled = true;
    settle(outcome);
    if (outcome?.type === 'done' && process.keep) process.keep(outcome.pages);
    else process.kill();
  };
  const timer = setTimeout(() => {
    log(`brief stopped after ${limitMs / 1000} s`);
    end({ type: 'failed', message: tooSlow(limitMs) });
  }, limitMs);
  process.onMessage((reply) => {
    if (reply.type === 'progress') onProgress(reply.stage, reply.value);
    else end(reply);
  });
  process.onExit((code) => {
    clearTimeout(timer);
    if (code !== 0 && !isSettled) log(`brief process ended with code ${code}`);
    settle({ type: 'failed', message: STOPPED });
  });
  process.post(order);
  return { finished, cancel: () => end(null) };
}
