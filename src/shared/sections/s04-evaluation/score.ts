/** What the evaluation section contributes to readiness. */
import type { WorkshopRecord } from '../../domain/workshop';
import { isMeasurable } from '../predicates';
import type { RecordView } from '../record-view';
import type { QualityRule, ScoreRules } from '../score-rules';
import type { Kpi } from './kpi-facts';
import { hasGuardrail, progress } from './kpi-facts';

interface KpiRule {
  readonly id: string;
  readonly field?: string;
  readonly applies?: (kpi: Kpi) => boolean;
  readonly holds: (view: RecordView, kpi: Kpi) => boolean;
}

/** The engine hands out records of the rule's kind only, so the type is known. */
function kpiRule({ applies, holds, ...rule }: KpiRule): QualityRule {
  const asKpi = (record: WorkshopRecord) => record as unknown as Kpi;
  return {
    ...rule,
    kind: 'kpi',
    ...(applies && { applies: (_view, record) => applies(asKpi(record)) }),
    holds: (view, record) => holds(view, asKpi(record)),
  };
}

/** A value that is kept within a limit has no target and no minimum: the limit is both. */
const hasTarget = ({ body }: Kpi): boolean => body.direction !== 'keep_within';

export const evaluationScore: ScoreRules = {
  primary: [{ kind: 'kpi' }, { kind: 'evaluation_stage' }, { kind: 'feedback_loop' }],
  quality: [
    kpiRule({ id: 'kpi-measurable', field: 'measurement_method', holds: (_view, kpi) => isMeasurable(kpi) }),
    kpiRule({
      id: 'kpi-improves',
      field: 'target_value',
      applies: (kpi) => hasTarget(kpi) && kpi.body.baseline_kind !== 'none_exists',
      holds: (_view, kpi) => {
        const { baseline_value: baseline, target_value: target } = kpi.body;
        if (baseline === undefined || target === undefined) return false;
        return (progress(kpi, baseline, target) ?? 0) > 0;
      },
    }),
    kpiRule({
      id: 'kpi-minimum',
      field: 'minimum_acceptable',
      applies: hasTarget,
      holds: (_view, { body }) => body.minimum_acceptable !== undefined,
    }),
    kpiRule({
      id: 'kpi-guardrail',
      applies: ({ body }) => body.role === 'primary',
      holds: hasGuardrail,
    }),
  ],
  links: [
    {
      id: 'kpi-purpose',
      kind: 'kpi',
      link: { type: 'measured_by', end: 'to', kinds: ['goal', 'business_objective', 'key_result'] },
    },
    {
      id: 'kpi-monitor',
      kind: 'kpi',
      applies: (_view, { body }) => body.role === 'primary' || body.role === 'guardrail',
      link: { type: 'monitored_by', end: 'from', kinds: ['monitor'] },
    },
  ],
};
