/** Money and time in one line each, for the summary. */
import { dayOf } from '../analysis/days';
import { valueText } from '../sections/record-text';
import type { RecordView } from '../sections/record-view';
import { budgetText } from './budget-text';

/** Budget lines against cost limits, and the first hard day; empty where nothing was said. */
export function moneyAndDates(view: RecordView): { readonly budget: string; readonly deadline: string } {
  return { budget: budgetLine(view), deadline: deadlineLine(view) };
}

function budgetLine(view: RecordView): string {
  const caps = view
    .list('constraint')
    .filter(({ body }) => body.category === 'cost' && body.limit_value !== undefined)
    .slice(0, 2)
    .map((constraint) => {
      const parts = ['comparator', 'limit_value', 'limit_unit'].map((name) =>
        valueText(view, constraint, name),
      );
      return `${constraint.ref} ${parts.filter(Boolean).join(' ')}`;
    });
  return [budgetText(view), ...caps].filter(Boolean).join('; ');
}

function deadlineLine(view: RecordView): string {
  const hard = view
    .list('constraint')
    .flatMap(({ ref, body }) =>
      body.category === 'time' && body.limit_date ? [{ ref, date: body.limit_date }] : [],
    );
  const today = dayOf(view.asOf);
  const coming = view
    .list('milestone')
    .flatMap(({ ref, body }) =>
      body.due_date && body.due_date >= today ? [{ ref, date: body.due_date }] : [],
    );
  const first = (dates: typeof hard) =>
    [...dates].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
  return [first(hard), first(coming)]
    .flatMap((found) => (found ? [`${found.date} (${found.ref})`] : []))
    .join(', ');
}
