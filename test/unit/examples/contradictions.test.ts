/**
 * The example with deliberate contradictions: every error that was planted is found where it was planted, and nothing
 * else is called an error.
 */
import type { Finding } from '@shared/sections/record-view';
import { describe, expect, it } from 'vitest';
import { openExample } from './open-example';

const example = openExample('demand-forecasting.json');

/** Each planted error: the check that finds it, and the record that must change. */
const PLANTED: readonly (readonly [string, string])[] = [
  ['CK008', 'G-04'],
  ['CK012', 'KPI-02'],
  ['CK025', 'B-01'],
  ['CK033', 'G-02'],
  ['CK038', 'MC-03'],
  ['CK041', 'CB-01'],
  ['CK043', 'MC-03'],
  ['CK047', 'JP-03'],
  ['CK055', 'PF-01'],
  ['CK056', 'DS-03'],
  ['CK064', 'C-01'],
  ['CK066', 'M-02'],
  ['CK070', 'MO-02'],
  ['CK071', 'DS-02'],
  ['CK072', 'DS-03'],
  ['CK076', 'PL-02'],
  ['CK091', 'REQ-02'],
  ['CK101', 'CF-02'],
  ['CK104', 'LOG-02'],
  ['CK110', 'A-05'],
  ['CK112', 'R-02'],
];

const found = (severity: Finding['severity']): readonly string[] => [
  ...new Set(
    example.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => `${finding.check} ${example.refsOf(finding)[0]}`),
  ),
];

describe('the example with deliberate contradictions', () => {
  it('holds exactly the planted errors', () => {
    expect([...found('error')].sort()).toEqual(PLANTED.map((pair) => pair.join(' ')).sort());
  });

  it('holds the planted warnings: an alarm that chance sets off, and a log without the human', () => {
    expect(found('warning')).toEqual(['CK098 DR-01', 'CK104 LOG-02']);
  });

  it('says of every planted record that it was altered on purpose', () => {
    const comments = new Map(
      example.file.records.map(({ ref, fields }) => [ref, String(fields['comment'] ?? '')]),
    );
    for (const [check, ref] of [...PLANTED, ['CK098', 'DR-01'] as const])
      expect(comments.get(ref), `${check} ${ref}`).toContain('Altered on purpose');
  });

  it('says so in its title, its purpose and its credit', () => {
    const { workshop, credit, records } = example.file;
    expect(workshop.title).toContain('deliberate contradictions');
    expect(records.find(({ kind }) => kind === 'project')?.fields['one_line_purpose']).toContain(
      'on purpose',
    );
    expect(credit).toContain('Altered on purpose');
  });
});
