/** What the user experience section contributes to readiness beside coverage, ownership and evidence. */
import type { WorkshopRecord } from '../../domain/workshop';
import { isDecided } from '../predicates';
import type { RecordView } from '../record-view';
import type { ScoreRules } from '../score-rules';
import { painScore, SERIOUS_PAIN } from './pain-score';

const MIN_PEOPLE = 3;

export const experienceScore: ScoreRules = {
  primary: [{ kind: 'persona' }, { kind: 'journey' }, { kind: 'pain_point' }, { kind: 'feature' }],
  quality: [
    {
      id: 'persona-rests-on-people',
      kind: 'persona',
      field: 'based_on_n',
      holds: (view, { body }) =>
        Number(body.based_on_n ?? 0) >= MIN_PEOPLE ||
        (body.is_provisional === true && view.list('research_activity').length > 0),
    },
    {
      id: 'journey-shows-error',
      kind: 'journey',
      applies: (view) => view.list('feature').some(({ body }) => body.needs_ai === true),
      holds: hasErrorMoment,
    },
    {
      id: 'pain-is-rated',
      kind: 'pain_point',
      field: 'severity',
      holds: (_view, { body }) => painScore(body) > 0,
    },
  ],
  links: [
    {
      id: 'persona-has-journey',
      kind: 'persona',
      link: {
        holds: (view, { id }) => view.list('journey').some(({ body }) => body.persona_id === id),
      },
    },
    { id: 'pain-has-step', kind: 'pain_point', link: { field: 'step_id' } },
    {
      id: 'pain-is-answered',
      kind: 'pain_point',
      applies: (view, record) => painScore(record.body) >= SERIOUS_PAIN && !isDecided(view, record.id),
      link: { type: 'addressed_by', end: 'from', kinds: ['feature'] },
    },
    { id: 'feature-supports', kind: 'feature', link: { type: 'supports', end: 'from', kinds: ['goal'] } },
  ],
};

function hasErrorMoment(view: RecordView, { id }: WorkshopRecord): boolean {
  const phases = new Set<string | undefined>(
    view.list('journey_phase').flatMap((phase) => (phase.body.journey_id === id ? [phase.id] : [])),
  );
  return view
    .list('journey_step')
    .some(({ body }) => body.is_ai_error_moment === true && phases.has(body.phase_id));
}
