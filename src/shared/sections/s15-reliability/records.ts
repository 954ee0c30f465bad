/** What must not fail, what goes wrong all the same, what takes over, and how we would know: tests and a plan. */
import { choice, date, number, reference, scale, text } from '../../fields/declare';
import { RUN_RESULTS } from '../codes';
import { defineRecord } from '../define-record';

export const criticalFunction = defineRecord({
  kind: 'critical_function',
  prefix: 'CF',
  envelope: 'full',
  headline: 'function_name',
  fields: {
    function_name: text({ need: 'draft', max: 200 }),
    criticality: scale({ need: 'draft' }),
    max_outage_min: number({ need: 'draft', integer: true, max: 1_000_000, unit: 'min' }),
  },
  columns: ['function_name', 'criticality', 'max_outage_min', 'owner_id'],
  card: ['criticality', 'max_outage_min'],
});

export const errorCase = defineRecord({
  kind: 'error_case',
  prefix: 'EC',
  envelope: 'full',
  headline: 'system_response',
  fields: {
    system_response: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    case_kind: choice(
      [
        'missing_input',
        'malformed_input',
        'out_of_range',
        'out_of_distribution',
        'low_confidence',
        'dependency_down',
        'timeout',
        'overload',
        'wrong_model_version',
        'conflicting_human_input',
        'adversarial_input',
        'harmful_output',
      ],
      { need: 'draft' },
    ),
    detection: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    message_to_user: text({ need: 'agreed', max: 300, multiline: true, literals: ['none'] }),
    expected_rate: number({ need: 'agreed', max: 1, unit: 'of all cases' }),
  },
  columns: ['system_response', 'case_kind', 'detection', 'message_to_user', 'expected_rate'],
  card: ['case_kind', 'detection', 'expected_rate'],
});

export const fallback = defineRecord({
  kind: 'fallback',
  prefix: 'FB',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    function_id: reference(['critical_function'], { need: 'agreed' }),
    fallback_kind: choice(
      [
        'last_good_model',
        'rules',
        'default_value',
        'human_queue',
        'reduced_feature',
        'abstain',
        'manual_procedure',
      ],
      { need: 'agreed' },
    ),
    activation: choice(['automatic', 'operator_switch'], { need: 'agreed' }),
    switch_time_min: number({ need: 'agreed', integer: true, max: 1_000_000, unit: 'min' }),
    capacity_note: text({ need: 'agreed', max: 500, multiline: true, narrative: true, literals: ['none'] }),
    tested_on: date({ need: 'agreed' }),
  },
  columns: [
    'title',
    'function_id',
    'fallback_kind',
    'activation',
    'switch_time_min',
    'capacity_note',
    'tested_on',
  ],
  card: ['function_id', 'fallback_kind', 'activation', 'switch_time_min', 'tested_on'],
});

export const testSpec = defineRecord({
  kind: 'test_spec',
  prefix: 'T',
  envelope: 'full',
  headline: 'pass_rule',
  fields: {
    pass_rule: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    test_category: choice(
      [
        'data',
        'model',
        'infrastructure',
        'monitoring',
        'robustness',
        'security',
        'acceptance',
        'human_factors',
      ],
      { need: 'draft' },
    ),
    mlts_code: choice(
      [
        'data_1',
        'data_2',
        'data_3',
        'data_4',
        'data_5',
        'data_6',
        'data_7',
        'model_1',
        'model_2',
        'model_3',
        'model_4',
        'model_5',
        'model_6',
        'model_7',
        'infra_1',
        'infra_2',
        'infra_3',
        'infra_4',
        'infra_5',
        'infra_6',
        'infra_7',
        'monitor_1',
        'monitor_2',
        'monitor_3',
        'monitor_4',
        'monitor_5',
        'monitor_6',
        'monitor_7',
        'none',
      ],
      { need: 'optional' },
    ),
    execution: choice(['none', 'manual_documented', 'automated_repeated'], { need: 'agreed' }),
    // A test that nobody runs yet has no such day.
    last_run_on: date({ need: 'conditional', when: (body) => body.execution !== 'none' }),
    last_result: choice(RUN_RESULTS, { need: 'agreed' }),
  },
  columns: ['pass_rule', 'test_category', 'mlts_code', 'execution', 'last_run_on', 'last_result'],
  card: ['test_category', 'execution', 'last_run_on'],
});

export const incidentPlan = defineRecord({
  kind: 'incident_plan',
  prefix: 'IP',
  envelope: 'full',
  headline: 'severity_levels',
  fields: {
    severity_levels: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
    on_call: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    reporting_duty: text({ need: 'agreed', max: 500, multiline: true, narrative: true, literals: ['none'] }),
    learning_review: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
  },
  columns: ['severity_levels', 'on_call', 'reporting_duty', 'learning_review', 'owner_id'],
  card: ['on_call', 'reporting_duty'],
});
