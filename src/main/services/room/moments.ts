/** Moments are made here and nowhere else: one run of the app, a clock that only grows, and the clock on the wall. */
import type { Moment } from '@shared/room/stopwatch';
import type { Ports } from '../../ports';

/** A maker of moments for this run of the app. */
export function createMoments({ now, newId, mono }: Pick<Ports, 'now' | 'newId' | 'mono'>): () => Moment {
  const run = newId();
  return () => ({ run, mono: mono?.() ?? performance.now(), wall: now().getTime() });
}
