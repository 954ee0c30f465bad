/** The consistency review: order, what counts as handled, where it goes next. */
import type { Finding } from '@shared/sections/record-view';
import { describe, expect, it } from 'vitest';
import {
  leftWords,
  mergeSeen,
  nextOpen,
  reviewOf,
} from '../../../../src/renderer/boards/review/review-model';
import { recordOf } from './record-of';

const finding = (key: string, severity: Finding['severity'], rest: Partial<Finding> = {}): Finding => ({
  key,
  check: 'CK001',
  severity,
  section: 'S01',
  recordIds: [key],
  values: {},
  ...rest,
});
const WAIVED = { by: 'p', until: '2027-01-01', reason: 'Known', waiverId: 'w' };

describe('the order', () => {
  it('has errors first and keeps what was met where it was', () => {
    const first = mergeSeen([], [finding('w1', 'warning'), finding('e1', 'error')]);
    expect(first.map(({ key }) => key)).toEqual(['e1', 'w1']);
    const later = mergeSeen(first, [
      finding('w0', 'warning'),
      finding('e2', 'error'),
      finding('w1', 'warning'),
    ]);
    expect(later.map(({ key }) => key)).toEqual(['e1', 'e2', 'w1', 'w0']);
  });

  it('leaves out what was accepted before, and keeps what is accepted on the way', () => {
    const accepted = finding('e1', 'error', { waived: WAIVED });
    expect(mergeSeen([], [accepted])).toEqual([]);
    expect(mergeSeen([finding('e1', 'error')], [accepted])).toEqual([accepted]);
  });
});

describe('where each finding stands', () => {
  const seen = [
    finding('a', 'error'),
    finding('b', 'error'),
    finding('c', 'warning'),
    finding('d', 'warning'),
  ];
  const action = recordOf('action_item', '1', { what: 'x', source_check_id: 'CK001', blocks_record_id: 'b' });
  const now = [finding('b', 'error'), finding('c', 'warning', { waived: WAIVED }), finding('d', 'warning')];

  it('is mended, an action, accepted or open', () => {
    const review = reviewOf(seen, now, [action]);
    expect(review.steps.map(({ state }) => state)).toEqual(['settled', 'action', 'accepted', 'open']);
    expect(review).toMatchObject({ open: 1, openErrors: 0 });
    expect(leftWords(review)).toBe('no error left, 1 other open');
  });

  it('is open again when the action is dropped from the workshop', () => {
    const gone = { ...action, status: 'rejected' as const };
    const review = reviewOf(seen, now, [gone]);
    expect(review.openErrors).toBe(1);
    expect(leftWords(review)).toBe('1 error left');
    expect(leftWords({ open: 0, openErrors: 0 })).toBe('everything is handled');
  });

  it('goes on to the next open one, round and back to those that were skipped', () => {
    const { steps } = reviewOf(seen, [...now, finding('a', 'error')], [action]);
    expect(nextOpen(steps, 0)).toBe(3);
    expect(nextOpen(steps, 3)).toBe(0);
    expect(nextOpen(steps.slice(1, 3), 0)).toBe(-1);
  });
});
