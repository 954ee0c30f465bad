/** How far the points of the guide are worked out, today and as wanted. */
import type { Section } from '../../sections/define-section';
import type { PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { oneLine } from './public-words';

/** The points that this section alone answers. */
export function ratingBoard(view: BoardRecords, section: Section): PublicBoardOf<'rating'> {
  const records = view.recordsOf('guide_assessment');
  const items = section.guide
    .filter((item) => item.sections === undefined)
    .slice(0, 40)
    .map(({ id }) => {
      const body = records.find((record) => record.body.guide_item_id === id)?.body;
      return {
        id,
        text: oneLine(section.text.guide[id]?.quote ?? id),
        maturity: stepOf(body?.maturity),
        target: stepOf(body?.target_maturity),
      };
    });
  return { kind: 'rating', items };
}

function stepOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 4 ? value : null;
}
