/** What covers the guide's sentences about scalability and about the balance of the five system requirements. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { rec } from '../build-snapshot';
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const ITEMS = ['scalability', 'maintainability', 'adaptability', 'reliability', 'traceability'];

/** The round about the balance, closed. */
export const balanceRound = fullRecord('priority_round', 'PR-01', {
  method: 'pairwise_ahp',
  set_code: 'ml_system_balance',
  closed_at: '2026-06-15T09:30:00.000Z',
});

/** Every pair of the five judged; `value` says how many times more the first of two codes matters. */
export function judgedBalance(value: (left: string, right: string) => number): readonly WorkshopRecord[] {
  const pairs = ITEMS.flatMap((left, at) => ITEMS.slice(at + 1).map((right) => ({ left, right })));
  return pairs.map(({ left, right }, at) =>
    fullRecord('pairwise_judgement', `PJ-${at + 1}`, {
      round_id: 'PR-01',
      left_code: left,
      right_code: right,
      value: value(left, right),
    }),
  );
}

const ACCEPTS_IT = { about_record_ids: ['PR-01'] };
const LOOP = new Set(['scalability maintainability', 'maintainability adaptability']);
/** Judgements that contradict themselves: scalability beats maintainability beats adaptability beats scalability. */
export const circularBalance = judgedBalance((left, right) =>
  LOOP.has(`${left} ${right}`) ? 9 : left === 'scalability' && right === 'adaptability' ? 1 / 9 : 1,
);

const load = (ref: string, kind: string) => fullRecord('load_scenario', ref, { scenario_kind: kind });
const strategy = (ref: string, target: string) => fullRecord('scaling_strategy', ref, { target });

export const s12GuideCases: readonly GuideCase[] = [
  {
    item: 'S00-3',
    records: [balanceRound, ...judgedBalance((left) => (left === 'scalability' ? 3 : 1))],
    // A round has no status that could be set back: it counts, or it waits for the decision that accepts it.
    half: { records: [balanceRound, ...circularBalance, rec('decision', 'D-01', ACCEPTS_IT)] },
  },
  {
    item: 'S00-3',
    records: [balanceRound, ...circularBalance, fullRecord('decision', 'D-01', ACCEPTS_IT)],
  },
  {
    item: 'S12-1',
    records: [load('LC-01', 'now'), load('LC-02', 'expected_12m'), load('LC-03', 'peak_event')],
  },
  {
    item: 'S12-1',
    records: [load('LC-01', 'now'), load('LC-02', 'expected_12m'), load('LC-03', 'data_growth')],
  },
  { item: 'S12-2', records: [strategy('SS-01', 'training'), strategy('SS-02', 'batch_inference')] },
  {
    item: 'S12-3',
    records: [fullRecord('scaling_strategy', 'SS-01', { distributed_option: 'later' })],
  },
];
