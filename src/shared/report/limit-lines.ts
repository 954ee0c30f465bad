/** Money and time in one line each, for the summary. */
import { dayOf } from '../analysis/days';
import { valueText } from '../sections/record-text';
import type { RecordView, TypedRecord } from '../sections/record-view';
import { budgetText } from './budget-text';

/** Budget lines against cost limits, the first hard day (both empty where nothing was said), and the milestones to come, first ones first. */
export function moneyAndDates(view: RecordView): {
  readonly budget: string;
  readonly deadline: string;
  readonly milestones: readonly TypedRecord<'milestone'>[];
} {
  return { budget: budgetLine(view), deadline: deadlineLine(view), milestones: milestonesToCome(view) };
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
  const first = [...hard].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
  return first ? `${first.date} (${first.ref})` : '';
}

function milestonesToCome(view: RecordView): readonly TypedRecord<'milestone'>[] {
  const today = dayOf(view.asOf);
  const day = ({ body }: TypedRecord<'milestone'>) => body.due_date ?? '';
  return view
    .list('milestone')
    .filter((milestone) => day(milestone) >= today && day(milestone) !== '')
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
