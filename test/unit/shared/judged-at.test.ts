/** Closed workshops keep their findings. */
import { judgedAt } from '@shared/domain/judged-at';
import { expect, it } from 'vitest';

const NOW = '2026-11-23T10:00:00.000Z';

it('judges an open workshop by now', () => {
  expect(judgedAt({}, NOW)).toBe(NOW);
  expect(judgedAt(undefined, NOW)).toBe(NOW);
});

it('judges a closed workshop by the end of the day it was closed', () => {
  expect(judgedAt({ closed_on: '2025-08-04' }, NOW)).toBe('2025-08-04T23:59:59.999Z');
});

it('never judges by a moment to come', () => {
  expect(judgedAt({ closed_on: '2026-11-23' }, NOW)).toBe(NOW);
  expect(judgedAt({ closed_on: '2027-01-01' }, NOW)).toBe(NOW);
});
