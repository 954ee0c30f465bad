/** The moment that what is on screen is judged by: that of the past that is looked at, the day of closing, or now. */
import { judgedAt } from '@shared/domain/judged-at';
import { useWorkshop, type WorkshopState } from './workshop-store';

/** The day on which the shown workshop was closed, or null. */
export function useClosedOn(): string | null {
  return useWorkshop(closedOn);
}

/** The same moment that checks and scores of the shown workshop are worked out for, outside React. */
export function judgedMoment(): string {
  const { mirror, past } = useWorkshop.getState();
  return past?.moment.at ?? judgedAt(mirror?.byKind.get('project')?.[0]?.body, new Date().toISOString());
}

function closedOn({ mirror }: WorkshopState): string | null {
  const day = mirror?.byKind.get('project')?.[0]?.body.closed_on;
  return typeof day === 'string' ? day : null;
}
