/** What hangs on a persona: its journeys, and the pain points on their steps. Pure. */
import type { WorkshopRecord } from '@shared/domain/workshop';

export interface PersonaSources {
  readonly journeys: readonly WorkshopRecord[];
  readonly phases: readonly WorkshopRecord[];
  readonly steps: readonly WorkshopRecord[];
  readonly painPoints: readonly WorkshopRecord[];
}

/** Journeys of a persona and the pain points found on them, the worst first. */
export function threadOf(personaId: string, sources: PersonaSources) {
  const journeys = sources.journeys.filter(({ body }) => body.persona_id === personaId);
  const journeyIds = new Set(journeys.map(({ id }) => id));
  const phaseIds = new Set(
    sources.phases.filter(({ body }) => journeyIds.has(String(body.journey_id))).map(({ id }) => id),
  );
  const stepIds = new Set(
    sources.steps.filter(({ body }) => phaseIds.has(String(body.phase_id))).map(({ id }) => id),
  );
  const painPoints = sources.painPoints.filter(({ body }) => stepIds.has(String(body.step_id)));
  const weight = ({ body }: WorkshopRecord): number =>
    Number(body.severity ?? 0) * Number(body.frequency ?? 0);
  return { journeys, painPoints: [...painPoints].sort((a, b) => weight(b) - weight(a)) };
}
