/** What the score makes of records, polls, waivers and sections that are left out. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { bestFixes } from '@shared/readiness/best-fixes';
import { gapText } from '@shared/readiness/gap-text.en';
import { gapFix } from '@shared/readiness/gap-words';
import { judge } from '@shared/readiness/judge';
import type { SectionReadiness } from '@shared/readiness/readiness';
import { createRecordView } from '@shared/sections/record-view';
import { SECTIONS } from '@shared/sections/registry';
import { findingMessage } from '@shared/sections/run-checks';
import { describe, expect, it } from 'vitest';
import { AS_OF, rec, snapshotOf, viewOf } from '../../../sections/build-snapshot';
import { fullRecord } from '../../../sections/full-record';

const person = fullRecord('person', 'P-01', { room_role: 'decider' });
const goal = fullRecord('goal', 'G-01', { priority: 'must' });
const kpi = fullRecord('kpi', 'KPI-01');
const stakeholder = fullRecord('stakeholder', 'SH-01');
const JOINED = ['G-01 measured_by KPI-01', 'G-01 benefits SH-01'];

function section(
  id: string,
  records: readonly WorkshopRecord[],
  links: readonly string[] = [],
): SectionReadiness {
  const found = judge(viewOf(records, links)).readiness.sections.find((one) => one.id === id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
}

describe('the parts of a section', () => {
  it('count agreed records only, and name the drafts', () => {
    const draft: WorkshopRecord = { ...goal, status: 'proposed' };
    expect(section('S01', [person, draft])).toMatchObject({
      score: 0,
      drafts: ['G-01'],
      parts: { Q: 0, L: 0 },
    });
    expect(section('S01', [person, goal]).parts.Q).toBeGreaterThan(0.7);
  });

  it('never come to more than 1 when many small shares are added', () => {
    const slider = fullRecord('tradeoff_position', 'TO-01', { set_code: 'quality_vs_compute' });
    const { parts } = section('S08', [person, slider]);
    expect(parts.Q).toBe(1);
  });

  it('count a link only when it leads to a record that says something', () => {
    const all = [person, goal, kpi, stakeholder];
    expect(section('S01', all).parts.L).toBe(0);
    expect(section('S01', all, JOINED.slice(0, 1)).parts.L).toBe(0.5);
    expect(section('S01', all, JOINED).parts.L).toBe(1);
    const empty = fullRecord('kpi', 'KPI-01', { metric_name: 'TBD' });
    expect(section('S01', [person, goal, empty, stakeholder], JOINED).parts.L).toBe(0.5);
  });

  it('count an owner only with a name and a day to come', () => {
    const { parts } = section('S01', [person, goal]);
    expect(parts.O).toBe(1);
    const gone = fullRecord('goal', 'G-01', { owner_id: 'P-09' });
    const past = fullRecord('goal', 'G-01', { review_date: '2026-06-01', target_date: '2026-06-01' });
    expect(section('S01', [person, gone]).parts.O).toBe(0);
    expect(section('S01', [person, past]).parts.O).toBe(0);
  });

  it.each([
    ['a bare claim of a measurement counts as an opinion', 'measured', undefined, 0.35],
    ['a measurement with its record counts', 'measured', '2026-05-01', 0.85],
    ['an old one counts one grade less', 'measured', '2024-05-01', 0.65],
    ['what nobody else checked is not verified', 'verified', '2026-05-01', 0.85],
    ['an opinion needs no proof', 'opinion', undefined, 0.35],
  ])('%s', (_what, level, date, weight) => {
    const claimed = fullRecord('goal', 'G-01', { evidence_level: level });
    const proof = rec('evidence', 'E-01', { evidence_date: date });
    const { parts } = section('S01', [person, claimed, proof], date ? ['G-01 evidenced_by E-01'] : []);
    expect(parts.E).toBeCloseTo(weight, 9);
  });

  it('weigh a must three times as much as a could', () => {
    const good = fullRecord('goal', 'G-02', { priority: 'could' });
    const holes = { impact_basis: undefined, ai_rationale: undefined };
    const badMust = section('S01', [
      person,
      good,
      fullRecord('goal', 'G-01', { priority: 'must', ...holes }),
    ]);
    const badCould = section('S01', [
      person,
      goal,
      fullRecord('goal', 'G-02', { priority: 'could', ...holes }),
    ]);
    const loss = (one: SectionReadiness) => 1 - one.parts.Q;
    expect(loss(badMust)).toBeCloseTo(3 * loss(badCould), 9);
  });
});

describe('the room', () => {
  const voters = ['P-02', 'P-03', 'P-04'].map((ref) => fullRecord('person', ref));
  const poll = (levels: readonly number[]) =>
    levels.map((level, at) =>
      fullRecord('agreement_poll', `AP-0${at}`, {
        section_code: 'S01',
        person_token: `t${at}`,
        level,
        round: 1,
      }),
    );
  const base = [person, ...voters, goal, kpi, stakeholder];

  it('lifts the cap of a section by confirming it', () => {
    expect(section('S01', base, JOINED).cap?.reason).toBe('unconfirmed');
    expect(section('S01', [...base, ...poll([5, 4, 3])], JOINED)).toMatchObject({
      cap: null,
      isConfirmed: true,
    });
  });

  it('leaves it in place while too few have answered', () => {
    expect(section('S01', [...base, ...poll([5, 5])], JOINED).isConfirmed).toBe(false);
  });
});

describe('a waiver', () => {
  const open = judge(viewOf([person, goal])).findings.filter(({ check }) => check === 'CK001');
  const waiver = (over: Readonly<Record<string, string | undefined>> = {}) =>
    fullRecord('check_waiver', 'W-01', {
      check_id: 'CK001',
      finding_key: open[0]?.key,
      approver_id: 'P-01',
      expires_on: '2026-08-01',
      ...over,
    });
  const judged = (over: Readonly<Record<string, string | undefined>> = {}, asOf = AS_OF) =>
    judge(createRecordView(snapshotOf([person, goal, waiver(over)]), asOf));
  const found = (over: Readonly<Record<string, string | undefined>> = {}, asOf = AS_OF) =>
    judged(over, asOf).findings.find(({ check }) => check === 'CK001')?.waived;

  it('marks the finding with who, until when and why', () => {
    expect(open).toHaveLength(1);
    expect(found()).toMatchObject({ by: 'P-01', until: '2026-08-01', waiverId: 'W-01' });
  });

  it('turns the cap of an open error into that of a waived one', () => {
    const others = open
      .flatMap(() => judge(viewOf([person, goal])).findings)
      .filter(
        ({ section: home, severity, check }) => home === 'S01' && severity === 'error' && check !== 'CK001',
      );
    const count = (one: SectionReadiness | undefined) => [one?.openErrors, one?.waivedErrors];
    const s01 = judged().readiness.sections.find(({ id }) => id === 'S01');
    expect(count(s01)).toEqual([others.length, 1]);
    expect(judged().readiness.waivedErrors).toBe(1);
  });

  it.each([
    ['nobody approved it', { approver_id: undefined }],
    ['its approver is not there', { approver_id: 'P-09' }],
    ['it gives no reason', { reason: 'TBD' }],
    ['it has expired', { expires_on: '2026-06-14' }],
    ['it has no end', { expires_on: undefined }],
    ['it is for another finding', { finding_key: 'CK001:::G-02' }],
    ['it is for another check', { check_id: 'CK002' }],
  ])('is void when %s', (_when, over) => {
    expect(found(over)).toBeUndefined();
  });

  it('holds for 90 days at most', () => {
    const long = { expires_on: '2027-06-01' };
    expect(found(long)?.until).toBe('2026-09-13');
    expect(found(long, '2026-09-13T22:00:00.000Z')).toBeDefined();
    expect(found(long, '2026-09-14T01:00:00.000Z')).toBeUndefined();
  });

  it('cannot accept what stops a project', () => {
    const screen = fullRecord('risk_classification', 'RC-01', { art5_flags: ['social_scoring'] });
    const [stop] = judge(viewOf([person, screen])).findings.filter(({ check }) => check === 'CK068');
    const accepted = waiver({ check_id: 'CK068', finding_key: stop?.key });
    const { findings, readiness } = judge(viewOf([person, screen, accepted]));
    expect(findings.find(({ check }) => check === 'CK068')?.waived).toBeUndefined();
    expect(readiness.band).toBe('stop');
    expect(readiness.sections.find(({ id }) => id === 'S06')?.cap).toEqual({ reason: 'blocker', limit: 10 });
  });
});

describe('a section that is left out', () => {
  const leaveOut = (code: string, over: Readonly<Record<string, string | undefined>> = {}) =>
    fullRecord('section_status', `SEC-${code}`, {
      section_code: code,
      applicability: 'not_applicable',
      rationale: 'Nobody ever reads a single output, so that nothing has to be explained to 3 people.',
      approver_id: 'P-01',
      revisit_on: '2026-12-01',
      ...over,
    });
  const scores = (records: readonly WorkshopRecord[]) =>
    judge(viewOf([person, ...records]))
      .readiness.sections.filter(({ applicability }) => applicability === 'not_applicable')
      .map(({ id, score }) => [id, score]);

  it('leaves its pillar', () => {
    expect(scores([leaveOut('S11')])).toEqual([['S11', null]]);
    expect(section('S11', [person, leaveOut('S11')])).toMatchObject({ effective: 0, gaps: [] });
  });

  it.each([
    ['the reason is short', [leaveOut('S11', { rationale: 'Not needed in our project.' })]],
    ['nobody approved it', [leaveOut('S11', { approver_id: undefined })]],
    ['it is never optional', ['S01', 'S04', 'S05', 'S06'].map((code) => leaveOut(code))],
    ['records contradict it', [leaveOut('S09'), fullRecord('ml_objective', 'MO-01')]],
    [
      'stakes are high',
      [
        fullRecord('project', 'PRJ-01', { error_consequence: 4 }),
        ...['S10', 'S15', 'S16'].map((code) => leaveOut(code)),
      ],
    ],
  ])('is scored all the same when %s', (_when, records) => {
    expect(scores(records)).toEqual([]);
  });

  it('is one of two at most', () => {
    expect(scores(['S13', 'S11', 'S08'].map((code) => leaveOut(code)))).toEqual([
      ['S08', null],
      ['S11', null],
    ]);
  });

  it('scores 0 while it is only put off', () => {
    const put = leaveOut('S01', { applicability: 'deferred' });
    const judged = section('S01', [person, goal, put]);
    expect(judged).toMatchObject({
      score: 0,
      applicability: 'deferred',
      gaps: [{ rule: 'deferred', points: 100 }],
    });
  });
});

describe('the whole', () => {
  it('scores the sections of a short template by themselves', () => {
    const snapshot = snapshotOf([person, goal, kpi, stakeholder], JOINED);
    const short = { ...snapshot, workshop: { ...snapshot.workshop, template: 'discovery' } };
    const { scope, overall } = judge(createRecordView(short, AS_OF)).readiness;
    expect(scope?.sections).toContain('S01');
    expect(scope?.score).toBeGreaterThan(overall);
    expect(judge(createRecordView(snapshot, AS_OF)).readiness.scope).toBeNull();
  });

  it('counts the sections that somebody worked on', () => {
    const untouched = rec('risk_classification', 'RC-01', {}, 'draft');
    expect(judge(viewOf([person, untouched])).readiness.discussed).toBe(0);
    const draft: WorkshopRecord = { ...goal, status: 'draft' };
    expect(judge(viewOf([person, draft, kpi])).readiness.discussed).toBe(2);
    expect(judge(viewOf([person, rec('goal', 'G-01', { statement: 'TBD' })])).readiness.discussed).toBe(0);
  });

  it('notices a decision that runs ahead of it', () => {
    const project = (go: string) => fullRecord('project', 'PRJ-01', { go_decision: go });
    const said = (records: readonly WorkshopRecord[]) =>
      judge(viewOf([person, ...records]))
        .findings.filter(({ check }) => check === 'CK128')
        .map(findingMessage);
    expect(said([project('build')])).toEqual([expect.stringContaining('runs ahead')]);
    expect(said([project('explore')])).toEqual([]);
    const decision = fullRecord('decision', 'D-01', { about_record_ids: ['PRJ-01'] });
    expect(said([project('build'), decision])).toEqual([]);
  });

  it('says what to do next, one entry for one place', () => {
    const view = viewOf(
      [person, fullRecord('goal', 'G-01', { owner_id: undefined }), kpi, stakeholder],
      JOINED,
    );
    const { readiness } = judge(view);
    const fixes = bestFixes(readiness, view, 5);
    expect(fixes).toHaveLength(5);
    const points = fixes.map(({ overall }) => overall);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    const all = bestFixes(readiness, view, 10_000);
    const places = all.map(({ section: at, row }) =>
      [at, row.recordId ?? row.item ?? row.kind, row.field ?? row.rule].join(),
    );
    expect(new Set(places).size).toBe(places.length);
    const sum = all.reduce((total, { overall }) => total + overall, 0);
    expect(sum).toBeCloseTo(100 - readiness.overall, 6);
  });
});

describe('the words of gaps', () => {
  it('exist for every rule, and leave no braces', () => {
    const rules = SECTIONS.flatMap(({ id, score }) =>
      [...(score?.quality ?? []), ...(score?.links ?? [])].map((rule) => [id, rule.id] as const),
    );
    for (const rule of Object.keys(gapText)) rules.push(['S01', rule]);
    for (const [id, rule] of rules) {
      const words = gapFix(id, {
        part: 'Q',
        rule,
        points: 1,
        kind: 'goal',
        field: 'statement',
        item: 'S01-1',
      });
      expect(words, rule).toMatch(/^[A-Z].*[.?]$/su);
      expect(words).not.toMatch(/[{}]/);
    }
  });
});
