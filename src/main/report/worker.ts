/**
 * The printer's own process: takes orders for briefs and answers with progress and one result each.
 *
 * Started as an Electron utility process or as a child of the command line. Whatever a text does to it, the workshop
 * goes on: memory and time are limited from outside, and an error it did not expect still ends with an answer.
 */
import type { BriefOrder, BriefReply } from '@shared/report/brief-job';
import { buildBrief } from '@shared/report/build-brief';
import { createPress, type Press } from './print-document';
import { runOrder } from './run-order';

/** The part of Electron's `process.parentPort` that is used; it is absent outside of utility processes. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: BriefReply): void;
}

const EXIT_DELAY_MS = 100;

const parentPort = (process as unknown as { readonly parentPort?: ParentPort }).parentPort;

function reply(message: BriefReply): void {
  if (parentPort !== undefined) parentPort.postMessage(message);
  else process.send?.(message);
}

const presses = new Map<string, Promise<Press>>();

function openPress(fontFolder: string): Promise<Press> {
  const known = presses.get(fontFolder) ?? createPress(fontFolder);
  presses.set(fontFolder, known);
  known.catch(() => presses.delete(fontFolder));
  return known;
}

let queue: Promise<void> = Promise.resolve();

function receive(message: unknown): void {
  if (!isOrder(message)) return;
  queue = queue.then(() => runOrder(message, { build: buildBrief, reply }, openPress));
}

function isOrder(message: unknown): message is BriefOrder {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === 'print';
}

/** Leaves time for the answer to get out before the process ends. */
function failAndExit(error: unknown): void {
  reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  setTimeout(() => process.exit(1), EXIT_DELAY_MS);
}

process.on('uncaughtException', failAndExit);
process.on('unhandledRejection', failAndExit);
if (parentPort !== undefined) parentPort.on('message', ({ data }) => receive(data));
else process.on('message', receive);
