/** Small conditions under which a form of working ends: a yes is followed up, a persona has proof, a low point a cause. */
import { describe, expect, it } from 'vitest';
import { lowPoint, type MappedPhase } from '../../../../src/renderer/boards/journey/journey-model';
import { groundOf } from '../../../../src/renderer/boards/persona/persona-model';
import { followUpOf, yesesOf } from '../../../../src/renderer/boards/screen/follow-up-model';
import { recordOf } from './record-of';

describe('a red-flag screen', () => {
  it('asks for a follow-up of every yes and of nothing else', () => {
    const screen = recordOf('risk_classification', 's', {
      art5_flags: ['none'],
      annex_iii_area: 'employment',
      profiling_of_persons: false,
      annex_i_product: true,
      ai_act_role: 'provider',
    });
    expect(yesesOf(screen)).toEqual(['annex_iii_area', 'annex_i_product']);
    expect(yesesOf(recordOf('dpia_screening', 'd', { criteria: ['none'], art35_3_trigger: true }))).toEqual([
      'art35_3_trigger',
    ]);
    expect(yesesOf(recordOf('project', 'p', { decisions_about_people: true }))).toEqual([]);
  });

  it('finds the action of an answer by record and question', () => {
    const action = recordOf('action_item', 'a', {
      what: 'x',
      blocks_record_id: 's',
      blocks_field: 'annex_i_product',
    });
    expect(followUpOf([action], 's', 'annex_i_product')).toBe(action);
    expect(followUpOf([action], 's', 'annex_iii_area')).toBeUndefined();
    expect(followUpOf([{ ...action, status: 'rejected' }], 's', 'annex_i_product')).toBeUndefined();
  });
});

describe('a persona', () => {
  it('is provisional, proven, or nobody has said', () => {
    const ground = (body: Record<string, unknown>) => groundOf(recordOf('persona', 'p', body));
    expect(ground({})).toBe('unknown');
    expect(ground({ evidence_level: 'opinion', based_on_n: 0 })).toBe('unknown');
    expect(ground({ evidence_level: 'documented' })).toBe('proven');
    expect(ground({ based_on_n: 12 })).toBe('proven');
    expect(ground({ is_provisional: true, evidence_level: 'measured' })).toBe('provisional');
  });
});

describe('the low point of a journey', () => {
  const step = (id: string, emotion: number | undefined, causes: number) => ({
    step: recordOf('journey_step', id, { actor_action: id, ...(emotion !== undefined && { emotion }) }),
    phaseId: 'ph',
    painPoints: Array.from({ length: causes }, (_, at) =>
      recordOf('pain_point', `${id}${at}`, { description: 'x' }),
    ),
    features: [],
  });
  const phases = (...steps: ReturnType<typeof step>[]): readonly MappedPhase[] => [
    { phase: recordOf('journey_phase', 'ph', { name: 'Phase' }), steps },
  ];

  it('is the lowest feeling, and of several the one whose cause is missing', () => {
    expect(lowPoint(phases(step('a', 1, 0), step('b', -2, 1), step('c', -1, 0)))?.step.step.id).toBe('b');
    expect(lowPoint(phases(step('a', -2, 1), step('b', -2, 0)))?.step.step.id).toBe('b');
    expect(lowPoint(phases(step('a', -2, 1), step('b', -2, 2)))?.step.step.id).toBe('a');
  });

  it('does not exist while nobody has said how it feels', () => {
    expect(lowPoint(phases(step('a', undefined, 0)))).toBeNull();
    expect(lowPoint([])).toBeNull();
  });
});
