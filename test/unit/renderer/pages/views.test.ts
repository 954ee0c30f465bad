/** The overviews: what is late, what remains of risks, what waits, who carries what. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { describe, expect, it } from 'vitest';
import { leadsAndDecides, peopleSheets, unowned } from '../../../../src/renderer/pages/people/people-model';
import { groupActions, isOverdue, mondayOf } from '../../../../src/renderer/pages/views/actions-model';
import {
  groupDecisions,
  groupMonitors,
  groupParking,
} from '../../../../src/renderer/pages/views/outcome-models';
import type { RecordGroup } from '../../../../src/renderer/pages/views/record-group';
import { groupRisks, risksAt } from '../../../../src/renderer/pages/views/risks-model';
import { link, rec } from '../../../sections/build-snapshot';

const TODAY = '2026-06-17';
const NAMES: Readonly<Record<string, string>> = { 'P-01': 'Zoe', 'P-02': 'Amira' };
const nameOf = (id: string) => NAMES[id] ?? id;
const shape = (groups: readonly RecordGroup[]) =>
  groups.map(({ title, records }) => `${title}: ${records.map(({ ref }) => ref).join(' ')}`);
const kinds = (...records: readonly WorkshopRecord[]) => {
  const map = new Map<string, WorkshopRecord[]>();
  for (const record of records) map.set(record.kind, [...(map.get(record.kind) ?? []), record]);
  return map;
};

describe('actions', () => {
  const action = (ref: string, due?: string, owner?: string, state = 'open') =>
    rec('action_item', ref, { due_date: due, owner_id: owner, action_status: state });
  const ACTIONS = [
    action('A-01', '2026-06-24', 'P-01'),
    action('A-02', '2026-06-16', 'P-01', 'in_progress'),
    action('A-03', undefined, 'P-02'),
    action('A-04', '2026-06-19'),
    action('A-05', '2026-06-01', 'P-01', 'done'),
    rec('action_item', 'A-06', { owner_id: 'P-01' }, 'rejected'),
  ];

  it('are late when their day has passed and they are not done', () => {
    expect(ACTIONS.filter((one) => isOverdue(one, TODAY)).map(({ ref }) => ref)).toEqual(['A-02']);
    expect(isOverdue(action('A-09', TODAY), TODAY)).toBe(false);
  });

  it('go by owner: nobody first, then by name, by day within; closed ones last', () => {
    expect(shape(groupActions(ACTIONS, 'owner', TODAY, nameOf))).toEqual([
      'Nobody yet: A-04',
      'Amira: A-03',
      'Zoe: A-02 A-01',
      'Done and dropped: A-05',
    ]);
  });

  it('go by week: overdue first, without a day after all weeks', () => {
    expect(shape(groupActions(ACTIONS, 'week', TODAY, nameOf))).toEqual([
      'Overdue: A-02',
      'This week: A-04',
      'Next week: A-01',
      'Without a day: A-03',
      'Done and dropped: A-05',
    ]);
  });

  it('go by state', () => {
    expect(shape(groupActions(ACTIONS, 'status', TODAY, nameOf))).toEqual([
      'Open: A-04 A-01 A-03',
      'In progress: A-02',
      'Done: A-05',
    ]);
  });

  it.each([
    ['2026-06-15', '2026-06-15'],
    ['2026-06-21', '2026-06-15'],
    ['2026-06-14', '2026-06-08'],
    ['2027-01-01', '2026-12-28'],
  ])('the week of %s begins on %s', (day, monday) => expect(mondayOf(day)).toBe(monday));
});

describe('risks', () => {
  const risk = (ref: string, likelihood?: number, impact?: number, after?: readonly [number, number]) =>
    rec('risk', ref, {
      likelihood,
      impact,
      residual_likelihood: after?.[0],
      residual_impact: after?.[1],
    });
  const RISKS = [
    risk('R-01', 5, 5, [2, 2]),
    risk('R-02', 3, 5),
    risk('R-03', 4),
    risk('R-04', 5, 5, [3, 5]),
    risk('R-05', 2, 2),
  ];

  it('go by what remains, then by what it was; unrated ones lead', () => {
    expect(shape(groupRisks(RISKS))).toEqual(['Not rated yet: R-03', 'Extreme: R-04 R-02', 'Low: R-01 R-05']);
  });

  it('have their place on the map before and after', () => {
    expect(risksAt(RISKS, 'inherent', 5, 5).map(({ ref }) => ref)).toEqual(['R-01', 'R-04']);
    expect(risksAt(RISKS, 'residual', 5, 5)).toEqual([]);
    expect(risksAt(RISKS, 'residual', 2, 2).map(({ ref }) => ref)).toEqual(['R-01']);
  });
});

it('decisions that wait come before those that stand, the newest first', () => {
  const decisions = [
    rec('decision', 'D-01', { decided_on: '2026-05-01', decider_id: 'P-01' }, 'agreed'),
    rec('decision', 'D-02', { decided_on: '2026-06-01', decider_id: 'P-02' }, 'verified'),
    rec('decision', 'D-03', {}),
  ];
  expect(shape(groupDecisions(decisions, 'state', nameOf))).toEqual([
    'Still to be decided: D-03',
    'Decided: D-02 D-01',
  ]);
  expect(shape(groupDecisions(decisions, 'decider', nameOf))).toEqual([
    'No decider yet: D-03',
    'Amira: D-02',
    'Zoe: D-01',
  ]);
});

it('parked matters go by what became of them', () => {
  const parked = [
    rec('parking_item', 'PK-01', { disposition: 'became_risk' }),
    rec('parking_item', 'PK-02'),
    rec('parking_item', 'PK-03', { disposition: 'open' }),
  ];
  expect(shape(groupParking(parked))).toEqual(['Waiting: PK-02 PK-03', 'Became a risk: PK-01']);
});

it('monitors go by the sections of what they watch; who watches nothing leads', () => {
  const records = [
    rec('monitor', 'MON-01'),
    rec('monitor', 'MON-02'),
    rec('kpi', 'KPI-01'),
    rec('system_requirement', 'REQ-01', { family: 'reliability' }),
    rec('kpi', 'KPI-02', {}, 'rejected'),
  ];
  const links = [
    link('KPI-01 monitored_by MON-01'),
    link('REQ-01 monitored_by MON-01'),
    link('KPI-02 monitored_by MON-02'),
  ];
  const groups = groupMonitors(records.slice(0, 2), links, (id) => records.find((one) => one.id === id));
  expect(groups.map(({ id, records: group }) => [id, group.map(({ ref }) => ref)])).toEqual([
    ['-', ['MON-02']],
    ['S04', ['MON-01']],
    ['S15', ['MON-01']],
  ]);
});

describe('people', () => {
  const seat = (ref: string, name: string, role = 'participant') =>
    rec('person', ref, { full_name: name, room_role: role });

  it('carry records, actions, decisions and accepted risks', () => {
    const [sheet] = peopleSheets(
      kinds(
        seat('P-01', 'Zoe'),
        rec('goal', 'G-01', { owner_id: 'P-01' }),
        rec('goal', 'G-02', { owner_id: 'P-01' }, 'rejected'),
        rec('action_item', 'A-01', { owner_id: 'P-01', due_date: '2026-07-01', action_status: 'open' }),
        rec('action_item', 'A-02', { owner_id: 'P-01', due_date: '2026-06-01', action_status: 'open' }),
        rec('action_item', 'A-03', { owner_id: 'P-01', action_status: 'done' }),
        rec('risk', 'R-01', { accepted_by: 'P-01' }),
        rec('decision', 'D-01', { decider_id: 'P-01' }),
      ),
      TODAY,
    );
    expect(sheet?.actions.map(({ ref }) => ref)).toEqual(['A-02', 'A-01']);
    expect(sheet?.overdue).toBe(1);
    expect(sheet?.owned.map(({ kind, records }) => [kind, records.length])).toEqual([['goal', 1]]);
    expect([sheet?.accepted[0]?.ref, sheet?.decisions[0]?.ref]).toEqual(['R-01', 'D-01']);
  });

  it('miss what is agreed and has no owner', () => {
    const found = unowned(
      kinds(
        rec('goal', 'G-01', {}, 'agreed'),
        rec('goal', 'G-02', {}),
        rec('goal', 'G-03', { owner_id: 'P-01' }, 'agreed'),
        // Seats have no owner at all.
        rec('person', 'P-01', {}, 'agreed'),
      ),
    );
    expect(found.map(({ kind, records }) => [kind, records.map(({ ref }) => ref)])).toEqual([
      ['goal', ['G-01']],
    ]);
  });

  it('should not lead the room and decide', () => {
    const refs = (...records: readonly WorkshopRecord[]) =>
      leadsAndDecides(kinds(...records)).map(({ ref }) => ref);
    const zoe = seat('P-01', 'Zoe  Lang', 'facilitator');
    expect(refs(zoe, seat('P-02', 'zoe lang', 'decider'))).toEqual(['P-01']);
    expect(refs(zoe, rec('decision', 'D-01', { decider_id: 'P-01' }))).toEqual(['P-01']);
    expect(
      refs(zoe, seat('P-02', 'Amira', 'decider'), rec('decision', 'D-01', { decider_id: 'P-02' })),
    ).toEqual([]);
    expect(refs(seat('P-01', '', 'facilitator'), seat('P-02', '', 'decider'))).toEqual([]);
  });
});
