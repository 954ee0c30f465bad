/**
 * What was worked out from the open workshop: findings here, coverage and readiness in `readiness-store.ts`. A worker
 * that follows the same snapshot and edits as the mirror does the work; nothing of it is stored.
 */
import { isOpen } from '@shared/readiness/waivers';
import { sortFindings } from '@shared/sections/check-runner';
import type { Finding } from '@shared/sections/record-view';
import { create } from 'zustand';
import type { FindingsReply, FindingsRequest } from '../workers/findings-message';
import workerUrl from '../workers/findings-worker?worker&url';
import { applyChanges, type Judged } from '../workers/judgement-changes';
import { startWorker } from '../workers/start-worker';
import { forgetReadiness, showReadiness } from './readiness-store';
import { useWorkshop } from './workshop-store';

export interface FindingsState {
  /** What is open, worst first, and errors that somebody has accepted for a while: those stay in sight. */
  readonly findings: readonly Finding[];
  /** Everything that somebody has accepted for a while. */
  readonly waived: readonly Finding[];
  /** Open errors by section id. */
  readonly errors: ReadonlyMap<string, number>;
  /** The revision they were computed from; null before the first time. */
  readonly revision: number | null;
}

const NONE: FindingsState = { findings: [], waived: [], errors: new Map(), revision: null };

export const useFindings = create<FindingsState>()(() => NONE);

let worker: Worker | null = null;
/** What the worker has said so far; its replies say what has changed. */
let judged: Judged | null = null;
/** What the worker has to be told once it runs; null while nobody watches. */
let waiting: FindingsRequest[] | null = null;
/** Watches what is shown; the checks themselves wait for `startChecks`. Returns the function that stops both. */
export function watchFindings(): () => void {
  waiting = [];
  const stop = useWorkshop.subscribe((state, before) => {
    if (state.mirror?.workshop.id === before.mirror?.workshop.id) return;
    useFindings.setState(NONE);
    forgetReadiness();
  });
  return () => {
    stop();
    worker?.terminate();
    worker = null;
    waiting = null;
  };
}

/** Tells the checks what the mirror was just told. */
export function tellChecks(request: FindingsRequest): void {
  if (worker) worker.postMessage(request);
  else waiting?.push(request);
}

/** Starts the checks. Asked for late, so that the first board is drawn before they take a processor. */
export function startChecks(): void {
  if (waiting === null) return;
  worker = startWorker(workerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<FindingsReply>) => show(data));
  for (const request of waiting) worker.postMessage(request);
  waiting = null;
}

function show(reply: FindingsReply): void {
  const before = judged;
  judged = applyChanges(before, reply);
  if (useWorkshop.getState().mirror?.workshop.id !== reply.workshopId) return;
  const { revision } = reply;
  // Boards look at every finding, so the list is a new one only when it says something new.
  const isSame = before?.checks === judged.checks && useFindings.getState().revision !== null;
  useFindings.setState(isSame ? { revision } : { ...toState(sortFindings(judged.checks)), revision });
  showReadiness(judged.readiness, judged.coverage, revision);
}

function toState(all: readonly Finding[]): Omit<FindingsState, 'revision'> {
  const errors = new Map<string, number>();
  for (const finding of all) {
    if (finding.severity === 'error' && isOpen(finding))
      errors.set(finding.section, (errors.get(finding.section) ?? 0) + 1);
  }
  return {
    findings: all.filter((finding) => isOpen(finding) || finding.severity === 'error'),
    waived: all.filter((finding) => !isOpen(finding)),
    errors,
  };
}
