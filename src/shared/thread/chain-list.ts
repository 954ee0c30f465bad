/** The five chains that people follow through a workshop, from why to how it is watched. */
import type { Chain, ChainColumn, ChainId, ChainWay } from './chain';

type Kinds = ChainColumn['kinds'];

/** All chains in the order of their tabs. */
export const CHAINS: readonly Chain[] = [
  {
    id: 'value',
    columns: [
      side('input', ['stakeholder_input']),
      own('goal', ['goal']),
      own('objective', ['business_objective']),
      own('ml_objective', ['ml_objective']),
      own('kpi', ['kpi']),
      used('monitor', ['monitor']),
      side('response', ['action_item', 'retraining_policy', 'fallback']),
    ],
    ways: [
      back('input', 'goal', 'derived_from'),
      back('goal', 'objective', 'refines'),
      back('objective', 'ml_objective', 'aligned_to'),
      link('objective', 'kpi', 'measured_by'),
      // A key result names its KPI and speaks for its objective.
      { from: 'objective', to: 'kpi', by: 'field', field: 'kpi_id', on: 'from' },
      link('goal', 'kpi', 'measured_by'),
      link('kpi', 'monitor', 'monitored_by'),
      link('monitor', 'response', 'triggers'),
    ],
    standIns: [{ kind: 'key_result', field: 'business_objective_id' }],
  },
  {
    id: 'experience',
    columns: [
      own('persona', ['persona']),
      own('journey', ['journey']),
      own('step', ['journey_step']),
      own('pain', ['pain_point']),
      own('feature', ['feature']),
      { ...side('goal', ['goal']), isExpected: true },
    ],
    ways: [
      { from: 'persona', to: 'journey', by: 'field', field: 'persona_id', on: 'to' },
      { from: 'journey', to: 'step', by: 'field', field: 'phase_id', on: 'to' },
      { from: 'step', to: 'pain', by: 'field', field: 'step_id', on: 'to' },
      link('pain', 'feature', 'addressed_by'),
      link('feature', 'goal', 'supports'),
    ],
    standIns: [{ kind: 'journey_phase', field: 'journey_id' }],
  },
  {
    id: 'assurance',
    columns: [
      own('constraint', ['constraint']),
      own('requirement', ['system_requirement']),
      own('test', ['test_spec']),
      used('evidence', ['evidence']),
    ],
    ways: [
      back('constraint', 'requirement', 'satisfies'),
      link('requirement', 'test', 'verified_by'),
      link('requirement', 'evidence', 'verified_by'),
      link('test', 'evidence', 'evidenced_by'),
    ],
    standIns: [],
  },
  {
    id: 'fairness',
    columns: [
      own('group', ['affected_group']),
      own('harm', ['harm']),
      own('measure', ['fairness_spec']),
      used('dataset', ['dataset']),
      { ...used('mitigation', ['mitigation', 'action_item']), alone: 'elsewhere' },
      used('monitor', ['monitor']),
    ],
    ways: [
      { from: 'group', to: 'harm', by: 'field', field: 'group_id', on: 'to' },
      { from: 'harm', to: 'measure', by: 'shared_field', field: 'group_id' },
      { from: 'group', to: 'measure', by: 'field', field: 'group_id', on: 'to' },
      link('measure', 'dataset', 'evaluated_on'),
      link('harm', 'mitigation', 'mitigated_by'),
      link('measure', 'monitor', 'monitored_by'),
    ],
    standIns: [],
  },
  {
    id: 'explanation',
    columns: [
      own('need', ['explanation_need']),
      own('method', ['explanation_method']),
      { ...own('prediction_log', ['log_spec']), only: { field: 'log_kind', is: 'prediction' } },
      { ...own('audit_log', ['log_spec']), only: { field: 'log_kind', is: 'audit' } },
    ],
    ways: [
      back('need', 'method', 'explains'),
      link('need', 'prediction_log', 'recorded_in'),
      link('need', 'audit_log', 'recorded_in'),
    ],
    standIns: [],
  },
];

/** The chain with this id; throws for a chain that does not exist. */
export function getChain(id: ChainId): Chain {
  const chain = CHAINS.find((candidate) => candidate.id === id);
  if (!chain) throw new Error(`There is no chain ${id}`);
  return chain;
}

/** Records that this chain is answerable for. */
function own(id: string, kinds: Kinds): ChainColumn {
  return { id, kinds, alone: 'orphan', isExpected: true };
}

/** Records that several chains use. */
function used(id: string, kinds: Kinds): ChainColumn {
  return { id, kinds, alone: 'orphan_if_unlinked', isExpected: true };
}

/** Records that are shown where they take part and missed nowhere. */
function side(id: string, kinds: Kinds): ChainColumn {
  return { id, kinds, alone: 'elsewhere', isExpected: false };
}

function link(from: string, to: string, type: string): ChainWay {
  return { from, to, by: 'link', type, isReverse: false };
}

function back(from: string, to: string, type: string): ChainWay {
  return { from, to, by: 'link', type, isReverse: true };
}
