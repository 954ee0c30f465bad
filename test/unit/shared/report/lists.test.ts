/** What the lists say: order, groups, signs, gaps. */
import type { ListBrief, ReportBlock } from '@shared/domain/report-block';
import { buildBrief } from '@shared/report/build-brief';
import { isoWeek } from '@shared/report/lists/iso-week';
import { findRefs } from '@shared/report/ref-places';
import { describe, expect, it } from 'vitest';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';

type Snapshot = ReturnType<typeof snapshotOf>;
const blocksOf = (kind: ListBrief, snapshot: Snapshot): readonly ReportBlock[] =>
  buildBrief({ kind, snapshot, asOf: AS_OF }, 0).blocks;
const flat = (blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
  blocks.flatMap((block) =>
    block.type === 'columns' ? block.columns.flatMap((column) => flat(column.blocks)) : [block],
  );
const tables = (blocks: readonly ReportBlock[]) =>
  flat(blocks).flatMap((block) => (block.type === 'table' ? [block] : []));
const tableWith = (blocks: readonly ReportBlock[], label: string) =>
  tables(blocks).find(({ columns }) => columns.some((column) => column.label === label));

describe('the register', () => {
  it('sorts risks by what is left of them, those without a rating last, retired ones at the end', () => {
    const blocks = blocksOf(
      'register',
      snapshotOf([
        rec('risk', 'R-01', { statement: 'Rejected', likelihood: 5, impact: 5 }, 'rejected'),
        rec('risk', 'R-02', { statement: 'Nobody rated it' }),
        rec('risk', 'R-03', { likelihood: 5, impact: 5, residual_likelihood: 1, residual_impact: 2 }),
        rec('risk', 'R-04', { likelihood: 3, impact: 3, evidence_level: 'assumption' }),
      ]),
    );
    const rows = tableWith(blocks, 'Before')?.rows ?? [];
    expect(rows.map(([ref]) => ref)).toEqual(['R-04', 'R-03', 'R-02', 'R-01']);
    expect(rows[0]?.[1]).toContain('(assumption)');
    expect(rows[2]?.slice(3, 5)).toEqual(['not rated', 'not rated']);
    expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
    expect(flat(blocks).filter(({ type }) => type === 'figure')).toHaveLength(2);
  });

  it('groups constraints by category, names the silent ones, and holds the budget against its limit', () => {
    const limit = { category: 'cost', comparator: 'le', limit_value: 100, limit_unit: 'EUR' } as const;
    const line = (minor: number) => ({
      cost_item: 'Work',
      cost_type: 'one_off',
      amount: { amount_minor: minor, currency: 'EUR' },
      constraint_id: 'C-01',
    });
    const of = (minor: number) =>
      blocksOf(
        'register',
        snapshotOf([rec('constraint', 'C-01', limit), rec('budget_line', 'BL-01', line(minor))]),
      );
    const printed = JSON.stringify(of(9_000));
    expect(printed).toContain('Not discussed: ');
    expect(tableWith(of(9_000), 'Planned')?.rows[0]?.slice(2)).toEqual(['EUR 90', 'within the limit']);
    expect(tableWith(of(10_001), 'Planned')?.rows[0]?.[3]).toBe('OVER the limit');
  });

  it('loses no constraint whose category is unknown', () => {
    expect(
      JSON.stringify(blocksOf('register', snapshotOf([rec('constraint', 'C-09', { statement: 'Odd' })]))),
    ).toContain('"C-09"');
  });
});

describe('the matrices', () => {
  const snapshot = snapshotOf(
    [
      rec('goal', 'G-01', { statement: 'Answer faster' }),
      rec('constraint', 'C-01', { statement: 'At most a second' }),
      rec('system_requirement', 'REQ-01', {
        statement: 'Fast',
        family: 'reliability',
        quality_code: 'availability',
      }),
      rec('system_requirement', 'REQ-02', { statement: 'Alone', family: 'scalability' }, 'superseded'),
      rec('test_spec', 'T-01', { name: 'Load test' }),
    ],
    ['REQ-01 satisfies C-01', 'REQ-01 verified_by T-01'],
  );

  it('say for each requirement where it comes from and what proves it, and – where nothing does', () => {
    const rows = tableWith(blocksOf('traceability', snapshot), 'Origin')?.rows ?? [];
    expect(rows.map((row) => [row[0], row[4], row[7]])).toEqual([
      ['REQ-01', 'C-01', 'T-01'],
      ['REQ-02', '–', '–'],
    ]);
    expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
  });

  it('show by section where a requirement belongs and what it touches', () => {
    const blocks = blocksOf('traceability', snapshot);
    const matrix = tables(blocks).find(({ rows }) =>
      rows.some((row) => row.some((cell) => cell.startsWith('●'))),
    );
    const heads = matrix?.columns.map(({ label }) => label.slice(0, 3)) ?? [];
    expect(heads).toContain('S06');
    expect(matrix?.rows[0]?.[heads.indexOf('S06')]).toBe('C-01');
    expect(matrix?.rows[1]?.[heads.indexOf('S06')]).toBe('–');
    expect(matrix?.rows[0]?.[heads.indexOf('S15')]).toMatch(/^●/);
    expect(JSON.stringify(blocks)).toMatch(/Sections that no requirement touches: .*S03/);
  });

  it('leave no cell of a thread empty and explain every reference at the end', () => {
    const blocks = blocksOf('traceability', snapshot);
    expect(
      tables(blocks)
        .flatMap(({ rows }) => rows.flat())
        .filter((cell) => cell === ''),
    ).toEqual([]);
    const named = tables(blocks)
      .at(-1)
      ?.rows.map(([ref]) => ref);
    expect(named).toEqual(expect.arrayContaining(['C-01', 'T-01']));
    expect(named).not.toContain('REQ-01');
  });
});

describe('the action list', () => {
  const action = (ref: string, due: string | undefined, state: string, owner?: string) =>
    rec('action_item', ref, { what: `Do ${ref}`, due_date: due, action_status: state, owner_id: owner });
  const blocks = blocksOf(
    'actions',
    snapshotOf([
      rec('person', 'P-01', { full_name: 'Mina Okafor', role_title: 'Lead' }),
      rec('person', 'P-02', { full_name: 'Jon Berg' }),
      action('A-01', '2026-06-14', 'open', 'P-02'),
      action('A-02', '2026-06-15', 'in_progress', 'P-01'),
      action('A-03', '2026-06-01', 'done', 'P-01'),
      action('A-04', undefined, 'open'),
      action('A-05', '2026-01-01', 'dropped', 'P-01'),
    ]),
  );

  it('marks what is late with a sign and a word, on its day nothing is late yet', () => {
    const states = Object.fromEntries(
      tables(blocks).flatMap(({ rows }) => rows.map((row) => [row[0] ?? '', row.at(-1) ?? ''])),
    );
    const weekly = tables(blocks).filter(
      ({ columns }) => columns.length === 5 && columns[1]?.label === 'What',
    );
    const byRef = new Map(weekly.flatMap(({ rows }) => rows.map((row) => [row[0], row[4]])));
    expect(byRef.get('A-01')).toBe('▲ Late: Open');
    expect(byRef.get('A-02')).toMatch(/^◐ /);
    expect(byRef.get('A-03')).toMatch(/^● /);
    expect(byRef.get('A-05')).toMatch(/^× /);
    expect(Object.keys(states)).toContain('A-04');
    expect(JSON.stringify(blocks)).toContain('5 actions, 3 still to be done, 1 of them late.');
  });

  it('goes week by week, then gives every owner a page, and nobody the last one', () => {
    const titles = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(titles).toEqual(
      expect.arrayContaining(['Week of 2026-06-08 (2026-W24)', 'Week of 2026-06-15 (2026-W25)', 'No day']),
    );
    expect(titles.filter((text) => text.startsWith('By owner'))).toEqual([
      'By owner: Mina Okafor',
      'By owner: Jon Berg',
      'By owner: Nobody yet',
    ]);
    blocks.forEach((block, at) => {
      if (block.type === 'heading' && block.text.startsWith('By owner'))
        expect(blocks[at - 1]?.type).toBe('page-break');
    });
  });
});

describe('small parts', () => {
  it.each([
    ['2026-01-01', '2025-12-29', '2026-W01'],
    ['2027-01-01', '2026-12-28', '2026-W53'],
    ['2024-12-30', '2024-12-30', '2025-W01'],
    ['2026-06-21', '2026-06-15', '2026-W25'],
  ])('%s lies in the week of %s, %s', (day, monday, number) => {
    expect(isoWeek(day)).toEqual({ monday, number });
  });

  it('find references, and only whole ones', () => {
    expect(findRefs('G-03, (KPI-12) and xG-1, G-1a, ISO-27001-2, A-7.').map(({ ref }) => ref)).toEqual([
      'G-03',
      'KPI-12',
      'A-7',
    ]);
  });
});
