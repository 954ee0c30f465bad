/** What the fairness section contributes to readiness. */
import { isPlaceholder } from '../../analysis/wording';
import type { WorkshopRecord } from '../../domain/workshop';
import { isHighStakes } from '../predicates';
import type { ScoreRules } from '../score-rules';
import { POWERS } from './checks-oversight';

/** Who, what and which way cannot be said in fewer words. */
const MIN_WORDS = 6;
/** Scripts without blanks between words are judged by their length. */
const MIN_UNSPACED = 12;

export const fairnessScore: ScoreRules = {
  primary: [
    { kind: 'affected_group' },
    { kind: 'harm' },
    { kind: 'fairness_spec' },
    { kind: 'oversight_measure' },
  ],
  quality: [
    { id: 'harm-scenario', kind: 'harm', field: 'scenario', holds: (_view, harm) => isScenario(harm) },
    {
      id: 'spec-threshold',
      kind: 'fairness_spec',
      field: 'threshold',
      applies: (_view, spec) => isNumber(spec),
      holds: (_view, { body }) => body.threshold !== undefined,
    },
    {
      id: 'spec-rationale',
      kind: 'fairness_spec',
      field: 'rationale',
      holds: (_view, { body }) => typeof body.rationale === 'string' && !isPlaceholder(body.rationale),
    },
    {
      id: 'oversight-effective',
      kind: 'oversight_measure',
      field: 'supports',
      applies: isHighStakes,
      holds: (_view, { body: { supports } }) =>
        Array.isArray(supports) && POWERS.every((power) => supports.includes(power)),
    },
  ],
  links: [
    {
      id: 'harm-mitigated',
      kind: 'harm',
      link: { type: 'mitigated_by', end: 'from', kinds: ['mitigation', 'action_item'] },
    },
    {
      id: 'spec-evaluated',
      kind: 'fairness_spec',
      applies: (_view, spec) => isNumber(spec),
      link: { type: 'evaluated_on', end: 'from', kinds: ['dataset'] },
    },
    {
      id: 'spec-monitored',
      kind: 'fairness_spec',
      link: { type: 'monitored_by', end: 'from', kinds: ['monitor'] },
    },
  ],
};

function isNumber({ body }: WorkshopRecord): boolean {
  return body.metric !== 'qualitative_review';
}

/** The group says who; the direction of the error is left to the reader, as no rule of thumb finds it. */
function isScenario({ body: { scenario, group_id: group } }: WorkshopRecord): boolean {
  if (typeof scenario !== 'string' || group === undefined) return false;
  const words = scenario.trim().split(/\s+/u).length;
  return words >= MIN_WORDS || (words <= 2 && [...scenario.trim()].length >= MIN_UNSPACED);
}
