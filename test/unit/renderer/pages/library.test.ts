import type { WorkshopCard } from '@shared/ipc/replies';
import { describe, expect, it } from 'vitest';
import { durationText } from '../../../../src/renderer/pages/library/duration';
import {
  countPlaces,
  placeOf,
  savedText,
  visibleCards,
} from '../../../../src/renderer/pages/library/library-view';

function card(id: string, more: Partial<WorkshopCard> = {}): WorkshopCard {
  return {
    id,
    title: id,
    client: '',
    language: 'en',
    template: 'full_day',
    heldOn: null,
    archivedAt: null,
    deletedAt: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    originId: null,
    revision: 1,
    recordCount: 0,
    people: 0,
    openNotes: 0,
    savedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}
const at = '2026-02-01T00:00:00.000Z';

describe('places of the library', () => {
  it('the bin wins over the archive', () => {
    expect(placeOf(card('a', { archivedAt: at, deletedAt: at }))).toBe('bin');
  });

  it('are counted without showing them', () => {
    const cards = [card('a'), card('b', { archivedAt: at }), card('c', { deletedAt: at }), card('d')];
    expect(countPlaces(cards)).toEqual({ active: 2, archived: 1, bin: 1 });
  });
});

describe('order of the library', () => {
  it('is last saved first, by title with figures in order, or by day with undated ones last', () => {
    const cards = [
      card('Kickoff 10', { savedAt: '2026-01-02T00:00:00.000Z', heldOn: '2026-03-01' }),
      card('Kickoff 9', { savedAt: '2026-01-03T00:00:00.000Z' }),
      card('Audit', { savedAt: '2026-01-01T00:00:00.000Z', heldOn: '2026-05-01' }),
    ];
    const titles = (order: 'saved' | 'title' | 'held') =>
      visibleCards(cards, 'active', order).map(({ title }) => title);
    expect(titles('saved')).toEqual(['Kickoff 9', 'Kickoff 10', 'Audit']);
    expect(titles('title')).toEqual(['Audit', 'Kickoff 9', 'Kickoff 10']);
    expect(titles('held')).toEqual(['Audit', 'Kickoff 10', 'Kickoff 9']);
  });
});

describe('words for times', () => {
  it('say today and yesterday by the calendar, not by hours', () => {
    const now = new Date(2026, 10, 23, 0, 30);
    expect(savedText(new Date(2026, 10, 23, 0, 5).toISOString(), now)).toBe('today 00:05');
    expect(savedText(new Date(2026, 10, 22, 23, 55).toISOString(), now)).toBe('yesterday 23:55');
    expect(savedText(new Date(2026, 10, 20, 12, 0).toISOString(), now)).toBe('20 November 2026');
  });

  it('say how long a template takes', () => {
    expect([90, 180, 210, 420].map(durationText)).toEqual(['90 min', '3 h', '3 h 30 min', '7 h']);
  });
});
