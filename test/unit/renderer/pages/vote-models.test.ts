/** The pure parts of voting: items and methods of each board, keys, orders, sheets, words and results. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { methodsFor, subjectOf } from '@shared/room/desk/round-items';
import type { RoundRow, RoundView } from '@shared/room/room-view';
import type { Seat } from '@shared/room/seats';
import { findSection, SECTIONS } from '@shared/sections/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemAfterKey, percentOf, valueAfterKey } from '../../../../src/renderer/pages/vote/ballot-model';
import { moved, orderAfterKey, orderOf } from '../../../../src/renderer/pages/vote/order-model';
import { checkSheet, nextToken, troubleWords } from '../../../../src/renderer/pages/vote/paper-model';
import {
  earlierRounds,
  moveSince,
  pilesOf,
  shareOn,
} from '../../../../src/renderer/pages/vote/result/result-model';
import {
  endsWords,
  minorityWords,
  spreadWords,
  verdictOf,
} from '../../../../src/renderer/pages/vote/result/result-words';
import {
  budgetWords,
  callName,
  leftWords,
  missingWords,
} from '../../../../src/renderer/pages/vote/round-words';
import { seatAfterKey } from '../../../../src/renderer/pages/vote/use-seat-keys';

function record(kind: string, ref: string, body: WorkshopRecord['body'], more: Partial<WorkshopRecord> = {}) {
  return {
    id: `id-${ref}`,
    kind,
    ref,
    position: 'a',
    status: 'draft',
    body,
    bodyVersion: 1,
    createdAt: '2026-05-01T08:00:00.000Z',
    updatedAt: '2026-05-01T08:00:00.000Z',
    deletedAt: null,
    ...more,
  } as WorkshopRecord;
}
function place(sectionId: string, activityId: string) {
  const section = findSection(sectionId);
  const activity = section?.activities.find(({ id }) => id === activityId);
  if (!section || !activity) throw new Error(`${sectionId} has no activity ${activityId}`);
  return { section, activity };
}
const sources = (records: readonly WorkshopRecord[]) => ({
  recordsOf: (kind: string) => records.filter((one) => one.kind === kind),
  asked: SECTIONS.filter(({ id }) => id === 'S01' || id === 'S02'),
});

describe('what can be voted on', () => {
  it('fits the method to the board, and offers none for a register', () => {
    expect(methodsFor({ board: 'wall' })).toEqual(['dot_vote']);
    expect(methodsFor({ board: 'ranking' })).toEqual(['ranking', 'dot_vote']);
    expect(methodsFor({ board: 'matrix' })).toEqual(['placement']);
    expect(methodsFor({ board: 'polls' })).toEqual(['poll']);
    expect(methodsFor({ board: 'register' })).toEqual([]);
  });

  it('takes active records with their references and leaves rejected ones out', () => {
    const { section, activity } = place('S01', 'goals');
    const goals = [
      record('goal', 'G-01', { statement: 'Answer sooner' }),
      record('goal', 'G-02', { statement: 'Dropped' }, { status: 'rejected' }),
    ];
    expect(subjectOf(section, activity, sources(goals))).toEqual({
      kind: 'goal',
      items: [{ id: 'id-G-01', label: 'Answer sooner', ref: 'G-01' }],
    });
  });

  it('gives codes short ids that can be printed and are each used once', () => {
    for (const [sectionId, board] of [
      ['S08', 'sliders'],
      ['S12', 'rating'],
      ['S12', 'pairwise'],
      ['OUT', 'polls'],
    ] as const) {
      const section = findSection(sectionId);
      const activity = section?.activities.find((one) => one.board === board);
      if (!section || !activity) throw new Error(`${sectionId} has no ${board}`);
      const { items } = subjectOf(section, activity, sources([]));
      expect(items.length, board).toBeGreaterThan(1);
      expect(new Set(items.map(({ ref }) => ref)).size, board).toBe(items.length);
      for (const { ref, id } of items) {
        expect(ref).toMatch(/^[A-Z]\d{1,2}$/);
        expect(id.length).toBeLessThanOrEqual(140);
      }
    }
  });

  it('names the two ends of a pair in its id, which the input takes apart again', () => {
    const { section, activity } = place('S08', sliderActivity());
    const [first] = subjectOf(section, activity, sources([])).items;
    expect(first?.label).toBe(first?.id.split('|').join(' or '));
  });
});

function sliderActivity(): string {
  return findSection('S08')?.activities.find(({ board }) => board === 'sliders')?.id ?? '';
}

describe('keys on a ballot', () => {
  it('answers with digits on the scale and lets a dot too many through, so that the rule can refuse it', () => {
    expect(valueAfterKey('rating', null, '4', false)).toBe(4);
    expect(valueAfterKey('rating', null, '5', false)).toBeUndefined();
    expect(valueAfterKey('poll', null, '5', false)).toBe(5);
    expect(valueAfterKey('dot_vote', null, '3', false)).toBe(3);
    expect(valueAfterKey('dot_vote', 2, '0', false)).toBeNull();
    expect(valueAfterKey('rating', 3, '0', false)).toBe(0);
  });

  it('steps with the arrows in reading direction and stays on the scale', () => {
    expect(valueAfterKey('rating', 4, 'ArrowRight', false)).toBe(4);
    expect(valueAfterKey('rating', 1, 'ArrowRight', true)).toBe(0);
    expect(valueAfterKey('dot_vote', 1, 'ArrowLeft', false)).toBeNull();
    expect(valueAfterKey('sliders', null, 'ArrowRight', false)).toBe(55);
    expect(valueAfterKey('sliders', 100, 'ArrowRight', false)).toBe(100);
    expect(valueAfterKey('sliders', null, 'Enter', false)).toBe(50);
    expect(valueAfterKey('poll', 2, 'Backspace', false)).toBeNull();
    expect(valueAfterKey('poll', 2, 'n', false)).toBeUndefined();
  });

  it('leads from item to item and stays at the ends', () => {
    expect(itemAfterKey(['a', 'b'], 'a', 'ArrowDown')).toBe('b');
    expect(itemAfterKey(['a', 'b'], 'b', 'ArrowDown')).toBe('b');
    expect(itemAfterKey(['a', 'b'], 'a', 'Enter')).toBeNull();
  });

  it('reads whole figures from 0 to 100 only', () => {
    expect(['7', ' 100 ', '101', '-1', '5.5', ''].map(percentOf)).toEqual([7, 100, null, null, null, null]);
  });

  it('picks a seat by its key, lets go by the same key or Escape, and ignores keys without a seat', () => {
    const seats = ['a', 'b'].map((id) => ({ id, name: id, role: id, roomRole: 'participant' }));
    expect(seatAfterKey(seats, null, '2')).toBe('b');
    expect(seatAfterKey(seats, 'b', '2')).toBeNull();
    expect(seatAfterKey(seats, 'b', 'Escape')).toBeNull();
    expect(seatAfterKey(seats, null, 'Escape')).toBeUndefined();
    expect(seatAfterKey(seats, null, '3')).toBeUndefined();
  });
});

describe('an order', () => {
  const keys = fc.constantFrom(
    { key: 'Enter', altKey: false },
    { key: 'ArrowUp', altKey: true },
    { key: 'ArrowDown', altKey: true },
    { key: 'Backspace', altKey: false },
    { key: '2', altKey: false },
  );
  it('never names an item twice and never loses another one, whatever is pressed', () => {
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), keys);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let order: readonly string[] = [];
        for (const [item, key] of steps) {
          const next = orderAfterKey(order, item, key) ?? order;
          expect(new Set(next).size).toBe(next.length);
          expect(next.filter((id) => id !== item)).toEqual(order.filter((id) => id !== item));
          order = next;
        }
      }),
    );
  });

  it('reads places with gaps, and moves to a place within the order', () => {
    const ballots = [
      { seat: 's', item: 'b', value: 4 },
      { seat: 's', item: 'a', value: 1 },
    ];
    expect(orderOf(ballots)).toEqual(['a', 'b']);
    expect(moved(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 'b', 9)).toBeNull();
    expect(orderAfterKey([], 'a', { key: '5', altKey: false })).toEqual(['a']);
  });
});

describe('sheets of paper', () => {
  const round = {
    id: 'r',
    question: 'Which?',
    method: 'dot_vote',
    budget: 3,
    items: [
      { id: 'x', label: 'X', ref: 'G-07' },
      { id: 'y', label: 'Y', ref: 'G-08' },
    ],
  } as const;
  it('takes the budget of the round and names the line that breaks it', () => {
    expect(checkSheet(round, 'G7 2\ng-08 1')).toEqual([]);
    const [trouble] = checkSheet(round, 'G7 2\n\nG8 2');
    expect(trouble && troubleWords(trouble)).toBe('Line 3, “G8 2”: more dots than the 3 of a sheet.');
    expect(checkSheet(round, 'G9 1').map(troubleWords)).toEqual([
      'Line 1, “G9 1”: no item of this vote has this id.',
    ]);
  });

  it('gives the lowest free number to the next sheet', () => {
    const sheet = (token: string) => ({ token, text: 'G7 1' });
    expect(nextToken([])).toBe('paper 1');
    expect(nextToken([sheet('paper 1'), sheet('paper 3'), sheet('seat-2')])).toBe('paper 2');
  });
});

describe('words of a round', () => {
  const seats: readonly Seat[] = [
    { id: 'a', name: 'Amira', role: 'Finance', roomRole: 'participant' },
    { id: 'b', name: 'Ben', role: 'participant', roomRole: 'participant' },
    { id: 'c', name: 'Chloe', role: 'Legal', roomRole: 'participant' },
    { id: 'd', name: 'Dan', role: 'Legal', roomRole: 'participant' },
  ];
  const progress = (left: readonly number[]) =>
    left.map((one, index) => ({
      seat: seats[index]?.id ?? '',
      used: 8 - one,
      left: one,
      isFinished: one === 0,
    }));
  it('says who has votes left, by role, or by name where a role is no help', () => {
    expect(leftWords(progress([3, 8, 0, 0]), seats)).toBe('Finance still has 3, Ben 8');
    expect(leftWords(progress([0, 0, 0, 0]), seats)).toBeNull();
    expect(callName(seats, 'd')).toBe('Dan');
  });

  it('counts sheets that name nobody for seats without a vote', () => {
    expect(missingWords(progress([3, 8, 0, 0]))).toBe('2 seats still have votes');
    expect(missingWords(progress([3, 8, 0, 0]), 1)).toBe('1 seat still has votes');
    expect(missingWords(progress([3, 8, 0, 0]), 2)).toBeNull();
  });

  it('says the budget', () => {
    expect(budgetWords('dot_vote', 8)).toBe('8 dots each, at most 2 on one item');
    expect(budgetWords('rating', 1)).toBe('1 answer each');
  });
});

const row = (more: Partial<RoundRow>): RoundRow => ({
  item: { id: 'x', label: 'X', ref: 'G-01' },
  rank: 1,
  score: 3,
  scoreY: null,
  count: 6,
  low: 1,
  high: 4,
  median: 3,
  range: 3,
  isOpen: true,
  lowest: [{ role: 'operations', value: 1 }],
  highest: [{ role: 'legal', value: 4 }],
  minority: [],
  values: [1, 3, 3, 3, 4, 4],
  valuesY: [],
  isConfirmed: null,
  ...more,
});

describe('a result in words', () => {
  it('names both ends by role and keeps what a few hold', () => {
    expect(endsWords('rating', row({}))).toBe('lowest: operations (1) – highest: legal (4)');
    expect(endsWords('rating', row({ lowest: [], highest: [] }))).toBe('');
    expect(minorityWords('rating', row({ minority: [{ role: 'operations', value: 0 }] }), 9)).toBe(
      '1 of 6, operations (0), median 3',
    );
  });

  it('says far apart, close or the same', () => {
    expect(spreadWords('rating', row({}))).toBe('far apart: 1 to 4');
    expect(spreadWords('rating', row({ low: 2, high: 3, range: 1, isOpen: false }))).toBe('close: 2 to 3');
    expect(spreadWords('rating', row({ range: 0, isOpen: false }))).toBe('all the same');
    expect(spreadWords('pairwise', row({ low: -3, high: 4, range: 7 }))).toBe(
      'far apart: 4 for the second to 5 for the first',
    );
    expect(spreadWords('dot_vote', row({ count: 2 }))).toBe('splits the room: from 2 seats');
  });

  it('asks for one amendment after an objection, and for the decider after the second', () => {
    const objected = row({ isConfirmed: false });
    const shown = { waitsForDecider: false };
    expect(verdictOf(objected, shown, 1)).toMatchObject({ tone: 'error', text: 'An objection stands' });
    expect(verdictOf(objected, shown, 1).next).toContain('amend the section once');
    expect(verdictOf(objected, shown, 2).next).toContain('whoever decides');
    expect(verdictOf(row({ isConfirmed: true }), shown, 1).text).toBe('Confirmed over 1 objection');
    expect(verdictOf(row({ isConfirmed: true, values: [3, 4] }), shown, 1).text).toBe('Confirmed');
    expect(verdictOf(objected, { waitsForDecider: true }, 1).text).toBe('Without the decider so far');
  });
});

describe('figures of a result', () => {
  it('piles equal answers and puts them on their scale', () => {
    expect(pilesOf([3, 1, 3])).toEqual([
      { value: 1, count: 1 },
      { value: 3, count: 2 },
    ]);
    expect([0, 2, 9].map((value) => shareOn([0, 4], value))).toEqual([0, 0.5, 1]);
  });

  it('finds earlier rounds about the same items, the first one first, and says who moved', () => {
    const round = {
      items: [
        { id: 'x', label: 'X', ref: 'G-01' },
        { id: 'y', label: 'Y', ref: 'G-02' },
      ],
      keptAs: 'id-PR-03',
      kind: 'goal',
    } satisfies Pick<RoundView, 'items' | 'keptAs' | 'kind'>;
    const rounds = ['PR-01', 'PR-02', 'PR-03', 'PR-04'].map((ref, at) =>
      record('priority_round', ref, { question: 'Which?', closed_at: `2026-05-01T0${9 - at}:00:00.000Z` }),
    );
    const places = (ref: string, items: readonly string[]) =>
      items.map((item, at) =>
        record('round_result', `${ref}-${item}`, { round_id: `id-${ref}`, item_id: item, rank: at + 1 }),
      );
    const results = [
      ...places('PR-01', ['x', 'y']),
      ...places('PR-02', ['y', 'x']),
      ...places('PR-03', ['x', 'y']),
      ...places('PR-04', ['x']),
    ];
    const earlier = earlierRounds(round, rounds, results);
    expect(earlier.map(({ ref }) => ref)).toEqual(['PR-02', 'PR-01']);
    const [first] = earlier;
    expect(first && [moveSince(first, 'x', 1), moveSince(first, 'y', 2), moveSince(first, 'z', 1)]).toEqual([
      1,
      -1,
      null,
    ]);
  });
});
