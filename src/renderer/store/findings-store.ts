/**
 * What the checks found, computed beside the work: after a change the window waits until it is idle, so that typing
 * and dragging are never held up. Findings are derived from the mirror and never stored.
 */
import { createRecordView, type Finding } from '@shared/sections/record-view';
import { runChecks } from '@shared/sections/run-checks';
import { create } from 'zustand';
import { type Mirror, toSnapshot } from './mirror';
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

/** Computes findings now and after every change; returns the function that stops it. */
export function watchFindings(): () => void {
  let waiting = 0;
  let seen: Mirror | null = null;
  const compute = (): void => {
    waiting = 0;
    const { mirror } = useWorkshop.getState();
    if (mirror === seen) return;
    seen = mirror;
    useFindings.setState(mirror ? findingsOf(mirror, new Date().toISOString()) : NONE);
  };
  const schedule = (): void => {
    if (waiting === 0) waiting = requestIdleCallback(compute, { timeout: 1_500 });
  };
  schedule();
  const stop = useWorkshop.subscribe((state, before) => {
    if (state.mirror !== before.mirror) schedule();
  });
  return () => {
    stop();
    cancelIdleCallback(waiting);
  };
}

/** The findings of one state of a workshop. Pure; `asOf` is the moment that "overdue" is judged by. */
export function findingsOf(mirror: Mirror, asOf: string): FindingsState {
  const findings = runChecks(createRecordView(toSnapshot(mirror), asOf));
  const errors = new Map<string, number>();
  for (const finding of findings) {
    if (finding.severity === 'error') errors.set(finding.section, (errors.get(finding.section) ?? 0) + 1);
  }
  return { findings, errors, revision: mirror.revision };
}
