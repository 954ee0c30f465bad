import { judge } from '@shared/readiness/judge';
import { readSnapshots, snapshotBody } from '@shared/readiness/snapshot';
import { getDeclaration } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';
import { fullRecord } from '../../../sections/full-record';

const { readiness } = judge(viewOf([fullRecord('goal', 'G-01'), fullRecord('constraint', 'C-01')]));
const kept = (ref: string, part = {}) => rec('score_snapshot', ref, { ...snapshotBody(readiness), ...part });

describe('a kept score', () => {
  it('reads back as what was worked out', () => {
    const [score] = readSnapshots([kept('SC-01')]);
    expect(score).toMatchObject({
      asOf: readiness.asOf,
      overall: expect.closeTo(readiness.overall, 1),
      band: readiness.band,
      weakest: readiness.weakest,
      specVersion: readiness.specVersion,
    });
    expect([...(score?.sections.keys() ?? [])]).toEqual(readiness.sections.map(({ id }) => id));
  });

  it('keeps the gaps with the largest first, and fits its fields', () => {
    const body = snapshotBody(readiness);
    const gaps = JSON.parse(String(body.gaps)) as readonly { readonly overall: number }[];
    expect(gaps.length).toBeGreaterThan(16);
    expect([...gaps].sort((a, b) => b.overall - a.overall)).toEqual(gaps);
    for (const [name, field] of Object.entries(getDeclaration('score_snapshot').fields))
      if (field.kind === 'text' && body[name] !== undefined)
        expect(String(body[name]).length, name).toBeLessThanOrEqual(field.max);
  });

  it('stands in the order of time, and what cannot be read is left out', () => {
    const records = [
      kept('SC-01', { as_of: '2026-09-01T08:00:00.000Z' }),
      kept('SC-02', { as_of: '2026-03-01T08:00:00.000Z', section_scores: 'not a list' }),
      kept('SC-03', { as_of: 'some day' }),
      kept('SC-04', { band: 'splendid' }),
    ];
    expect(readSnapshots(records).map(({ id }) => id)).toEqual(['SC-02', 'SC-01']);
    expect(readSnapshots(records)[0]?.sections.size).toBe(0);
  });
});
