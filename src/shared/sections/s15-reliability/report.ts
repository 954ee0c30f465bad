/** The reliability chapter of the full report: what must not fail, what goes wrong, what takes over, what is tested. */
import { ML_TEST_CATEGORIES, mlTestScore } from '../../analysis/ml-test-score';
import type { ReportBlock } from '../../domain/report-block';
import { requirementBlocks } from '../../report/home-blocks';
import { recordBlocks } from '../../report/record-blocks';
import type { RecordView } from '../record-view';
import { CATEGORY_CODES } from './test-categories';
import { reliabilityText } from './text.en';

/** Blocks of the chapter, without its heading. */
export function reliabilityReport(view: RecordView): readonly ReportBlock[] {
  return [
    ...recordBlocks(view, 'critical_function', { columns: ['criticality', 'max_outage_min', 'owner_id'] }),
    ...recordBlocks(view, 'fallback', {
      columns: ['function_id', 'fallback_kind', 'switch_time_min', 'tested_on'],
    }),
    ...recordBlocks(view, 'error_case', { columns: ['case_kind', 'detection', 'expected_rate'] }),
    ...recordBlocks(view, 'test_spec', {
      columns: ['test_category', 'mlts_code', 'execution', 'last_result'],
    }),
    ...scoreBlocks(view),
    ...recordBlocks(view, 'incident_plan', { columns: ['on_call', 'owner_id'] }),
    ...requirementBlocks(view, 'S15'),
  ];
}

/** The ML Test Score by category and as a whole; nothing while no test names an item of it. */
function scoreBlocks(view: RecordView): readonly ReportBlock[] {
  const coded = view
    .list('test_spec')
    .filter(({ body }) => body.mlts_code !== undefined && body.mlts_code !== 'none');
  if (coded.length === 0) return [];
  const score = mlTestScore(coded.map(({ body }) => ({ code: body.mlts_code, execution: body.execution })));
  const names = reliabilityText.records.test_spec.fields.test_category.options;
  const rows = ML_TEST_CATEGORIES.map((category) => ({
    label: names[CATEGORY_CODES[category]][0],
    value: String(score[category]),
  }));
  return [{ type: 'fields', rows: [...rows, { label: 'ML Test Score', value: String(score.score) }] }];
}
