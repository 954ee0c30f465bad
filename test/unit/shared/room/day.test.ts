/** Running the day: moves keep what the room made, and minutes always add up. */
import { FULL_DAY } from '@shared/agenda/full-day';
import type { Body } from '@shared/domain/workshop';
import { applyDayChange, type DayItem, findRunning, minutesOf, plannedOf, stateOf } from '@shared/room/day';
import {
  extendBlock,
  findMinutes,
  MOST_EXTENSION,
  proposeExtension,
  usualMinimum,
} from '@shared/room/day-minutes';
import {
  type DayMove,
  jumpTo,
  nextBlock,
  previousBlock,
  repeatBlock,
  skipBlock,
  startDay,
} from '@shared/room/day-moves';
import { insertBlock, mergeBlocks, splitBlock } from '@shared/room/day-shape';
import { paceOf } from '@shared/room/pace';
import { SECTIONS } from '@shared/sections/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const item = (id: string, planned: number, body: Body = {}): DayItem => ({
  id,
  body: { title: id, kind: 'block', planned_min: planned, state: 'open', ...body },
});
const day = [
  item('a', 10, { outcome: 'kept' }),
  item('b', 30, { min_min: 20 }),
  item('pause', 10, { kind: 'break' }),
  item('c', 20, { min_min: 19 }),
];
const sectionMinimum = (id: string) => SECTIONS.find((section) => section.id === id)?.time?.minimum ?? 0;
const least = usualMinimum(sectionMinimum);
const fullDay = FULL_DAY.rows
  .filter(({ kind }) => kind !== 'prework')
  .map((row, at) =>
    item(`row-${at}`, row.minutes, {
      kind: row.kind,
      mode: row.mode,
      section_codes: [...row.sections],
      outcome: `outcome ${at}`,
      private_notes: `notes ${at}`,
    }),
  );

function run(
  items: readonly DayItem[],
  ...moves: ((items: readonly DayItem[], spent: DayMove['spent']) => DayMove)[]
) {
  return moves.reduce(
    ({ items: now, spent }, move) => {
      const done = move(now, spent);
      return { items: applyDayChange(now, done.change), spent: done.spent, running: done.running };
    },
    { items, spent: {} as DayMove['spent'], running: null as string | null },
  );
}
const states = (items: readonly DayItem[]) => items.map((one) => stateOf(one)).join(' ');
const minute = 60_000;

describe('moving through the day', () => {
  it('starts, goes on to the end and keeps the minutes of each block', () => {
    const next = (ms: number) => (items: readonly DayItem[], spent: DayMove['spent']) =>
      nextBlock(items, spent, ms);
    const end = run(
      day,
      startDay,
      next(12.4 * minute),
      next(30 * minute),
      next(9 * minute),
      next(20 * minute),
    );
    expect(end.items.map(({ body }) => body.actual_min)).toEqual([12, 30, 9, 20]);
    expect(states(end.items)).toBe('done done done done');
    expect(end.running).toBeNull();
  });

  it('goes back without hiding anything, and adds up the minutes of both visits', () => {
    const back = run(
      day,
      startDay,
      (items, spent) => nextBlock(items, spent, 5.4 * minute),
      (items, spent) => previousBlock(items, spent, 2 * minute),
    );
    expect(states(back.items)).toBe('running open open open');
    expect(back.items[0]?.body).toMatchObject({ outcome: 'kept', actual_min: 5 });
    const on = applyDayChange(back.items, nextBlock(back.items, back.spent, 5.4 * minute).change);
    expect(on[0]?.body.actual_min).toBe(11);
    expect(stateOf(on[1] ?? day[0]!)).toBe('running');
  });

  it('jumps, skips and repeats', () => {
    const jumped = run(day, startDay, (items, spent) => jumpTo(items, spent, minute, 'c'));
    expect(states(jumped.items)).toBe('open open open running');
    // Nothing is open behind the last block, so what was jumped over comes next.
    expect(nextBlock(jumped.items, jumped.spent, minute).running).toBe('a');
    const skipped = run(day, startDay, (items, spent) => skipBlock(items, spent, minute, 'a'));
    expect(states(skipped.items)).toBe('skipped running open open');
    expect(skipped.items[0]?.body.actual_min).toBe(1);
    expect(states(run(day, startDay, (items, spent) => skipBlock(items, spent, 0, 'pause')).items)).toBe(
      'running open skipped open',
    );
    const repeated = run(day, startDay, (items, spent) => repeatBlock(items, spent, 7 * minute));
    expect([repeated.running, repeated.items[0]?.body.actual_min]).toEqual(['a', 7]);
    expect(previousBlock(repeated.items, {}, 0).change.edits).toEqual([]);
  });

  it('touches states and actual minutes only, with one running block at most, whatever is done', () => {
    const moves = fc.array(
      fc.tuple(
        fc.constantFrom('start', 'next', 'previous', 'skip', 'repeat', 'jump'),
        fc.nat(18),
        fc.nat(900_000),
      ),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(moves, (list) => {
        let items: readonly DayItem[] = fullDay;
        let spent: DayMove['spent'] = {};
        let total = 0;
        for (const [what, index, ms] of list) {
          const id = `row-${index}`;
          const was = findRunning(items);
          const move = {
            start: () => startDay(items, spent),
            next: () => nextBlock(items, spent, ms),
            previous: () => previousBlock(items, spent, ms),
            skip: () => skipBlock(items, spent, ms, id),
            repeat: () => repeatBlock(items, spent, ms),
            jump: () => jumpTo(items, spent, ms, id),
          }[what as 'start']();
          const fields = move.change.edits.flatMap(({ body }) => Object.keys(body));
          expect(fields.filter((name) => name !== 'state' && name !== 'actual_min')).toEqual([]);
          const left = was && move.spent !== spent;
          if (left) total += ms;
          items = applyDayChange(items, move.change);
          spent = move.spent;
          expect(items.filter((one) => stateOf(one) === 'running').map(({ id: own }) => own)).toEqual(
            move.running === null ? [] : [move.running],
          );
        }
        expect(Object.values(spent).reduce((sum, next) => sum + next, 0)).toBe(total);
        expect(items.map(({ body }) => [body.outcome, body.private_notes, body.planned_min])).toEqual(
          fullDay.map(({ body }) => [body.outcome, body.private_notes, body.planned_min]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('minutes', () => {
  it('come from later blocks, down to their minimum, in several ways', () => {
    expect(proposeExtension(day, 'a', 5, 0, least)).toEqual([
      { way: 'next', gives: [{ id: 'b', minutes: 5, left: 25 }], endsLater: 0 },
      {
        way: 'spread',
        gives: [
          { id: 'b', minutes: 4, left: 26 },
          { id: 'c', minutes: 1, left: 19 },
        ],
        endsLater: 0,
      },
      { way: 'end_later', gives: [], endsLater: 5 },
    ]);
    expect(proposeExtension(day, 'c', 1, 0, least)).toEqual([{ way: 'end_later', gives: [], endsLater: 1 }]);
  });

  it('are given to a block up to five in all', () => {
    expect(proposeExtension(day, 'a', 2, MOST_EXTENSION - 1, least)).toEqual([]);
    expect(proposeExtension(day, 'a', 1, MOST_EXTENSION - 1, least)).not.toEqual([]);
  });

  it('never come from breaks, from what is over, or from below a minimum', () => {
    expect(least(item('x', 10, { kind: 'break' }))).toBe(10);
    expect(least(item('x', 30, { section_codes: ['S01'] }))).toBe(sectionMinimum('S01'));
    expect(least(item('x', 9, { mode: 'confirm', section_codes: ['S01'] }))).toBe(5);
    const done = day.map((one) => (one.id === 'b' ? { ...one, body: { ...one.body, state: 'done' } } : one));
    expect(findMinutes(done, 'a', 5, least).map(({ way }) => way)).toEqual(['end_later']);
  });

  it('always add up, through any extension, split, merge and insertion', () => {
    const step = fc.record({
      what: fc.constantFrom('extend', 'split', 'merge', 'insert', 'next'),
      at: fc.nat(40),
      minutes: fc.integer({ min: 1, max: 12 }),
      pick: fc.nat(20),
    });
    let proposals = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let items: readonly DayItem[] = fullDay;
        steps.forEach(({ what, at, minutes, pick }, index) => {
          const before = minutesOf(items);
          const one = items[at % items.length] ?? fullDay[0]!;
          let later = 0;
          if (what === 'next') items = applyDayChange(items, nextBlock(items, {}, 0).change);
          if (what === 'extend' || what === 'insert') {
            const ways =
              what === 'extend'
                ? proposeExtension(items, one.id, minutes, 0, least)
                : findMinutes(items, one.id, minutes, least);
            const way = ways[pick % Math.max(1, ways.length)];
            if (!way) return;
            proposals += way.gives.length;
            expect(way.gives.reduce((sum, give) => sum + give.minutes, 0) + way.endsLater).toBe(minutes);
            for (const give of way.gives) {
              const giver = items.find(({ id }) => id === give.id)!;
              expect(give.left).toBe(plannedOf(giver) - give.minutes);
              expect(give.left).toBeGreaterThanOrEqual(least(giver));
              expect(stateOf(giver)).toBe('open');
            }
            // Time given to what is skipped does not make the day longer.
            later = what === 'extend' && stateOf(one) === 'skipped' ? way.endsLater - minutes : way.endsLater;
            if (what === 'extend') items = applyDayChange(items, extendBlock(items, one.id, minutes, way));
            else {
              const inserted = insertBlock(
                items,
                one.id,
                { key: `new-${index}`, body: item('', minutes, { kind: 'break' }).body },
                way,
              );
              expect(inserted.ok).toBe(true);
              if (inserted.ok) items = applyDayChange(items, inserted.value);
            }
          }
          if (what === 'split') {
            const parts = splitBlock(items, one.id, minutes, { key: `part-${index}`, title: 'Second half' });
            if (parts.ok) items = applyDayChange(items, parts.value);
          }
          if (what === 'merge') {
            const joined = mergeBlocks(items, one.id, items[(at % items.length) + 1]?.id ?? '');
            if (joined.ok) items = applyDayChange(items, joined.value);
          }
          expect(minutesOf(items)).toBe(before + later);
          expect(items.every((own) => plannedOf(own) > 0)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
    expect(proposals).toBeGreaterThan(0);
  });
});

describe('the shape of the day', () => {
  it('splits and merges back to the same minutes, sections and texts', () => {
    const list = [
      item('a', 30, { min_min: 20, section_codes: ['S01'], outcome: 'done', must_produce: 'Goals' }),
      item('b', 5),
    ];
    const parts = splitBlock(list, 'a', 12, { key: 'a2', title: 'Goals, again' });
    if (!parts.ok) throw new Error(parts.error);
    const two = applyDayChange(list, parts.value);
    expect(two.map(({ id, body }) => [id, body.planned_min, body.min_min])).toEqual([
      ['a', 12, 12],
      ['a2', 18, 8],
      ['b', 5, undefined],
    ]);
    expect(two[1]?.body).not.toHaveProperty('outcome');
    const joined = mergeBlocks(two, 'a', 'a2');
    if (!joined.ok) throw new Error(joined.error);
    expect(joined.value.removed).toEqual(['a2']);
    expect(applyDayChange(two, joined.value)[0]?.body).toMatchObject({
      planned_min: 30,
      min_min: 20,
      section_codes: ['S01'],
      outcome: 'done',
      must_produce: 'Goals',
    });
  });

  it('says why not', () => {
    const why = (result: ReturnType<typeof mergeBlocks>) => (result.ok ? 'ok' : result.error);
    const done = [item('a', 10, { state: 'done' }), item('b', 10)];
    expect(why(splitBlock(day, 'b', 30, { key: 'x', title: '' }))).toBe('not_apart');
    expect(why(splitBlock(day, 'x', 3, { key: 'x', title: '' }))).toBe('not_there');
    expect(why(mergeBlocks(day, 'a', 'pause'))).toBe('not_neighbours');
    expect(why(mergeBlocks(day, 'b', 'pause'))).toBe('different_kinds');
    expect(why(mergeBlocks(done, 'a', 'b'))).toBe('already_over');
    expect(
      why(
        mergeBlocks(
          [
            item('a', 1, { private_notes: 'x'.repeat(3_000) }),
            item('b', 1, { private_notes: 'y'.repeat(3_000) }),
          ],
          'a',
          'b',
        ),
      ),
    ).toBe('too_long');
  });
});

describe('pace', () => {
  it('says how far behind or ahead the day is, pauses and skipped blocks counted', () => {
    const running = run(day, startDay, (items, spent) => nextBlock(items, spent, 12 * minute));
    expect(paceOf(running.items, running.spent, 0, 12 * minute)).toEqual({
      behindMs: 2 * minute,
      leftMs: 60 * minute,
    });
    // The next block is on its way and the room has paused for three minutes.
    expect(paceOf(running.items, running.spent, 10 * minute, 25 * minute)).toEqual({
      behindMs: 5 * minute,
      leftMs: 50 * minute,
    });
    // Beyond its minutes the running block earns nothing more.
    expect(paceOf(running.items, running.spent, 40 * minute, 52 * minute).behindMs).toBe(12 * minute);
    const skipped = applyDayChange(running.items, skipBlock(running.items, running.spent, 0, 'c').change);
    expect(paceOf(skipped, running.spent, 0, 12 * minute)).toEqual({
      behindMs: -18 * minute,
      leftMs: 40 * minute,
    });
  });
});
