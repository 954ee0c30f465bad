/** Sentences of the guide that the objectives section answers, and the one about looking at everything again. */
import { dayOf } from '../../analysis/days';
import { coveredByAll, coveredByAny, type GuideItem } from '../guide-item';

export const objectivesGuide: readonly GuideItem[] = [
  {
    id: 'S00-2',
    kind: 'project',
    field: 'next_reassessment_on',
    judge: (view) => {
      const project = view.single('project');
      const { next_reassessment_on: date, reassessment_owner_id: owner } = project?.body ?? {};
      const isSet = date !== undefined && date > dayOf(view.asOf) && owner !== undefined;
      const frame = project ? [project] : [];
      return coveredByAny(isSet ? frame : [], frame);
    },
  },
  {
    id: 'S07-1',
    kind: 'ml_objective',
    judge: (view) => {
      const ranked = new Set(
        view
          .list('business_objective')
          .filter(({ body }) => body.rank_order !== undefined)
          .map(({ id }) => id),
      );
      return coveredByAll(view.list('ml_objective'), ({ id }) =>
        view.linksFrom(id, 'aligned_to').some((link) => ranked.has(link.toId)),
      );
    },
  },
  {
    id: 'S07-2',
    kind: 'alignment_review',
    field: 'next_on',
    judge: (view) => {
      const reviews = view.list('alignment_review');
      const set = reviews.filter(
        ({ body }) =>
          body.cadence !== undefined && body.next_on !== undefined && body.next_on > dayOf(view.asOf),
      );
      return coveredByAny(set, reviews);
    },
  },
];
