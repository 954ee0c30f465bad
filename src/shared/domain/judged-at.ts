/**
 * The moment a workshop is judged by. A closed one is judged by the day it was closed, so that its findings and its score stay
 * what they were when people agreed on them; an open one by now.
 */
import type { BodyView } from '../fields/field';
import type { WorkshopSnapshot } from './workshop';

/** ISO moment for checks and scores; `project` is the body of the project's frame, `now` an ISO moment. */
export function judgedAt(project: BodyView | undefined, now: string): string {
  const closed = project?.closed_on;
  if (typeof closed !== 'string') return now;
  const evening = `${closed}T23:59:59.999Z`;
  return evening < now ? evening : now;
}

/** The body of the project's frame; undefined while there is none. */
export function projectOf(snapshot: WorkshopSnapshot): BodyView | undefined {
  return snapshot.records.find((record) => record.kind === 'project')?.body;
}
