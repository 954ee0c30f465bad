/** What covers the guide's sentences about computing. */
import { computationActivities } from '@shared/sections/s08-computation/activities';
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const positions = computationActivities.flatMap((activity) =>
  activity.board === 'sliders'
    ? activity.pairs.map(({ poleA, poleB }, at) =>
        fullRecord('tradeoff_position', `TO-0${at + 1}`, {
          set_code: activity.set,
          pole_a: poleA,
          pole_b: poleB,
          position: 50,
        }),
      )
    : [],
);

export const s08GuideCases: readonly GuideCase[] = [
  {
    item: 'S08-1',
    records: [
      fullRecord('compute_budget', 'CB-01'),
      fullRecord('model_candidate', 'MC-01', { title: 'Keyword rules' }),
      fullRecord('model_candidate', 'MC-02', { title: 'Boosted trees on 60 features' }),
    ],
  },
  { item: 'S08-2', records: positions },
];
