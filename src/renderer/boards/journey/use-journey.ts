/** The journey that is shown, put together from its records. */
import { useEffect, useMemo, useState } from 'react';
import { useUi } from '../../store/ui-store';
import { getMirror, useLinks, useRecords } from '../../store/workshop-store';
import { type MappedPhase, mapJourney } from './journey-model';

/** The journey a record belongs to: itself, its phase's, its step's, its pain point's; null for anything else. */
export function journeyIdOf(recordId: string | null): string | null {
  const record = recordId === null ? undefined : getMirror()?.byId.get(recordId);
  switch (record?.kind) {
    case 'journey':
      return record.id;
    case 'journey_phase':
      return String(record.body.journey_id ?? '') || null;
    case 'journey_step':
      return journeyIdOf(String(record.body.phase_id ?? '') || null);
    case 'pain_point':
      return journeyIdOf(String(record.body.step_id ?? '') || null);
    default:
      return null;
  }
}

/** All journeys, the chosen one, and how to choose; follows the selected record (a jump from a finding). */
export function useJourneyChoice() {
  const journeys = useRecords('journey');
  const selectedId = useUi((state) => state.selectedId);
  const [chosenId, choose] = useState<string | null>(() => journeyIdOf(selectedId));
  useEffect(() => {
    const id = journeyIdOf(selectedId);
    if (id !== null) choose(id);
  }, [selectedId]);
  const journey = journeys.find(({ id }) => id === chosenId) ?? journeys[0];
  return { journeys, journey, choose };
}

/** Phases and steps of a journey with what hangs on them. */
export function useJourneyMap(journeyId: string): readonly MappedPhase[] {
  const phases = useRecords('journey_phase');
  const steps = useRecords('journey_step');
  const painPoints = useRecords('pain_point');
  const features = useRecords('feature');
  const links = useLinks();
  return useMemo(
    () => mapJourney(journeyId, { phases, steps, painPoints, features, links: links.values() }),
    [journeyId, phases, steps, painPoints, features, links],
  );
}
