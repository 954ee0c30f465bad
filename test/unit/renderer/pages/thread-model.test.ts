import { getChain } from '@shared/thread/chain-list';
import { readChain } from '@shared/thread/chains';
import { describe, expect, it } from 'vitest';
import { columnWidth, linePath, ROW_HEIGHT } from '../../../../src/renderer/pages/thread/thread-geometry';
import {
  fitsFilter,
  isFiltering,
  moveAlong,
  NO_FILTER,
  shownColumns,
  threadLines,
} from '../../../../src/renderer/pages/thread/thread-model';
import { rec, viewOf } from '../../../sections/build-snapshot';

const chain = getChain('value');
const { rows } = readChain(
  chain,
  viewOf(
    [
      rec('goal', 'G-01', { statement: 'Halve the wait', owner_id: 'P-01' }),
      rec('business_objective', 'BO-01', { statement: 'Fewer calls' }),
      rec('business_objective', 'BO-02', { statement: 'Fewer letters' }),
      rec('kpi', 'KPI-01'),
      rec('monitor', 'MON-01'),
    ],
    ['BO-01 refines G-01', 'BO-02 refines G-01', 'BO-02 measured_by KPI-01', 'KPI-01 monitored_by MON-01'],
  ),
);
/*  0 input  1 goal  2 objective  3 ML objective  4 KPI  5 monitor
 0         -      G-01        BO-01          ?BO-01   ?BO-01   ?
 1         -         "        BO-02          ?BO-02   KPI-01   MON-01 */

describe('the keyboard in the thread', () => {
  const go = (row: number, column: number, key: string) => moveAlong(rows, { row, column }, key, 5);

  it('goes along the row over what is empty, and stays at its end', () => {
    expect(go(0, 1, 'ArrowRight')).toEqual({ row: 0, column: 2 });
    expect(go(0, 4, 'ArrowRight')).toEqual({ row: 0, column: 4 });
  });

  it('goes back to the card that the row hangs on, rows above', () => {
    expect(go(1, 2, 'ArrowLeft')).toEqual({ row: 0, column: 1 });
    expect(go(0, 1, 'ArrowLeft')).toEqual({ row: 0, column: 1 });
  });

  it('goes up and down within the column', () => {
    expect(go(0, 2, 'ArrowDown')).toEqual({ row: 1, column: 2 });
    expect(go(0, 1, 'ArrowDown')).toEqual({ row: 0, column: 1 });
    expect(go(0, 2, 'PageDown')).toEqual({ row: 1, column: 2 });
    expect(go(1, 5, 'Home')).toEqual({ row: 0, column: 1 });
    expect(go(0, 4, 'x')).toBeNull();
  });
});

describe('what is drawn', () => {
  const columns = shownColumns(chain, rows);

  it('leaves out columns that nothing expects and nobody fills', () => {
    expect(columns).toEqual([1, 2, 3, 4, 5]);
  });

  it('connects every card with the one it hangs on, and turns below the cards where columns are passed', () => {
    const lines = threadLines(rows, columns);
    expect(lines.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual([
      'G-01 BO-01',
      'G-01 BO-02',
      'BO-02 KPI-01',
      'KPI-01 MON-01',
    ]);
    const [straight, turned, passing] = lines.map((line) => linePath(line, 200));
    expect(straight).toMatch(/^M\d+ \d+H200$/);
    expect(turned).toMatch(/Q.*V.*H200$/);
    const lowest = Math.max(...[...(passing ?? '').matchAll(/V(\d+)/g)].map(([, y]) => Number(y)));
    expect(lowest).toBeGreaterThan(ROW_HEIGHT * 2 - 20);
  });

  it('fills the space, and scrolls where cards would become too narrow', () => {
    expect(columnWidth(1000, 5)).toBe(200);
    expect(columnWidth(500, 7) * 7).toBeGreaterThan(900);
  });
});

describe('the filter', () => {
  const goal = rec('goal', 'G-01', { statement: 'Halve the wait', owner_id: 'P-01' });
  const fits = (filter: Partial<typeof NO_FILTER>) => fitsFilter({ ...NO_FILTER, ...filter })(goal);

  it('takes references, words, sections and owners together', () => {
    expect(fits({ text: 'g-01' })).toBe(true);
    expect(fits({ text: 'WAIT halve' })).toBe(true);
    expect(fits({ text: 'wait', ownerId: 'P-02' })).toBe(false);
    expect(fits({ sectionId: 'S01', ownerId: 'P-01' })).toBe(true);
    expect(fits({ sectionId: 'S02' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, text: ' ' })).toBe(false);
  });
});
