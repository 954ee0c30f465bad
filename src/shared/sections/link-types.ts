/**
 * The kinds of connection between records. Where both ends are listed, only those kinds may be joined; an empty list
 * means any. `need` marks links that the brief and the checks expect.
 */
import type { RecordKind } from './registry';

export interface LinkType {
  readonly type: string;
  readonly from: readonly RecordKind[];
  readonly to: readonly RecordKind[];
  /** Read from the first record: "G-01 benefits SH-02". */
  readonly label: string;
  /** Read from the second record: "SH-02 gains from G-01". */
  readonly reverse: string;
  /** Required: every record of the first kinds needs one (some only when they are a must; the checks say which). */
  readonly need: 'required' | 'optional';
}

export const LINK_TYPES: readonly LinkType[] = [
  required('benefits', ['goal'], ['stakeholder'], 'benefits', 'gains from'),
  optional(
    'derived_from',
    ['goal', 'user_need', 'constraint', 'system_requirement'],
    ['stakeholder_input', 'research_activity'],
    'comes from',
    'led to',
  ),
  required(
    'measured_by',
    ['goal', 'business_objective', 'key_result'],
    ['kpi'],
    'is measured by',
    'measures',
  ),
  required('refines', ['business_objective'], ['goal'], 'refines', 'is refined by'),
  required('aligned_to', ['ml_objective'], ['business_objective'], 'is aligned to', 'is served by'),
  required(
    'monitored_by',
    ['kpi', 'benchmark', 'fairness_spec', 'data_pipeline', 'system_requirement', 'drift_policy'],
    ['monitor'],
    'is monitored by',
    'watches',
  ),
  required('addressed_by', ['pain_point'], ['feature'], 'is addressed by', 'addresses'),
  required('supports', ['feature', 'personalization_feature'], ['goal'], 'supports', 'is supported by'),
  required(
    'limits',
    ['constraint'],
    ['goal', 'feature', 'benchmark', 'dataset', 'milestone', 'personalization_feature'],
    'limits',
    'is limited by',
  ),
  required('uses', ['ml_objective', 'feature', 'personalization_feature'], ['dataset'], 'uses', 'is used by'),
  required(
    'evaluated_on',
    ['kpi', 'fairness_spec', 'test_spec'],
    ['dataset'],
    'is evaluated on',
    'evaluates',
  ),
  required(
    'mitigated_by',
    ['risk', 'harm', 'bias_source', 'personalization_feature', 'bottleneck'],
    ['mitigation', 'action_item'],
    'is mitigated by',
    'mitigates',
  ),
  required(
    'verified_by',
    ['system_requirement', 'benchmark'],
    ['test_spec', 'evidence'],
    'is verified by',
    'verifies',
  ),
  required('explains', ['explanation_method'], ['explanation_need'], 'explains', 'is explained by'),
  required(
    'triggers',
    ['monitor'],
    ['retraining_policy', 'fallback', 'action_item'],
    'triggers',
    'is triggered by',
  ),
  required(
    'satisfies',
    ['system_requirement'],
    ['goal', 'constraint', 'benchmark', 'harm'],
    'satisfies',
    'is satisfied by',
  ),
  optional('recorded_in', ['explanation_need', 'constraint'], ['log_spec'], 'is recorded in', 'records'),
  optional('evidenced_by', [], ['evidence'], 'is evidenced by', 'is evidence for'),
  optional('depends_on', [], [], 'depends on', 'is needed by'),
  optional('conflicts_with', [], [], 'conflicts with', 'conflicts with'),
];

/** The link type with this code, or null. */
export function findLinkType(type: string): LinkType | null {
  return LINK_TYPES.find((link) => link.type === type) ?? null;
}

/** True when a link of this type may lead from one kind to the other. */
export function canLink(type: LinkType, fromKind: string, toKind: string): boolean {
  return fits(type.from, fromKind) && fits(type.to, toKind);
}

/** Types that can lead from one kind to another, the specific ones first. */
export function linkTypesBetween(fromKind: string, toKind: string): readonly LinkType[] {
  return LINK_TYPES.filter((type) => canLink(type, fromKind, toKind));
}

function fits(kinds: readonly string[], kind: string): boolean {
  return kinds.length === 0 ? kind !== 'note' : kinds.includes(kind);
}

function required(
  type: string,
  from: readonly RecordKind[],
  to: readonly RecordKind[],
  label: string,
  reverse: string,
): LinkType {
  return { type, from, to, label, reverse, need: 'required' };
}

function optional(
  type: string,
  from: readonly RecordKind[],
  to: readonly RecordKind[],
  label: string,
  reverse: string,
): LinkType {
  return { type, from, to, label, reverse, need: 'optional' };
}
