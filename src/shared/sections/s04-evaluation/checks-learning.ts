/** Checks of judgement by people and of the ways back for what they notice. */
import type { Check } from '../define-section';
import type { CheckFinding } from '../record-view';

/** One person alone cannot show whether a judgement can be repeated. */
const MIN_RATERS = 2;

const loneJudgement: Check = {
  id: 'CK017',
  severity: 'warning',
  run: (view) => {
    const protocols = view.list('human_eval_protocol');
    const rated = view.list('kpi').filter(({ body }) => body.measurement_method === 'human_rating');
    const orphans = protocols.length > 0 ? [] : rated;
    return [
      ...orphans.map(({ id, ref }) => ({ recordIds: [id], field: 'measurement_method', values: { ref } })),
      ...protocols.flatMap(({ id, ref, body }) => {
        const found: CheckFinding[] = [];
        const common = { recordIds: [id], values: { ref } };
        if (body.raters_n !== undefined && body.raters_n < MIN_RATERS)
          found.push({ ...common, variant: 'raters', field: 'raters_n' });
        if (body.agreement_min === undefined)
          found.push({ ...common, variant: 'agreement', field: 'agreement_min' });
        return found;
      }),
    ];
  },
};

const selfConfirmingLoop: Check = {
  id: 'CK019',
  severity: 'warning',
  run: (view) =>
    view.list('feedback_loop').flatMap(({ id, ref, body }) => {
      const found: CheckFinding[] = [];
      const common = { recordIds: [id], values: { ref } };
      if (body.improvement_use === 'retraining' && body.safeguard === undefined)
        found.push({ ...common, field: 'safeguard' });
      const missing = (['owner_id', 'response_time_d'] as const).filter((field) => body[field] === undefined);
      const [field] = missing;
      if (field !== undefined) {
        const codes = { missing: missing.map((name) => `feedback_loop.${name}`) };
        found.push({ ...common, variant: 'unanswered', field, codes });
      }
      return found;
    }),
};

export const learningChecks: readonly Check[] = [loneJudgement, selfConfirmingLoop];
