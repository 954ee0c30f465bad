/** Affinity groups on a wall: every move keeps each note once, and hints never overwrite what people did. */
import { hintClusters, type Note, takeHint } from '@shared/room/cluster-hints';
import {
  type Clusters,
  clusterChange,
  clusterOf,
  mergeClusters,
  nameCluster,
  putInCluster,
  putOnNote,
  takeOut,
  ungroup,
} from '@shared/room/clusters';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const two = putOnNote(putOnNote([], 'a', 'b', 'K1'), 'c', 'd', 'K2');
const show = (clusters: Clusters) =>
  clusters.map(({ id, name, notes }) => `${id}${name && ` ${name}`}: ${notes.join('')}`);

describe('groups', () => {
  it('come from a note on a note, and grow by notes on either', () => {
    expect(show(two)).toEqual(['K1: ba', 'K2: dc']);
    expect(show(putOnNote(two, 'e', 'a', 'K3'))).toEqual(['K1: bae', 'K2: dc']);
    expect(show(putInCluster(two, 'e', 'K2', 'c'))).toEqual(['K1: ba', 'K2: dec']);
    expect(putOnNote(two, 'a', 'a', 'K3')).toBe(two);
  });

  it('vanish with their last but one note, unless they have a name', () => {
    expect(show(takeOut(two, 'a'))).toEqual(['K2: dc']);
    expect(show(takeOut(nameCluster(two, 'K1', ' Speed '), 'a'))).toEqual(['K1 Speed: b', 'K2: dc']);
    expect(show(putOnNote(two, 'a', 'c', 'K3'))).toEqual(['K2: dca']);
  });

  it('merge with both names, and come apart', () => {
    const named = nameCluster(nameCluster(two, 'K1', 'Speed'), 'K2', 'Trust');
    expect(show(mergeClusters(named, 'K1', 'K2'))).toEqual(['K2 Trust / Speed: dcba']);
    expect(mergeClusters(named, 'K1', 'nowhere')).toBe(named);
    const wordy = nameCluster(nameCluster(two, 'K1', 'x'.repeat(100)), 'K2', 'y'.repeat(100));
    expect(mergeClusters(wordy, 'K1', 'K2')[0]?.name).toMatch(/^y{100} \/ x+…$/);
    expect(mergeClusters(wordy, 'K1', 'K2')[0]?.name.length).toBeLessThanOrEqual(120);
    expect(show(ungroup(named, 'K1'))).toEqual(['K2 Trust: dc']);
  });

  it('say what has to be written', () => {
    const after = nameCluster(putOnNote(takeOut(two, 'a'), 'x', 'y', 'K3'), 'K2', 'Trust');
    expect(clusterChange(two, after)).toEqual({
      created: [{ id: 'K3', name: '' }],
      renamed: [{ id: 'K2', name: 'Trust' }],
      removed: ['K1'],
      notes: [
        { id: 'b', cluster: null },
        { id: 'a', cluster: null },
        { id: 'y', cluster: 'K3' },
        { id: 'x', cluster: 'K3' },
      ],
    });
    expect(clusterChange(two, two)).toEqual({ created: [], renamed: [], removed: [], notes: [] });
  });
});

const TEXTS = [
  'Waiting for an answer takes too long',
  'An answer takes far too long',
  'Waiting too long for an answer',
  'Nobody knows who owns the data',
  'Nobody owns the data',
  'Models drift in winter',
];
const notes: readonly Note[] = TEXTS.map((text, at) => ({ id: `n${at}`, text }));

describe('hints', () => {
  it('hold alike notes side by side and leave the others alone', () => {
    expect(hintClusters(notes, []).map((hint) => hint.notes)).toEqual([
      ['n3', 'n4'],
      ['n0', 'n1', 'n2'],
    ]);
  });

  it('offer a loose note to the group it is like', () => {
    const clusters = putOnNote([], 'n0', 'n1', 'K1');
    const hints = hintClusters(notes, clusters);
    expect(hints.find(({ into }) => into === 'K1')?.notes).toEqual(['n2']);
    expect(hints.flatMap((hint) => hint.notes)).not.toContain('n0');
  });

  it('never move a note that somebody has grouped, and never rename', () => {
    const word = fc.constantFrom('answer', 'late', 'data', 'owner', 'model', 'drift', 'winter', 'long');
    const anyNotes = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), {
      minLength: 2,
      maxLength: 12,
    });
    const move = fc.tuple(
      fc.constantFrom('put', 'take', 'name', 'merge', 'ungroup', 'hint'),
      fc.nat(11),
      fc.nat(11),
    );
    let taken = 0;
    fc.assert(
      fc.property(anyNotes, fc.array(move, { maxLength: 25 }), (texts, moves) => {
        const all = texts.map((words, at) => ({ id: `n${at}`, text: words.join(' ') }));
        let clusters: Clusters = [];
        moves.forEach(([what, i, j], step) => {
          const [a, b] = [`n${i % all.length}`, `n${j % all.length}`];
          const [one, other] = [
            clusters[i % Math.max(1, clusters.length)]?.id ?? '',
            clusters[j % Math.max(1, clusters.length)]?.id ?? '',
          ];
          if (what === 'put') clusters = putOnNote(clusters, a, b, `K${step}`);
          if (what === 'take') clusters = takeOut(clusters, a);
          if (what === 'name') clusters = nameCluster(clusters, one, `Name ${step}`);
          if (what === 'merge') clusters = mergeClusters(clusters, one, other);
          if (what === 'ungroup') clusters = ungroup(clusters, one);
          if (what === 'hint') {
            const before = clusters;
            const stale = hintClusters(all, before)[i % all.length];
            // Somebody groups a note before the hint is taken.
            clusters = putOnNote(before, a, b, `M${step}`);
            if (stale) {
              taken += 1;
              const after = takeHint(clusters, stale, `H${step}`);
              for (const cluster of clusters) {
                const now = after.find(({ id }) => id === cluster.id);
                expect(now?.name).toBe(cluster.name);
                expect(now?.notes.slice(0, cluster.notes.length)).toEqual(cluster.notes);
              }
              clusters = after;
            }
          }
          const lying = clusters.flatMap((cluster) => cluster.notes);
          expect(new Set(lying).size).toBe(lying.length);
          expect(clusters.every(({ name, notes: own }) => name !== '' || own.length >= 2)).toBe(true);
          expect(new Set(clusters.map(({ id }) => id)).size).toBe(clusters.length);
          for (const note of lying) expect(clusterOf(clusters, note)).toBeDefined();
        });
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(0);
  });

  it('are there for a wall of 2,000 notes while people wait', () => {
    const parts = [
      'ba',
      'ke',
      'lo',
      'mi',
      'nu',
      'ra',
      'se',
      'to',
      'vi',
      'za',
      'pro',
      'ten',
      'gal',
      'fer',
      'dun',
      'wex',
    ];
    let seed = 7;
    const next = (most: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((seed / 2 ** 32) * most);
    };
    const words = Array.from({ length: 600 }, () => [0, 1, 2].map(() => parts[next(16)]).join(''));
    const many = Array.from({ length: 2_000 }, (_, at) => ({
      id: `n${at}`,
      text: Array.from({ length: 7 }, () => words[next(next(600) + 1)]).join(' '),
    }));
    const start = performance.now();
    expect(hintClusters(many, []).length).toBeGreaterThan(10);
    // Ten times what it takes: the machine that tests may be busy.
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
