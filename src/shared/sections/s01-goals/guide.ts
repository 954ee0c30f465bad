/** Sentences of the guide that the goals section answers. */
import { stakeholderQuadrant } from '../../analysis/stakeholder-quadrant';
import { findRoundOver } from '../closed-rounds';
import type { GuideItem } from '../guide-item';
import { coveredByAll, coveredByAny, coveredTogether } from '../guide-item';
import { hasDatedAction } from '../predicates';
import type { RecordView } from '../record-view';
import { listRealGoals } from './real-goals';

const someoneGains: GuideItem = {
  id: 'S00-1',
  kind: 'stakeholder',
  field: 'benefit',
  judge: (view) => {
    const goals = listRealGoals(view);
    const benefitting = goals.filter(({ id }) =>
      view.linksFrom(id, 'benefits').some(({ toId }) => {
        const target = view.find(toId);
        return target?.kind === 'stakeholder' && target.body.benefit !== undefined;
      }),
    );
    return coveredByAny(benefitting, goals);
  },
};

const everyoneHeard: GuideItem = {
  id: 'S01-1',
  kind: 'stakeholder_input',
  judge: (view) => {
    const heard = new Set(view.list('stakeholder_input').map(({ body }) => body.stakeholder_id));
    // Where nobody has both power and interest, whoever was named first has to be heard all the same.
    const keyPlayers = view
      .list('stakeholder')
      .filter(({ body }) => stakeholderQuadrant(body.power_pct, body.interest_pct) === 'manage_closely');
    return coveredByAll(
      keyPlayers.length > 0 ? keyPlayers : view.list('stakeholder').slice(0, 1),
      ({ id }) => heard.has(id) || hasDatedAction(view, id),
    );
  },
};

const bothHorizons: GuideItem = {
  id: 'S01-2',
  kind: 'goal',
  field: 'horizon',
  judge: (view) =>
    coveredTogether(
      coveredByAny(listGoalsOf(view, 'short_term')),
      coveredByAny(listGoalsOf(view, 'long_term')),
    ),
};

const goalsInOrder: GuideItem = {
  id: 'S01-3',
  kind: 'goal',
  field: 'impact',
  judge: (view) => {
    const goals = listRealGoals(view);
    const round = findRoundOver(view, goals);
    return coveredByAll(goals, ({ body }) => round !== undefined && body.impact !== undefined);
  },
};

function listGoalsOf(view: RecordView, horizon: 'short_term' | 'long_term') {
  return listRealGoals(view).filter(({ body }) => body.horizon === horizon);
}

export const goalsGuide: readonly GuideItem[] = [someoneGains, everyoneHeard, bothHorizons, goalsInOrder];
