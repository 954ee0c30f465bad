/** Checks of what is tested: the categories of the ML Test Score, and whether anybody thought of attacks. */
import { ML_TEST_CATEGORIES, mlTestScore } from '../../analysis/ml-test-score';
import type { Check } from '../define-section';
import { hasAny, isRunning } from '../predicates';
import type { RecordView } from '../record-view';
import { CATEGORY_CODES } from './test-categories';

/** Uses in which somebody gains by deceiving the system. */
const ATTRACTIVE_USES: ReadonlySet<string> = new Set([
  'conversational_agent',
  'generation',
  'anomaly_detection',
]);

/** The room has come to this page. */
function isAsked(view: RecordView): boolean {
  return hasAny(view, 'test_spec', 'error_case', 'critical_function', 'fallback', 'incident_plan');
}

const untestedCategory: Check = {
  id: 'CK103',
  severity: 'warning',
  run: (view) => {
    if (!isRunning(view) || !isAsked(view)) return [];
    const score = mlTestScore(
      view.list('test_spec').map(({ body }) => ({ code: body.mlts_code, execution: body.execution })),
    );
    const empty = ML_TEST_CATEGORIES.filter((category) => score[category] === 0);
    if (empty.length === 0) return [];
    const codes = {
      categories: empty.map((category) => `test_spec.test_category.${CATEGORY_CODES[category]}`),
    };
    return [{ recordIds: [], values: {}, codes }];
  },
};

const noAttacker: Check = {
  id: 'CK129',
  severity: 'hint',
  run: (view) => {
    const isTempting =
      ((isAsked(view) || hasAny(view, 'risk')) &&
        ATTRACTIVE_USES.has(view.single('project')?.body.use_case_kind ?? '')) ||
      view.list('change_driver').some(({ body }) => body.driver_kind === 'adversary');
    const isThoughtOf =
      view.list('risk').some(({ body }) => body.category === 'security') ||
      view.list('test_spec').some(({ body }) => body.test_category === 'security');
    return isTempting && !isThoughtOf ? [{ recordIds: [], values: {} }] : [];
  },
};

export const testChecks: readonly Check[] = [untestedCategory, noAttacker];
