/** Whether a view has to be sent at all: a clock that only runs on is known to the projector already. */
import type { LiveView, PublicView } from './public-view';

/** Clocks further apart than this were moved by somebody. */
const DRIFT_MS = 300;

/** A view with the moment at which it was made, in milliseconds that only grow. */
export interface SentView {
  readonly view: PublicView;
  readonly at: number;
}

/** True when a page that shows `sent` and counts on by itself shows what `next` says. */
export function isSameView(sent: SentView, next: SentView): boolean {
  const { view } = sent;
  if (view.screen !== 'live' || next.view.screen !== 'live') return sameJson(view, next.view);
  if (!isSameClock(view.clock, next.view.clock, next.at - sent.at)) return false;
  return sameJson({ ...view, clock: null }, { ...next.view, clock: null });
}

function isSameClock(sent: LiveView['clock'], next: LiveView['clock'], passedMs: number): boolean {
  if (!sent || !next) return sent === next;
  const counted = sent.isRunning ? passedMs : 0;
  const drift = Math.max(
    Math.abs(sent.phaseMs - counted - next.phaseMs),
    Math.abs(sent.blockMs - counted - next.blockMs),
  );
  const still = { phaseMs: 0, blockMs: 0 };
  return drift <= DRIFT_MS && sameJson({ ...sent, ...still }, { ...next, ...still });
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
