/** Sentences of the guide that the user experience section answers. */
import { findRoundOver } from '../closed-rounds';
import type { GuideItem } from '../guide-item';
import { coveredByAll, coveredByAny } from '../guide-item';
import type { RecordView, TypedRecord } from '../record-view';

const MIN_PHASES = 3;
const MIN_STEPS = 4;

const usersAsked: GuideItem = {
  id: 'S02-1',
  kind: 'research_activity',
  field: 'finding',
  judge: (view) => {
    const research = view.list('research_activity');
    const found = research.filter(({ body }) => body.finding !== undefined);
    const isHonest = view.list('persona').every(({ body }) => body.is_provisional === true);
    const planned = research.filter(
      ({ body }) => isHonest && body.owner_id !== undefined && body.period_end !== undefined,
    );
    return coveredByAny(found.length > 0 ? found : planned, research);
  },
};

const personaWithMap: GuideItem = {
  id: 'S02-2',
  kind: 'journey',
  judge: (view) => {
    const journeys = view.list('journey');
    return coveredByAny(
      journeys.filter((journey) => isMapped(view, journey)),
      journeys,
    );
  },
};

function isMapped(view: RecordView, journey: TypedRecord<'journey'>): boolean {
  const phases = view.list('journey_phase').filter(({ body }) => body.journey_id === journey.id);
  const ids = new Set<string | undefined>(phases.map(({ id }) => id));
  const steps = view.list('journey_step').filter(({ body }) => ids.has(body.phase_id));
  const persona = view.find(journey.body.persona_id);
  return persona?.kind === 'persona' && phases.length >= MIN_PHASES && steps.length >= MIN_STEPS;
}

const usefulFirst: GuideItem = {
  id: 'S02-3',
  kind: 'feature',
  field: 'rank_order',
  judge: (view) => {
    const features = [...view.list('feature')].sort((a, b) => rankOf(a) - rankOf(b));
    const round = findRoundOver(view, features);
    return coveredByAll(
      features.slice(0, Math.ceil(features.length / 3)),
      ({ id }) =>
        round !== undefined &&
        view.linksTo(id, 'addressed_by').some(({ fromId }) => view.find(fromId)?.kind === 'pain_point'),
    );
  },
};

function rankOf({ body }: TypedRecord<'feature'>): number {
  return body.rank_order ?? Number.POSITIVE_INFINITY;
}

export const experienceGuide: readonly GuideItem[] = [usersAsked, personaWithMap, usefulFirst];
