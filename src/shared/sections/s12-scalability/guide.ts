/** Sentences of the guide that the scalability section answers, and the one that all five system sections share. */
import { isConsistent } from '../../analysis/ahp';
import type { GuideItem } from '../guide-item';
import { coveredByAny, coveredTogether } from '../guide-item';
import { judgeRound } from '../pairwise-rounds';
import type { RecordView, TypedRecord } from '../record-view';
import { BALANCE_ITEMS, BALANCE_SET } from './system-balance';

const balance: GuideItem = {
  id: 'S00-3',
  sections: ['S12', 'S13', 'S14', 'S15', 'S16'],
  kind: 'priority_round',
  judge: (view) => {
    const rounds = view.list('priority_round').filter(({ body }) => body.set_code === BALANCE_SET);
    return coveredByAny(
      rounds.filter((round) => isSettled(view, round)),
      rounds,
    );
  },
};

/** Closed, every pair of the five judged, and either free of contradictions or accepted as it is. */
function isSettled(view: RecordView, round: TypedRecord<'priority_round'>): boolean {
  if (round.body.closed_at === undefined) return false;
  const { items, result } = judgeRound(view, round);
  if (!result.computable || !BALANCE_ITEMS.every(({ code }) => items.includes(code))) return false;
  return isConsistent(result) || isNamedByDecision(view, round.id);
}

/** Reads decisions through the view, which leaves out those that do not count. */
function isNamedByDecision(view: RecordView, recordId: string): boolean {
  return view.list('decision').some(({ body }) => body.about_record_ids?.includes(recordId) === true);
}

const threeLoads: GuideItem = {
  id: 'S12-1',
  kind: 'load_scenario',
  field: 'scenario_kind',
  judge: (view) => {
    const scenarios = view.list('load_scenario');
    const ofKind = (...kinds: readonly string[]) =>
      coveredByAny(scenarios.filter(({ body }) => kinds.includes(body.scenario_kind ?? '')));
    return coveredTogether(ofKind('now'), ofKind('expected_12m'), ofKind('peak_event', 'data_growth'));
  },
};

const trainingAndUse: GuideItem = {
  id: 'S12-2',
  kind: 'scaling_strategy',
  field: 'target',
  judge: (view) => {
    const strategies = view.list('scaling_strategy');
    const forTarget = (...targets: readonly string[]) =>
      coveredByAny(strategies.filter(({ body }) => targets.includes(body.target ?? '')));
    return coveredTogether(forTarget('training'), forTarget('online_inference', 'batch_inference'));
  },
};

const severalMachines: GuideItem = {
  id: 'S12-3',
  kind: 'scaling_strategy',
  field: 'distributed_option',
  judge: (view) => {
    const strategies = view.list('scaling_strategy');
    const decided = strategies.filter(
      ({ body }) =>
        body.distributed_option !== undefined &&
        body.distributed_option !== 'undecided' &&
        body.distributed_reason !== undefined,
    );
    return coveredByAny(decided, strategies);
  },
};

export const scalabilityGuide: readonly GuideItem[] = [balance, threeLoads, trainingAndUse, severalMachines];
