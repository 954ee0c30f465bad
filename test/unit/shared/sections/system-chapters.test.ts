import type { ReportBlock } from '@shared/domain/report-block';
import { findSection } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { rec, viewOf } from '../../../sections/build-snapshot';

const view = viewOf([
  rec('log_spec', 'LOG-01', { title: 'Health', log_kind: 'system' }),
  rec('log_spec', 'LOG-02', { title: 'Routes proposed', log_kind: 'prediction' }),
  rec('system_requirement', 'REQ-01', { statement: 'Back within 10 min', family: 'reliability' }),
  rec('system_requirement', 'REQ-02', { statement: 'Follow a new site', family: 'adaptability' }),
]);

function refsIn(blocks: readonly ReportBlock[] | undefined): readonly string[] {
  const printed = JSON.stringify(blocks);
  return ['LOG-01', 'LOG-02', 'REQ-01', 'REQ-02'].filter((ref) => printed.includes(ref));
}

describe('records that serve several sections', () => {
  it('are printed in the chapter they belong to', () => {
    expect(refsIn(findSection('S13')?.report(view))).toEqual(['LOG-01']);
    expect(refsIn(findSection('S14')?.report(view))).toEqual(['REQ-02']);
    expect(refsIn(findSection('S15')?.report(view))).toEqual(['REQ-01']);
    expect(refsIn(findSection('S16')?.report(view))).toEqual(['LOG-02']);
  });
});

describe('the chapter about reliability', () => {
  const test = (ref: string, code: string, execution: string) =>
    rec('test_spec', ref, { pass_rule: 'Passes', test_category: 'model', mlts_code: code, execution });
  const scoreLine = (view: ReturnType<typeof viewOf>) =>
    findSection('S15')
      ?.report(view)
      .flatMap((block) => (block.type === 'fields' ? block.rows : []))
      .find((row) => row.label === 'ML Test Score')?.value;

  it('gives the ML Test Score of the weakest category', () => {
    const tests = ['data_1', 'model_1', 'infra_1', 'monitor_1'].map((code, at) =>
      test(`T-0${at}`, code, at === 1 ? 'manual_documented' : 'automated_repeated'),
    );
    expect(scoreLine(viewOf(tests))).toBe('0.5');
  });

  it('gives none while no test names an item of it', () => {
    expect(scoreLine(viewOf([test('T-01', 'none', 'automated_repeated')]))).toBeUndefined();
  });
});
