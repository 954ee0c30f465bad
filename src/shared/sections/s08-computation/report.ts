/** The chapter of the full report about computing: positions between two ends, budgets, candidates, optimisations. */
import type { ReportBlock } from '../../domain/report-block';
import { briefText } from '../../report/brief-text.en';
import { homeBlocks } from '../../report/home-blocks';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';

/** Blocks of the chapter, without its heading. */
export function computationReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...homeBlocks(view, 'tradeoff_position', 'S08', {
      columns: ['position', 'agreed_reason'],
      implied: ['set_code', 'pole_a', 'pole_b'],
      headlineLabel: briefText.betweenEnds,
    }),
    ...recordBlocks(view, 'compute_budget', {
      columns: ['serving_location', 'max_model_mb', 'max_inference_ms', 'max_cost_per_1k'],
    }),
    ...recordBlocks(view, 'model_candidate', {
      columns: ['candidate_role', 'quality_value', 'inference_ms', 'cost_per_1k', 'on_pareto_front'],
    }),
    ...recordBlocks(view, 'optimisation_option'),
  ];
}
