/** What a row of the day allows, where the day stands by the clock on the wall, and how proposals read. */
import { describe, expect, it } from 'vitest';
import { proposalWords } from '../../../../src/renderer/pages/agenda/proposal-words';
import { canMerge, canSplit, minutesSince, nowIndex } from '../../../../src/renderer/pages/agenda/row-rules';
import { planOf } from '../../../../src/shared/agenda/plan';
import type { Body, WorkshopRecord } from '../../../../src/shared/domain/workshop';

let count = 0;
function row(body: Body): WorkshopRecord {
  count += 1;
  return {
    id: `r${count}`,
    kind: 'agenda_item',
    ref: `AI-0${count}`,
    position: `a${count}`,
    status: 'draft',
    body: { kind: 'block', planned_min: 20, state: 'open', ...body },
    bodyVersion: 1,
    createdAt: '2026-05-04T09:00:00Z',
    updatedAt: '2026-05-04T09:00:00Z',
    deletedAt: null,
  };
}

const plan = planOf([
  row({ title: 'Goals' }),
  row({ title: 'Users', state: 'skipped' }),
  row({ title: 'Break', kind: 'break', planned_min: 10 }),
  row({ title: 'Data' }),
  row({ title: 'Close', state: 'done' }),
]);
const [goals, users, pause, data, close] = plan.day;

describe('the shape of a row', () => {
  it('is split unless it is over or a single minute', () => {
    expect(goals && canSplit(goals)).toBe(true);
    expect(close && canSplit(close)).toBe(false);
    const [tiny] = planOf([row({ planned_min: 1 })]).day;
    expect(tiny && canSplit(tiny)).toBe(false);
  });

  it('is merged with a neighbour of its own kind that is not over', () => {
    const [first, second] = planOf([row({}), row({})]).day;
    expect(first && canMerge(first, second)).toBe(true);
    expect(goals && canMerge(goals, users)).toBe(false);
    expect(pause && canMerge(pause, data)).toBe(false);
    expect(data && canMerge(data, close)).toBe(false);
    expect(close && canMerge(close, undefined)).toBe(false);
  });
});

describe('where the day stands by the plan', () => {
  it('is before the row that should be running; what is skipped takes no time', () => {
    expect([-1, 0, 19, 20, 29, 30, 49, 70].map((minute) => nowIndex(plan.day, minute))).toEqual([
      null,
      0,
      0,
      2,
      2,
      3,
      3,
      5,
    ]);
  });

  it('counts from the beginning of the day', () => {
    expect(minutesSince('09:30', new Date(2026, 4, 4, 10, 15))).toBe(45);
    expect(minutesSince('09:30', new Date(2026, 4, 4, 9, 0))).toBe(-30);
  });
});

describe('a way to find minutes', () => {
  const give = (id: string | undefined, minutes: number, left: number) => ({ id: id ?? '', minutes, left });
  it('names who gives how much and what is left', () => {
    const gives = [give(data?.record.id, 2, 18), give(pause?.record.id, 3, 7)];
    expect(proposalWords({ way: 'next', gives, endsLater: 0 }, plan)).toEqual({
      label: 'The next blocks give it',
      meaning: 'Data gives 2 min, 18 are left; Break gives 3 min, 7 are left',
    });
  });

  it('names the block when it is a single one, and the end when nobody gives', () => {
    const single = { way: 'next', gives: [give(data?.record.id, 2, 18)], endsLater: 0 } as const;
    expect(proposalWords(single, plan).label).toBe('Data gives 2 min, 18 are left');
    expect(proposalWords({ way: 'end_later', gives: [], endsLater: 5 }, plan).label).toBe(
      'The day ends 5 min later',
    );
  });
});
