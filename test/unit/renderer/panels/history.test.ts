/** Lines of the history in words, narrowed and joined page by page; moments and days of the time line. */
import type { HistoryEntry } from '@shared/ipc/replies';
import { describe, expect, it } from 'vitest';
import { daysOf, placeOf } from '../../../../src/renderer/pages/time/time-model';
import {
  byDay,
  type HistoryWords,
  isWanted,
  joinPages,
  NO_FILTER,
  toLine,
} from '../../../../src/renderer/panels/history/history-model';

const WORDS: HistoryWords = {
  label: (_kind, field) => field.toUpperCase(),
  value: (_kind, _field, value) => (value === null ? '' : `<${String(value)}>`),
  status: (status) => `[${status}]`,
};

function entry(seq: number, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    seq,
    revision: seq,
    actor: 'facilitator',
    label: 'edit G-01',
    at: `2026-11-23T12:00:${String(seq).padStart(2, '0')}.000Z`,
    type: 'do',
    recordIds: ['g'],
    touched: [
      { id: 'g', kind: 'goal', ref: 'G-01', section: 'S01', statusBefore: 'draft', statusAfter: 'draft' },
    ],
    changes: [],
    ...more,
  };
}
const [touchedGoal] = entry(1).touched;
if (!touchedGoal) throw new Error('A goal is touched');

describe('a line of the history', () => {
  it('says the state and the fields before and after', () => {
    const { title, changes } = toLine(
      entry(1, {
        type: 'undo',
        touched: [{ ...touchedGoal, statusBefore: 'agreed', statusAfter: 'draft' }],
        changes: [{ field: 'statement', before: null, after: 'Sooner' }],
      }),
      WORDS,
    );
    expect(title).toBe('Undone: edit G-01');
    expect(changes).toEqual([
      { field: '', label: 'Status', before: '[agreed]', after: '[draft]' },
      { field: 'statement', label: 'STATEMENT', before: '', after: '<Sooner>' },
    ]);
  });

  it('compares no state for what is new or deleted', () => {
    const made = toLine(entry(1, { touched: [{ ...touchedGoal, statusBefore: null }] }), WORDS);
    expect(made.changes).toEqual([]);
  });

  it('is found by its words, its values, its section and its kind', () => {
    const line = toLine(
      entry(1, { changes: [{ field: 'statement', before: 'Slow', after: 'Sooner' }] }),
      WORDS,
    );
    const wanted = (filter: Partial<typeof NO_FILTER>) => isWanted(line, { ...NO_FILTER, ...filter });
    expect(['g-01', 'SLOW', 'sooner', 'statement'].every((text) => wanted({ text }))).toBe(true);
    expect(wanted({ text: 'kpi' })).toBe(false);
    expect(wanted({ sectionId: 'S01', kind: 'goal' })).toBe(true);
    expect(wanted({ sectionId: 'S02' })).toBe(false);
    expect(wanted({ kind: 'persona' })).toBe(false);
  });
});

describe('the pages of the history', () => {
  const seqs = (entries: readonly HistoryEntry[]) => entries.map(({ seq }) => seq);

  it('join without a double or a gap', () => {
    const joined = joinPages([entry(9), entry(8), entry(7)], [entry(7), entry(6), entry(5)]);
    expect(seqs(joined)).toEqual([9, 8, 7, 6, 5]);
  });

  it('begin anew when more was done in between than a page holds', () => {
    expect(seqs(joinPages([entry(9), entry(8)], [entry(5), entry(4)]))).toEqual([9, 8]);
  });

  it('stand under their days', () => {
    const lines = [
      entry(3, { at: '2026-11-24T12:00:00.000Z' }),
      entry(2, { at: '2026-11-23T13:00:00.000Z' }),
      entry(1),
    ].map((one) => toLine(one, WORDS));
    expect(byDay(lines).map(({ day, lines: own }) => `${day.replace(',', '')} ${own.length}`)).toEqual([
      'Tuesday 24 November 2026 1',
      'Monday 23 November 2026 2',
    ]);
  });
});

describe('the time line', () => {
  const moments = [entry(1), entry(4), entry(6, { at: '2026-11-25T12:00:00.000Z' })];

  it('knows its days and the last change of each', () => {
    expect(daysOf(moments)).toEqual([
      { day: '2026-11-23', last: 1, count: 2 },
      { day: '2026-11-25', last: 2, count: 1 },
    ]);
  });

  it('finds the place of a moment, or of the one before it', () => {
    expect([1, 4, 5, 6, 9].map((seq) => placeOf(moments, seq))).toEqual([0, 1, 1, 2, 2]);
    expect(placeOf([], 3)).toBe(0);
  });
});
