/** Sentences of the guide that the project constraints section answers. */
import { addDays, dayOf, isOlderThan } from '../../analysis/days';
import type { GuideItem } from '../guide-item';
import { coveredByAll, coveredByAny, coveredTogether } from '../guide-item';
import { screenCode } from '../predicates';
import type { RecordView, TypedRecord } from '../record-view';
import { REVIEW_DAYS, SCREEN_DAYS } from './deadlines';

type Constraint = TypedRecord<'constraint'>;
type Category = NonNullable<Constraint['body']['category']>;

/** A category counts as looked at when one of its limits says enough, or when it is on record that nothing applies. */
function answered(
  id: string,
  category: Category,
  field: string,
  saysEnough: (constraint: Constraint) => boolean,
): GuideItem {
  return { id, kind: 'constraint', field, judge: (view) => judgeCategory(view, category, saysEnough) };
}

function judgeCategory(
  view: RecordView,
  category: Category,
  saysEnough: (constraint: Constraint) => boolean,
) {
  const own = view.list('constraint').filter(({ body }) => body.category === category);
  return coveredByAny(
    own.filter((constraint) => constraint.body.tags?.includes('none_applies') || saysEnough(constraint)),
    own,
  );
}

const hasFigure = ({ body }: Constraint): boolean => body.limit_value !== undefined;

const law: GuideItem = {
  id: 'S06-4',
  kind: 'risk_classification',
  field: 'assessed_on',
  judge: (view) =>
    coveredTogether(
      coveredByAny(view.list('risk_classification').filter((screen) => isCurrent(view, screen))),
      judgeCategory(view, 'regulation', () => true),
    ),
};

function isCurrent(view: RecordView, { body }: TypedRecord<'risk_classification'>): boolean {
  return (
    screenCode(view, 'ai_act_class') !== null &&
    body.assessed_on !== undefined &&
    !isOlderThan(body.assessed_on, SCREEN_DAYS, view.asOf)
  );
}

const watched: GuideItem = {
  id: 'S06-7',
  kind: 'constraint',
  field: 'review_date',
  judge: (view) => {
    const today = dayOf(view.asOf);
    return coveredByAll(
      view.list('constraint'),
      ({ body: { owner_id: owner, review_date: date } }) =>
        owner !== undefined && date !== undefined && date >= today && date <= addDays(today, REVIEW_DAYS),
    );
  },
};

export const constraintsGuide: readonly GuideItem[] = [
  answered('S06-1', 'cost', 'limit_value', hasFigure),
  answered('S06-2', 'people', 'limit_value', hasFigure),
  answered('S06-3', 'time', 'limit_date', ({ body }) => body.limit_date !== undefined),
  law,
  answered('S06-5', 'infrastructure', 'statement', () => true),
  answered('S06-6', 'location', 'allowed_locations', () => true),
  watched,
];
