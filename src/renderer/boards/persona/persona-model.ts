/** What a persona rests on, and what hangs on it: its journeys, and the pain points on their steps. Pure. */
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

const PROVEN = new Set<unknown>(['documented', 'measured', 'verified']);

/** How the room knows: from something that can be shown, from its own experience alone, or nobody has said. */
export type PersonaGround = 'proven' | 'provisional' | 'unknown';

/** What the persona rests on. */
export function groundOf({ body }: WorkshopRecord): PersonaGround {
  if (body.is_provisional === true) return 'provisional';
  return PROVEN.has(body.evidence_level) || Number(body.based_on_n ?? 0) > 0 ? 'proven' : 'unknown';
}
