/** Figures that help to find an order, worked out from what the records say. Pure. */
import type { Computed } from '@shared/analysis/computed';
import { opportunity, rice, wsjf } from '@shared/analysis/priority-scores';
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { BodyView } from '@shared/fields/field';
import type { PriorityMethod } from '@shared/sections/define-section';
import { getDeclaration } from '@shared/sections/registry';

export interface Score {
  readonly id: string;
  readonly label: string;
  /** How it is worked out. */
  readonly help: string;
  /** The method of a round that this figure decides. */
  readonly method?: PriorityMethod;
  /** A kind with this field can have the score. */
  readonly field: string;
  readonly of: (body: BodyView) => Computed;
}

const ratio = (above: unknown, below: unknown): Computed =>
  typeof above === 'number' && typeof below === 'number' && below > 0
    ? { computable: true, value: above / below }
    : { computable: false, reason: 'missing_input' };

const SCORES: readonly Score[] = [
  {
    id: 'rice',
    label: 'RICE',
    help: 'Reach times impact times confidence, divided by effort',
    method: 'rice',
    field: 'rice_reach',
    of: (body) => rice(body.rice_reach, body.rice_impact, body.rice_confidence, body.rice_effort),
  },
  {
    id: 'wsjf',
    label: 'WSJF',
    help: 'What waiting costs, divided by the size of the job',
    method: 'wsjf',
    field: 'wsjf_value',
    of: (body) => wsjf(body.wsjf_value, body.wsjf_urgency, body.wsjf_risk_opportunity, body.wsjf_size),
  },
  {
    id: 'impact_effort',
    label: 'Impact / effort',
    help: 'Impact divided by effort, both 1 to 5',
    method: 'impact_effort',
    field: 'impact',
    of: (body) => ratio(body.impact, body.effort),
  },
  {
    id: 'opportunity',
    label: 'Opportunity',
    help: 'Importance, plus what satisfaction lacks of it',
    field: 'satisfaction_now',
    of: (body) => opportunity(body.importance, body.satisfaction_now),
  },
  {
    id: 'user_value',
    label: 'Value / effort',
    help: 'Value for people divided by the effort in person-days',
    field: 'user_value',
    of: (body) => ratio(body.user_value, body.effort_pd),
  },
];

/** Scores that at least one of the records has. */
export function scoresFor(kind: string, records: readonly WorkshopRecord[]): readonly Score[] {
  const { fields } = getDeclaration(kind);
  return SCORES.filter(({ field, of }) => field in fields && records.some(({ body }) => of(body).computable));
}

/** The figure that the method goes by; null where it is no formula or something is missing. */
export function scoreOf(record: WorkshopRecord, method: PriorityMethod): number | null {
  const score = SCORES.find((candidate) => candidate.method === method);
  const value = score?.of(record.body);
  return value?.computable ? value.value : null;
}

/** Ids by this score, the highest first; records without one follow in the order they had. */
export function orderByScore(records: readonly WorkshopRecord[], score: Score): readonly string[] {
  const value = ({ body }: WorkshopRecord): number => {
    const result = score.of(body);
    return result.computable ? result.value : Number.NEGATIVE_INFINITY;
  };
  return records
    .map((record, index) => ({ id: record.id, value: value(record), index }))
    .sort((a, b) => (a.value === b.value ? a.index - b.index : b.value - a.value))
    .map(({ id }) => id);
}

/** Two decimals at most; "–" where something is missing. */
export function scoreText(result: Computed): string {
  if (!result.computable) return '–';
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(result.value);
}
