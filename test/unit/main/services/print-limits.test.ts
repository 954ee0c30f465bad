/** What a printer may take grows with the workshop, and stays small for usual ones. */
import type { BriefOrder } from '@shared/report/brief-job';
import { describe, expect, it } from 'vitest';
import { printLimits } from '../../../../src/main/services/print-limits';

const orderOf = (records: number) =>
  ({ snapshot: { records: Array.from({ length: records }, () => ({})) } }) as unknown as BriefOrder;

describe('the limits of a printer', () => {
  it('are half a gigabyte and a minute for usual workshops', () => {
    expect(printLimits(orderOf(1_000))).toEqual({ memoryMb: 512, limitMs: 60_000 });
  });

  it('leave room and time for large ones', () => {
    expect(printLimits(orderOf(5_000))).toEqual({ memoryMb: 2_048, limitMs: 160_000 });
    expect(printLimits(orderOf(20_000)).limitMs).toBe(460_000);
  });
});
