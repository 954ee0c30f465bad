/** The five steps from "nobody thought of it" to "it works and we can prove it", and what they come to. Pure. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { RatedItem } from '@shared/sections/rated-items';

export interface MaturityStep {
  readonly value: number;
  readonly label: string;
  readonly meaning: string;
}

/** From 0 to 4. */
export const MATURITY_STEPS: readonly MaturityStep[] = [
  { value: 0, label: 'Not considered', meaning: 'Nobody has thought about it yet.' },
  { value: 1, label: 'Discussed', meaning: 'It was talked about, nothing is written down.' },
  { value: 2, label: 'Planned', meaning: 'Written down, with a name and a day.' },
  { value: 3, label: 'In place', meaning: 'It exists, and there is something to show for it.' },
  { value: 4, label: 'Verified', meaning: 'Checked, and it would work again the same way.' },
];

/** "2 of 3 rated, 1 below what is wanted". */
export function progressWords(
  items: readonly RatedItem[],
  records: readonly (WorkshopRecord | undefined)[],
): string {
  const rated = records.filter((record) => typeof record?.body.maturity === 'number').length;
  const below = records.filter((record) => isBelow(record)).length;
  const words = `${rated} of ${items.length} rated`;
  return below === 0 ? words : `${words}, ${below} below what is wanted`;
}

/** Today's step is lower than the wanted one. */
export function isBelow(record: WorkshopRecord | undefined): boolean {
  const { maturity, target_maturity: target } = record?.body ?? {};
  return typeof maturity === 'number' && typeof target === 'number' && maturity < target;
}
