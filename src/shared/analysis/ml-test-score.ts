/**
 * The ML Test Score (Breck et al. 2017): 28 tests in four categories. A test counts half when somebody runs it by hand
 * and writes down the result, and one when it runs by itself again and again. The score is that of the weakest category.
 */
export const ML_TEST_CATEGORIES = ['data', 'model', 'infra', 'monitor'] as const;
export type MlTestCategory = (typeof ML_TEST_CATEGORIES)[number];

/** The sections in which each test is planned. */
export const ML_TEST_SECTIONS = {
  data_1: ['S09'],
  data_2: ['S08'],
  data_3: ['S08'],
  data_4: ['S09', 'S10'],
  data_5: ['S05', 'S09'],
  data_6: ['S14'],
  data_7: ['S15'],
  model_1: ['S13'],
  model_2: ['S04', 'S07'],
  model_3: ['S08'],
  model_4: ['S14'],
  model_5: ['S08'],
  model_6: ['S04', 'S10'],
  model_7: ['S10'],
  infra_1: ['S13', 'S16'],
  infra_2: ['S15'],
  infra_3: ['S15'],
  infra_4: ['S14'],
  infra_5: ['S16'],
  infra_6: ['S14'],
  infra_7: ['S14', 'S15'],
  monitor_1: ['S13'],
  monitor_2: ['S15'],
  monitor_3: ['S14'],
  monitor_4: ['S14'],
  monitor_5: ['S15'],
  monitor_6: ['S03', 'S12'],
  monitor_7: ['S04', 'S15'],
} as const satisfies Readonly<Record<`${MlTestCategory}_${number}`, readonly string[]>>;
export type MlTestCode = keyof typeof ML_TEST_SECTIONS;

/** The 28 codes, category by category. */
export const ML_TEST_CODES = Object.keys(ML_TEST_SECTIONS) as readonly MlTestCode[];

/** How a test is carried out, with what it counts. */
export const ML_TEST_EXECUTION = { none: 0, manual_documented: 0.5, automated_repeated: 1 } as const;
export type MlTestExecution = keyof typeof ML_TEST_EXECUTION;

/** What a score says about a system, from nothing to exceptional. */
export type MlTestReading =
  | 'research_project'
  | 'serious_gaps'
  | 'first_basics'
  | 'reasonably_tested'
  | 'strong_automation'
  | 'exceptional';

export type MlTestScore = Readonly<Record<MlTestCategory, number>> & {
  /** Minimum of the four categories, 0 to 7. */
  readonly score: number;
  readonly reading: MlTestReading;
};

/** One test as it is planned; other codes and executions than the known ones count nothing. */
export interface MlTest {
  readonly code: unknown;
  readonly execution: unknown;
}

/** Sums the tests per category; of several with the same code the best one counts. */
export function mlTestScore(tests: readonly MlTest[]): MlTestScore {
  const best = new Map<MlTestCode, number>();
  for (const { code, execution } of tests) {
    if (!isCode(code)) continue;
    best.set(code, Math.max(best.get(code) ?? 0, executionValue(execution)));
  }
  const sums = { data: 0, model: 0, infra: 0, monitor: 0 };
  for (const [code, value] of best) sums[categoryOf(code)] += value;
  return readMlTestScore(sums);
}

/** The score of four sums that are known already. */
export function readMlTestScore(sums: Readonly<Record<MlTestCategory, number>>): MlTestScore {
  const score = Math.min(...ML_TEST_CATEGORIES.map((category) => sums[category]));
  return { ...sums, score, reading: readingOf(score) };
}

/** The category that a code counts for. */
export function categoryOf(code: MlTestCode): MlTestCategory {
  return code.slice(0, code.indexOf('_')) as MlTestCategory;
}

function executionValue(execution: unknown): number {
  return Object.hasOwn(ML_TEST_EXECUTION, String(execution))
    ? ML_TEST_EXECUTION[execution as MlTestExecution]
    : 0;
}

function isCode(code: unknown): code is MlTestCode {
  return typeof code === 'string' && Object.hasOwn(ML_TEST_SECTIONS, code);
}

function readingOf(score: number): MlTestReading {
  if (score <= 0) return 'research_project';
  if (score <= 1) return 'serious_gaps';
  if (score <= 2) return 'first_basics';
  if (score <= 3) return 'reasonably_tested';
  return score <= 5 ? 'strong_automation' : 'exceptional';
}
