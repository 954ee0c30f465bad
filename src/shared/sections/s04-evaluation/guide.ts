/** Sentences of the guide that the evaluation section answers. */
import type { GuideAnswer, GuideItem } from '../guide-item';
import { coveredByAny, coveredTogether } from '../guide-item';
import { isMeasurable } from '../predicates';
import type { RecordView } from '../record-view';
import type { Kpi } from './kpi-facts';
import { hasBaseline, kpisOf } from './kpi-facts';

/** Stages in which somebody's real work meets the system; the launch gate is a look back at the ones before it. */
const IN_USE: ReadonlySet<unknown> = new Set(['shadow', 'pilot', 'ab_test', 'post_launch']);

function judgeKpis(view: RecordView): GuideAnswer {
  const isGood = (kpi: Kpi) => isMeasurable(kpi) && hasBaseline(view, kpi) && kpi.body.owner_id !== undefined;
  const goals = view.list('goal').filter(({ body }) => body.is_non_goal !== true);
  const answers = goals.map(({ id }) => {
    const kpis = kpisOf(view, id);
    return coveredByAny(
      kpis.filter(isGood),
      kpis.filter((kpi) => !isGood(kpi)),
    );
  });
  const together = coveredTogether(...answers);
  return { ...together, isCovered: goals.length > 0 && together.isCovered };
}

function judgeStages(view: RecordView): GuideAnswer {
  const isComplete = ({ body }: { readonly body: { frequency?: string; gate_rule?: string } }) =>
    body.frequency !== undefined && body.gate_rule !== undefined;
  const judge = (isMeant: (stage: unknown) => boolean) => {
    const stages = view.list('evaluation_stage').filter(({ body }) => isMeant(body.stage));
    return coveredByAny(stages.filter(isComplete), stages);
  };
  return coveredTogether(
    judge((stage) => stage === 'offline'),
    judge((stage) => IN_USE.has(stage)),
  );
}

function judgeLoops(view: RecordView): GuideAnswer {
  const loops = view.list('feedback_loop');
  const complete = loops.filter(
    ({ body }) =>
      body.signal !== undefined &&
      body.route !== undefined &&
      body.owner_id !== undefined &&
      body.response_time_d !== undefined,
  );
  return coveredByAny(complete, loops);
}

/** Deciding against it leaves a protocol that was rejected, and a decision that names it and says why. */
function judgePeople(view: RecordView): GuideAnswer {
  const refused = new Set(
    view
      .listAll('human_eval_protocol')
      .filter(({ status }) => status === 'rejected')
      .map(({ id }) => id),
  );
  const decisions = view
    .list('decision')
    .filter(({ body }) => body.reason !== undefined && body.about_record_ids?.some((id) => refused.has(id)));
  return coveredByAny([...view.list('human_eval_protocol'), ...decisions]);
}

export const evaluationGuide: readonly GuideItem[] = [
  { id: 'S04-1', kind: 'kpi', field: 'baseline_value', judge: judgeKpis },
  { id: 'S04-2', kind: 'evaluation_stage', field: 'gate_rule', judge: judgeStages },
  { id: 'S04-3', kind: 'feedback_loop', field: 'route', judge: judgeLoops },
  { id: 'S04-4', kind: 'human_eval_protocol', judge: judgePeople },
];
