/** What the personalization section contributes to readiness. */
import type { RecordView } from '../record-view';
import type { LinkRule, QualityRule, ScoreRules } from '../score-rules';
import { wordingFlaws } from '../wording-flaws';
import { listGoVerdicts, listReasonedRefusals } from './verdicts';

const KIND = 'personalization_feature';

/** After a reasoned "no" nothing has to lead anywhere. */
function isWanted(view: RecordView): boolean {
  return listGoVerdicts(view).length > 0 || listReasonedRefusals(view).length === 0;
}

/** The text is there and says something. */
function cleanText(id: string, kind: QualityRule['kind'], field: string): QualityRule {
  const holds: QualityRule['holds'] = (view, record) =>
    record.body[field] !== undefined && !wordingFlaws(view, record).some((flaw) => flaw.field === field);
  return { id, kind, field, holds };
}

function leadsTo(id: string, type: string, ...kinds: LinkRule['kind'][]): LinkRule {
  return { id, kind: KIND, applies: isWanted, link: { type, end: 'from', kinds } };
}

export const personalizationScore: ScoreRules = {
  primary: [{ kind: 'personalization_decision' }, { kind: KIND }],
  quality: [
    {
      id: 'verdict-given',
      kind: 'personalization_decision',
      field: 'verdict',
      holds: (_view, { body }) => body.verdict !== undefined && body.verdict !== 'undecided',
    },
    cleanText('rationale-clean', 'personalization_decision', 'rationale'),
    {
      id: 'baseline-named',
      kind: KIND,
      field: 'baseline',
      holds: (_view, { body }) => body.baseline !== undefined,
    },
    cleanText('cold-start-clean', KIND, 'cold_start_plan'),
  ],
  links: [
    leadsTo('feature-uses-dataset', 'uses', 'dataset'),
    leadsTo('feature-mitigated', 'mitigated_by', 'mitigation', 'action_item'),
    leadsTo('feature-supports-goal', 'supports', 'goal'),
  ],
};
