/** Stations: groups, rotation, marks of three hands. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { findSection } from '@shared/sections/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  FAMILIES,
  minutesEach,
  rotationOf,
  splitGroups,
  stationState,
  stationsOf,
  turnOf,
  type Walker,
  walkersOf,
} from '../../../../src/renderer/boards/stations/stations-model';
import { recordOf } from './record-of';

const walker = (id: string, discipline = ''): Walker => ({ id, discipline, roomRole: 'participant' });
const group = (id: string, members: readonly string[], marked: readonly string[] = []): WorkshopRecord =>
  recordOf('station_group', id, { name: id, member_ids: [...members], marked: [...marked] });

describe('splitting the room', () => {
  it('makes twos and threes of any room that the stations can hold, with everybody in one group', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 15 }), (count) => {
        const people = Array.from({ length: count }, (_, at) => walker(`p${at}`));
        const groups = splitGroups(people, 5);
        expect(groups.flat().sort()).toEqual(people.map(({ id }) => id).sort());
        for (const ids of groups) expect([2, 3]).toContain(ids.length);
        expect(groups.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('lets fewer than five walk together, and mixes disciplines', () => {
    expect(splitGroups([walker('a'), walker('b'), walker('c'), walker('d')], 5)).toEqual([
      ['a', 'b', 'c', 'd'],
    ]);
    const people = [walker('m1', 'ml'), walker('m2', 'ml'), walker('l1', 'legal'), walker('l2', 'legal')];
    const mixed = splitGroups([...people, walker('o1', 'ops'), walker('o2', 'ops')], 2);
    for (const ids of mixed) expect(new Set(ids.map((id) => id[0])).size).toBe(3);
  });

  it('leaves out those who only listen, and the facilitator of a room that is large enough', () => {
    const people = ['facilitator', 'observer', 'absent_stakeholder', 'decider', 'participant'].map((role) =>
      recordOf('person', role, { full_name: role, room_role: role }),
    );
    expect(walkersOf(people).map(({ id }) => id)).toEqual(['facilitator', 'decider', 'participant']);
    const more = ['a', 'b', 'c'].map((id) => recordOf('person', id, { full_name: id }));
    expect(walkersOf([...people, ...more]).map(({ id }) => id)).toEqual([
      'decider',
      'participant',
      'a',
      'b',
      'c',
    ]);
  });
});

describe('the rotation', () => {
  it('takes every group to every station once, and no two groups to one at a time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (groups, stations) => {
        fc.pre(groups <= stations);
        const plan = rotationOf(groups, stations);
        for (const row of plan) expect(new Set(row).size).toBe(groups);
        for (let at = 0; at < groups; at += 1)
          expect(new Set(plan.map((row) => row[at])).size).toBe(stations);
      }),
    );
  });

  it('shares the minutes of the block', () => {
    expect(minutesEach(40, 5)).toBe(8);
    expect(minutesEach(25, 5)).toBe(5);
    expect(minutesEach(3, 5)).toBe(1);
    expect(minutesEach(null, 5)).toBe(8);
  });

  it('follows the sections of a running carousel, else the requirement families', () => {
    expect(stationsOf(null)).toEqual(FAMILIES);
    expect(stationsOf({ sections: ['S03', 'S04'], forms: ['A6'] })).toEqual(FAMILIES);
    expect(stationsOf({ sections: ['S03', 'S04'], forms: ['A10'] })).toEqual(['S03', 'S04']);
    expect(stationsOf({ sections: ['OUT'], forms: ['A10'] })).toEqual(FAMILIES);
  });
});

describe('marks', () => {
  it('count people, and three are enough', () => {
    const groups = [group('A', ['a', 'b'], ['S12']), group('B', ['c', 'd'])];
    expect(stationState(groups, 'S12')).toEqual({ hands: 2, needed: 3, isDone: false });
    const both = [group('A', ['a', 'b'], ['S12']), group('B', ['c', 'd'], ['S12'])];
    expect(stationState(both, 'S12')).toEqual({ hands: 4, needed: 3, isDone: true });
  });

  it('ask for no more hands than there are, and for some', () => {
    expect(stationState([group('A', ['a', 'b'], ['S12'])], 'S12')).toMatchObject({ needed: 2, isDone: true });
    expect(stationState([], 'S12')).toMatchObject({ needed: 0, isDone: false });
  });

  it('say which turn it is', () => {
    const stations = ['S12', 'S13'];
    expect(turnOf([group('A', [], []), group('B', [], [])], stations)).toBe(0);
    expect(turnOf([group('A', [], ['S12']), group('B', [], ['S13'])], stations)).toBe(1);
    expect(turnOf([group('A', [], stations), group('B', [], stations)], stations)).toBe(2);
  });
});

describe('drafts', () => {
  it('are requirements of the family, elsewhere what the section is about', () => {
    const of = (id: string) => draftOf(findSection(id) as NonNullable<ReturnType<typeof findSection>>);
    expect(of('S14')).toEqual({ kind: 'system_requirement', only: ['family', 'adaptability'] });
    expect(of('S01').kind).toBe('goal');
  });
});
