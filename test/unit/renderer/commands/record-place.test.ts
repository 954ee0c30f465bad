/** A jump lands where the record is worked on: a part with its whole, a round where it was held, a state in its section. */
import { expect, it } from 'vitest';
import {
  isMadeInside,
  placeOfRecord,
  placeToMake,
  showsRecord,
} from '../../../../src/renderer/commands/record-place';
import { rec } from '../../../sections/build-snapshot';

const records = new Map(
  [
    rec('benchmark', 'B-01'),
    rec('latency_part', 'LP-01', { benchmark_id: 'B-01' }),
    rec('latency_part', 'LP-02', { benchmark_id: 'gone' }),
    rec('journey', 'J-01'),
    rec('journey_phase', 'JP-01', { journey_id: 'J-01' }),
    rec('journey_step', 'ST-01', { phase_id: 'JP-01' }),
    rec('signal', 'SG-01'),
    rec('priority_round', 'PR-01', { method: 'ranking', subject_type: 'feature' }),
    rec('vote', 'V-01', { round_id: 'PR-01' }),
    rec('priority_round', 'PR-02', { method: 'pairwise_ahp', set_code: 'system_requirements' }),
    rec('agreement_poll', 'AP-01', { section_code: 'S04' }),
    rec('guide_assessment', 'GA-01', { guide_item_id: 'S14-1' }),
    rec('section_status', 'SEC-01', { section_code: 'S05' }),
    rec('check_waiver', 'W-01'),
    rec('score_snapshot', 'SC-01'),
    rec('note', 'N-01'),
    rec('note', 'N-02', { section_id: 'S10', activity_id: 'harm-notes', cluster_id: 'GRP-01' }),
    rec('cluster', 'GRP-01', { section_id: 'S10', activity_id: 'harm-notes' }),
    rec('system_requirement', 'REQ-01', { family: 'reliability' }),
  ].map((record) => [record.id, record] as const),
);
const find = (id: string) => records.get(id);
const placeOf = (id: string) => {
  const record = find(id);
  if (!record) throw new Error(`No ${id} here`);
  const place = placeOfRecord(record, find);
  return place.page === 'board' ? `${place.at.sectionId}/${place.at.activityId}` : place;
};

it.each([
  ['a part with its whole', 'LP-01', placeOf('B-01')],
  ['a part of a part', 'ST-01', placeOf('J-01')],
  ['a part that lost its whole in a register', 'LP-02', 'S03/register:latency_part'],
  ['a vote with its round', 'V-01', placeOf('PR-01')],
  ['a waiver on the findings', 'W-01', { page: 'findings' }],
  ['a captured note in the inbox', 'N-01', { page: 'inbox' }],
  ['a note of a wall on it', 'N-02', 'S10/harm-notes'],
  ['a group on its wall', 'GRP-01', 'S10/harm-notes'],
  ['a kept score on readiness', 'SC-01', { page: 'readiness' }],
  ['a state in its section', 'SEC-01', { page: 'scope', sectionId: 'S05' }],
])('shows %s', (_what, id, place) => expect(placeOf(id)).toEqual(place));

it('shows records that serve several sections in the one they belong to', () => {
  expect(placeOf('PR-01')).toMatch(/^S02\//);
  expect(placeOf('AP-01')).toBe('OUT/agreement');
  expect(placeOf('GA-01')).toBe('S14/maturity');
  expect(placeOf('REQ-01')).toMatch(/^S15\//);
  expect(placeOf('SG-01')).toMatch(/^S05\/(?!register)/);
});

it('stays on a board that shows the whole of a part', () => {
  const step = find('ST-01');
  if (!step) throw new Error('No step');
  const at = placeOfRecord(step, find);
  expect(at.page === 'board' && showsRecord(at.at, step, find)).toBe(true);
  expect(showsRecord({ sectionId: 'S02', activityId: 'register:journey_step' }, step, find)).toBe(true);
  expect(showsRecord({ sectionId: 'S01', activityId: 'goals' }, step, find)).toBe(false);
});

it('makes a round where its section orders things, and a part inside its whole', () => {
  expect(placeToMake('priority_round', 'S02').sectionId).toBe('S02');
  expect(placeToMake('guide_assessment', 'S13')).toEqual({ sectionId: 'S13', activityId: 'maturity' });
  expect(isMadeInside('hax_rating')).toBe(true);
  expect(isMadeInside('signal')).toBe(false);
  expect(isMadeInside('goal')).toBe(false);
});
