import type { WorkshopRecord } from '@shared/domain/workshop';
import {
  answersNeeded,
  hasObjection,
  isPollConfirmed,
  medianLevel,
  pollsOf,
} from '@shared/sections/agreement';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';

/** One round about S04 with these levels, one answer per person. */
const poll = (levels: readonly number[], round = 1, section = 'S04'): readonly WorkshopRecord[] =>
  levels.map((level, at) =>
    rec('agreement_poll', `AP-${section}-${round}-${at}`, {
      section_code: section,
      person_token: `t${at}`,
      level,
      round,
    }),
  );
const seats = (count: number, role = 'participant') =>
  Array.from({ length: count }, (_, at) => rec('person', `P-${role}-${at}`, { room_role: role }));
const rule = (decision_rule: string) => rec('project', 'PRJ-01', { decision_rule });
const confirmed = (...records: readonly (readonly WorkshopRecord[])[]) =>
  isPollConfirmed(viewOf(records.flat()), 'S04');

describe('agreement on a section', () => {
  it('needs three answers even in a small room', () => {
    expect(confirmed(seats(2), poll([5, 5]))).toBe(false);
    expect(confirmed(seats(2), poll([5, 5, 5]))).toBe(true);
  });

  it('needs half of those who do not only listen', () => {
    expect(
      answersNeeded(viewOf([...seats(9), ...seats(5, 'observer'), ...seats(5, 'absent_stakeholder')])),
    ).toBe(5);
    expect(confirmed(seats(9), poll([4, 4, 4, 4]))).toBe(false);
    expect(confirmed(seats(9), poll([4, 4, 4, 4, 4]))).toBe(true);
  });

  it('does not stand against an objection', () => {
    expect(confirmed(poll([5, 5, 5, 1]))).toBe(false);
    expect(confirmed(poll([5, 5, 5, 2]))).toBe(true);
  });

  it('lets the decider settle one objection, not two, and keeps it on record', () => {
    const overruled = [rule('decider_after_consultation'), ...poll([5, 5, 4, 1])];
    expect(isPollConfirmed(viewOf(overruled), 'S04')).toBe(true);
    expect(hasObjection(viewOf(overruled), 'S04')).toBe(true);
    expect(confirmed([rule('decider_after_consultation')], poll([5, 5, 5, 1, 1]))).toBe(false);
    expect(confirmed([rule('consent_no_objection')], poll([5, 5, 4, 1]))).toBe(false);
  });

  it('needs a middle answer of 3, abstentions left out', () => {
    expect(confirmed(poll([2, 2, 3]))).toBe(false);
    expect(confirmed(poll([2, 3, 4]))).toBe(true);
    expect(medianLevel(pollsOf(viewOf(poll([2, 3, 4, 5])), 'S04'))).toBe(3.5);
    expect(confirmed(poll([0, 0, 0]))).toBe(false);
    expect(confirmed(poll([0, 0, 3]))).toBe(true);
  });

  it('reads the last round of the section only', () => {
    expect(confirmed(poll([5, 5, 1], 1), poll([4, 4, 3], 2))).toBe(true);
    expect(confirmed(poll([5, 5, 5], 1), poll([4, 4, 1], 2))).toBe(false);
    expect(confirmed(poll([5, 5, 5], 1, 'S05'))).toBe(false);
  });

  it('counts one answer per person, the last one given', () => {
    const again = rec('agreement_poll', 'AP-S04-1-9', {
      section_code: 'S04',
      person_token: 't2',
      level: 4,
      round: 1,
    });
    expect(pollsOf(viewOf([...poll([5, 5, 1]), again]), 'S04')).toHaveLength(3);
    expect(confirmed([...poll([5, 5, 1]), again])).toBe(true);
  });
});
