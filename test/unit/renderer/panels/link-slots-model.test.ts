import { describe, expect, it } from 'vitest';
import { emptySlots, kindsInWords } from '../../../../src/renderer/panels/details/link-slots-model';

const link = (fromId: string, type: string, toId: string) => ({
  id: `${fromId} ${type} ${toId}`,
  ...{ fromId, type, toId, strength: 2, note: '' },
});

describe('empty places of links', () => {
  it('are the required links that lead away from a record and are not there', () => {
    const goal = { id: 'G-01', kind: 'goal' };
    const types = (links: readonly ReturnType<typeof link>[]) => emptySlots(goal, links).map(({ id }) => id);
    expect(types([])).toEqual(['benefits', 'measured_by']);
    expect(types([link('G-01', 'measured_by', 'KPI-01'), link('C-01', 'limits', 'G-01')])).toEqual([
      'benefits',
    ]);
  });

  it('do not ask of every feature for a dataset', () => {
    expect(emptySlots({ id: 'F-01', kind: 'feature' }, []).map(({ id }) => id)).toEqual(['supports']);
    expect(emptySlots({ id: 'MO-01', kind: 'ml_objective' }, []).map(({ id }) => id)).toContain('uses');
  });

  it('name few kinds all and many kinds in short', () => {
    expect(kindsInWords(['KPI'])).toBe('KPI');
    expect(kindsInWords(['Mitigation', 'Action'])).toBe('Mitigation or Action');
    expect(kindsInWords(['Goal', 'Feature', 'Benchmark', 'Dataset'])).toBe('Goal, Feature or 2 others');
  });
});
