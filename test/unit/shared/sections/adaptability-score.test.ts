import { adaptabilityScore } from '@shared/sections/s14-adaptability/score';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';

const policy = rec('drift_policy', 'DR-01');
const records = [policy, rec('monitor', 'MON-01'), rec('retraining_policy', 'RT-01')];
const rule = adaptabilityScore.links.find(({ id }) => id === 'drift-triggers');

function holds(links: readonly string[], others = records): boolean | undefined {
  return rule && 'holds' in rule.link ? rule.link.holds(viewOf(others, links), policy) : undefined;
}

describe('a drift policy', () => {
  it('leads through a monitor to what it sets in motion', () => {
    expect(holds(['DR-01 monitored_by MON-01', 'MON-01 triggers RT-01'])).toBe(true);
  });

  it('does not, while one of the two links is missing', () => {
    expect(holds(['DR-01 monitored_by MON-01'])).toBe(false);
    expect(holds(['MON-01 triggers RT-01'])).toBe(false);
  });

  it('does not lead through a monitor that was rejected', () => {
    const retired = [policy, rec('monitor', 'MON-01', {}, 'rejected'), rec('retraining_policy', 'RT-01')];
    expect(holds(['DR-01 monitored_by MON-01', 'MON-01 triggers RT-01'], retired)).toBe(false);
  });
});
