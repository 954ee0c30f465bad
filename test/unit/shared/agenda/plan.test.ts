/** The agenda of a workshop, worked out from its records. */
import { firstOpenSection, parseClock, planOf, planTroubles } from '@shared/agenda/plan';
import { describe, expect, it } from 'vitest';
import { rec } from '../../../sections/build-snapshot';

const RECORDS = [
  rec('agenda_item', 'AI-01', { title: 'Read', kind: 'prework', planned_min: 30, state: 'open' }),
  rec('agenda_item', 'AI-02', { title: 'Old', kind: 'block', planned_min: 99 }, 'superseded'),
  rec('agenda_item', 'AI-03', {
    title: 'Frame',
    kind: 'block',
    planned_min: 20,
    section_codes: ['S00'],
    state: 'done',
  }),
  rec('agenda_item', 'AI-04', {
    title: 'Goals',
    kind: 'block',
    planned_min: 10,
    section_codes: ['S01'],
    mode: 'build',
  }),
  rec('agenda_item', 'AI-05', { title: 'Break', kind: 'break', planned_min: 15 }),
  rec('agenda_item', 'AI-06', { title: 'Data', kind: 'block', planned_min: 30, section_codes: ['S09'] }),
];
const set = (ref: string, body: Record<string, string | number>) =>
  RECORDS.map((record) => (record.ref === ref ? { ...record, body: { ...record.body, ...body } } : record));

describe('the plan of a day', () => {
  it('lists work before the day apart and sets superseded rows aside', () => {
    const plan = planOf(RECORDS);
    expect(plan.prework.map(({ record }) => record.ref)).toEqual(['AI-01']);
    expect(plan.earlier.map(({ ref }) => ref)).toEqual(['AI-02']);
    expect(plan.day.map(({ start }) => start)).toEqual([0, 20, 30, 45]);
    expect([plan.minutes, plan.blocks]).toEqual([75, 3]);
  });

  it('follows the order of the records, not of the array', () => {
    expect(planOf([...RECORDS].reverse()).day.map(({ row }) => row.title)).toEqual([
      'Frame',
      'Goals',
      'Break',
      'Data',
    ]);
  });

  it('gives what is skipped no time and judges it no more', () => {
    const plan = planOf(set('AI-04', { state: 'skipped' }));
    expect(plan.day.map(({ start }) => start)).toEqual([0, 20, 20, 35]);
    expect(plan.minutes).toBe(65);
    expect(planTroubles(plan, null, () => 20)).toEqual([]);
  });

  it('says where a block is too short and by how much the day misses its length', () => {
    expect(planTroubles(planOf(RECORDS), 80, () => 20)).toEqual([
      { kind: 'too_short', row: 1, is: 10, should: 20 },
      { kind: 'sum', row: null, is: 75, should: 80 },
    ]);
  });

  it('leads to the section of the first block that is still open', () => {
    expect(firstOpenSection(planOf(RECORDS))).toBe('S01');
    expect(firstOpenSection(planOf([]))).toBeNull();
  });
});

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    [' 13:05 ', '13:05'],
    ['8h15', '08:15'],
  ])('%s reads as %s', (typed, clock) => expect(parseClock(typed)).toBe(clock));
  it.each(['', '24:00', '9:60', 'noon', '9:5'])('%s is no time', (typed) =>
    expect(parseClock(typed)).toBeNull(),
  );
});
