/** What covers the guide's sentences about limits. */
import { fullRecord } from '../full-record';
import type { GuideCase } from '../guide-case';

const limit = (category: string, body = {}) =>
  fullRecord('constraint', 'C-01', { category, limit_unit: 'EUR', ...body });
const screen = fullRecord('risk_classification', 'RC-01', {
  art5_flags: ['none'],
  annex_iii_area: 'none',
  annex_i_product: false,
});

export const s06GuideCases: readonly GuideCase[] = [
  { item: 'S06-1', records: [limit('cost', { limit_value: 180_000 })] },
  { item: 'S06-2', records: [limit('people', { limit_unit: 'none', tags: ['none_applies'] })] },
  { item: 'S06-3', records: [limit('time', { limit_date: '2026-12-31' })] },
  { item: 'S06-4', records: [screen, limit('regulation')] },
  { item: 'S06-5', records: [limit('infrastructure')] },
  { item: 'S06-6', records: [limit('location', { allowed_locations: ['eu'] })] },
  { item: 'S06-7', records: [limit('cost'), fullRecord('constraint', 'C-02', { category: 'policy' })] },
];
