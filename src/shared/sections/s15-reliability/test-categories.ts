/** The four categories of the ML Test Score as this section calls them. */
import type { MlTestCategory } from '../../analysis/ml-test-score';

/** Code of `test_spec.test_category` for each category of the score, in its order. */
export const CATEGORY_CODES = {
  data: 'data',
  model: 'model',
  infra: 'infrastructure',
  monitor: 'monitoring',
} as const satisfies Readonly<Record<MlTestCategory, string>>;
