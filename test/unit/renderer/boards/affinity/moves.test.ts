/** Moves on a wall: nothing is lost, what was named stays named, and suggestions never touch what people grouped. */
import { hintClusters } from '@shared/room/cluster-hints';
import { type Clusters, clusterChange, clusterOf } from '@shared/room/clusters';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../../src/renderer/boards/affinity/layout';
import {
  dropMove,
  dropOn,
  groupTogether,
  type Load,
  layLoose,
  rename,
  takeApart,
} from '../../../../../src/renderer/boards/affinity/moves';
import { takeMove } from '../../../../../src/renderer/boards/affinity/use-hints';

const same = (id: string): string => id;
const NOTES = Array.from({ length: 12 }, (_, at) => `n${at}`);
const note = fc.constantFrom(...NOTES);
const group = fc.constantFrom('g0', 'g1', 'g2', 'new');
const load: fc.Arbitrary<Load> = fc.oneof(
  fc.uniqueArray(note, { minLength: 1, maxLength: 5 }).map((ids) => ({ type: 'notes' as const, ids })),
  group.map((id) => ({ type: 'group' as const, id })),
);
const hit: fc.Arbitrary<Hit> = fc.oneof(
  note.map((id) => ({ type: 'note' as const, id, group: null })),
  group.map((id) => ({ type: 'group' as const, id })),
  fc.constant({ type: 'wall' as const }),
);
const drops = fc.array(fc.record({ load, hit }), { maxLength: 25 });
const start: Clusters = [
  { id: 'g0', name: 'Cost', notes: ['n0', 'n1'] },
  { id: 'g1', name: '', notes: ['n2', 'n3', 'n4'] },
];
const play = (moves: readonly { readonly load: Load; readonly hit: Hit }[]): Clusters =>
  moves.reduce((now, one, at) => dropOn(now, one.load, one.hit, `new${at}`), start);

describe('drops', () => {
  it('keep every note in one group at most, and every name somewhere', () => {
    fc.assert(
      fc.property(drops, (moves) => {
        const after = play(moves);
        const all = after.flatMap(({ notes }) => notes);
        expect(new Set(all).size).toBe(all.length);
        expect(after.some(({ name }) => name.includes('Cost'))).toBe(true);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      }),
    );
  });

  it('do no more when they are done a second time, so that a saved one may be shown before its answer', () => {
    fc.assert(
      fc.property(drops, load, hit, (moves, what, where) => {
        const before = play(moves);
        const move = dropMove(what, where, 'fresh', 'move');
        const once = move.apply(before, same);
        expect(clusterChange(once, move.apply(once, same)).notes).toEqual([]);
      }),
    );
  });

  it('onto a loose note make a group, onto a group join it, onto the wall lay loose', () => {
    const made = dropOn(
      start,
      { type: 'notes', ids: ['n5', 'n6'] },
      { type: 'note', id: 'n7', group: null },
      'x',
    );
    expect(made.at(-1)).toEqual({ id: 'x', name: '', notes: ['n7', 'n5', 'n6'] });
    const joined = dropOn(start, { type: 'notes', ids: ['n5'] }, { type: 'group', id: 'g0' }, 'x');
    expect(joined[0]?.notes).toEqual(['n0', 'n1', 'n5']);
    const loose = dropOn(start, { type: 'notes', ids: ['n2', 'n0'] }, { type: 'wall' }, 'x');
    expect([clusterOf(loose, 'n2'), clusterOf(loose, 'n0')]).toEqual([undefined, undefined]);
    const merged = dropOn(start, { type: 'group', id: 'g1' }, { type: 'note', id: 'n0', group: 'g0' }, 'x');
    expect(merged).toEqual([{ id: 'g0', name: 'Cost', notes: ['n0', 'n1', 'n2', 'n3', 'n4'] }]);
  });

  it('change nothing where there is nothing to change', () => {
    expect(dropOn(start, { type: 'notes', ids: ['n0'] }, { type: 'group', id: 'g0' }, 'x')).toBe(start);
    expect(dropOn(start, { type: 'notes', ids: ['n7'] }, { type: 'wall' }, 'x')).toBe(start);
    expect(dropOn(start, { type: 'notes', ids: ['n7'] }, { type: 'note', id: 'n7', group: null }, 'x')).toBe(
      start,
    );
    expect(dropOn(start, { type: 'group', id: 'g0' }, { type: 'wall' }, 'x')).toBe(start);
    expect(layLoose(start, ['n9'])).toBe(start);
    expect(rename(start, 'g0', ' Cost ')).toBe(start);
    expect(takeApart(start, 'gone')).toBe(start);
    expect(groupTogether(start, ['n3', 'n2', 'n4'], 'x')).toBe(start);
  });

  it('find a group by its new name when it was only being made', () => {
    const saved: Clusters = [{ id: 'real', name: '', notes: ['n8', 'n9'] }];
    const move = dropMove({ type: 'notes', ids: ['n10'] }, { type: 'group', id: 'made' }, 'y', 'move');
    const after = move.apply(saved, (id) => (id === 'made' ? 'real' : id));
    expect(after).toEqual([{ id: 'real', name: '', notes: ['n8', 'n9', 'n10'] }]);
  });
});

describe('suggestions', () => {
  const texts = fc.constantFrom(
    'late answers at night',
    'late answers at the weekend',
    'cost of wrong labels',
    'budget',
  );
  it('leave every note that is in a group where it is, also when somebody grouped it meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 12, maxLength: 12 }),
        drops,
        drops,
        (words, earlier, meanwhile) => {
          const before = play(earlier);
          const hints = hintClusters(
            NOTES.map((id, at) => ({ id, text: words[at] ?? '' })),
            before,
          );
          const now = meanwhile.reduce((all, one, at) => dropOn(all, one.load, one.hit, `m${at}`), before);
          const after = takeMove(hints).apply(now, same);
          for (const id of NOTES) {
            const was = clusterOf(now, id);
            if (was) expect(clusterOf(after, id)?.id).toBe(was.id);
          }
          for (const { id, name } of now) expect(after.find((one) => one.id === id)?.name).toBe(name);
        },
      ),
    );
  });
});
