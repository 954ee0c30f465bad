/** The desk of votes: what may be done when, what may be seen when, and what a round comes to. */
import { actOnDesk, markKept } from '@shared/room/desk/act';
import { type DeskState, EMPTY_DESK } from '@shared/room/desk/desk';
import { viewRound, viewTurn } from '@shared/room/desk/view';
import { budgetOf } from '@shared/room/round';
import { roomStateSchema } from '@shared/room/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyIntent, contextWith, opening, played, SEATS, voted } from './desk-acts';

const view = (state: DeskState, ...kept: string[]) => viewRound(state, contextWith(...kept), false);

describe('any session at the desk', () => {
  const walk = (check: (state: DeskState, before: DeskState) => void) =>
    fc.assert(
      fc.property(fc.array(anyIntent, { minLength: 20, maxLength: 120 }), (intents) => {
        const context = contextWith();
        let state = actOnDesk(EMPTY_DESK, opening('sliders'), context).state;
        for (const intent of intents) {
          const reply = actOnDesk(state, intent, context);
          if (reply.error || reply.refused || reply.troubles.length > 0) expect(reply.state).toBe(state);
          check(reply.state, state);
          state = reply.state;
        }
      }),
      { numRuns: 300 },
    );

  it('never takes more than a budget, nor more people than seats, and can always be stored', () => {
    walk(({ desk, turns }) => {
      if (!desk) return;
      const { round } = desk;
      for (const seat of round.seats) {
        const own = round.ballots.filter((ballot) => ballot.seat === seat);
        const used =
          round.method === 'dot_vote' ? own.reduce((sum, { value }) => sum + value, 0) : own.length;
        expect(used).toBeLessThanOrEqual(budgetOf(round));
      }
      expect(new Set(round.ballots.map(({ seat }) => seat)).size).toBeLessThanOrEqual(4);
      const stored = turns && { stage: turns.stage, order: turns.order, done: turns.done, seat: turns.seat };
      expect(roomStateSchema.shape.desk.parse(JSON.parse(JSON.stringify(desk)))).toEqual(desk);
      expect(roomStateSchema.shape.turns.safeParse(stored).success).toBe(true);
    });
  });

  it('shows of an open round what the typed seat gave and nothing else', () => {
    walk((state) => {
      const shown = view(state);
      const { desk } = state;
      if (!shown || !desk || desk.round.stage !== 'open') return;
      expect(shown.outcome).toBeNull();
      const alone = desk.alone ?? [];
      for (const { seat } of shown.own) {
        expect(seat).toBe(desk.picked);
        expect(alone).not.toContain(seat);
      }
      if (state.turns?.stage === 'private' || desk.mode === 'turns') expect(shown.own).toEqual([]);
      // Ids, words and counts apart, no figure is left that only a ballot holds.
      const { own: _, sheets: __, ...rest } = shown;
      const hidden = [...desk.round.ballots, ...(state.turns?.draft ?? [])].flatMap(({ value, y }) => [
        value,
        y ?? 0,
      ]);
      for (const figure of hidden.filter((value) => value > 70))
        expect(JSON.stringify(rest)).not.toContain(String(figure));
      for (const { token, text } of shown.sheets)
        if (desk.round.seats.includes(token) && token !== desk.picked) expect(text).toBe('');
    });
  });

  it('shows a draft to its own person alone, and forgets it when the turn is covered or handed on', () => {
    walk((state, before) => {
      const screen = viewTurn(state);
      if (screen?.stage === 'private')
        expect(screen.answers.every(({ seat }) => seat === screen.seat)).toBe(true);
      else expect(state.turns?.draft ?? []).toEqual([]);
      if (screen?.stage !== 'private') expect(state.turns?.steps ?? []).toEqual([]);
      // A turn begins on an empty page, whatever its seat has given before.
      if (screen?.stage === 'private' && before.turns?.stage !== 'private')
        expect(screen.answers).toEqual([]);
    });
  });

  it('holds the decider back until the end', () => {
    walk((state) => {
      const shown = view(state)?.outcome;
      if (state.desk?.round.stage !== 'closed' || !shown) return;
      expect(shown.waitsForDecider).toBe(true);
      const roles = shown.rows.flatMap(({ lowest, highest, minority }) => [
        ...lowest,
        ...highest,
        ...minority,
      ]);
      expect(roles.map(({ role }) => role)).not.toContain('sponsor');
    });
  });
});

describe('a round on the table', () => {
  it('has to be kept or dropped before the next one, and a kept one that was undone can be kept again', () => {
    const open = played(opening('rating'), voted('s1', 'a', 3));
    expect(actOnDesk(open, opening('dot_vote'), contextWith()).error).toBe('round_on_table');
    expect(actOnDesk(open, { do: 'round.keep', applies: true }, contextWith()).error).toBe('not_complete');
    const closed = actOnDesk(open, { do: 'round.close' }, contextWith()).state;
    expect(actOnDesk(closed, { do: 'round.keep', applies: true }, contextWith()).error).toBeNull();
    const kept = markKept(closed, 'PR');
    expect(actOnDesk(kept, { do: 'round.keep', applies: true }, contextWith('PR')).error).toBe(
      'already_kept',
    );
    expect(view(kept, 'PR')?.keptAs).toBe('PR');
    expect(view(kept)?.keptAs).toBeNull();
    expect(actOnDesk(kept, { do: 'round.keep', applies: true }, contextWith()).error).toBeNull();
    expect(actOnDesk(kept, opening('dot_vote'), contextWith('PR')).state.desk?.round.id).toBe('R1');
    expect(actOnDesk(open, { do: 'round.drop' }, contextWith()).state).toEqual(EMPTY_DESK);
  });

  it('asks seats that vote, not observers nor those left out', () => {
    const { state } = actOnDesk(EMPTY_DESK, opening('poll'), { ...contextWith(), leftOut: ['s2'] });
    expect(state.desk?.round).toMatchObject({ seats: ['s1', 's3', 's4'], decider: 's3' });
    const nobody = { ...contextWith(), leftOut: SEATS.map(({ id }) => id) };
    expect(actOnDesk(EMPTY_DESK, opening('poll'), nobody).error).toBe('no_seats');
  });

  it('takes a budget of its own: three votes for the causes of a premortem', () => {
    const items = Array.from({ length: 20 }, (_, index) => ({
      id: `r${index}`,
      label: 'Cause',
      ref: `R-${index}`,
    }));
    const state = played(
      opening('dot_vote', { items, budget: 3 }),
      voted('s1', 'r0', 2),
      voted('s1', 'r1', 1),
    );
    expect(view(state)?.budget).toBe(3);
    expect(actOnDesk(state, voted('s1', 'r2', 1), contextWith()).refused).toBe('budget_spent');
  });

  it('keeps what was given alone from the scribe, until the seat has another turn', () => {
    const turn = played(
      opening('rating'),
      { do: 'turn.start' },
      { do: 'turn.take' },
      { do: 'turn.answer', item: 'a', value: 4 },
    );
    expect(actOnDesk(turn, { do: 'round.pick', seat: 's2' }, contextWith()).error).toBe('private_turn');
    expect(actOnDesk(turn, { do: 'round.drop' }, contextWith()).error).toBe('private_turn');
    const done = [{ do: 'turn.done' }, { do: 'turn.end' }, { do: 'round.pick', seat: 's1' }] as const;
    const picked = done.reduce((state, intent) => actOnDesk(state, intent, contextWith()).state, turn);
    expect(view(picked)).toMatchObject({ picked: 's1', own: [] });
    expect(actOnDesk(picked, voted('s1', 'a', 0), contextWith()).error).toBe('voted_alone');
    expect(actOnDesk(picked, { do: 'round.sheet', token: 's1', text: '' }, contextWith()).error).toBe(
      'voted_alone',
    );
    const again = actOnDesk(picked, { do: 'turn.repeat', seat: 's1' }, contextWith()).state;
    expect(viewTurn(again)).toMatchObject({ stage: 'handover', seat: 's1' });
  });

  it('passes over who is finished, and the decider comes last', () => {
    const state = played(
      opening('rating'),
      { do: 'round.finish', seat: 's1', isFinished: true },
      { do: 'turn.start' },
    );
    expect(state.turns).toMatchObject({ order: ['s1', 's2', 's4', 's3'], done: ['s1'], seat: 's2' });
  });
});

describe('paper', () => {
  it('is counted sheet by sheet and merged when the round closes', () => {
    const state = played(
      opening('dot_vote', { mode: 'paper' }),
      voted('s1', 'a', 1),
      { do: 'round.sheet', token: 'paper 1', text: 'G1 2' },
      { do: 'round.sheet', token: 's2', text: 'G2 1' },
      { do: 'round.sheet', token: 'paper 2', text: 'G1 1\nG3 1' },
      { do: 'round.close' },
    );
    expect(view(state)?.outcome).toMatchObject({ voters: 4 });
    expect(view(state)?.outcome?.rows.map(({ item, score }) => `${item.ref} ${score}`)).toEqual([
      'G-01 4',
      'G-02 1',
      'G-03 1',
      'G-04 0',
    ]);
  });

  it('names what is wrong and counts nothing of such a sheet', () => {
    const open = played(opening('dot_vote', { mode: 'paper' }));
    const wrong = actOnDesk(
      open,
      { do: 'round.sheet', token: 'paper 1', text: 'G1 2\nG9 1\nG2 3' },
      contextWith(),
    );
    expect(wrong.troubles.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '2 unknown_item',
      '3 item_full',
    ]);
    expect(wrong.state).toBe(open);
  });

  it('cannot make more people vote than there are seats', () => {
    const full = played(
      opening('rating', { mode: 'paper' }),
      ...['paper 1', 'paper 2', 'paper 3', 'paper 4'].map((token) => ({
        do: 'round.sheet' as const,
        token,
        text: 'G1 1',
      })),
    );
    const fifth = actOnDesk(full, { do: 'round.sheet', token: 'paper 5', text: 'G1 1' }, contextWith());
    expect(fifth.troubles).toMatchObject([{ kind: 'too_many_sheets', is: 5, most: 4 }]);
    const typed = actOnDesk(full, voted('s1', 'a', 1), contextWith()).state;
    expect(actOnDesk(typed, { do: 'round.close' }, contextWith()).troubles).toMatchObject([
      { kind: 'too_many_sheets', is: 4, most: 3 },
    ]);
    const taken = actOnDesk(typed, { do: 'round.sheet', token: 'paper 4', text: '' }, contextWith()).state;
    expect(actOnDesk(taken, { do: 'round.close' }, contextWith()).troubles).toEqual([]);
  });

  it('takes places on two axes and signs', () => {
    const open = played(opening('placement', { mode: 'paper' }), {
      do: 'round.sheet',
      token: 's1',
      text: 'G1 30 70; G2 5/100',
    });
    expect(open.desk?.round.ballots).toEqual([
      { seat: 's1', item: 'a', value: 30, y: 70 },
      { seat: 's1', item: 'b', value: 5, y: 100 },
    ]);
    const half = actOnDesk(open, { do: 'round.sheet', token: 's2', text: 'G1 30' }, contextWith());
    expect(half.troubles.map(({ kind }) => kind)).toEqual(['unreadable']);
    const pairs = played(opening('pairwise'), { do: 'round.sheet', token: 's1', text: 'G1 -8\nG2 −3' });
    expect(pairs.desk?.round.ballots.map(({ value }) => value)).toEqual([-8, -3]);
  });
});

describe('an outcome', () => {
  it('puts the widest spread first and names both ends and the minority by role', () => {
    const state = played(
      opening('rating'),
      ...[
        ['s1', 'a', 0],
        ['s2', 'a', 3],
        ['s4', 'a', 3],
        ['s1', 'b', 2],
        ['s2', 'b', 2],
        ['s4', 'b', 3],
      ].map(([seat, item, value]) => voted(String(seat), String(item), Number(value))),
      { do: 'round.close' },
    );
    const outcome = view(state)?.outcome;
    expect(outcome?.queue).toEqual(['a', 'b']);
    expect(outcome?.rows.find(({ item }) => item.id === 'a')).toMatchObject({
      median: 3,
      range: 3,
      isOpen: true,
      values: [0, 3, 3],
      lowest: [{ role: 'operations', value: 0 }],
      minority: [{ role: 'operations', value: 0 }],
    });
    expect(JSON.stringify(outcome)).not.toMatch(/Ada|Ben|"s\d"/);
  });

  it('finds a tie across the line only, and settles it once with a reason', () => {
    const state = played(opening('dot_vote', { top: 1 }), voted('s1', 'b', 1), voted('s2', 'c', 1), {
      do: 'round.close',
    });
    expect(view(state)?.outcome?.tied).toEqual(['b', 'c']);
    const tie = { do: 'round.tie', decider: 'Sponsor', reason: 'It comes first in time.' } as const;
    expect(actOnDesk(state, { ...tie, order: ['a', 'd'] }, contextWith()).error).toBe('no_tie');
    const settled = actOnDesk(state, { ...tie, order: ['c', 'b'] }, contextWith()).state;
    const kept = contextWith(state.desk?.round.id ?? '');
    expect(actOnDesk(state, { ...tie, order: ['c', 'b'] }, kept).error).toBe('already_kept');
    const outcome = view(settled)?.outcome;
    expect(outcome?.tied).toEqual([]);
    expect(outcome?.rows.slice(0, 2).map(({ item, rank }) => `${rank} ${item.id}`)).toEqual(['1 c', '2 b']);
    const wide = played(opening('dot_vote', { top: 2 }), voted('s1', 'b', 1), voted('s2', 'c', 1), {
      do: 'round.close',
    });
    expect(view(wide)?.outcome?.tied).toEqual([]);
  });

  it('meets placements on both axes', () => {
    const state = played(opening('placement'), voted('s1', 'a', 20, 0), voted('s2', 'a', 40, 90), {
      do: 'round.close',
    });
    expect(view(state)?.outcome?.rows).toMatchObject([
      { score: 30, scoreY: 45, range: 90, isOpen: true, values: [20, 40], valuesY: [0, 90] },
    ]);
    expect(actOnDesk(played(opening('placement')), voted('s1', 'a', 20), contextWith()).refused).toBe(
      'out_of_range',
    );
  });

  it('cancels opposite judgements of a pair', () => {
    const state = played(
      opening('pairwise'),
      voted('s1', 'a', 2),
      voted('s2', 'a', -2),
      voted('s1', 'b', 8),
      { do: 'round.close' },
    );
    expect(view(state)?.outcome?.rows.map(({ item, score }) => [item.id, score])).toEqual([
      ['b', expect.closeTo(9)],
      ['a', expect.closeTo(1)],
    ]);
  });

  it('says whether a poll meets the rule of the room, with and without the decider overruling', () => {
    const poll = (...levels: readonly number[]) =>
      played(
        opening('poll'),
        ...levels.map((level, index) => voted(['s1', 's2', 's4'][index] ?? '', 'a', level)),
        { do: 'round.close' },
      );
    const isConfirmed = (state: DeskState, may: boolean) =>
      viewRound(state, contextWith(), may)?.outcome?.rows[0]?.isConfirmed;
    expect(isConfirmed(poll(5, 4, 3), false)).toBe(true);
    expect(isConfirmed(poll(5, 4), false)).toBe(false);
    expect(isConfirmed(poll(5, 4, 1), false)).toBe(false);
    expect(isConfirmed(poll(5, 4, 1), true)).toBe(true);
    // Who abstains answers, and takes no side.
    expect(view(poll(5, 5, 0))?.outcome?.rows[0]).toMatchObject({ score: 5, isConfirmed: true, range: 0 });
  });
});
