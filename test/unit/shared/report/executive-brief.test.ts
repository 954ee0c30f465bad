import type { ReportBlock } from '@shared/domain/report-block';
import { buildBrief, type Tightness } from '@shared/report/build-brief';
import { describe, expect, it } from 'vitest';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';

const LEVELS: readonly Tightness[] = [0, 1, 2, 3];
const brief = (snapshot = snapshotOf([]), tightness: Tightness = 0) =>
  buildBrief({ kind: 'executive', snapshot, asOf: AS_OF }, tightness);

/** Everything a reader sees, as one text. */
function textOf(blocks: readonly ReportBlock[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'columns') return block.columns.map((column) => textOf(column.blocks)).join('\n');
      if (block.type === 'table')
        return [...block.rows.map((row) => row.join(' ')), block.rows.length ? '' : block.empty].join('\n');
      if (block.type === 'fields') return block.rows.map((row) => `${row.label}: ${row.value}`).join('\n');
      if (block.type === 'list') return block.items.join('\n');
      return 'text' in block ? block.text : '';
    })
    .join('\n');
}

const pad = (at: number) => String(at).padStart(2, '0');
const crowded = (count: number, words: string) =>
  snapshotOf([
    rec('project', 'PRJ-01', { name: 'Routing', one_line_purpose: words }),
    ...Array.from({ length: count }, (_, at) => [
      rec('goal', `G-${pad(at + 1)}`, {
        statement: words,
        rank_order: at + 1,
        impact_basis: words,
        target_date: '2026-12-01',
      }),
      rec('constraint', `C-${pad(at + 1)}`, {
        statement: words,
        hardness: 'negotiable',
        category: 'cost',
        limit_value: 5,
        limit_unit: words.slice(0, 40),
      }),
      rec('risk', `R-${pad(at + 1)}`, { statement: words, likelihood: 4, impact: 4 }),
      rec('action_item', `A-${pad(at + 1)}`, { what: words, due_date: '2026-07-01' }),
      rec('persona', `PE-${pad(at + 1)}`, {
        name: words,
        archetype: words,
        persona_kind: 'affected_non_user',
      }),
      rec('pain_point', `PP-${pad(at + 1)}`, { description: words, severity: 5, frequency: 5 }),
      rec('stakeholder', `SH-${pad(at + 1)}`, {
        name: words,
        kind: at % 2 ? 'sponsor' : 'affected_person',
        possible_harm: words,
      }),
    ]).flat(),
  ]);
const LONG = 'Shorten the time until a business customer gets the first answer to an urgent ticket '.repeat(
  4,
);

describe('the executive brief', () => {
  it.each(LEVELS)('names every active goal and constraint at tightness %i', (tightness) => {
    const text = textOf(brief(crowded(60, LONG), tightness).blocks);
    for (let at = 1; at <= 60; at += 1) {
      expect(text).toMatch(new RegExp(`\\bG-${pad(at)}\\b`));
      expect(text).toMatch(new RegExp(`\\bC-${pad(at)}\\b`));
    }
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

  it('says less the tighter it gets, and little enough for one page in the end', () => {
    const sizes = LEVELS.map((tightness) => textOf(brief(crowded(60, LONG), tightness).blocks).length);
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    expect(sizes[3]).toBeLessThan(3_600);
  });

  it('stays small with thousands of goals and with words that never end', () => {
    expect(textOf(brief(crowded(2_000, LONG), 3).blocks).length).toBeLessThan(3_600);
    const endless = 'x'.repeat(20_000);
    for (const tightness of LEVELS) {
      for (const word of textOf(brief(crowded(3, endless), tightness).blocks).split(/\s/))
        expect(word.length).toBeLessThan(120);
    }
  });

  it('cuts at a word and says where the rest is', () => {
    const text = textOf(brief(crowded(1, LONG), 0).blocks);
    expect(text).toContain(
      'Shorten the time until a business customer gets the first answer to an urgent ticket',
    );
    expect(text).toMatch(/[a-z] …\n/);
    expect(text).toContain('Texts that end in … are cut; see full report');
    expect(textOf(brief(crowded(1, 'Cut the waiting time'), 0).blocks)).not.toContain('…');
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
      'R-02 Big 25 Mona',
      'R-01 Small 2 nobody',
      'A-02 Soon',
      'A-01 Late',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('Deadline: 2026-12-31 (C-02)');
    expect(text).not.toContain('A-03');
  });

  it('counts open checks instead of inventing a score', () => {
    const text = textOf(brief(snapshotOf([rec('goal', 'G-01', { statement: 'First' })])).blocks);
    expect(text).toMatch(/3 errors, \d warnings and 1 hint are open\./);
    expect(text).not.toMatch(/score|readiness|band/i);
  });

  it('shows money once and per month, and the open question as the decision asked for', () => {
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
    expect(text).toContain('Decision asked for: D-02 Pilot in one site or in two?');
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
