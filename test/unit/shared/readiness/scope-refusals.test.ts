import { type ScopeWish, scopeRefusals } from '@shared/readiness/scope-refusals';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';
import { fullRecord } from '../../../sections/full-record';

const REASON = 'Nothing of this kind is planned: the system only sorts spare parts by their bar code.';
const person = rec('person', 'P-01', { full_name: 'M. Okafor' });
const wish = (section: string, part: Partial<ScopeWish> = {}): ScopeWish => ({
  section,
  applicability: 'not_applicable',
  rationale: REASON,
  approverId: 'P-01',
  revisitOn: '2027-01-10',
  ...part,
});
const leftOut = (section: string, ref: string) =>
  rec('section_status', ref, {
    section_code: section,
    applicability: 'not_applicable',
    rationale: REASON,
    approver_id: 'P-01',
    revisit_on: '2027-01-10',
  });

describe('leaving a section out', () => {
  it('holds with a reason, a person and a day', () => {
    expect(scopeRefusals(viewOf([person]), wish('S11'))).toEqual([]);
  });

  it.each(['S01', 'S04', 'S06'])('is refused for %s in every project', (section) => {
    expect(scopeRefusals(viewOf([person]), wish(section))[0]).toMatchObject({
      field: 'applicability',
      message: expect.stringContaining('every project'),
    });
    expect(scopeRefusals(viewOf([person]), wish(section, { applicability: 'deferred' }))).toEqual([]);
  });

  it('points to a reasoned rejection for S05', () => {
    expect(scopeRefusals(viewOf([person]), wish('S05'))[0]?.message).toContain('decide against it');
  });

  it('is refused for data while a model is to learn', () => {
    const refusals = scopeRefusals(viewOf([person, fullRecord('ml_objective', 'MO-01')]), wish('S09'));
    expect(refusals.map(({ message }) => message)).toEqual([expect.stringContaining('learns from data')]);
  });

  it('is refused for a third section, and not for one of the two', () => {
    const view = viewOf([person, leftOut('S11', 'SEC-01'), leftOut('S12', 'SEC-02')]);
    expect(scopeRefusals(view, wish('S13'))[0]?.message).toContain('Two sections');
    expect(scopeRefusals(view, wish('S12'))).toEqual([]);
  });

  it('is refused in the words of the check that would find it', () => {
    const view = viewOf([person, rec('project', 'PRJ-01', { lifecycle_stage: 'production' })]);
    expect(scopeRefusals(view, wish('S14'))[0]).toMatchObject({
      field: 'applicability',
      message: expect.stringContaining('daily use'),
    });
  });

  it.each<[string, Partial<ScopeWish>, string, string]>([
    ['a short reason', { rationale: 'Too early.' }, 'rationale', '30 more'],
    [
      'a reason that repeats itself',
      { rationale: 'no no no no no no no no no no no no no no no' },
      'rationale',
      'says nothing',
    ],
    ['nobody who approves', { approverId: null }, 'approver_id', 'Name somebody'],
    ['no day', { revisitOn: null }, 'revisit_on', 'Name a day'],
    ['a day that has passed', { revisitOn: '2026-06-15' }, 'revisit_on', 'still to come'],
  ])('is refused with %s', (_with, part, field, message) => {
    expect(scopeRefusals(viewOf([person]), wish('S11', part))).toEqual([
      { field, message: expect.stringContaining(message) },
    ]);
  });
});

it('a section that applies needs no reason', () => {
  const plain = { applicability: 'applicable', rationale: '', approverId: null, revisitOn: null } as const;
  expect(scopeRefusals(viewOf([]), wish('S01', plain))).toEqual([]);
});
