/** A kept round as records: what is written, what it does to its items, and what it must not give away. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { actOnDesk } from '@shared/room/desk/act';
import { type DeskIntent, EMPTY_DESK } from '@shared/room/desk/desk';
import { type KeptRound, keepRound } from '@shared/room/desk/keep';
import { judgementOfStep } from '@shared/room/judgements';
import { bodySchema } from '@shared/sections/body-schema';
import { findSection } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { contextWith, opening, SEATS, voted } from './desk-acts';

function record(kind: string, id: string, body: WorkshopRecord['body'] = {}): WorkshopRecord {
  return {
    id,
    kind,
    ref: `G-${id}`,
    position: id,
    status: 'draft',
    body,
    bodyVersion: 1,
    createdAt: '',
    updatedAt: '',
    deletedAt: null,
  };
}
const GOALS = [
  record('goal', 'a', { rank_order: 3 }),
  record('goal', 'b', { effort: 5, impact: 1 }),
  record('goal', 'c', { rank_order: 1 }),
  record('goal', 'z', { rank_order: 2 }),
];

let tokens = 0;
/** Plays a round to its end and keeps it. */
function keep(
  place: { readonly sectionId: string; readonly activityId: string },
  start: Parameters<typeof opening>,
  votes: readonly DeskIntent[],
  more: {
    readonly records?: readonly WorkshopRecord[];
    readonly applies?: boolean;
    readonly last?: readonly DeskIntent[];
  } = {},
): KeptRound {
  const [method, rest] = start;
  const all: readonly DeskIntent[] = [
    opening(method, { place, ...rest }),
    ...votes,
    { do: 'round.close' },
    { do: 'round.showDecider' },
    ...(more.last ?? []),
  ];
  const state = all.reduce((now, intent) => actOnDesk(now, intent, contextWith()).state, EMPTY_DESK);
  const records = more.records ?? GOALS;
  const kept =
    state.desk &&
    keepRound({
      desk: state.desk,
      seats: SEATS,
      section: findSection(place.sectionId),
      recordsOf: (kind) => records.filter((known) => known.kind === kind),
      now: '2026-03-02T10:00:00.000Z',
      token: () => {
        tokens += 1;
        // Descending, so that the order of seats cannot be the order of tokens.
        return `t${String(9999 - tokens)}`;
      },
      applies: more.applies ?? true,
    });
  if (!kept) throw new Error('not kept');
  for (const { kind, body } of kept.creates) expect(bodySchema(kind).safeParse(body).error).toBeUndefined();
  return kept;
}

const bodies = (kept: KeptRound, kind: string) =>
  kept.creates.filter((made) => made.kind === kind).map(({ body }) => body);
const GOAL_ORDER = { sectionId: 'S01', activityId: 'goal-order' };
const code = (id: string, ref = id) => ({ id, label: id, ref });

describe('a kept round', () => {
  it('is a round, its places and its votes, and names no seat', () => {
    const kept = keep(
      GOAL_ORDER,
      ['dot_vote', { items: [code('a', 'G-a'), code('b', 'G-b')] }],
      [voted('s1', 'a', 2), voted('s2', 'a', 1), voted('s4', 'b', 1)],
    );
    expect(kept.creates[0]).toMatchObject({
      key: 'round',
      kind: 'priority_round',
      body: { method: 'dot_vote', subject_type: 'goal', voters: 3, item_ids: ['a', 'b'] },
    });
    expect(bodies(kept, 'round_result')).toMatchObject([
      { item_id: 'a', item_code: 'G-a', round_id: 'new:round', score: 3, rank: 1 },
      { item_id: 'b', score: 1, rank: 2 },
    ]);
    const votes = bodies(kept, 'vote');
    expect(votes).toHaveLength(3);
    expect(new Set(votes.map(({ person_token: token }) => token)).size).toBe(3);
    expect(votes.map(({ person_token: token }) => String(token))).toEqual(
      votes.map(({ person_token: token }) => String(token)).sort(),
    );
    expect(JSON.stringify(kept)).not.toMatch(/s1|s2|s4|Ada|Ben/);
    expect(kept.updates).toEqual([]);
    expect(new Set(kept.creates.map(({ key }) => key)).size).toBe(kept.creates.length);
  });

  it('can be kept with a tie of more items than can be named', () => {
    const items = Array.from({ length: 400 }, (_, at) => code(`i${at}`, `N-${1000 + at}`));
    const order = items.map(({ id }) => id).filter((id) => id !== 'i7');
    const tie: DeskIntent = { do: 'round.tie', order, decider: 'Cy', reason: 'In time.' };
    const kept = keep(GOAL_ORDER, ['dot_vote', { items, top: 2 }], [voted('s1', 'i7', 1)], { last: [tie] });
    expect(String(kept.creates[0]?.body.tie_order)).toMatch(/^N-1000, N-1001, .*…$/);
  });

  it('joins no two votes of a seat, to which the words of a minority lead', () => {
    const kept = keep(
      GOAL_ORDER,
      ['rating'],
      [voted('s1', 'a', 2), voted('s1', 'b', 4), voted('s2', 'a', 3), voted('s2', 'b', 3)],
    );
    const tokens = bodies(kept, 'vote').map(({ person_token: token }) => token);
    expect(new Set(tokens).size).toBe(4);
  });

  it('gives a seat another token in the next round', () => {
    const of = () => bodies(keep(GOAL_ORDER, ['rating'], [voted('s1', 'a', 2)]), 'vote')[0]?.person_token;
    expect(of()).not.toBe(of());
  });

  it('keeps what a minority holds in words, by role', () => {
    const kept = keep(
      GOAL_ORDER,
      ['rating'],
      [voted('s1', 'a', 0), voted('s2', 'a', 3), voted('s3', 'a', 3), voted('s4', 'a', 4)],
    );
    expect(bodies(kept, 'round_result')).toMatchObject([
      { spread: 4, minority: '1 of 4, operations: 0, median 3' },
    ]);
    // Half of the room is no minority.
    const split = keep(GOAL_ORDER, ['rating'], [voted('s1', 'a', 0), voted('s2', 'a', 4)]);
    expect(bodies(split, 'round_result')[0]).not.toHaveProperty('minority');
  });

  it('says how a tie was settled', () => {
    const kept = keep(
      GOAL_ORDER,
      ['dot_vote', { top: 1 }],
      [
        voted('s1', 'a', 1),
        voted('s2', 'b', 1),
        { do: 'round.close' },
        { do: 'round.tie', order: ['b', 'a'], decider: 'sponsor', reason: 'b is cheaper' },
      ],
    );
    expect(kept.creates[0]?.body).toMatchObject({
      tie_order: 'G-02, G-01',
      tie_decider: 'sponsor',
      tie_reason: 'b is cheaper',
    });
  });
});

describe('what a kept round means for its items', () => {
  const orders: readonly DeskIntent[] = [
    { do: 'round.order', seat: 's1', order: ['b', 'a', 'c', 'd'] },
    { do: 'round.order', seat: 's2', order: ['b', 'c', 'a', 'd'] },
  ];

  it('is their order, with records that were not asked about behind', () => {
    const kept = keep(GOAL_ORDER, ['ranking'], orders);
    expect(kept.updates).toEqual([
      { id: 'a', body: { rank_order: 2 } },
      { id: 'b', body: { rank_order: 1 } },
      { id: 'c', body: { rank_order: 3 } },
      { id: 'z', body: { rank_order: 4 } },
    ]);
    // "d" is in the bin: its place is kept by its reference alone.
    expect(bodies(kept, 'round_result').at(-1)).toEqual({
      item_code: 'G-04',
      round_id: 'new:round',
      score: 2,
      rank: 4,
      spread: 0,
    });
    expect(keep(GOAL_ORDER, ['ranking'], orders, { applies: false }).updates).toEqual([]);
  });

  it('is their place on both axes, on a step', () => {
    const place = { sectionId: 'S01', activityId: 'impact-effort' };
    const kept = keep(
      place,
      ['placement'],
      [voted('s1', 'a', 40, 100), voted('s2', 'a', 60, 80), voted('s1', 'b', 100, 0)],
    );
    // "b" stands there already.
    expect(kept.updates).toEqual([{ id: 'a', body: { effort: 3, impact: 5 } }]);
    expect(bodies(kept, 'vote')[0]).toHaveProperty('value_y');
  });

  it('is a proposed position that leaves the reason to the room', () => {
    const place = { sectionId: 'S08', activityId: 'tradeoffs' };
    const activity = findSection('S08')?.activities.find(({ id }) => id === 'tradeoffs');
    if (activity?.board !== 'sliders') throw new Error('no sliders');
    const items = activity.pairs
      .slice(0, 2)
      .map(({ poleA, poleB }, index) => code(`${poleA}|${poleB}`, `P${index + 1}`));
    const [first, second] = activity.pairs;
    const known = record('tradeoff_position', 'to', {
      set_code: activity.set,
      pole_a: first?.poleA ?? '',
      pole_b: first?.poleB ?? '',
      agreed_reason: 'Said before',
    });
    const kept = keep(
      place,
      ['sliders', { kind: '', items }],
      items.flatMap(({ id }) => [voted('s1', id, 20), voted('s2', id, 35)]),
      { records: [known] },
    );
    expect(kept.updates).toEqual([{ id: 'to', body: { position: 28 } }]);
    expect(bodies(kept, 'tradeoff_position')).toEqual([
      { set_code: activity.set, pole_a: second?.poleA, pole_b: second?.poleB, position: 28 },
    ]);
    expect(kept.creates[0]?.body).toMatchObject({ method: 'sliders', subject_type: 'tradeoff_position' });
  });

  it('is a maturity, the lower one where the middle lies between two steps', () => {
    const place = { sectionId: 'S12', activityId: 'maturity' };
    const start: Parameters<typeof opening> = [
      'rating',
      { kind: '', items: [code('S12-1', 'M1'), code('S12-2', 'M2')] },
    ];
    const known = record('guide_assessment', 'ga', { guide_item_id: 'S12-2', maturity: 4 });
    const kept = keep(
      place,
      start,
      [voted('s1', 'S12-1', 2), voted('s2', 'S12-1', 3), voted('s1', 'S12-2', 1)],
      { records: [known] },
    );
    expect(bodies(kept, 'guide_assessment')).toEqual([{ guide_item_id: 'S12-1', maturity: 2 }]);
    expect(kept.updates).toEqual([{ id: 'ga', body: { maturity: 1 } }]);
  });

  it('is a poll answer per seat, as the next round of its section', () => {
    const place = { sectionId: 'OUT', activityId: 'agreement' };
    const known = record('agreement_poll', 'ap', {
      section_code: 'S01',
      person_token: 'ballot 1',
      level: 1,
      round: 2,
    });
    const kept = keep(
      place,
      ['poll', { kind: '', items: [code('S01'), code('S02')] }],
      [voted('s1', 'S01', 5), voted('s2', 'S01', 0), voted('s1', 'S02', 3)],
      { records: [known] },
    );
    const answers = bodies(kept, 'agreement_poll').map(
      (body) => `${body.section_code} ${body.round} ${body.level}`,
    );
    expect(answers.sort()).toEqual(['S01 3 0', 'S01 3 5', 'S02 1 3']);
  });

  it('is one judgement per pair with the weights as places', () => {
    const place = { sectionId: 'S12', activityId: 'balance' };
    const activity = findSection('S12')?.activities.find(({ id }) => id === 'balance');
    if (activity?.board !== 'pairwise' || 'kind' in activity.items) throw new Error('no codes');
    const [one, two, three] = activity.items.map((item) => item.code);
    const ids = [`${one}|${two}`, `${one}|${three}`, `${two}|${three}`];
    const items = ids.map((id, index) => code(id, `P${index + 1}`));
    const votes = ids.flatMap((id) => [voted('s1', id, 2), voted('s2', id, 2)]);
    const kept = keep(place, ['pairwise', { kind: '', items }], votes);
    expect(kept.creates[0]?.body).toMatchObject({ method: 'pairwise_ahp', set_code: activity.set });
    expect(bodies(kept, 'pairwise_judgement')).toHaveLength(3);
    expect(bodies(kept, 'pairwise_judgement')[0]).toEqual({
      left_code: one,
      right_code: two,
      round_id: 'new:round',
      value: expect.closeTo(3),
    });
    expect(bodies(kept, 'round_result').map(({ item_code: item }) => item)).toEqual([one, two, three]);
    // While a pair is open there are no weights.
    const half = keep(place, ['pairwise', { kind: '', items }], votes.slice(0, 2));
    expect(bodies(half, 'round_result')).toEqual([]);
    expect([judgementOfStep(8), judgementOfStep(0), judgementOfStep(-8)]).toEqual([9, 1, 1 / 9]);
  });
});
