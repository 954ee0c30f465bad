/** What the goals section contributes to readiness beside coverage, ownership and evidence. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { ScoreRules } from '../score-rules';

/** A goal that starts like this names what is made, not what changes. */
const MAKES_SOMETHING = /^(build|implement|deploy|use ai|use ml|use machine learning|train)\b/iu;

/** What is ruled out on purpose needs no owner, figure or proof. */
const isRealGoal = (record: WorkshopRecord): boolean => record.body.is_non_goal !== true;

export const goalsScore: ScoreRules = {
  primary: [{ kind: 'goal', only: isRealGoal }, { kind: 'stakeholder' }],
  quality: [
    {
      id: 'goal-is-effect',
      kind: 'goal',
      field: 'statement',
      holds: (_view, { body }) =>
        typeof body.statement === 'string' && !MAKES_SOMETHING.test(body.statement.trim()),
    },
    {
      id: 'goal-has-figure',
      kind: 'goal',
      field: 'impact_basis',
      holds: (_view, { body }) => /\p{N}/u.test(String(body.impact_basis ?? '')),
    },
    {
      id: 'goal-needs-ai',
      kind: 'goal',
      field: 'ai_rationale',
      holds: (_view, { body }) => body.ai_rationale !== undefined && body.ai_rationale !== 'unknown',
    },
  ],
  links: [
    { id: 'goal-measured', kind: 'goal', link: { type: 'measured_by', end: 'from', kinds: ['kpi'] } },
    { id: 'goal-benefits', kind: 'goal', link: { type: 'benefits', end: 'from', kinds: ['stakeholder'] } },
  ],
};
