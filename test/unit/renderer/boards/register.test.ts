import type { RecordStatus, WorkshopRecord } from '@shared/domain/workshop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isTyping,
  moveAfterCommit,
  moveInFlow,
  moveInGrid,
} from '../../../../src/renderer/boards/register/grid-navigation';
import {
  filterRows,
  nextSort,
  placeAfter,
  type RowWords,
  sortRows,
} from '../../../../src/renderer/boards/register/row-model';
import {
  extendTo,
  keptIds,
  NO_SELECTION,
  toggleAll,
  toggleRow,
} from '../../../../src/renderer/boards/register/selection';

const words: RowWords = {
  option: (_field, code) => ({ short_term: 'Short term', long_term: 'Long term' })[code] ?? code,
  reference: (id) => ({ p1: 'Amira', p2: 'Zoë' })[id] ?? id,
  context: { singleton: () => undefined, list: () => [], find: () => undefined },
};
let count = 0;
function goal(body: WorkshopRecord['body'], status: RecordStatus = 'draft'): WorkshopRecord {
  count += 1;
  const id = `g${count}`;
  return {
    id,
    kind: 'goal',
    ref: `G-${String(count).padStart(2, '0')}`,
    position: id,
    status,
    body,
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
}
const refs = (records: readonly WorkshopRecord[]): readonly string[] => records.map(({ ref }) => ref);

describe('moving through a grid', () => {
  const extent = { rows: 10, columns: 4, page: 3 };
  const press = (row: number, column: number, key: string, mod = false) =>
    moveInGrid({ row, column }, { key, mod, rtl: false }, extent);

  it('follows the arrows, to the header and no further', () => {
    expect(press(0, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 });
    expect(press(-1, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 });
    expect(press(9, 3, 'ArrowRight')).toEqual({ row: 9, column: 3 });
  });
  it('jumps by page and to the ends', () => {
    expect(press(2, 1, 'PageDown')).toEqual({ row: 5, column: 1 });
    expect(press(2, 1, 'PageUp')).toEqual({ row: 0, column: 1 });
    expect(press(2, 1, 'Home')).toEqual({ row: 2, column: 0 });
    expect(press(2, 1, 'End', true)).toEqual({ row: 9, column: 3 });
  });
  it('turns around where people read from right to left', () => {
    expect(moveInGrid({ row: 0, column: 1 }, { key: 'ArrowLeft', mod: false, rtl: true }, extent)).toEqual({
      row: 0,
      column: 2,
    });
  });
  it('never leaves the grid', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), fc.boolean(), (strokes, rtl) => {
        let place = { row: 0, column: 0 };
        for (const [key, mod] of strokes) place = moveInGrid(place, { key, mod, rtl }, extent) ?? place;
        expect(place.row).toBeGreaterThanOrEqual(-1);
        expect(place.row).toBeLessThan(10);
        expect(place.column).toBeGreaterThanOrEqual(0);
        expect(place.column).toBeLessThan(4);
      }),
    );
  });
  it('goes on after a commit like a spreadsheet', () => {
    expect(moveAfterCommit({ row: 1, column: 2 }, 'enter', extent)).toEqual({ row: 2, column: 2 });
    expect(moveAfterCommit({ row: 9, column: 2 }, 'enter', extent)).toEqual({ row: 9, column: 2 });
    expect(moveAfterCommit({ row: 1, column: 3 }, 'tab', extent)).toEqual({ row: 2, column: 0 });
    expect(moveAfterCommit({ row: 0, column: 0 }, 'shift-tab', extent)).toEqual({ row: 0, column: 0 });
  });
});

describe('moving among cards', () => {
  const press = (index: number, key: string, count = 7, columns = 3) =>
    moveInFlow(index, { key, rtl: false }, count, columns);
  it('follows the flow', () => {
    expect(press(0, 'ArrowRight')).toBe(1);
    expect(press(1, 'ArrowDown')).toBe(4);
    expect(press(4, 'ArrowUp')).toBe(1);
    expect(press(0, 'ArrowLeft')).toBe(0);
  });
  it('lands on the last card of a shorter row', () => {
    expect(press(4, 'ArrowDown')).toBe(6);
    expect(press(6, 'ArrowDown')).toBe(6);
  });
  it('leaves other keys alone', () => {
    expect(press(0, 'a')).toBeNull();
  });
});

describe('typing', () => {
  const key = (key: string, ctrlKey = false) => isTyping({ key, ctrlKey, metaKey: false, altKey: false });
  it('is a character, not a command', () => {
    expect(key('a')).toBe(true);
    expect(key('ß')).toBe(true);
    expect(key('Enter')).toBe(false);
    expect(key('c', true)).toBe(false);
    expect(key(' ')).toBe(false);
  });
});

describe('rows', () => {
  const a = goal(
    { statement: 'Answer tickets sooner', horizon: 'short_term', impact: 3, owner_id: 'p2' },
    'agreed',
  );
  const b = goal({ statement: 'Lower cost', horizon: 'long_term', impact: 5, owner_id: 'p1' });
  const c = goal({ statement: 'Éviter des erreurs' });
  const all = [a, b, c];

  it('match text without accents, codes in words, people by name', () => {
    const find = (text: string) => refs(filterRows(all, { text, status: null }, words));
    expect(find('eviter')).toEqual([c.ref]);
    expect(find('SHORT term')).toEqual([a.ref]);
    expect(find('zoe')).toEqual([a.ref]);
    expect(find(b.ref.toLowerCase())).toEqual([b.ref]);
    expect(find('')).toEqual(refs(all));
  });
  it('match a status', () => {
    expect(refs(filterRows(all, { text: '', status: 'agreed' }, words))).toEqual([a.ref]);
  });
  it('sort by any column, empty values last both ways', () => {
    expect(refs(sortRows(all, { column: 'impact', direction: 'ascending' }, words))).toEqual([
      a.ref,
      b.ref,
      c.ref,
    ]);
    expect(refs(sortRows(all, { column: 'impact', direction: 'descending' }, words))).toEqual([
      b.ref,
      a.ref,
      c.ref,
    ]);
    expect(refs(sortRows(all, { column: 'owner_id', direction: 'ascending' }, words))).toEqual([
      b.ref,
      a.ref,
      c.ref,
    ]);
    expect(sortRows(all, null, words)).toBe(all);
  });
  it('go through ascending, descending, own order', () => {
    const first = nextSort(null, 'impact');
    const second = nextSort(first, 'impact');
    expect([first?.direction, second?.direction, nextSort(second, 'impact')]).toEqual([
      'ascending',
      'descending',
      null,
    ]);
  });
  it('know where they go when moved by one', () => {
    expect(placeAfter(['a', 'b', 'c'], 'c', -1)).toBe('a');
    expect(placeAfter(['a', 'b', 'c'], 'b', -1)).toBeNull();
    expect(placeAfter(['a', 'b', 'c'], 'a', 1)).toBe('b');
    expect(placeAfter(['a', 'b', 'c'], 'c', 1)).toBeUndefined();
  });
  it('stay quick with ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      goal({ statement: `Goal number ${i}`, impact: (i % 5) + 1 }),
    );
    filterRows(many, { text: 'warm up', status: null }, words);
    const start = performance.now();
    const found = filterRows(many, { text: 'number 99', status: null }, words);
    sortRows(many, { column: 'impact', direction: 'descending' }, words);
    expect(found.length).toBeGreaterThan(100);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('marked rows', () => {
  const order = ['a', 'b', 'c', 'd'];
  it('are toggled, extended and cleared', () => {
    const one = toggleRow(NO_SELECTION, 'b');
    expect(keptIds(extendTo(one, 'd', order), order)).toEqual(['b', 'c', 'd']);
    expect(keptIds(extendTo(one, 'a', order), order)).toEqual(['a', 'b']);
    expect(keptIds(toggleRow(one, 'b'), order)).toEqual([]);
    expect(keptIds(toggleAll(NO_SELECTION, order), order)).toEqual(order);
    expect(toggleAll({ ids: new Set(order), anchor: null }, order)).toBe(NO_SELECTION);
  });
});
