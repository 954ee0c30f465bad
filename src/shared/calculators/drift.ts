/** Calculators about change: has a distribution moved, and how much movement is mere chance. */
import { ksCritical, PSI_ACT, PSI_WARN, psi, psiNoiseFloor, psiParts } from '../analysis/drift';
import { toNumber } from '../analysis/to-number';
import { amount, answer, defineCalculator, type Source } from './calculator';

const CASES = { integer: true, max: 1e12, unit: 'cases' } as const;

/** 6.5: distance of two distributions over bins. */
export const psiCalculator = defineCalculator({
  id: 'psi',
  inputs: {
    baseline: { kind: 'list', min: 0, max: 1e12, integer: false, unit: '' },
    current: { kind: 'list', min: 0, max: 1e12, integer: false, unit: '' },
  },
  example: { baseline: [0.25, 0.25, 0.25, 0.25], current: [0.1, 0.2, 0.3, 0.4] },
  compute: ({ baseline, current }) => {
    const [index, bins] = [psi(baseline, current), psiParts(baseline, current)];
    if (!index.computable || !bins.computable) return answer([{ id: 'psi', value: index }], []);
    return answer(
      [{ id: 'psi', value: index, digits: 4, note: { key: verdictOf(index.value) } }],
      [{ key: 'bins' }, { key: 'sum', values: { parts: bins.parts, psi: index.value } }],
    );
  },
});

function verdictOf(index: number): string {
  if (index >= PSI_ACT) return 'act';
  return index >= PSI_WARN ? 'warn' : 'calm';
}

/** 6.5b: the index that chance reaches without any drift. */
export const psiNoiseCalculator = defineCalculator({
  id: 'psi_noise',
  inputs: {
    bins: amount({ integer: true, min: 2, max: 1_000 }),
    baseline_n: amount(CASES),
    current_n: amount(CASES),
  },
  example: { bins: 10, baseline_n: 500, current_n: 500 },
  prefills: [{ kind: 'drift_policy', takes: 'selected', read: ([policy]) => smallestSample(policy) }],
  compute: ({ bins, baseline_n, current_n }) => {
    const floor = psiNoiseFloor(bins, baseline_n, current_n);
    return answer(
      [
        {
          id: 'floor',
          value: floor,
          digits: 4,
          ...(floor.computable && { note: { key: floor.value >= PSI_WARN ? 'meaningless' : 'usable' } }),
        },
      ],
      floor.computable
        ? [{ key: 'floor', values: { freedom: bins - 1, baseline_n, current_n, floor: floor.value } }]
        : [],
    );
  },
});

/** 6.6: the gap between two distribution curves that is still chance. */
export const ksCalculator = defineCalculator({
  id: 'ks',
  inputs: { baseline_n: amount(CASES), current_n: amount(CASES) },
  example: { baseline_n: 500, current_n: 400 },
  prefills: [{ kind: 'drift_policy', takes: 'selected', read: ([policy]) => smallestSample(policy) }],
  compute: ({ baseline_n, current_n }) => {
    const critical = ksCritical(baseline_n, current_n);
    return answer(
      [{ id: 'critical', value: critical, digits: 4 }],
      critical.computable
        ? [{ key: 'critical', values: { baseline_n, current_n, critical: critical.value } }]
        : [],
    );
  },
});

/** The smallest current sample that a policy judges; how large its baseline is no record says. */
function smallestSample(policy: Source | undefined) {
  return { current_n: toNumber(policy?.body.min_sample) };
}
