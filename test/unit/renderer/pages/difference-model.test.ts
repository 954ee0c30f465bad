/** The rows of the difference page: what each tab shows, and under which section. */
import { compareWorkshops } from '@shared/difference/difference';
import type { WorkshopRecord, WorkshopSnapshot } from '@shared/domain/workshop';
import { describe, expect, it } from 'vitest';
import {
  bySection,
  type DifferenceTab,
  isOnTab,
  toRows,
} from '../../../../src/renderer/pages/difference/difference-model';

const record = (kind: string, ref: string, more: Partial<WorkshopRecord> = {}): WorkshopRecord => ({
  id: ref,
  kind,
  ref,
  position: 'a0',
  status: 'proposed',
  body: {},
  bodyVersion: 1,
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
  ...more,
});
const snapshot = (...records: WorkshopRecord[]): WorkshopSnapshot => ({
  workshop: {} as WorkshopSnapshot['workshop'],
  revision: 1,
  records,
  links: [],
});

const rows = toRows(
  compareWorkshops(
    snapshot(
      record('goal', 'G-01'),
      record('goal', 'G-02'),
      record('goal', 'G-10'),
      record('persona', 'PE-01'),
    ),
    snapshot(
      record('goal', 'G-01', { body: { statement: 'Sooner' } }),
      record('goal', 'G-02', { status: 'agreed' }),
      record('goal', 'G-10'),
      record('constraint', 'C-01'),
    ),
  ),
);
const on = (tab: DifferenceTab) =>
  rows
    .filter((row) => isOnTab(row, tab))
    .map(({ record: { ref } }) => ref)
    .sort();

describe('the difference page', () => {
  it('shows a changed record that still waits on both of its tabs, and once', () => {
    expect(on('answered')).toEqual(['G-01']);
    expect(on('to_confirm')).toEqual(['G-01', 'G-10']);
    expect(rows.filter(({ record: { ref } }) => ref === 'G-01')).toHaveLength(1);
  });

  it('leaves what was only carried over or confirmed out of the changes', () => {
    expect(on('all')).toEqual(['C-01', 'G-01', 'PE-01']);
    expect(on('confirmed')).toEqual(['G-02']);
    expect(on('dropped')).toEqual(['PE-01']);
  });

  it('groups by section in the order of the rail, and counts references as numbers', () => {
    const grouped = bySection(rows).map((group) => [
      group.sectionId,
      ...group.rows.map((row) => row.record.ref),
    ]);
    expect(grouped).toEqual([
      ['S01', 'G-01', 'G-02', 'G-10'],
      ['S02', 'PE-01'],
      ['S06', 'C-01'],
    ]);
  });
});
