/** The parts of the system, what is kept in versions, what it depends on, and the shortcuts to be paid back. */
import { choice, date, flag, number, reference, scale, text } from '../../fields/declare';
import { defineRecord } from '../define-record';
import { neededPriority } from '../envelope';

export const component = defineRecord({
  kind: 'component',
  prefix: 'CO',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    component_kind: choice(
      [
        'data_ingest',
        'feature',
        'training',
        'evaluation',
        'serving',
        'decision_policy',
        'ui',
        'monitoring',
        'infrastructure',
      ],
      { need: 'draft' },
    ),
    interface_defined: flag({ need: 'agreed' }),
    coupling: scale({ need: 'agreed' }),
    doc_status: choice(['none', 'draft', 'current'], { need: 'agreed' }),
    test_coverage_note: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    backup_person_id: reference(['person'], {
      need: 'conditional',
      when: (body) => body.priority === 'must',
    }),
    priority: neededPriority,
  },
  columns: [
    'title',
    'component_kind',
    'coupling',
    'doc_status',
    'interface_defined',
    'priority',
    'owner_id',
    'backup_person_id',
  ],
  card: ['component_kind', 'coupling', 'doc_status', 'backup_person_id'],
});

export const versionedAsset = defineRecord({
  kind: 'versioned_asset',
  prefix: 'VA',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    asset_type: choice(
      [
        'code',
        'model',
        'data',
        'features',
        'config',
        'environment',
        'prompt',
        'evaluation_set',
        'infrastructure_as_code',
      ],
      { need: 'draft' },
    ),
    tool_or_place: text({ need: 'agreed', max: 300 }),
    naming_rule: text({ need: 'agreed', max: 300 }),
    reproducible: choice(['no', 'partly', 'yes_tested'], { need: 'agreed' }),
  },
  columns: ['title', 'asset_type', 'tool_or_place', 'naming_rule', 'reproducible', 'owner_id'],
  card: ['asset_type', 'tool_or_place', 'reproducible'],
});

export const dependencyPolicy = defineRecord({
  kind: 'dependency_policy',
  prefix: 'DE',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    update_cadence: choice(['monthly', 'quarterly', 'half_yearly', 'on_alert', 'none'], { need: 'agreed' }),
    owner_note: text({ need: 'agreed', max: 500, multiline: true, narrative: true }),
    security_scan: flag({ need: 'agreed' }),
  },
  columns: ['title', 'update_cadence', 'owner_note', 'security_scan', 'owner_id'],
  card: ['update_cadence', 'security_scan'],
});

export const eolDate = defineRecord({
  kind: 'eol_date',
  prefix: 'EOL',
  envelope: 'child',
  headline: 'name',
  parent: { kind: 'dependency_policy', field: 'policy_id' },
  fields: {
    name: text({ need: 'draft', max: 200 }),
    ends_on: date({ need: 'agreed' }),
    policy_id: reference(['dependency_policy'], { need: 'draft' }),
  },
  columns: ['name', 'ends_on', 'policy_id'],
  card: ['ends_on'],
});

export const debtItem = defineRecord({
  kind: 'debt_item',
  prefix: 'TD',
  envelope: 'full',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    debt_type: choice(
      [
        'entanglement',
        'undeclared_consumer',
        'unstable_data_dependency',
        'glue_code',
        'pipeline_jungle',
        'dead_experiment_code',
        'configuration',
        'missing_test',
        'manual_step',
        'documentation',
        'outdated_dependency',
      ],
      { need: 'agreed' },
    ),
    interest: scale({ need: 'agreed' }),
    effort_pd: number({ need: 'agreed', max: 10_000, unit: 'person-days' }),
    pay_down_date: date({ need: 'agreed' }),
  },
  columns: ['title', 'debt_type', 'interest', 'effort_pd', 'pay_down_date', 'owner_id'],
  card: ['debt_type', 'interest', 'effort_pd', 'pay_down_date'],
});
