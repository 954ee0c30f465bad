/** Checks of computing against other limits: hardware that is not there, running costs, tolerated loss, energy. */
import { sumMoney } from '../../analysis/budget-sum';
import { monthlyLimitCurrency, monthlyServingCost } from '../../analysis/monthly-cost';
import type { Check } from '../define-section';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { listSelected } from './checks-candidates';

const LONG_TRAINING_H = 1_000;

const missingHardware: Check = {
  id: 'CK041',
  severity: 'error',
  run: (view) => {
    const walls = view
      .list('constraint')
      .filter(({ body }) => body.category === 'infrastructure' && body.hardness === 'fixed')
      .filter(({ body }) => body.tags?.includes('no_accelerator'));
    return view.list('compute_budget').flatMap(({ id, ref, body }) => {
      const { accelerator } = body;
      if (accelerator === undefined || accelerator === 'none') return [];
      return walls.map((wall) => ({
        recordIds: [id, wall.id],
        field: 'accelerator',
        values: { ref, constraint: wall.ref },
        codes: { accelerator: [`compute_budget.accelerator.${accelerator}`] },
      }));
    });
  },
};

const untoldLoss: Check = {
  id: 'CK042',
  severity: 'warning',
  run: (view) =>
    view
      .list('optimisation_option')
      .filter(({ body }) => body.decision === 'do_now' && body.quality_loss_tolerated === undefined)
      .map(({ id, ref, body }) => ({
        recordIds: [id],
        field: 'quality_loss_tolerated',
        values: { ref },
        ...(body.technique && { codes: { technique: [`optimisation_option.technique.${body.technique}`] } }),
        ...(!body.technique && { variant: 'unnamed' }),
      })),
};

/** Only upper limits per month in a plain currency are compared, as with one-off budgets. */
const costlyToRun: Check = {
  id: 'CK043',
  severity: 'error',
  run: (view) =>
    view.list('constraint').flatMap((constraint): readonly CheckFinding[] => {
      const { category, limit_value: limit, limit_unit: unit = '', comparator = 'le' } = constraint.body;
      const currency = category === 'cost' ? monthlyLimitCurrency(unit) : null;
      if (currency === null || limit === undefined || (comparator !== 'le' && comparator !== 'lt')) return [];
      const selected = findDearest(view, currency);
      const lines = listRecurring(view, constraint.id);
      const fixed = sumMoney(
        lines.map(({ body }) => body.amount),
        currency,
      );
      const cost = fixed + (selected?.cost ?? 0);
      if (cost === 0 || (comparator === 'le' ? cost <= limit : cost < limit)) return [];
      const values = {
        constraint: constraint.ref,
        cost: `${figure(cost)} ${currency}`,
        limit: `${figure(limit)} ${currency}`,
      };
      const others = lines.map(({ id }) => id);
      if (!selected) {
        const recordIds = [constraint.id, ...others];
        return [{ variant: 'lines', recordIds, field: 'limit_value', values }];
      }
      const { id, ref } = selected.candidate;
      const recordIds = [id, constraint.id, ...others];
      return [{ recordIds, field: 'cost_per_1k', values: { ...values, ref } }];
    }),
};

interface Serving {
  readonly candidate: TypedRecord<'model_candidate'>;
  readonly cost: number;
}

/** The chosen model that costs most in a month; undefined while none has a price or the load is not known. */
function findDearest(view: RecordView, currency: string): Serving | undefined {
  const frequency = view.single('project')?.body.decision_frequency;
  return listSelected(view)
    .map((candidate) => ({
      candidate,
      cost: monthlyServingCost(frequency, candidate.body.cost_per_1k, currency),
    }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost)[0];
}

/** Lines that recur every month and do not count against another limit. */
function listRecurring(view: RecordView, constraintId: string): readonly TypedRecord<'budget_line'>[] {
  return view
    .list('budget_line')
    .filter(({ body }) => body.cost_type === 'recurring_month')
    .filter(({ body }) => (body.constraint_id ?? constraintId) === constraintId);
}

function figure(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
}

const energyForgotten: Check = {
  id: 'CK120',
  severity: 'hint',
  run: (view) => {
    const long = view.list('model_candidate').flatMap(({ id, ref, body }) => {
      const hours = (body.training_hours ?? 0) * (body.training_accelerators ?? 1);
      if (hours <= LONG_TRAINING_H) return [];
      return [{ recordIds: [id], field: 'training_hours', values: { ref, hours: figure(hours) } }];
    });
    const open = view
      .list('compute_budget')
      .filter(({ body }) => body.accelerator !== undefined && body.accelerator !== 'none')
      .filter(({ body }) => body.max_energy_kwh_month === undefined)
      .map(({ id, ref }) => ({
        variant: 'budget',
        recordIds: [id],
        field: 'max_energy_kwh_month',
        values: { ref },
      }));
    return [...long, ...open];
  },
};

export const limitChecks: readonly Check[] = [missingHardware, untoldLoss, costlyToRun, energyForgotten];
