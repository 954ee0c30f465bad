/** Sentences of the guide that the reliability section answers. */
import { ML_TEST_CATEGORIES } from '../../analysis/ml-test-score';
import type { GuideItem } from '../guide-item';
import { coveredByAll, coveredByAny, coveredTogether } from '../guide-item';
import { CATEGORY_CODES } from './test-categories';

/** Where things go wrong, and the cases that belong there. */
const PLACES_OF_ERROR: readonly (readonly string[])[] = [
  ['missing_input', 'malformed_input', 'out_of_range', 'conflicting_human_input', 'adversarial_input'],
  ['out_of_distribution', 'low_confidence', 'wrong_model_version', 'harmful_output'],
  ['dependency_down', 'timeout'],
  ['overload'],
];
const WATCHED = ['data_quality', 'outlier', 'drift'] as const;

const tested: GuideItem = {
  id: 'S15-1',
  kind: 'test_spec',
  field: 'test_category',
  judge: (view) =>
    coveredTogether(
      ...ML_TEST_CATEGORIES.map((category) =>
        coveredByAny(
          view.list('test_spec').filter(({ body }) => body.test_category === CATEGORY_CODES[category]),
        ),
      ),
    ),
};

const errorsHandled: GuideItem = {
  id: 'S15-2',
  kind: 'error_case',
  field: 'case_kind',
  judge: (view) =>
    coveredTogether(
      ...PLACES_OF_ERROR.map((kinds) =>
        coveredByAny(view.list('error_case').filter(({ body }) => kinds.includes(body.case_kind ?? ''))),
      ),
    ),
};

const inputWatched: GuideItem = {
  id: 'S15-3',
  kind: 'monitor',
  field: 'kind',
  judge: (view) =>
    coveredTogether(
      ...WATCHED.map((kind) => coveredByAny(view.list('monitor').filter(({ body }) => body.kind === kind))),
    ),
};

/** A day to come counts too: the practice is then scheduled. */
const fallbacksReady: GuideItem = {
  id: 'S15-4',
  kind: 'fallback',
  field: 'tested_on',
  judge: (view) =>
    coveredByAll(view.list('critical_function'), ({ id }) =>
      view.list('fallback').some(({ body }) => body.function_id === id && body.tested_on !== undefined),
    ),
};

export const reliabilityGuide: readonly GuideItem[] = [tested, errorsHandled, inputWatched, fallbacksReady];
