import type { ReportBlock } from '@shared/domain/report-block';
import type { BodyView } from '@shared/fields/field';
import { buildBrief, type Tightness } from '@shared/report/build-brief';
import { runChecks } from '@shared/sections/run-checks';
import { describe, expect, it } from 'vitest';
import { AS_OF, rec, snapshotOf, viewOf } from '../../../sections/build-snapshot';
import { crowdedSnapshot } from './crowded-snapshot';

const LEVELS: readonly Tightness[] = [0, 1, 2, 3, 4];
const brief = (snapshot = snapshotOf([]), tightness: Tightness = 0) =>
  buildBrief({ kind: 'executive', snapshot, asOf: AS_OF }, tightness);

/** Everything a reader sees, as one text. */
function textOf(blocks: readonly ReportBlock[]): string {
  // Signs that keep dates in order are not read.
  const text = blocks
    .map((block) => {
      if (block.type === 'figure') return block.figure.alt;
      if (block.type === 'columns') return block.columns.map((column) => textOf(column.blocks)).join('\n');
      if (block.type === 'table')
        return [...block.rows.map((row) => row.join(' ')), block.rows.length ? '' : block.empty].join('\n');
      if (block.type === 'fields') return block.rows.map((row) => `${row.label}: ${row.value}`).join('\n');
      if (block.type === 'list') return block.items.join('\n');
      return 'text' in block ? block.text : '';
    })
    .join('\n');
  return text.replace(/[\u2066\u2068\u2069]/g, '');
}

/** Numbers named with a prefix, those inside of "G-04 to G-60" too. */
function numbersIn(text: string, prefix: string): ReadonlySet<number> {
  const found = new Set<number>();
  const range = new RegExp(`\\b${prefix}-(\\d+)(?: to ${prefix}-(\\d+))?`, 'g');
  for (const [, from, to] of text.matchAll(range))
    for (let at = Number(from); at <= Number(to ?? from); at += 1) found.add(at);
  return found;
}

const LONG = 'Shorten the time until a business customer gets the first answer to an urgent ticket '.repeat(
  4,
);

describe('the executive brief', () => {
  it.each(LEVELS)('names every active goal and constraint at tightness %i', (tightness) => {
    const text = textOf(brief(crowdedSnapshot(60, LONG), tightness).blocks);
    for (const prefix of ['G', 'C'])
      for (let at = 1; at <= 60; at += 1) expect(numbersIn(text, prefix).has(at)).toBe(true);
  });

  it('leaves retired goals out and names non-goals as such', () => {
    const text = textOf(
      brief(
        snapshotOf([
          rec('goal', 'G-01', { statement: 'Old' }, 'superseded'),
          rec('goal', 'G-02', { statement: 'Replace people', is_non_goal: true }),
        ]),
      ).blocks,
    );
    expect(text).not.toContain('G-01');
    expect(text).toContain('Non-goals: G-02 Replace people');
  });

  it.each(LEVELS)('says what a minority held at tightness %i, and the full report too', (tightness) => {
    const snapshot = snapshotOf([
      rec('goal', 'G-01', { statement: 'Answer faster' }),
      rec('priority_round', 'PR-01', { question: 'Which first?', closed_at: AS_OF }),
      rec('round_result', 'RR-01', {
        item_id: 'G-01',
        item_code: 'G-01',
        round_id: 'PR-01',
        rank: 1,
        score: 3,
        minority: '1 of 6, operations: 0, median 3',
      }),
      rec('round_result', 'RR-02', { item_code: 'S02', round_id: 'PR-01', rank: 2, score: 1 }),
    ]);
    const text = textOf(brief(snapshot, tightness).blocks);
    expect(text).toContain(tightness > 2 ? 'Other views: G-01.' : 'G-01 (1 of 6, operations: 0, median 3).');
    const full = textOf(buildBrief({ kind: 'full', snapshot, asOf: AS_OF }, 0).blocks);
    expect(full).toContain('PR-01 G-01 Answer faster: 1 of 6, operations: 0, median 3');
  });

  it('says less the tighter it gets, and little enough for one page in the end', () => {
    const sizes = LEVELS.map(
      (tightness) => textOf(brief(crowdedSnapshot(60, LONG), tightness).blocks).length,
    );
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    expect(sizes[4]).toBeLessThan(3_300);
  });

  it('stays small with thousands of goals and with words that never end', () => {
    expect(textOf(brief(crowdedSnapshot(2_000, LONG), 4).blocks).length).toBeLessThan(3_300);
    const endless = 'x'.repeat(20_000);
    for (const tightness of LEVELS) {
      for (const word of textOf(brief(crowdedSnapshot(3, endless), tightness).blocks).split(/\s/))
        expect(word.length).toBeLessThan(120);
    }
  });

  it('cuts at a word and says where the rest is', () => {
    const text = textOf(brief(crowdedSnapshot(1, LONG), 0).blocks);
    expect(text).toContain(
      'Shorten the time until a business customer gets the first answer to an urgent ticket',
    );
    expect(text).toMatch(/[a-z]\u00a0…\n/);
    expect(text).toContain('Texts that end in … are cut; see full report');
    expect(textOf(brief(crowdedSnapshot(1, 'Cut the waiting time'), 0).blocks)).not.toContain('…');
  });

  it('puts goals by rank, limits by firmness, risks by score and actions by date', () => {
    const text = textOf(
      brief(
        snapshotOf([
          rec('goal', 'G-01', { statement: 'Second', rank_order: 2 }),
          rec('goal', 'G-02', { statement: 'First', rank_order: 1, evidence_level: 'assumption' }),
          rec('constraint', 'C-01', { statement: 'Wish', hardness: 'preference' }),
          rec('constraint', 'C-02', {
            statement: 'Law',
            hardness: 'fixed',
            category: 'time',
            limit_date: '2026-12-31',
          }),
          rec('risk', 'R-01', { statement: 'Small', likelihood: 1, impact: 2 }),
          rec('risk', 'R-02', { statement: 'Big', likelihood: 5, impact: 5, owner_id: 'P-01' }),
          rec('person', 'P-01', { full_name: 'Mona' }),
          rec('action_item', 'A-01', { what: 'Late', due_date: '2026-09-01' }),
          rec('action_item', 'A-02', { what: 'Soon', due_date: '2026-07-01' }),
          rec('action_item', 'A-03', { what: 'Done', action_status: 'done' }),
        ]),
      ).blocks,
    );
    const order = [
      'G-02 First (assumption)',
      'G-01 Second',
      'C-02: Law',
      'C-01: Wish',
      'R-02: Big (score 25 of 25, owner: Mona)',
      'R-01: Small (score 2 of 25, owner: nobody)',
      'A-02: Soon (nobody, 2026-07-01)',
      'A-01: Late',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('Deadline: 2026-12-31 (C-02)');
    expect(text).not.toContain('A-03');
  });

  it('never shows readiness as a bare number', () => {
    const text = textOf(brief().blocks);
    expect(text).toMatch(
      /^Explore, 0 of 100: An idea with open questions.*Weakest section: S01 Goals at 0\./m,
    );
    expect(text).toContain('0 of 16 sections are discussed.');
    expect(text).toMatch(/\d+ errors?, \d+ warnings? and \d+ hints? are open\./);
    expect(text).toContain('S16 Traceability 0 of 100, not discussed');
  });

  it('counts what is accepted apart from what is open, and names the steps that bring most with their points', () => {
    const goal = rec('goal', 'G-01', { statement: 'Cut the waiting time' }, 'agreed');
    const open = textOf(brief(snapshotOf([goal])).blocks);
    const [first] = runChecks(viewOf([goal])).filter(({ severity }) => severity === 'error');
    const waiver = rec('check_waiver', 'W-01', {
      ...{ check_id: first?.check, finding_key: first?.key, approver_id: 'P-01', expires_on: '2026-07-01' },
      reason: 'The sponsor names the owner at the next meeting on 24 June 2026.',
    });
    const person = rec('person', 'P-01', { full_name: 'Mona' });
    const accepted = textOf(brief(snapshotOf([goal, waiver, person])).blocks);
    const errors = (text: string) => Number(/(\d+) errors?,/.exec(text)?.[1]);
    expect(first).toBeDefined();
    expect(errors(accepted)).toBe(errors(open) - 1);
    expect(accepted).toContain('1 is accepted for now.');
    expect(open).not.toContain('accepted');
    expect(open).toMatch(/^\+\d+(\.\d)?: S\d\d [A-Z]/m);
  });

  it('shows primary KPIs with today, target, day and guardrail, and says when none is primary', () => {
    const kpi = (ref: string, name: string, role: string, more: BodyView) =>
      rec('kpi', ref, { metric_name: name, role, unit: 'min', ...more });
    const wait = kpi('KPI-02', 'Waiting time', 'primary', {
      ...{ baseline_value: 95, target_value: 40, direction: 'decrease', target_date: '2026-12-01' },
      priority: 'must',
    });
    const load = kpi('KPI-03', 'Load', 'primary', {
      direction: 'keep_within',
      upper_limit: 12,
      priority: 'could',
    });
    const errors = kpi('KPI-01', 'Wrong answers', 'guardrail', { direction: 'keep_within', upper_limit: 2 });
    const measured = ['G-01 measured_by KPI-01', 'G-01 measured_by KPI-02'];
    const goal = rec('goal', 'G-01', { statement: 'Cut the waiting time' });
    const text = textOf(brief(snapshotOf([goal, load, errors, wait], measured)).blocks);
    expect(text).toContain(
      'KPI-02 Waiting time G-01 95 min 40 min 2026-12-01 KPI-01 Wrong answers (up to 2 min)',
    );
    expect(text).toContain('KPI-03 Load  Not discussed up to 12 min  none');
    expect(text.indexOf('KPI-02 Waiting')).toBeLessThan(text.indexOf('KPI-03 Load'));
    expect(textOf(brief(snapshotOf([goal, errors], measured)).blocks)).toContain(
      'None is marked as primary: KPI-01',
    );
  });

  it('says what the screen for a data protection impact assessment came to', () => {
    const screen = rec('dpia_screening', 'DP-01', { criteria: ['large_scale', 'sensitive_data'] });
    expect(textOf(brief(snapshotOf([screen])).blocks)).toContain(
      'Data protection impact assessment: Likely required.',
    );
  });

  it('shows money once and per month, and the open question as what the reader is asked', () => {
    const euro = (amount: number) => ({ amount_minor: amount * 100, currency: 'EUR' });
    const text = textOf(
      brief(
        snapshotOf([
          rec('budget_line', 'BL-01', { cost_type: 'one_off', amount: euro(150_000) }),
          rec('budget_line', 'BL-02', { cost_type: 'one_off', amount: euro(30_000) }),
          rec('budget_line', 'BL-03', { cost_type: 'recurring_month', amount: euro(4_000) }),
          rec('decision', 'D-01', { question: 'Build or buy?', choice: 'Build' }),
          rec('decision', 'D-02', { question: 'Pilot in one site or in two?' }),
        ]),
      ).blocks,
    );
    expect(text).toContain('Budget: EUR 180,000.00 once, EUR 4,000.00 per month');
    expect(text).toContain('Asked of you: Decide D-02: Pilot in one site or in two?');
  });

  it('says in plain words what is asked, and where decision and readiness part', () => {
    const sponsor = rec('stakeholder', 'SH-01', { display_name: 'Head of care', kind: 'sponsor' });
    const textFor = (go_decision: string, ...more: ReturnType<typeof rec>[]): string =>
      textOf(brief(snapshotOf([rec('project', 'PRJ-01', { go_decision }), ...more])).blocks);
    expect(textFor('undecided')).toContain('Asked of you: Decide whether it goes on. Name a sponsor.');
    expect(textFor('pilot', sponsor)).toMatch(
      /Go decision: Pilot\. Readiness says otherwise: \w+, \d+ of 100\./,
    );
    expect(textFor('pilot', sponsor)).toMatch(/Asked of you: Nothing to decide today\. Most is missing in S/);
    expect(textFor('stop', sponsor)).toMatch(/Go decision: Stop(?!\.)/);
    const act = rec('action_item', 'A-01', { what: 'Close the account' });
    expect(textFor('stop', sponsor, act)).toContain('Go decision: Stop. 1 action is still open.');
  });

  it('prints "Not discussed" for an empty workshop and is titled and dated', () => {
    const document = brief();
    expect(textOf(document.blocks).match(/Not discussed/g)?.length).toBeGreaterThan(8);
    expect(document).toMatchObject({
      kind: 'executive',
      language: 'en',
      footer: 'Workshop record, not legal advice.',
    });
    expect(document.header.right).toBe('Executive brief, as of 2026-06-15');
    expect(document.cover).toBeUndefined();
  });
});
