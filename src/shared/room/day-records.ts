/** The day as the records of a workshop have it: what the moves, the clock and the projector work on. */
import { byPosition, isActive, type WorkshopRecord } from '../domain/workshop';
import { type DayItem, plannedOf } from './day';
import type { PhasedBlock } from './phases';
import { seatsOf } from './seats';

/** People who are thought to be there while nobody has written them down. */
const USUAL_PEOPLE = 8;

/** Agenda records in their order, without prework and without rows that were set aside. */
export function dayItemsOf(records: readonly WorkshopRecord[]): readonly DayItem[] {
  return records
    .filter((record) => record.kind === 'agenda_item' && isActive(record) && record.body.kind !== 'prework')
    .sort(byPosition)
    .map(({ id, body }) => ({ id, body }));
}

/** How many take part, observers left out. */
export function peopleCount(people: readonly WorkshopRecord[]): number {
  const seats = seatsOf(people).filter(({ roomRole }) => roomRole !== 'observer');
  return seats.length === 0 ? USUAL_PEOPLE : seats.length;
}

/** What a block says about its phases. */
export function phasedBlock(item: DayItem): PhasedBlock {
  const { kind, section_codes: sections, activity_forms: forms } = item.body;
  return {
    kind: kind === 'break' ? 'break' : 'block',
    minutes: plannedOf(item),
    sections: Array.isArray(sections) ? (sections as readonly string[]) : [],
    forms: Array.isArray(forms) ? (forms as readonly string[]) : [],
  };
}
