/** Minutes can only come from where they still are: the agenda may have changed since a proposal was made. */
import { Refusal } from '@shared/domain/result';
import { type DayItem, plannedOf, stateOf } from '@shared/room/day';
import { type Proposal, usualMinimum } from '@shared/room/day-minutes';
import { findSection } from '@shared/sections/registry';

/** The fewest minutes of a block, as its sections need them. */
export const minimumOf = usualMinimum((sectionId) => findSection(sectionId)?.time?.minimum ?? 0);

/** Refuses a proposal that does not come to `minutes`, or takes from a block what it cannot spare. */
export function requireProposal(
  items: readonly DayItem[],
  after: string | null,
  minutes: number,
  { gives, endsLater }: Proposal,
): void {
  const place = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const later = new Map(items.slice(place).map((item) => [item.id, item]));
  const given = gives.reduce((sum, give) => sum + give.minutes, 0);
  const isOnce = new Set(gives.map(({ id }) => id)).size === gives.length;
  const canGive = gives.every(({ id, minutes: own, left }) => {
    const item = later.get(id);
    if (!item || stateOf(item) !== 'open') return false;
    return plannedOf(item) - own === left && left >= minimumOf(item);
  });
  if (given + endsLater !== minutes || !isOnce || !canGive)
    throw new Refusal(
      'invalid-input',
      'Agenda',
      'The agenda has changed since; choose again who gives the minutes',
    );
}
