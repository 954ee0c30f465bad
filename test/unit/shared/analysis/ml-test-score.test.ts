import {
  categoryOf,
  ML_TEST_CODES,
  type MlTestCode,
  type MlTestExecution,
  mlTestScore,
  readMlTestScore,
} from '@shared/analysis/ml-test-score';
import { describe, expect, it } from 'vitest';

const tests = (executions: Partial<Record<MlTestCode, MlTestExecution>>) =>
  Object.entries(executions).map(([code, execution]) => ({ code, execution }));

describe('the ML test score', () => {
  it('knows seven tests in each of four categories', () => {
    expect(ML_TEST_CODES).toHaveLength(28);
    for (const category of ['data', 'model', 'infra', 'monitor'])
      expect(ML_TEST_CODES.filter((code) => categoryOf(code) === category)).toHaveLength(7);
  });

  it('is the sum of the weakest category', () => {
    const score = mlTestScore(
      tests({
        data_1: 'automated_repeated',
        data_2: 'automated_repeated',
        data_5: 'manual_documented',
        model_1: 'automated_repeated',
        model_3: 'automated_repeated',
        model_6: 'automated_repeated',
        infra_1: 'automated_repeated',
        infra_2: 'manual_documented',
        monitor_2: 'manual_documented',
        monitor_7: 'manual_documented',
        monitor_4: 'none',
      }),
    );
    expect(score).toEqual({
      data: 2.5,
      model: 3,
      infra: 1.5,
      monitor: 1,
      score: 1,
      reading: 'serious_gaps',
    });
  });

  it('counts a code once, at its best, and ignores what it does not know', () => {
    const twice = mlTestScore([
      { code: 'data_1', execution: 'automated_repeated' },
      { code: 'data_1', execution: 'manual_documented' },
      { code: 'data_99', execution: 'automated_repeated' },
      { code: 'toString', execution: 'automated_repeated' },
      { code: 'data_2', execution: undefined },
    ]);
    expect(twice).toMatchObject({ data: 1, score: 0 });
  });

  it.each([
    [0, 'research_project'],
    [0.5, 'serious_gaps'],
    [1, 'serious_gaps'],
    [1.5, 'first_basics'],
    [3, 'reasonably_tested'],
    [5, 'strong_automation'],
    [5.5, 'exceptional'],
  ])('of %d reads as %s', (sum, reading) =>
    expect(readMlTestScore({ data: sum, model: 7, infra: 7, monitor: 7 }).reading).toBe(reading),
  );
});
