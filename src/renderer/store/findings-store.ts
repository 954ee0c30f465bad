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

/** Keys and pointer have to rest this long; a check of a large workshop takes longer than a keystroke may wait. */
const QUIET_MS = 400;
/** Whoever never pauses still gets findings this often. */
const PATIENCE_MS = 8_000;

/** Computes findings now and, once people pause, after every change; returns the function that stops it. */
export function watchFindings(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let seen: Mirror | null = null;
  let lastInput = 0;
  let changedAt: number | null = null;

  const compute = (): void => {
    changedAt = null;
    const { mirror } = useWorkshop.getState();
    if (mirror === seen) return;
    seen = mirror;
    useFindings.setState(mirror ? findingsOf(mirror, new Date().toISOString()) : NONE);
  };
  const wait = (): void => {
    const now = performance.now();
    const quiet = lastInput + QUIET_MS - now;
    const patience = (changedAt ?? now) + PATIENCE_MS - now;
    if (quiet > 0 && patience > 0) timer = setTimeout(wait, Math.min(quiet, patience));
    else idle = requestIdleCallback(compute, { timeout: 500 });
  };
  const onChange = (): void => {
    if (changedAt !== null) return;
    changedAt = performance.now();
    wait();
  };
  const onInput = (): void => {
    lastInput = performance.now();
  };

  for (const type of INPUTS) window.addEventListener(type, onInput, { capture: true, passive: true });
  onChange();
  const stop = useWorkshop.subscribe((state, before) => {
    // Another workshop shows its findings at once; nobody types while it opens.
    if (state.mirror?.workshop.id !== before.mirror?.workshop.id) lastInput = 0;
    if (state.mirror !== before.mirror) onChange();
  });
  return () => {
    stop();
    clearTimeout(timer);
    cancelIdleCallback(idle);
    for (const type of INPUTS) window.removeEventListener(type, onInput, { capture: true });
  };
}

const INPUTS = ['keydown', 'pointerdown', 'pointerup', 'wheel'] as const;

/** The findings of one state of a workshop. Pure; `asOf` is the moment that "overdue" is judged by. */
export function findingsOf(mirror: Mirror, asOf: string): FindingsState {
  const findings = runChecks(createRecordView(toSnapshot(mirror), asOf));
  const errors = new Map<string, number>();
  for (const finding of findings) {
    if (finding.severity === 'error') errors.set(finding.section, (errors.get(finding.section) ?? 0) + 1);
  }
  return { findings, errors, revision: mirror.revision };
}
