/** Checks of constraints, budget, capacity and dates. */
import { limitCurrency, sumMoney } from '../../analysis/budget-sum';
import { addDays, dayOf } from '../../analysis/days';
import { groupBy } from '../../analysis/group-by';
import { isActive } from '../../domain/workshop';
import type { Check } from '../define-section';
import { findLinkType } from '../link-types';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';
import { REVIEW_DAYS } from './deadlines';

const unwatchedLimit: Check = {
  id: 'CK062',
  severity: 'error',
  run: (view) => view.list('constraint').flatMap((constraint) => findReviewTrouble(view, constraint)),
};

function findReviewTrouble(view: RecordView, constraint: TypedRecord<'constraint'>): readonly CheckFinding[] {
  const { review_date: date, owner_id: ownerId } = constraint.body;
  const today = dayOf(view.asOf);
  const found = {
    recordIds: [constraint.id],
    field: 'review_date',
    values: { ref: constraint.ref, date: date ?? '' },
  };
  const owner = view.find(ownerId);
  const findings: CheckFinding[] = [];
  if (owner?.kind !== 'person' || !isActive(owner)) findings.push({ ...found, field: 'owner_id' });
  if (date === undefined) findings.push({ ...found, variant: 'no_review' });
  else if (date < today) findings.push({ ...found, variant: 'past', severity: 'warning' });
  else if (date > addDays(today, REVIEW_DAYS))
    findings.push({ ...found, variant: 'far', severity: 'warning' });
  return findings;
}

/** What the link table lets a constraint limit. */
const LIMITED_KINDS = findLinkType('limits')?.to ?? [];

const looseLimit: Check = {
  id: 'CK063',
  severity: 'warning',
  run: (view) =>
    view
      .list('constraint')
      .filter((constraint) => !constraint.body.tags?.includes('none_applies'))
      .filter((constraint) => !view.isLinked(constraint.id, 'limits', ...LIMITED_KINDS))
      .map((constraint) => ({ recordIds: [constraint.id], values: { ref: constraint.ref } })),
};

/** Only upper limits in a plain currency are compared; "kEUR" or "EUR per month" would be guesswork. */
const overBudget: Check = {
  id: 'CK064',
  severity: 'error',
  run: (view) => {
    const lines = groupBy(
      view.list('budget_line').filter((line) => line.body.cost_type === 'one_off'),
      (line) => line.body.constraint_id ?? '',
    );
    return view.list('constraint').flatMap((constraint) => {
      const { category, limit_value: limit, limit_unit: unit = '', comparator = 'le' } = constraint.body;
      const currency = category === 'cost' ? limitCurrency(unit) : null;
      if (currency === null || limit === undefined || (comparator !== 'le' && comparator !== 'lt')) return [];
      const own = lines.get(constraint.id) ?? [];
      const sum = sumMoney(
        own.map((line) => line.body.amount),
        currency,
      );
      if (own.length === 0 || (comparator === 'le' ? sum <= limit : sum < limit)) return [];
      const values = { ref: constraint.ref, sum: figure(sum), limit: figure(limit), unit: currency };
      return [{ recordIds: [constraint.id, ...own.map((line) => line.id)], field: 'limit_value', values }];
    });
  },
};

const missingHands: Check = {
  id: 'CK065',
  severity: 'warning',
  run: (view) =>
    view.list('capacity_line').flatMap((line) => {
      const gap = (line.body.needed_fte ?? 0) - (line.body.available_fte ?? 0);
      if (gap <= 0 || (line.body.gap_plan !== undefined && line.body.gap_plan !== 'none')) return [];
      const values = { role: headlineOf(view, line, 60) || line.ref, gap: figure(gap) };
      return [{ recordIds: [line.id], field: 'gap_plan', values }];
    }),
};

const tooLate: Check = {
  id: 'CK066',
  severity: 'error',
  run: (view) =>
    view.list('constraint').flatMap((constraint) => {
      const limit = constraint.body.category === 'time' ? constraint.body.limit_date : undefined;
      if (limit === undefined) return [];
      return view.linksFrom(constraint.id, 'limits').flatMap((link) => {
        const target = view.find(link.toId);
        const field = target?.kind === 'goal' ? 'target_date' : 'due_date';
        const date = target?.body[field];
        if (!target || !isActive(target) || typeof date !== 'string' || date <= limit) return [];
        const values = { ref: target.ref, date, constraint: constraint.ref, limit };
        return [{ recordIds: [target.id, constraint.id], field, values }];
      });
    }),
};

function figure(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
}

export const limitChecks: readonly Check[] = [unwatchedLimit, looseLimit, overBudget, missingHands, tooLate];
