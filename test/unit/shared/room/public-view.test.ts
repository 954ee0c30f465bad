/** What the projector gets: what was revealed, and nothing else, whatever the session. */

import { oneLine } from '@shared/room/boards/public-words';
import { publicViewSchema } from '@shared/room/public-view';
import { castVote, closeRound, openRound, type Round, showDecider } from '@shared/room/round';
import type { RoomState } from '@shared/room/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  anySession,
  emptySession,
  hasRevealed,
  NOW,
  PLACES,
  play,
  record,
  SEATS,
  SECRET,
  type Session,
  viewOf,
} from './random-session';

const session = emptySession('plain');
const live = (of: Session) => {
  const view = viewOf(of);
  if (view.screen !== 'live') throw new Error(view.screen);
  return view;
};
const withState = (state: Partial<RoomState>): Session => ({
  ...session,
  state: { ...session.state, ...state },
});

type Desk = NonNullable<RoomState['desk']>;
function voted(): Round {
  const items = ['i1'];
  let round = openRound({
    id: 'R',
    question: 'How ready?',
    method: 'rating',
    items,
    seats: SEATS,
    decider: 's4',
  });
  for (const [seat, value] of [
    ['s1', 0],
    ['s2', 3],
    ['s4', 4],
  ] as const) {
    const cast = castVote(round, seat, 'i1', value);
    if (cast.ok) round = cast.value;
  }
  return round;
}
const withRound = (round: Round): Session =>
  withState({
    desk: {
      round: round as Desk['round'],
      place: { sectionId: 'S01', activityId: 'goals' },
      kind: 'goal',
      items: [{ id: 'i1', label: 'First', ref: 'G-01' }],
      mode: 'scribe',
      picked: null,
      sheets: [],
      tie: null,
      keptAs: null,
    },
  });

describe('words of a view', () => {
  it('are cut between characters, however many units these take', () => {
    const cut = oneLine(`a${'👩\u200D👩\u200D👧'.repeat(200)}`);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(400);
    expect(cut.endsWith('…')).toBe(true);
  });
});

describe('the public view', () => {
  it('shows block and clock', () => {
    expect(live(session)).toMatchObject({
      workshop: 'Ticket routing',
      block: { title: 'Goals', minutes: 25 },
      clock: {
        step: 'write_alone',
        phase: 1,
        of: 6,
        phaseSeconds: 300,
        phaseMs: 300_000 - NOW.mono,
        isRunning: true,
      },
      board: { kind: 'none' },
      round: null,
      turns: null,
    });
  });

  it('shows how many have finished while a round is open, the others when it is closed, the decider at last', () => {
    expect(live(withRound(voted())).round).toEqual({
      stage: 'open',
      question: 'How ready?',
      method: 'rating',
      finished: 3,
      of: 4,
      items: [{ ref: 'G-01', label: 'First' }],
      total: 1,
    });
    const closed = closeRound(voted());
    expect(live(withRound(closed)).round).toMatchObject({
      stage: 'closed',
      voters: 2,
      rows: [{ label: 'First', rank: 1, score: 1.5, low: 0, high: 3, isOpen: true }],
    });
    expect(live(withRound(showDecider(closed))).round).toMatchObject({
      voters: 3,
      rows: [{ score: 3, high: 4 }],
    });
  });

  it('shows a wall after it was revealed: without authors, or with their names when the room chose so', () => {
    const place = { sectionId: 'S01', activityId: 'goal-notes' };
    const on = { section_id: 'S01', activity_id: 'goal-notes' };
    const stage = { place, isRevealed: true, showsNames: false, colourBy: 'seat' } as const;
    const records = [
      record('person', 's1', { full_name: 'Amira' }),
      record('cluster', 'K1', { label: 'Speed' }),
      record('cluster', 'K2', { label: 'Of no note here' }),
      record('note', 'n1', { ...on, body: 'Faster', author_id: 's1', cluster_id: 'K1', theme: 3 }),
      record('note', 'n2', { body: 'Hush', author_id: 's1', cluster_id: 'K2' }),
    ];
    const wall = (changed: Partial<typeof stage> | { showsNames: true } | { colourBy: 'theme' }) =>
      live({ ...withState({ stage: { ...stage, ...changed } }), records }).board;
    expect(wall({})).toEqual({
      kind: 'wall',
      notes: [{ id: 'n1', text: 'Faster', author: null, colour: 0, cluster: 'K1' }],
      clusters: [{ id: 'K1', name: 'Speed', count: 1 }],
      total: 1,
    });
    expect(wall({ showsNames: true })).toMatchObject({ notes: [{ author: 'Amira', colour: 1 }] });
    expect(wall({ colourBy: 'theme' })).toMatchObject({ notes: [{ author: null, colour: 3 }] });
    const hidden = live({ ...withState({ stage: { ...stage, isRevealed: false } }), records }).board;
    expect(hidden).toEqual({ kind: 'hidden', count: 1 });
  });

  it('stays small however large the wall is, and keeps what was touched last', () => {
    const place = { sectionId: 'S01', activityId: 'goal-notes' };
    const notes = Array.from({ length: 2_000 }, (_, at) => ({
      ...record('note', `n${at}`, { section_id: 'S01', activity_id: 'goal-notes', body: `Note ${at}` }, at),
      updatedAt: at === 3 ? '2026-02-01T00:00:00.000Z' : '2026-01-01T00:00:00.000Z',
    }));
    const stage = { place, isRevealed: true, showsNames: false, colourBy: 'seat' } as const;
    const { board } = live({ ...withState({ stage }), records: notes });
    if (board.kind !== 'wall') throw new Error(board.kind);
    expect(board.total).toBe(2_000);
    expect(board.notes.length).toBe(100);
    expect(board.notes[0]?.id).toBe('n3');
    expect(JSON.stringify(board).length).toBeLessThan(40_000);
  });

  it('can be blank, a break, or frozen', () => {
    const at = (projector: RoomState['projector']) => viewOf(withState({ projector }));
    expect(at({ mode: 'blank' })).toEqual({ screen: 'blank' });
    expect(at({ mode: 'break', title: 'Lunch', until: '12:55' })).toEqual({
      screen: 'break',
      theme: 'light',
      title: 'Lunch',
      until: '12:55',
    });
    expect(at({ mode: 'frozen', view: { screen: 'blank' } })).toEqual({ screen: 'blank' });
  });

  it('refuses whatever it does not know', () => {
    expect(publicViewSchema.safeParse({ ...live(session), behindMs: 60_000 }).success).toBe(false);
    expect(publicViewSchema.safeParse({ screen: 'notes', text: 'x' }).success).toBe(false);
  });

  it('has no field that was not looked at by somebody', () => {
    expect(z.toJSONSchema(publicViewSchema)).toMatchSnapshot();
  });
});

describe('whatever the session', () => {
  it('shows no secret on any board of any section', () => {
    const seen = new Set<string>();
    for (const place of PLACES) {
      for (const colourBy of ['seat', 'theme'] as const) {
        const stage = { place, isRevealed: true, showsNames: false, colourBy };
        const view = viewOf(withState({ stage }));
        expect(publicViewSchema.safeParse(view).error, place.activityId).toBeUndefined();
        expect(JSON.stringify(view), place.activityId).not.toContain(SECRET);
        if (view.screen === 'live') seen.add(view.board.kind);
      }
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['matrix', 'pairwise', 'polls', 'table', 'wall']),
    );
  });

  it('holds no secret, no seat and nothing but its schema', () => {
    let looks = 0;
    fc.assert(
      fc.property(anySession, (steps) => {
        let now = emptySession('one');
        steps.forEach((step, at) => {
          now = play(now, step, 0, at);
          const view = viewOf(now);
          expect(publicViewSchema.safeParse(view).error).toBeUndefined();
          const text = JSON.stringify(view);
          expect(text).not.toContain(SECRET);
          for (const seat of SEATS) expect(text).not.toContain(`"${seat}"`);
          looks += 1;
        });
      }),
      { numRuns: 150 },
    );
    expect(looks).toBeGreaterThan(1_500);
  });

  it('looks the same for two sessions that differ only in what is hidden', () => {
    let compared = 0;
    let different = 0;
    fc.assert(
      fc.property(anySession, (steps) => {
        let [one, other] = [emptySession('one'), emptySession('other')];
        for (const [at, step] of steps.entries()) {
          one = play(one, step, 0, at);
          other = play(other, step, 1, at);
          // From here on they may differ, and do.
          if (hasRevealed(one)) return;
          compared += 1;
          if (JSON.stringify(one) !== JSON.stringify(other).replaceAll('other', 'one')) different += 1;
          expect(viewOf(one)).toEqual(viewOf(other));
        }
      }),
      { numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(600);
    expect(different).toBeGreaterThan(60);
  });
});
