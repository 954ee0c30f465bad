/** Who reads which part of a workshop: sections, people, and the kinds of records that are printed for them. */
import type { RoleBrief } from '../../domain/report-block';
import type { RecordKind } from '../../sections/registry';

/** The part of a workshop that concerns one group of readers. */
export interface Reader {
  /** Findings and decisions of these sections are theirs. */
  readonly sections: readonly string[];
  /** Actions of people from these disciplines are theirs. */
  readonly disciplines: readonly string[];
  /** The people in the room who decide are among them. */
  readonly hasDeciders: boolean;
  /** Every decision concerns them. */
  readonly hasAllDecisions: boolean;
  readonly kinds: readonly RecordKind[];
  /** Tables say enough; the details are in the full report. */
  readonly isShort: boolean;
}

/** The readers of the role briefs. */
export const READERS: Readonly<Record<RoleBrief, Reader>> = {
  for_sponsor: {
    sections: ['S00', 'S01', 'S04', 'S06', 'S07'],
    disciplines: ['business', 'product'],
    hasDeciders: true,
    hasAllDecisions: true,
    kinds: ['goal', 'business_objective', 'kpi', 'constraint', 'budget_line', 'milestone', 'risk'],
    isShort: true,
  },
  for_ml_team: {
    sections: ['S03', 'S04', 'S07', 'S08', 'S09', 'S12', 'S13', 'S14', 'S15'],
    disciplines: ['ml', 'data_engineering', 'software', 'operations'],
    hasDeciders: false,
    hasAllDecisions: false,
    kinds: [
      ...(['ml_objective', 'kpi', 'evaluation_stage', 'dataset', 'label_spec', 'data_pipeline'] as const),
      ...(['benchmark', 'compute_budget', 'model_candidate', 'system_requirement', 'test_spec'] as const),
      ...(['monitor', 'drift_policy', 'retraining_policy', 'fallback'] as const),
    ],
    isShort: false,
  },
  for_data_and_legal: {
    sections: ['S05', 'S06', 'S09', 'S10', 'S11', 'S16'],
    disciplines: ['legal_privacy', 'security', 'data_engineering'],
    hasDeciders: false,
    hasAllDecisions: false,
    kinds: [
      ...(['risk_classification', 'dpia_screening', 'dataset', 'data_gap', 'constraint'] as const),
      ...(['affected_group', 'harm', 'fairness_spec', 'mitigation', 'oversight_measure'] as const),
      ...(['redress_path', 'explanation_need', 'log_spec', 'doc_artefact', 'third_party'] as const),
    ],
    isShort: false,
  },
  for_ux: {
    sections: ['S02', 'S05', 'S11'],
    disciplines: ['ux', 'product', 'affected_community', 'domain_expert'],
    hasDeciders: false,
    hasAllDecisions: false,
    kinds: [
      ...(['persona', 'user_need', 'journey', 'pain_point', 'feature', 'hax_rating'] as const),
      ...(['personalization_feature', 'explanation_need', 'explanation_method'] as const),
      ...(['human_eval_protocol', 'feedback_loop', 'oversight_measure', 'redress_path'] as const),
    ],
    isShort: false,
  },
};
