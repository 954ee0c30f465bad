/**
 * What the checks found in the open workshop. They run in a worker that follows the same snapshot and edits as the
 * mirror; findings are derived and never stored.
 */
import type { Finding } from '@shared/sections/record-view';
import { create } from 'zustand';
import type { FindingsReply, FindingsRequest } from '../workers/findings-message';
import workerUrl from '../workers/findings-worker?worker&url';
import { startWorker } from '../workers/start-worker';
import { useWorkshop } from './workshop-store';

export interface FindingsState {
  readonly findings: readonly Finding[];
  /** Open errors by section id. */
  readonly errors: ReadonlyMap<string, number>;
  /** The revision they were computed from; null before the first time. */
  readonly revision: number | null;
}

const NONE: FindingsState = { findings: [], errors: new Map(), revision: null };

export const useFindings = create<FindingsState>()(() => NONE);

let worker: Worker | null = null;
/** What the worker has to be told once it runs; null while nobody watches. */
let waiting: FindingsRequest[] | null = null;
/** The first board is drawn before the checks take a processor. */
const START_AFTER_MS = 500;

/** Starts the checks; returns the function that stops them. */
export function watchFindings(): () => void {
  waiting = [];
  const timer = setTimeout(start, START_AFTER_MS);
  const stop = useWorkshop.subscribe((state, before) => {
    if (state.mirror?.workshop.id !== before.mirror?.workshop.id) useFindings.setState(NONE);
  });
  return () => {
    stop();
    clearTimeout(timer);
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

function start(): void {
  worker = startWorker(workerUrl);
  worker.addEventListener('message', ({ data }: MessageEvent<FindingsReply>) => {
    if (useWorkshop.getState().mirror?.workshop.id === data.workshopId) useFindings.setState(toState(data));
  });
  for (const request of waiting ?? []) worker.postMessage(request);
  waiting = null;
}

function toState({ findings, revision }: FindingsReply): FindingsState {
  const errors = new Map<string, number>();
  for (const finding of findings) {
    if (finding.severity === 'error') errors.set(finding.section, (errors.get(finding.section) ?? 0) + 1);
  }
  return { findings, errors, revision };
}
