/**
 * What the five sections about the running system score in the same way: their requirements. A requirement is worth
 * something when it can be judged, when somebody knows how it will be verified, when it answers to a goal or a limit,
 * and when the room has done more than talk about the section's sentences of the guide.
 *
 * Each section spreads these rules into its own and the words of `system-score-text.en.ts` into its text.
 */
import type { WorkshopRecord } from '../domain/workshop';
import type { GuideItem } from './guide-item';
import type { RecordView } from './record-view';
import type { PrimaryKind, ScoreRules } from './score-rules';

/** Families of requirements that have a section of their own. */
export type SystemFamily =
  | 'scalability'
  | 'maintainability'
  | 'adaptability'
  | 'reliability'
  | 'traceability';

/** What a fit criterion consists of: without one of these nobody can say when the requirement is met. */
const FIT_FIELDS = ['fit_metric', 'comparator', 'fit_value', 'fit_unit', 'fit_condition'] as const;

/** From here on somebody and a date stand behind an item of the guide: 0 not considered, 1 discussed, 2 planned. */
const PLANNED = 2;

/**
 * Rules for the requirements of one family. `guide` are the items of the section; those that count for several
 * sections are not rated in any single one and are left out.
 */
export function systemRules(family: SystemFamily, guide: readonly GuideItem[]): ScoreRules {
  const isOfFamily = (record: WorkshopRecord) => record.body.family === family;
  const applies = (_view: RecordView, record: WorkshopRecord) => isOfFamily(record);
  const items = guide.filter((item) => item.sections === undefined).map((item) => item.id);
  const requirements: PrimaryKind = { kind: 'system_requirement', only: isOfFamily };
  return {
    primary: [requirements],
    quality: [
      {
        id: 'requirement-fit',
        kind: 'system_requirement',
        field: 'fit_metric',
        applies,
        holds: (_view, { body }) => FIT_FIELDS.every((field) => body[field] !== undefined),
      },
      {
        id: 'requirement-verification',
        kind: 'system_requirement',
        field: 'verification_method',
        applies,
        holds: (_view, { body }) => body.verification_method !== undefined,
      },
      {
        id: 'guide-maturity',
        kind: 'system_requirement',
        applies,
        holds: (view) => items.every((item) => maturityOf(view, item) >= PLANNED),
      },
    ],
    links: [
      {
        id: 'requirement-origin',
        kind: 'system_requirement',
        applies,
        link: { type: 'satisfies', end: 'from', kinds: ['goal', 'constraint', 'benchmark', 'harm'] },
      },
      {
        id: 'requirement-verified',
        kind: 'system_requirement',
        applies: (_view, record) => isOfFamily(record) && record.body.priority === 'must',
        link: { type: 'verified_by', end: 'from', kinds: ['test_spec', 'evidence'] },
      },
    ],
  };
}

/** The highest maturity, 0 to 4, that the room gave an item of the guide; 0 where nobody rated it. */
export function maturityOf(view: RecordView, item: string): number {
  const rated = view.list('guide_assessment').filter(({ body }) => body.guide_item_id === item);
  return Math.max(0, ...rated.map(({ body }) => body.maturity ?? 0));
}
