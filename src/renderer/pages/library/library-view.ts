/** Which cards the library shows, in which order. Pure. */
import type { WorkshopCard } from '@shared/ipc/replies';

export type LibraryFilter = 'active' | 'archived' | 'bin';
export type LibraryOrder = 'saved' | 'title' | 'held';

/** Where a card belongs. The bin wins over the archive. */
export function placeOf(card: WorkshopCard): LibraryFilter {
  if (card.deletedAt !== null) return 'bin';
  return card.archivedAt === null ? 'active' : 'archived';
}

/** How many cards lie in each place. */
export function countPlaces(cards: Iterable<WorkshopCard>): Readonly<Record<LibraryFilter, number>> {
  const counts = { active: 0, archived: 0, bin: 0 };
  for (const card of cards) counts[placeOf(card)] += 1;
  return counts;
}

/** The cards of one place: last saved first, by title, or by the day they are held (undated ones last). */
export function visibleCards(
  cards: Iterable<WorkshopCard>,
  filter: LibraryFilter,
  order: LibraryOrder,
): readonly WorkshopCard[] {
  const shown = [...cards].filter((card) => placeOf(card) === filter);
  const bySaved = (a: WorkshopCard, b: WorkshopCard): number =>
    a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0;
  const byTitle = (a: WorkshopCard, b: WorkshopCard): number =>
    a.title.localeCompare(b.title, undefined, { numeric: true });
  const byDay = (a: WorkshopCard, b: WorkshopCard): number => {
    if (a.heldOn === b.heldOn) return bySaved(a, b);
    if (a.heldOn === null) return 1;
    if (b.heldOn === null) return -1;
    return a.heldOn < b.heldOn ? 1 : -1;
  };
  return shown.sort(order === 'title' ? byTitle : order === 'held' ? byDay : bySaved);
}

/** "today 14:03", "yesterday 09:10", "12 March 2026", for when something was last saved. */
export function savedText(savedAt: string, now: Date): string {
  const moment = new Date(savedAt);
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / 86_400_000);
  if (days === 0) return `today ${time}`;
  if (days === 1) return `yesterday ${time}`;
  return dayText(savedAt);
}

/** "12 March 2026". */
export function dayText(day: string): string {
  // A day without a time is that day everywhere, also west of Greenwich.
  const moment = new Date(day.length === 10 ? `${day}T00:00` : day);
  return moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
