/** Checks of goals and stakeholders. */
import { addDays, dayOf, isOlderThan } from '../../analysis/days';
import { stakeholderQuadrant } from '../../analysis/stakeholder-quadrant';
import { isPlaceholder } from '../../analysis/wording';
import type { Check } from '../define-section';
import { hasAny, hasBegun } from '../predicates';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { listRealGoals } from './real-goals';

const DEFAULT_HORIZON_DAYS = 180;
const HEARD_DAYS = 90;
const TOP_RANKS = 3;

const noMeasure: Check = {
  id: 'CK001',
  severity: 'error',
  run: (view) =>
    listRealGoals(view)
      .filter((goal) => !view.isLinked(goal.id, 'measured_by', 'kpi'))
      .map((goal) => ({ recordIds: [goal.id], values: { ref: goal.ref } })),
};

const nobodyGains: Check = {
  id: 'CK002',
  severity: 'error',
  run: (view) =>
    listRealGoals(view)
      .filter((goal) => !view.isLinked(goal.id, 'benefits', 'stakeholder'))
      .map((goal) => ({ recordIds: [goal.id], values: { ref: goal.ref } })),
};

const horizonMismatch: Check = {
  id: 'CK034',
  severity: 'warning',
  run: (view) => {
    const days = view.single('project')?.body.short_term_horizon_d ?? DEFAULT_HORIZON_DAYS;
    const limit = addDays(dayOf(view.asOf), days);
    return listRealGoals(view).flatMap((goal): readonly CheckFinding[] => {
      const { horizon, target_date: date } = goal.body;
      if (date === undefined) return [];
      const found = { recordIds: [goal.id], field: 'target_date', values: { ref: goal.ref, date, limit } };
      if (horizon === 'short_term' && date > limit) return [found];
      return horizon === 'long_term' && date < limit ? [{ ...found, variant: 'long' }] : [];
    });
  },
};

const nothingRuledOut: Check = {
  id: 'CK115',
  severity: 'hint',
  run: (view) =>
    hasAny(view, 'goal') && !view.list('goal').some((goal) => goal.body.is_non_goal === true)
      ? [{ recordIds: [], values: {} }]
      : [],
};

const whyMachineLearning: Check = {
  id: 'CK123',
  severity: 'warning',
  run: (view) => {
    const project = view.single('project');
    const alternative = project?.body.ml_alternative;
    const goals = listRealGoals(view)
      .filter(({ body }) => (body.rank_order ?? Number.POSITIVE_INFINITY) <= TOP_RANKS)
      .filter(({ body }) => body.ai_rationale === 'ai_not_needed' || body.ai_rationale === 'unknown')
      .map((goal) => ({ recordIds: [goal.id], field: 'ai_rationale', values: { ref: goal.ref } }));
    if (!hasBegun(view) || (alternative !== undefined && !isPlaceholder(alternative))) return goals;
    const recordIds = project ? [project.id] : [];
    return [...goals, { variant: 'project', section: 'S00', recordIds, field: 'ml_alternative', values: {} }];
  },
};

function listKeyPlayers(view: RecordView): readonly TypedRecord<'stakeholder'>[] {
  return view
    .list('stakeholder')
    .filter(({ body }) => stakeholderQuadrant(body.power_pct, body.interest_pct) === 'manage_closely');
}

const opposedKeyPlayer: Check = {
  id: 'CK125',
  severity: 'warning',
  run: (view) => {
    const cared = listRecordsWithAction(view);
    return listKeyPlayers(view)
      .filter((stakeholder) => stakeholder.body.attitude === 'opposed' && !cared.has(stakeholder.id))
      .map((stakeholder) => ({
        recordIds: [stakeholder.id],
        field: 'attitude',
        values: { ref: stakeholder.ref, name: headlineOf(view, stakeholder, 40) },
      }));
  },
};

/** Records that an action which was not dropped points to, by its field or by a link in either direction. */
function listRecordsWithAction(view: RecordView): ReadonlySet<string> {
  const cared = new Set<string>();
  for (const action of view.list('action_item')) {
    if (action.body.action_status === 'dropped') continue;
    if (action.body.blocks_record_id) cared.add(action.body.blocks_record_id);
    for (const link of view.linksFrom(action.id)) cared.add(link.toId);
    for (const link of view.linksTo(action.id)) cared.add(link.fromId);
  }
  return cared;
}

const unheardKeyPlayer: Check = {
  id: 'CK126',
  severity: 'warning',
  run: (view) => {
    const present = new Set(
      view
        .list('person')
        .filter((person) => person.body.room_role !== 'absent_stakeholder')
        .map((person) => person.id),
    );
    return listKeyPlayers(view).flatMap((stakeholder) => {
      const { consulted_on: date, represented_by: representative } = stakeholder.body;
      if (representative !== undefined && present.has(representative)) return [];
      if (date !== undefined && !isOlderThan(date, HEARD_DAYS, view.asOf)) return [];
      const values = { ref: stakeholder.ref, name: headlineOf(view, stakeholder, 40), date: date ?? '' };
      const variant = date === undefined ? {} : { variant: 'stale' };
      return [{ ...variant, recordIds: [stakeholder.id], field: 'consulted_on', values }];
    });
  },
};

export const goalsChecks: readonly Check[] = [
  noMeasure,
  nobodyGains,
  horizonMismatch,
  nothingRuledOut,
  whyMachineLearning,
  opposedKeyPlayer,
  unheardKeyPlayer,
];
