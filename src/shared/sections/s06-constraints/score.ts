/** What the project constraints section contributes to readiness beside coverage, ownership and evidence. */
import type { ScoreRules } from '../score-rules';
import { wordingFlaws } from '../wording-flaws';

export const constraintsScore: ScoreRules = {
  primary: [{ kind: 'constraint' }, { kind: 'risk_classification' }],
  quality: [
    {
      id: 'constraint-has-figure',
      kind: 'constraint',
      field: 'limit_value',
      // A limit in words is fine where the unit says so, or where the limit is a day or a list of places.
      holds: (_view, { body }) =>
        body.limit_value !== undefined ||
        body.limit_date !== undefined ||
        body.allowed_locations !== undefined ||
        body.limit_unit === 'none',
    },
    {
      id: 'constraint-is-hard-or-not',
      kind: 'constraint',
      field: 'hardness',
      holds: (_view, { body }) => body.hardness !== undefined,
    },
    {
      id: 'constraint-grows',
      kind: 'constraint',
      field: 'growth_effect',
      holds: (view, record) =>
        record.body.growth_effect !== undefined &&
        wordingFlaws(view, record).every(({ field }) => field !== 'growth_effect'),
    },
  ],
  links: [
    {
      id: 'constraint-limits',
      kind: 'constraint',
      applies: (_view, { body }) => !(body.tags as readonly string[] | undefined)?.includes('none_applies'),
      link: {
        type: 'limits',
        end: 'from',
        kinds: ['goal', 'feature', 'benchmark', 'dataset', 'milestone', 'personalization_feature'],
      },
    },
  ],
};
