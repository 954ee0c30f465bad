/** The worker as the window sees it: what it is told, when it answers, and with how much. */
import type { Edit } from '@shared/domain/change';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindingsReply, FindingsRequest } from '../../../../src/renderer/workers/findings-message';
import { applyChanges, type Judged } from '../../../../src/renderer/workers/judgement-changes';
import { rec, snapshotOf } from '../../../sections/build-snapshot';

const goal = rec('goal', 'G-01', { statement: 'Shorten the wait of night nurses by 12 minutes' });
const project = rec('project', 'PRJ-01', { name: 'Night wards' });
const snapshot = snapshotOf([project, goal]);
const load: FindingsRequest = { type: 'load', text: JSON.stringify(snapshot) };

let replies: FindingsReply[] = [];
let tell: (data: FindingsRequest) => void = () => undefined;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-06-15T10:00:00.000Z') });
  replies = [];
  vi.stubGlobal('addEventListener', (_type: string, listener: (event: { data: FindingsRequest }) => void) => {
    tell = (data) => listener({ data: structuredClone(data) });
  });
  vi.stubGlobal('postMessage', (reply: FindingsReply) => replies.push(structuredClone(reply)));
  vi.resetModules();
  await import('../../../../src/renderer/workers/findings-worker');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Another wording of the goal, at a revision. */
function reword(revision: number, statement: string): FindingsRequest {
  const edit: Edit = { type: 'record', before: goal, after: { ...goal, body: { statement } } };
  return { type: 'edits', workshopId: 'W', revision, edits: [edit] };
}

describe('the findings worker', () => {
  it('answers a load with everything, and an edit with what is new', () => {
    tell(load);
    vi.advanceTimersByTime(1);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatchObject({ isWhole: true, workshopId: 'W', revision: 1 });
    expect(replies[0]?.sections).toHaveLength(16);
    expect(replies[0]?.coverage).toHaveLength(59);
    vi.advanceTimersByTime(1_000);
    const before: Judged = applyChanges(null, replies[0] as FindingsReply);
    const retired: Edit = { type: 'record', before: goal, after: { ...goal, status: 'rejected' } };
    tell({ type: 'edits', workshopId: 'W', revision: 2, edits: [retired] });
    vi.advanceTimersByTime(1);
    expect(replies[1]).toMatchObject({ isWhole: false, revision: 2 });
    const said = (judged: Judged, id: string) =>
      judged.checks.find(({ check }) => check === id)?.findings.length;
    expect(said(before, 'CK001')).toBe(1);
    expect(said(applyChanges(before, replies[1] as FindingsReply), 'CK001')).toBe(0);
    expect(replies[1]?.checks.length).toBeLessThan(20);
  });

  it('judges the first change of a burst at once and the others together', () => {
    tell(load);
    vi.advanceTimersByTime(1_000);
    tell(reword(2, 'a'));
    vi.advanceTimersByTime(1);
    for (let revision = 3; revision <= 30; revision += 1) tell(reword(revision, 'b'.repeat(revision)));
    vi.advanceTimersByTime(100);
    expect(replies.map(({ revision }) => revision)).toEqual([1, 2, 30]);
  });

  it('ignores edits that it cannot place', () => {
    tell(load);
    vi.advanceTimersByTime(1_000);
    tell(reword(3, 'too far ahead'));
    tell({ ...reword(2, 'of another workshop'), workshopId: 'X' } as FindingsRequest);
    vi.advanceTimersByTime(1_000);
    expect(replies).toHaveLength(1);
  });

  it('judges an earlier moment by its own day', () => {
    tell({ ...load, asOf: '2026-01-02T08:00:00.000Z' } as FindingsRequest);
    vi.advanceTimersByTime(1);
    expect(replies[0]?.readiness.asOf).toBe('2026-01-02T08:00:00.000Z');
  });

  it('judges a workshop that was closed before that moment by the day it was closed', () => {
    const closed = rec('project', 'PRJ-01', { name: 'Night wards', closed_on: '2026-01-12' });
    const text = JSON.stringify(snapshotOf([closed, goal]));
    tell({ type: 'load', text, asOf: '2026-05-02T08:00:00.000Z' });
    vi.advanceTimersByTime(1);
    expect(replies[0]?.readiness.asOf.slice(0, 10)).toBe('2026-01-12');
  });

  it('keeps to one moment all day, and follows the next day', () => {
    tell(load);
    vi.advanceTimersByTime(3_600_000);
    tell(reword(2, 'c'));
    vi.advanceTimersByTime(24 * 3_600_000);
    tell(reword(3, 'd'));
    vi.advanceTimersByTime(1_000);
    const days = replies.map(({ readiness }) => readiness.asOf);
    expect(days[0]).toBe(days[1]);
    expect(days[2]?.slice(0, 10)).toBe('2026-06-16');
  });
});
