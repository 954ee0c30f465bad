/** Lists of answers that follow a framework or a law, by kind and field; every other list is our own. */
import type { Dated } from './dated';
import type { SourceCode } from './sources';
import { sourceOf } from './sources';

/** A field whose codes come from a source. */
export interface OptionSource extends Dated {
  readonly kind: string;
  readonly field: string;
}

const FIELDS: Readonly<Record<string, readonly SourceCode[]>> = {
  'project.automation_level': ['PAIR', 'AIA'],
  'priority_round.method': ['FAC'],
  'agreement_poll.level': ['FAC'],
  'risk.response': ['NIST'],
  'stakeholder.kind': ['NIST', '42001'],
  'goal.ai_rationale': ['PAIR', 'ROML'],
  'persona.trust_stance': ['PAIR'],
  'feature.usability_effect': ['25010', '25059'],
  'hax_rating.guideline_no': ['HAX'],
  'benchmark.kind': ['25010'],
  'kpi.level': ['CRISPMLQ'],
  'personalization_feature.user_control': ['HAX', 'PAIR'],
  'dpia_screening.criteria': ['GDPR'],
  'risk_classification.art5_flags': ['AIA'],
  'risk_classification.annex_iii_area': ['AIA'],
  'risk_classification.annex_iii_exemption': ['AIA'],
  'risk_classification.art50_flags': ['AIA'],
  'risk_classification.ai_act_role': ['AIA'],
  'risk_classification.ai_act_class': ['AIA'],
  'dataset.lawful_basis': ['GDPR'],
  'dataset.art9_condition': ['GDPR'],
  'data_quality_requirement.dimension': ['25012', '5259'],
  'data_pipeline.same_code_train_serve': ['ROML'],
  'bias_source.stage': ['NIST'],
  'system_requirement.quality_code': ['25010', '25059'],
  'test_spec.test_category': ['MLTS'],
  'test_spec.mlts_code': ['MLTS'],
};

/** One entry per field and source. */
export const OPTION_SOURCES: readonly OptionSource[] = Object.entries(FIELDS).flatMap(([name, codes]) => {
  const [kind = '', field = ''] = name.split('.');
  return codes.map((code) => {
    const { asOf, known, checkCurrentLaw } = sourceOf(code);
    return { kind, field, source: code, asOf, known, checkCurrentLaw };
  });
});
