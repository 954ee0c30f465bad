/** A gap leads to the record that lacks something, and to a field only when that record has it. */
import type { GapRow } from '@shared/readiness/gap-list';
import { beforeEach, expect, it, vi } from 'vitest';
import { goGap } from '../../../../src/renderer/commands/readiness';
import { rec } from '../../../sections/build-snapshot';

const went = vi.hoisted(() => vi.fn());
vi.mock('../../../../src/renderer/client/client', () => ({ client: { on: () => undefined } }));
vi.mock('../../../../src/renderer/commands/intents', () => ({}));
vi.mock('../../../../src/renderer/commands/editing', () => ({}));
vi.mock('../../../../src/renderer/store/readiness-store', () => ({}));
vi.mock('../../../../src/renderer/store/ui-store', () => ({}));
vi.mock('../../../../src/renderer/commands/navigation', () => ({ goRecord: went }));
vi.mock('../../../../src/renderer/store/workshop-store', () => ({
  getMirror: () => ({ byId: new Map([['G-01', rec('goal', 'G-01')]]) }),
}));
beforeEach(() => went.mockClear());

const gap: GapRow = { part: 'C', rule: 'half_covered', points: 5, recordId: 'G-01' };

it.each([
  ['a field of its own kind', { kind: 'goal', field: 'horizon' }, 'horizon'],
  ['a field of the kind that would cover it', { kind: 'stakeholder', field: 'benefit' }, undefined],
  ['the field of a finding', { field: 'target_date' }, 'target_date'],
])('goes to %s', (_what, place, field) => {
  goGap('S01', { ...gap, ...place });
  expect(went).toHaveBeenCalledExactlyOnceWith('G-01', field);
});
