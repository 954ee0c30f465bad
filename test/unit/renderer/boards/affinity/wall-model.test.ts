/** What lies on a wall, how it is written and what it is called. */
import { describe, expect, it } from 'vitest';
import { layoutWall } from '../../../../../src/renderer/boards/affinity/layout';
import { noteViews, seatLooks } from '../../../../../src/renderer/boards/affinity/note-views';
import { fitText, initialsOf, noteName } from '../../../../../src/renderer/boards/affinity/note-words';
import {
  countWaiting,
  inWallOrder,
  lastDots,
  looseNotes,
  wallOf,
} from '../../../../../src/renderer/boards/affinity/wall-model';
import { dropLabel, targetWords } from '../../../../../src/renderer/boards/affinity/wall-words';
import { rec } from '../../../../sections/build-snapshot';

const PLACE = { sectionId: 'S01', activityId: 'goal-notes' };
const home = { section_id: 'S01', activity_id: 'goal-notes' };
const notes = [
  rec('note', 'N-01', { ...home, body: 'Late at night', cluster_id: 'GRP-01', author_id: 'P-01' }),
  rec('note', 'N-02', { ...home, body: 'Costs too much', theme: 3 }),
  rec('note', 'N-03', { ...home, body: 'In a group that is gone', cluster_id: 'GRP-09' }),
  rec('note', 'N-04', { section_id: 'S01', body: 'Captured in passing' }),
  rec('note', 'N-05', { section_id: 'S10', activity_id: 'harm-notes', body: 'Another wall' }),
  rec('note', 'N-06', { section_id: 'S01', body: 'Sorted long ago', promoted_ids: ['G-01'] }),
];
const groups = [
  rec('cluster', 'GRP-01', { ...home, label: 'Speed' }),
  rec('cluster', 'GRP-02', { section_id: 'S10', activity_id: 'harm-notes' }),
];
const wall = wallOf(PLACE, notes, groups, false);

describe('a wall', () => {
  it('has its own notes and groups; what is in a group that is gone lies loose', () => {
    expect([...wall.notes.keys()]).toEqual(['N-01', 'N-02', 'N-03']);
    expect(wall.clusters).toEqual([{ id: 'GRP-01', name: 'Speed', notes: ['N-01'] }]);
    expect(looseNotes(wall.notes.keys(), wall.clusters)).toEqual(['N-02', 'N-03']);
  });

  it('brings waiting notes of its section in when asked, and none that is sorted or of another wall', () => {
    expect([...wallOf(PLACE, notes, groups, true).notes.keys()]).toEqual(['N-01', 'N-02', 'N-03', 'N-04']);
    expect(countWaiting(notes, 'S01')).toBe(1);
  });

  it('shows groups in the order in which they will be saved', () => {
    const order = inWallOrder([{ id: 'x', name: '', notes: ['N-03', 'N-01'] }], wall.notes.keys());
    expect(order[0]?.notes).toEqual(['N-01', 'N-03']);
  });

  it('counts the dots of the last kept vote alone', () => {
    const rounds = [
      rec('priority_round', 'PR-01', { method: 'dot_vote', closed_at: '2026-11-23T09:00:00Z' }),
      rec('priority_round', 'PR-02', { method: 'dot_vote', closed_at: '2026-11-23T10:00:00Z' }),
      rec('priority_round', 'PR-03', { method: 'ranking', closed_at: '2026-11-23T11:00:00Z' }),
    ];
    const result = (ref: string, round_id: string, item_id: string, score: number) =>
      rec('round_result', ref, { round_id, item_id, score });
    const results = [
      result('R-1', 'PR-01', 'N-02', 9),
      result('R-2', 'PR-02', 'N-02', 4),
      result('R-3', 'PR-02', 'GRP-01', 2),
      result('R-4', 'PR-03', 'N-02', 1),
    ];
    expect([...lastDots(wall, rounds, results)]).toEqual([
      ['N-02', 4],
      ['GRP-01', 2],
    ]);
  });
});

describe('a note', () => {
  const seats = seatLooks([rec('person', 'P-01', { full_name: 'Amira Haddad' })]);
  const loose = looseNotes(wall.notes.keys(), wall.clusters);
  const show = (showsNames: boolean, colourBy: 'seat' | 'theme') =>
    noteViews(
      wall,
      wall.clusters,
      layoutWall(wall.clusters, loose, 1.6),
      { showsNames, colourBy },
      seats,
      new Map([['N-02', 4]]),
      () => undefined,
    );

  it('says who wrote it only where names are shown, neither by colour nor aloud', () => {
    const [secret] = show(false, 'seat');
    expect(secret).toMatchObject({ colour: 0, mark: '', name: 'Late at night (N-01, in group Speed)' });
    const [open] = show(true, 'seat');
    expect(open).toMatchObject({ colour: 1, mark: 'AH' });
    expect(open?.name).toBe('Late at night (N-01, by Amira Haddad, in group Speed)');
  });

  it('has a shape beside its colour, and its dots', () => {
    expect(show(false, 'theme')[1]).toMatchObject({ colour: 3, mark: '■', dots: '4' });
  });

  it('is the same object until it looks different', () => {
    expect(show(false, 'theme')[0]).toBe(show(false, 'theme')[0]);
  });

  it('is written large when short, and cut behind a word when nothing else helps', () => {
    expect(fitText(' Late ')).toEqual({ text: 'Late', step: 0 });
    const long = fitText('word '.repeat(80));
    expect(long.step).toBe(3);
    expect(long.text.length).toBeLessThan(165);
    expect(long.text).toMatch(/word…$/);
    expect(fitText('漢'.repeat(40)).step).toBeGreaterThan(fitText('h'.repeat(40)).step);
    expect(fitText(`${'😀'.repeat(200)}`).text).not.toMatch(/[\ud800-\udbff]…$/);
  });

  it('is called by its words, and by who and where', () => {
    expect(noteName({ ref: 'N-1', text: 'Late', by: null, group: null, dots: 1, isSorted: true })).toBe(
      'Late (N-1, 1 dot, sorted)',
    );
    expect([initialsOf('Amira van Haddad'), initialsOf('李雷'), initialsOf('')]).toEqual(['AH', '李', '']);
  });
});

describe('words of a move', () => {
  it('name what is moved and where to', () => {
    const onto = { type: 'note', id: 'N-02', group: null } as const;
    expect(dropLabel({ type: 'notes', ids: ['N-03'] }, onto, wall, wall.clusters)).toBe('put N-03 with N-02');
    const into = { type: 'note', id: 'N-01', group: 'GRP-01' } as const;
    expect(dropLabel({ type: 'notes', ids: ['N-02', 'N-03'] }, into, wall, wall.clusters)).toBe(
      'move 2 notes into group Speed',
    );
    expect(targetWords({ type: 'wall' }, wall, wall.clusters)).toBe('loose, on the free wall');
    expect(dropLabel({ type: 'notes', ids: ['N-01'] }, { type: 'wall' }, wall, wall.clusters)).toBe(
      'lay N-01 loose',
    );
  });
});
