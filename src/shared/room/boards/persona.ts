/** One persona on its canvas: the one that was touched last. */
import type { WorkshopRecord } from '../../domain/workshop';
import type { PublicBoardOf } from '../public-board';
import type { BoardRecords } from './board-records';
import { mostRecent } from './most-recent';
import { publicItem, publicLabel, publicValue } from './public-words';

/** Boxes of the canvas in reading order; the area is its place on the page. */
const BOXES = [
  { area: 'who', title: 'Who', fields: ['archetype', 'persona_kind'] },
  { area: 'context', title: 'Situation', fields: ['context'] },
  { area: 'goals', title: 'Goals', fields: ['goals_text'] },
  { area: 'pains', title: 'Frustrations', fields: ['frustrations'] },
  { area: 'skills', title: 'Abilities', fields: ['ai_familiarity', 'domain_expertise'] },
  { area: 'trust', title: 'Trust', fields: ['trust_stance'] },
  { area: 'access', title: 'Accessibility', fields: ['accessibility_needs'] },
  { area: 'evidence', title: 'How we know', fields: ['is_provisional', 'based_on_n', 'evidence_level'] },
] as const;
const MOST_OTHERS = 12;

/** The canvas; null without a persona. */
export function personaBoard(
  view: BoardRecords,
  records: readonly WorkshopRecord[],
): PublicBoardOf<'persona'> | null {
  const shown = mostRecent(records, 1)[0];
  if (!shown) return null;
  return {
    kind: 'persona',
    name: publicItem(view, shown).text,
    boxes: BOXES.map(({ area, title, fields }) => ({
      area,
      title,
      values: fields.flatMap((name) => {
        const value = publicValue(view, shown, name, 160);
        return value === '' ? [] : [{ label: publicLabel(view, shown.kind, name), value }];
      }),
    })),
    others: records
      .filter(({ id }) => id !== shown.id)
      .slice(0, MOST_OTHERS)
      .map((record) => publicItem(view, record).text),
  };
}
