/** Checks of the chain from pain to feature to goal. */
import { MOSCOW_LIMIT, moscowLoad } from '../../analysis/moscow-load';
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { painScore, SERIOUS_PAIN } from './pain-score';

const TOP_RANKS = 3;

/** A must feature that serves low goals only, while a top goal has none (both are named). */
const invertedPriority: Check = {
  id: 'CK035',
  severity: 'warning',
  run: (view) => {
    const ranked = view
      .list('goal')
      .filter((goal) => goal.body.is_non_goal !== true && goal.body.rank_order !== undefined)
      .sort((a, b) => (a.body.rank_order ?? 0) - (b.body.rank_order ?? 0));
    const low = new Set(ranked.slice(Math.ceil(ranked.length / 2)).map((goal) => goal.id));
    const musts = view.list('feature').filter((feature) => feature.body.priority === 'must');
    const served = new Set(musts.flatMap((feature) => listGoalIds(view, feature)));
    const neglected = ranked.slice(0, TOP_RANKS).find((goal) => !served.has(goal.id) && !low.has(goal.id));
    if (!neglected) return [];
    return musts.flatMap((feature) => {
      const goals = listGoalIds(view, feature);
      if (goals.length === 0 || !goals.every((id) => low.has(id))) return [];
      const values = { ref: feature.ref, goal: neglected.ref };
      return [{ recordIds: [feature.id, neglected.id], field: 'priority', values }];
    });
  },
};

function listGoalIds(view: RecordView, feature: TypedRecord<'feature'>): readonly string[] {
  return view.linksFrom(feature.id, 'supports').flatMap((link) => {
    const goal = view.find(link.toId);
    return goal?.kind === 'goal' && isActive(goal) ? [goal.id] : [];
  });
}

const looseOrUnansweredPain: Check = {
  id: 'CK048',
  severity: 'warning',
  run: (view) => {
    const decided = new Set(
      view.list('decision').flatMap((decision) => decision.body.about_record_ids ?? []),
    );
    return view.list('pain_point').flatMap((pain): readonly CheckFinding[] => {
      const step = view.find(pain.body.step_id);
      const score = painScore(pain.body);
      const found = { recordIds: [pain.id], values: { ref: pain.ref, score: String(score) } };
      const isTied = step?.kind === 'journey_step' && isActive(step);
      const isAnswered = view.isLinked(pain.id, 'addressed_by', 'feature') || decided.has(pain.id);
      return [
        ...(isTied ? [] : [{ ...found, field: 'step_id' }]),
        ...(score < SERIOUS_PAIN || isAnswered ? [] : [{ ...found, variant: 'unanswered' }]),
      ];
    });
  },
};

const looseFeature: Check = {
  id: 'CK049',
  severity: 'warning',
  run: (view) =>
    view.list('feature').flatMap((feature): readonly CheckFinding[] => {
      const found = { recordIds: [feature.id], values: { ref: feature.ref } };
      const answersPain = view.linksTo(feature.id, 'addressed_by').some((link) => {
        const pain = view.find(link.fromId);
        return pain?.kind === 'pain_point' && isActive(pain);
      });
      return [
        ...(listGoalIds(view, feature).length > 0 ? [] : [found]),
        ...(answersPain || answersNeed(view, feature.id) ? [] : [{ ...found, variant: 'no_pain' }]),
      ];
    }),
};

/** A need has no type of link of its own to a feature: any that joins the two will do, in either direction. */
function answersNeed(view: RecordView, featureId: string): boolean {
  const ends = [
    ...view.linksFrom(featureId).map((link) => link.toId),
    ...view.linksTo(featureId).map((link) => link.fromId),
  ];
  return ends.some((id) => {
    const need = view.find(id);
    return need?.kind === 'user_need' && isActive(need);
  });
}

const noErrorMoment: Check = {
  id: 'CK051',
  severity: 'warning',
  run: (view) => {
    const features = view.list('feature').filter((feature) => feature.body.needs_ai === true);
    const hasMoment = view.list('journey_step').some((step) => step.body.is_ai_error_moment === true);
    if (hasMoment || !features[0]) return [];
    return [{ recordIds: features.map((feature) => feature.id), values: { ref: features[0].ref } }];
  },
};

const mustsWithoutSlack: Check = {
  id: 'CK052',
  severity: 'warning',
  run: (view) => {
    const features = view.list('feature');
    const load = moscowLoad(
      features.map(({ body }) => ({ priority: body.priority, effort: body.effort_pd })),
    );
    if (!load.computable || load.value <= MOSCOW_LIMIT) return [];
    const musts = features.filter((feature) => feature.body.priority === 'must').map((feature) => feature.id);
    return [{ recordIds: musts, field: 'priority', values: { pct: String(Math.round(load.value * 100)) } }];
  },
};

export const featureChecks: readonly Check[] = [
  invertedPriority,
  looseOrUnansweredPain,
  looseFeature,
  noErrorMoment,
  mustsWithoutSlack,
];
