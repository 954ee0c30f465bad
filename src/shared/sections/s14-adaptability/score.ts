/** What the adaptability section contributes to readiness. */
import { isActive } from '../../domain/workshop';
import type { LinkRule, ScoreRules } from '../score-rules';
import { systemRules } from '../system-score';
import { adaptabilityGuide } from './guide';

const shared = systemRules('adaptability', adaptabilityGuide);

/** An alarm is worth something when a monitor raises it and somebody or something is set in motion. */
const driftTriggers: LinkRule = {
  id: 'drift-triggers',
  kind: 'drift_policy',
  link: {
    holds: (view, policy) =>
      view.linksFrom(policy.id, 'monitored_by').some(({ toId }) => {
        const monitor = view.find(toId);
        return (
          monitor !== undefined &&
          isActive(monitor) &&
          view.isLinked(toId, 'triggers', 'retraining_policy', 'fallback', 'action_item')
        );
      }),
  },
};

export const adaptabilityScore: ScoreRules = {
  primary: [
    { kind: 'change_driver' },
    { kind: 'drift_policy' },
    { kind: 'retraining_policy' },
    ...shared.primary,
  ],
  quality: shared.quality,
  links: [...shared.links, driftTriggers],
};
