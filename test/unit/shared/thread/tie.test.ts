import type { WorkshopRecord } from '@shared/domain/workshop';
import type { ChainId } from '@shared/thread/chain';
import { getChain } from '@shared/thread/chain-list';
import { tieFor } from '@shared/thread/tie';
import { describe, expect, it } from 'vitest';
import { rec } from '../../../sections/build-snapshot';

function tie(id: ChainId, record: WorkshopRecord, to: string, parts: readonly WorkshopRecord[] = []) {
  const chain = getChain(id);
  const column = chain.columns.findIndex((one) => one.id === to);
  return tieFor(chain, record, column, (kind) => parts.filter((part) => part.kind === kind));
}

describe('tying two records of a chain', () => {
  it('links in the direction of the link, from whichever end it is asked', () => {
    expect(tie('value', rec('goal', 'G-01'), 'kpi')).toEqual({
      by: 'link',
      type: 'measured_by',
      isReverse: false,
    });
    expect(tie('value', rec('kpi', 'KPI-01'), 'goal')).toEqual({
      by: 'link',
      type: 'measured_by',
      isReverse: true,
    });
    expect(tie('value', rec('goal', 'G-01'), 'objective')).toEqual({
      by: 'link',
      type: 'refines',
      isReverse: true,
    });
    expect(tie('value', rec('business_objective', 'BO-01'), 'goal')).toEqual({
      by: 'link',
      type: 'refines',
      isReverse: false,
    });
  });

  it('fills the field of the end that has it', () => {
    expect(tie('experience', rec('persona', 'PE-01'), 'journey')).toEqual({
      by: 'other_field',
      field: 'persona_id',
      value: 'PE-01',
    });
    expect(tie('experience', rec('journey', 'J-01'), 'persona')).toEqual({
      by: 'own_field',
      field: 'persona_id',
    });
  });

  it('hangs a step on the last phase of its journey, and gives up while there is none', () => {
    const phases = ['JP-01', 'JP-02'].map((ref) => rec('journey_phase', ref, { journey_id: 'J-01' }));
    expect(tie('experience', rec('journey', 'J-01'), 'step', phases)).toMatchObject({ value: 'JP-02' });
    expect(tie('experience', rec('journey', 'J-02'), 'step', phases)).toBeNull();
    expect(tie('experience', rec('journey_step', 'ST-01'), 'journey')).toBeNull();
  });

  it('gives a measure the group of the harm', () => {
    const harm = rec('harm', 'H-01', { group_id: 'AG-01' });
    expect(tie('fairness', harm, 'measure')).toEqual({
      by: 'other_field',
      field: 'group_id',
      value: 'AG-01',
    });
    expect(tie('fairness', rec('harm', 'H-02'), 'measure')).toBeNull();
  });

  it('knows no way between columns that the chain does not tie', () => {
    expect(tie('value', rec('ml_objective', 'MO-01'), 'monitor')).toBeNull();
  });
});
