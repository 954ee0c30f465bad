import { GUIDE_ITEMS } from '@shared/coverage/coverage';
import { gapFix } from '@shared/readiness/gap-words';
import { judge } from '@shared/readiness/judge';
import type { SectionReadiness } from '@shared/readiness/readiness';
import type { Finding } from '@shared/sections/record-view';
import { describe, expect, it } from 'vitest';
import { coverageGroups } from '../../../../src/renderer/pages/coverage/coverage-model';
import { byCheck, countOpen, groupFindings } from '../../../../src/renderer/pages/findings/finding-groups';
import { isUnwaivable, waiverErrors } from '../../../../src/renderer/pages/findings/waiver-rules';
import { gapGroups, sumOverall } from '../../../../src/renderer/pages/readiness/gap-groups';
import {
  capWords,
  conditionWords,
  pointsWords,
  ringWords,
  wholeScore,
} from '../../../../src/renderer/pages/readiness/readiness-words';
import { viewOf } from '../../../sections/build-snapshot';
import { fullRecord } from '../../../sections/full-record';

const judged = judge(viewOf([fullRecord('goal', 'G-01'), fullRecord('constraint', 'C-01')]));
const { readiness, coverage } = judged;

describe('the gaps', () => {
  const groups = gapGroups(readiness, null);

  it('add with the score to 100, section by section and as a whole', () => {
    expect(sumOverall(groups) + readiness.overall).toBeCloseTo(100, 6);
    for (const { sectionId, points } of groups)
      expect(points + (readiness.sections.find(({ id }) => id === sectionId)?.score ?? 0)).toBeCloseTo(
        100,
        6,
      );
  });

  it('begin with the section that costs most', () => {
    expect([...groups].sort((a, b) => b.overall - a.overall)).toEqual(groups);
    expect(gapGroups(readiness, 'S04').map(({ sectionId }) => sectionId)).toEqual(['S04']);
  });

  it('say that points wait while a limit holds them back', () => {
    const gaps = [
      { part: 'Q', rule: 'field', points: 12 },
      { part: 'cap', rule: 'errors', points: 9 },
    ] as const;
    const section = { ...readiness.sections[0], id: 'S01', effective: 0.1, gaps } as SectionReadiness;
    const [held] = gapGroups({ sections: [section] }, null);
    expect(held?.lines.map(({ waitsForCap }) => waitsForCap)).toEqual([true, false]);
    const [free] = gapGroups({ sections: [{ ...section, gaps: gaps.slice(0, 1) }] }, null);
    expect(free?.lines.map(({ waitsForCap }) => waitsForCap)).toEqual([false]);
  });

  it('have words without codes or braces, each of them', () => {
    for (const { lines } of groups)
      for (const { sectionId, row } of lines) {
        expect(gapFix(sectionId, row)).toMatch(/[.?]$/);
        expect(gapFix(sectionId, row)).not.toMatch(/[{}]|“S\d\d-/);
      }
  });
});

describe('the words of a score', () => {
  it('never round up', () => {
    expect(wholeScore(59.999)).toBe(59);
    expect(wholeScore(60)).toBe(60);
    const near = { id: 'overall', isMet: false, wanted: 60, has: 59.96, sections: [] } as const;
    expect(conditionWords(near)).toEqual({ wanted: 'Readiness of 60 or more', unmet: 'It is 59 now.' });
    const share = { id: 'evidence', isMet: false, wanted: 0.6, has: 0.599, sections: [] } as const;
    expect(conditionWords(share).unmet).toContain('0.59');
  });

  it('count points in the singular and the plural', () => {
    expect([1, 0.97, 2.25, 0.01].map(pointsWords)).toEqual([
      '1 point',
      '1 point',
      '2.3 points',
      'less than 0.1 points',
    ]);
  });

  it('name what limits a section', () => {
    const section = { applicability: 'applicable', openErrors: 2, waivedErrors: 0 } as const;
    expect(capWords({ ...section, cap: { reason: 'errors', limit: 60 } })).toBe(
      'Limited to 60, because 2 errors are open.',
    );
    expect(capWords({ ...section, cap: null })).toBeNull();
  });

  it('say how a section takes part', () => {
    expect(ringWords(62.4, 'discussed')).toBe('readiness 62 of 100');
    expect(ringWords(0, 'not_discussed')).toBe('readiness 0 of 100, not discussed yet');
    expect(ringWords(null, 'not_applicable')).toBe('does not apply');
  });
});

describe('the coverage of the guide', () => {
  it('lists every point once, with its words', () => {
    const lines = coverageGroups(coverage, 'all').flatMap((group) => group.lines);
    expect(lines.map(({ id }) => id).sort()).toEqual(GUIDE_ITEMS.map(({ item }) => item.id).sort());
    for (const { quote, covered } of lines) expect(quote.length * covered.length).toBeGreaterThan(0);
  });

  it('counts all points of a section also when only the open ones are shown', () => {
    const some = coverage.map((one, at) => ({ ...one, value: at % 2 === 0 ? (1 as const) : one.value }));
    const all = coverageGroups(some, 'all');
    const open = coverageGroups(some, 'open');
    expect(open.flatMap(({ lines }) => lines).every((line) => line.coverage.value < 1)).toBe(true);
    for (const { sectionId, counts } of open)
      expect(counts).toEqual(all.find((group) => group.sectionId === sectionId)?.counts);
  });
});

describe('the findings', () => {
  const finding = (key: string, part: Partial<Finding> = {}): Finding => ({
    ...{ key, check: 'CK001', severity: 'error', section: 'S01', recordIds: [], values: {} },
    ...part,
  });
  const waived = { by: 'P-01', until: '2026-07-01', reason: 'Waits for the supplier', waiverId: 'W-01' };
  const findings = [
    finding('a', { waived }),
    finding('b'),
    finding('c', { severity: 'hint', section: 'S04' }),
    finding('d', { severity: 'warning' }),
  ];

  it('stand by severity, errors first and accepted ones after open ones', () => {
    const groups = groupFindings(findings, 'severity');
    expect(groups.map(({ id, findings: list }) => [id, list.map(({ key }) => key)])).toEqual([
      ['error', ['b', 'a']],
      ['warning', ['d']],
      ['hint', ['c']],
    ]);
  });

  it('stand by section, the worst first', () => {
    const groups = groupFindings(findings, 'section');
    expect(groups.map(({ id, findings: list }) => [id, list.map(({ key }) => key)])).toEqual([
      ['S01', ['b', 'd', 'a']],
      ['S04', ['c']],
    ]);
  });

  it('do not count or fold what is accepted with what is open', () => {
    expect(countOpen(findings)).toEqual({ error: 1, warning: 1, hint: 1 });
    expect(byCheck(findings.slice(0, 2))).toHaveLength(2);
  });

  it('are not alike when the same check says something else', () => {
    const noOwner = finding('p', { check: 'CK062' });
    const noReview = finding('q', { check: 'CK062', variant: 'no_review' });
    expect(byCheck([noOwner, noReview, finding('r', { check: 'CK062' })]).map((run) => run.length)).toEqual([
      2, 1,
    ]);
  });

  it('cannot be accepted when they stop the project', () => {
    expect(isUnwaivable(finding('x', { check: 'CK068' }))).toBe(true);
    expect(isUnwaivable(finding('y'))).toBe(false);
  });

  it('are accepted with a reason, a person and a day within ninety', () => {
    const good = {
      reason: 'Waits for the contract of the supplier.',
      approverId: 'P-01',
      until: '2026-09-13',
    };
    const errors = (part = {}) =>
      Object.keys(waiverErrors({ ...good, ...part }, '2026-06-15', (reason) => reason.includes('tbd tbd')));
    expect(errors()).toEqual([]);
    expect(errors({ until: '2026-09-14' })).toEqual(['until']);
    expect(errors({ until: '2026-06-14' })).toEqual(['until']);
    expect(errors({ reason: 'Nineteen characters ' })).toEqual(['reason']);
    expect(errors({ reason: 'tbd tbd tbd tbd tbd tbd' })).toEqual(['reason']);
    expect(errors({ approverId: null, until: null })).toEqual(['approverId', 'until']);
  });
});
