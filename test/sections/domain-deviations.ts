/**
 * Where the app says something else than the domain's tables, on purpose, and why. Each entry stands in
 * docs/domain-decisions.md with the same reason; the test compares both with what is declared.
 */
import type { Aspect } from './domain-difference';

export interface Deviation {
  readonly aspect: Aspect;
  /** Kinds, or kind and field. */
  readonly places: readonly string[];
  readonly reason: string;
}

/** All departures from the domain's tables of records. */
export const DEVIATIONS: readonly Deviation[] = [
  {
    aspect: 'need',
    places: ['common.title'],
    reason:
      'People say sentences, not titles; a second line to type would slow capture. Lists show the headline.',
  },
  {
    aspect: 'codes',
    places: [
      'common.priority',
      'feature.priority',
      'benchmark.priority',
      'kpi.priority',
      'ml_objective.priority',
      'dataset.priority',
      'harm.priority',
      'fairness_spec.priority',
      'component.priority',
      'system_requirement.priority',
    ],
    reason: 'An empty field already says "unset", and there is one way to be empty.',
  },
  {
    aspect: 'missing',
    places: ['session'],
    reason: 'A workshop is one session: day and template belong to the workshop, the rest to the project.',
  },
  {
    aspect: 'added',
    places: ['project.decision_rule', 'project.location', 'project.start_time', 'project.closed_on'],
    reason: 'They are what is left of the session, and the project is the one record of the workshop itself.',
  },
  {
    aspect: 'added',
    places: ['project.earlier_title', 'project.earlier_on'],
    reason: 'A reassessment says which workshop it looks back at.',
  },
  {
    aspect: 'need',
    places: ['person.role_title', 'person.organisation', 'person.email'],
    reason: 'A name is enough to give somebody a seat; the rest can follow.',
  },
  {
    aspect: 'missing',
    places: ['agenda_item.session_id', 'agenda_item.activity_form'],
    reason: 'There is one session, and a block of the day may use several forms of working.',
  },
  {
    aspect: 'added',
    places: [
      'agenda_item.title',
      'agenda_item.kind',
      'agenda_item.mode',
      'agenda_item.activity_forms',
      'agenda_item.min_min',
      'agenda_item.must_produce',
      'agenda_item.state',
      'agenda_item.private_notes',
    ],
    reason: 'Templates of the day say all this, and breaks and work before the day are on the agenda too.',
  },
  {
    aspect: 'need',
    places: ['agenda_item.section_codes', 'agenda_item.actual_min', 'agenda_item.outcome'],
    reason: 'A break has no section, and what came of an item is known when it is over.',
  },
  {
    aspect: 'missing',
    places: ['board', 'cluster.board_id', 'note.board_id'],
    reason: 'A board is an activity of a section, not a record.',
  },
  {
    aspect: 'added',
    places: ['note.section_id', 'note.activity_id', 'cluster.section_id', 'cluster.activity_id'],
    reason:
      'A note and a group name the section and the wall that they are for; other notes wait in the inbox.',
  },
  {
    aspect: 'added',
    places: ['note.promoted_ids'],
    reason: 'A note shows which records came from it.',
  },
  {
    aspect: 'added',
    places: ['photo'],
    reason:
      'What the room wrote on paper is kept as a picture, with a caption and the records that it shows.',
  },
  {
    aspect: 'missing',
    places: ['note.x', 'note.y'],
    reason:
      'Where a note lies follows from its group and its order, so that a wall fits any screen and any paper.',
  },
  {
    aspect: 'added',
    places: ['note.theme'],
    reason: 'The colour of a note may stand for a theme instead of a seat.',
  },
  {
    aspect: 'need',
    places: ['note.author_id', 'note.cluster_id'],
    reason: 'A note without an author is anonymous, and one without a group lies loose.',
  },
  {
    aspect: 'missing',
    places: ['priority_round.result_json'],
    reason: 'A result is records like everything else: it can be linked, printed and undone.',
  },
  {
    aspect: 'added',
    places: ['round_result'],
    reason:
      'One row per place in the result of a round, instead of one text for all; it also keeps what a minority holds.',
  },
  {
    aspect: 'added',
    places: [
      'priority_round.set_code',
      'priority_round.item_ids',
      'vote.item_code',
      'pairwise_judgement.left_code',
      'pairwise_judgement.right_code',
    ],
    reason: 'The five system requirements are compared as such, before a single requirement exists.',
  },
  {
    aspect: 'codes',
    places: ['priority_round.method'],
    reason:
      'Positions, polls and placements are given seat by seat in rounds too, hidden until they are closed.',
  },
  {
    aspect: 'added',
    places: ['priority_round.tie_order', 'priority_round.tie_decider', 'priority_round.tie_reason'],
    reason: 'How a tie was settled, by whom and why belongs to the result.',
  },
  {
    aspect: 'added',
    places: ['vote.value_y'],
    reason: 'A placement in a matrix has two axes.',
  },
  {
    aspect: 'need',
    places: ['vote.item_id', 'pairwise_judgement.left_id', 'pairwise_judgement.right_id'],
    reason: 'What is compared is a record or a code, so neither can be demanded.',
  },
  {
    aspect: 'added',
    places: ['agreement_poll.round'],
    reason: 'The room may ask again after talking, and the first answers stay.',
  },
  {
    aspect: 'missing',
    places: ['field_change', 'check_result'],
    reason: 'The journal keeps every change; findings are worked out from the records.',
  },
  {
    aspect: 'need',
    places: ['check_waiver.record_id'],
    reason: 'Some findings concern the project and name no record.',
  },
  {
    aspect: 'added',
    places: ['check_waiver.finding_key'],
    reason: 'A check can fire twice on one record; the key says which finding is accepted.',
  },
  {
    aspect: 'need',
    places: [
      'score_snapshot.as_of',
      'score_snapshot.section_scores',
      'score_snapshot.gaps',
      'score_snapshot.spec_version',
    ],
    reason: 'A kept score is written once and stays as it was; it is not worked out from other fields.',
  },
  {
    aspect: 'added',
    places: ['score_snapshot.overall', 'score_snapshot.band', 'score_snapshot.weakest'],
    reason: 'The trend reads them without taking the kept scores apart.',
  },
  {
    aspect: 'need',
    places: ['stakeholder.represented_by'],
    reason: 'A record does not know who is in the room; a check does and asks.',
  },
  {
    aspect: 'need',
    places: ['evidence.checked_by'],
    reason: 'Only the grade "verified" claims an independent look, and a check asks for it there.',
  },
  {
    aspect: 'need',
    places: ['decision.about_record_ids'],
    reason: 'A decision may concern the project as a whole.',
  },
  {
    aspect: 'need',
    places: ['risk.trigger'],
    reason: 'Not every risk announces itself.',
  },
  {
    aspect: 'need',
    places: ['mitigation.technique'],
    reason: 'The lists of techniques belong to privacy and fairness; other measures are described in words.',
  },
  {
    aspect: 'need',
    places: ['hax_rating.guideline_no', 'hax_rating.rating'],
    reason: 'The rating as a whole is optional, but one without its guideline or its answer says nothing.',
  },
  {
    aspect: 'missing',
    places: [
      'benchmark.latency_budget_parts',
      'personalization_feature.signals',
      'dependency_policy.eol_list',
    ],
    reason: 'A list whose entries have fields of their own is a kind of part.',
  },
  {
    aspect: 'added',
    places: ['latency_part', 'signal', 'eol_date'],
    reason: 'They are the parts of a response time, the signals of a feature and the dates of a policy.',
  },
  {
    aspect: 'added',
    places: ['benchmark.threshold_upper'],
    reason: 'The comparison "between" has two ends.',
  },
  {
    aspect: 'added',
    places: ['benchmark.is_unmeasured'],
    reason: 'The answer "none yet" is no number and needs a place.',
  },
  {
    aspect: 'need',
    places: ['benchmark.current_value', 'benchmark.measured_on'],
    reason: 'Where nothing was measured yet there is neither value nor day.',
  },
  {
    aspect: 'added',
    places: ['bottleneck.workload_profile_id'],
    reason:
      'The guide asks for a bottleneck of each critical load; only this field can say which load it is.',
  },
  {
    aspect: 'need',
    places: ['kpi.baseline_value', 'kpi.baseline_date'],
    reason: 'Where no baseline exists there is neither value nor day.',
  },
  {
    aspect: 'need',
    places: ['kpi.target_value', 'kpi.minimum_acceptable'],
    reason: 'A figure to be kept within bounds has an upper limit instead.',
  },
  {
    aspect: 'condition',
    places: ['kpi.cost_false_positive', 'kpi.cost_false_negative'],
    reason: 'Only a measure of classification knows false alarms and missed cases.',
  },
  {
    aspect: 'need',
    places: ['personalization_decision.expected_uplift', 'personalization_decision.uplift_kpi_id'],
    reason: 'A rejected personalization has no uplift to expect.',
  },
  {
    aspect: 'codes',
    places: ['dpia_screening.criteria'],
    reason: 'The answer "none" tells a screening without hits from one that nobody did.',
  },
  {
    aspect: 'need',
    places: ['constraint.limit_value', 'constraint.comparator'],
    reason: 'A limit in words (unit "none") has no figure to compare.',
  },
  {
    aspect: 'missing',
    places: ['budget_line.amount_minor', 'budget_line.currency'],
    reason: 'An amount without its currency must not be possible, so the two are one value.',
  },
  {
    aspect: 'added',
    places: ['budget_line.amount'],
    reason: 'One money value, as everywhere else.',
  },
  {
    aspect: 'type',
    places: ['alignment_review.participants'],
    reason: 'Those who meet again are people and stakeholders of the workshop, not words.',
  },
  {
    aspect: 'codes',
    places: ['alignment_review.trigger_events'],
    reason: 'What makes a team look again is its own affair; other events than the listed ones can be typed.',
  },
  {
    aspect: 'need',
    places: ['label_spec.agreement_metric', 'label_spec.agreement_value'],
    reason: 'Where the label is an event that happened, nobody can disagree about it.',
  },
  {
    aspect: 'added',
    places: ['data_gap.dataset_id'],
    reason: 'A check asks whether the gaps of a training set are written down.',
  },
  {
    aspect: 'need',
    places: ['fairness_spec.threshold', 'fairness_spec.min_group_n'],
    reason: 'A qualitative review has no figure to hold a threshold against.',
  },
  {
    aspect: 'need',
    places: ['explanation_test.result'],
    reason: 'A test that is planned can be agreed before it is done.',
  },
  {
    aspect: 'added',
    places: ['explanation_test.need_ids'],
    reason: 'The guide asks for a test of each need; only this field can say which needs a test covers.',
  },
  {
    aspect: 'condition',
    places: ['log_spec.minimisation'],
    reason: 'Whatever is logged, there is something to minimise only where personal data are in it.',
  },
  {
    aspect: 'added',
    places: ['station_group'],
    reason:
      'The marks of a carousel have to survive and to be undone; a group and where it has been are one record.',
  },
  {
    aspect: 'added',
    places: ['ml_objective.weakest_rung', 'ml_objective.weakest_reason'],
    reason: 'The ladder ends when its weakest rung is named, and that can be another one than the metric.',
  },
  {
    aspect: 'added',
    places: ['action_item.blocks_field'],
    reason: 'Each yes of a red-flag screen has an action, and several yeses stand in one record.',
  },
  {
    aspect: 'need',
    places: ['test_spec.last_run_on'],
    reason: 'A test that never ran has no day.',
  },
];
