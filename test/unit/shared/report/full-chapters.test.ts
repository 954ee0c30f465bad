/** What the full report says beyond records: the foot of a chapter and the chapters that lie across the sections. */
import type { ReportBlock } from '@shared/domain/report-block';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { briefSubject } from '@shared/report/brief-subject';
import { buildBrief } from '@shared/report/build-brief';
import { SECTIONS } from '@shared/sections/registry';
import { findingMessage } from '@shared/sections/run-checks';
import { describe, expect, it } from 'vitest';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';
import { openExample } from '../../examples/open-example';

type Table = Extract<ReportBlock, { type: 'table' }>;

function blocksOf(records: readonly WorkshopRecord[], links: readonly string[] = []) {
  return buildBrief({ kind: 'full', snapshot: snapshotOf(records, links), asOf: AS_OF }, 0).blocks;
}

/** The blocks from a heading of the first level to the next one. */
function chapterOf(blocks: readonly ReportBlock[], title: string): readonly ReportBlock[] {
  const isStart = (block: ReportBlock) => block.type === 'heading' && block.level === 1;
  const from = blocks.findIndex((block) => isStart(block) && 'text' in block && block.text === title);
  expect(from).toBeGreaterThan(-1);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex(isStart);
  return to < 0 ? rest : rest.slice(0, to);
}

function tableWith(blocks: readonly ReportBlock[], label: string): Table {
  const found = blocks.find(
    (block): block is Table =>
      block.type === 'table' && block.columns.some((column) => column.label === label),
  );
  if (!found) throw new Error(`No table with a column ${label}`);
  return found;
}

function textsOf(blocks: readonly ReportBlock[]): string {
  return blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n');
}

const example = openExample('demand-forecasting.json');
const snapshot = {
  ...{ workshop: example.view.workshop, revision: 1, records: example.view.all, links: example.view.links },
};
const asOf = example.file.workshop.updatedAt;
const demand = buildBrief({ kind: 'full', snapshot, asOf }, 0).blocks;
const { findings, readiness, coverage } = briefSubject(snapshot, asOf);

describe('records that several sections share', () => {
  it('are printed in one chapter only', () => {
    const refs = demand.flatMap((block) =>
      block.type === 'table' && block.columns.at(-1)?.label === 'Status'
        ? block.rows.map(([ref]) => ref)
        : [],
    );
    expect(refs.filter((ref, at) => refs.indexOf(ref) !== at)).toEqual([]);
    for (const prefix of ['REQ', 'GA', 'MI', 'MON', 'LOG', 'TO'])
      expect(refs.some((ref) => ref?.startsWith(`${prefix}-`))).toBe(true);
  });
});

describe('the foot of a chapter', () => {
  it('says of each point of the guide how far it is answered, and what is missing', () => {
    const goals = [
      rec('goal', 'G-01', { statement: 'Cut the waiting time', horizon: 'short_term' }),
      rec('goal', 'G-02', { statement: 'Lead the market', horizon: 'long_term' }),
    ];
    const rows = tableWith(chapterOf(blocksOf(goals), 'S01 Goals'), 'Answer').rows;
    expect(rows.map(([id]) => id)).toEqual(['S00-1', 'S01-1', 'S01-2', 'S01-3']);
    const [id, quote, answer, missing] = rows[2] ?? [];
    expect([id, quote, answer]).toEqual(['S01-2', 'articulate short-term and long-term goals', 'Half']);
    expect(missing).toMatch(/Waits for: G-01, G-02\.$/);
    expect(rows[0]?.[2]).toBe('Not yet');
  });

  it('adds up to the coverage of the whole guide', () => {
    const answers = SECTIONS.filter(({ score }) => score).flatMap(({ id, text }) =>
      tableWith(chapterOf(demand, `${id} ${text.title}`), 'Answer').rows.map(
        ([item, , answer]) => `${item} ${answer}`,
      ),
    );
    const words = { 0: 'Not yet', 0.5: 'Half', 1: 'Covered' } as const;
    expect([...new Set(answers)].sort()).toEqual(
      coverage.map(({ item, value }) => `${item} ${words[value]}`).sort(),
    );
  });

  it('gives the score with its limit in words and its three biggest gaps', () => {
    const chapter = chapterOf(demand, 'S08 Computational priority');
    expect(textsOf(chapter)).toMatch(/Score 40 of 100\. Limited to 40, because 4 errors are open\./);
    const at = chapter.findIndex(
      (block) => block.type === 'heading' && block.text === 'Most is missing here',
    );
    const gaps = chapter[at + 1];
    if (gaps?.type !== 'fields') throw new Error('No gaps');
    expect(gaps.rows).toHaveLength(3);
    const points = gaps.rows.map(({ label }) => Number(label.split(' ')[0]));
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(gaps.rows[0]?.value).toContain('Settle these errors');
  });

  it('lists the open findings of its own section and of no other', () => {
    for (const { id, text } of SECTIONS) {
      const title = /^S(?!00)/.test(id) ? `${id} ${text.title}` : text.title;
      const chapter = chapterOf(demand, title);
      const own = findings.filter(({ section, waived }) => section === id && !waived);
      if (own.length === 0) {
        expect(textsOf(chapter)).not.toContain('Open checks');
        continue;
      }
      const listed = tableWith(chapter, 'What it says').rows.map(([, message]) => message);
      expect(listed).toEqual(own.map(findingMessage));
    }
  });

  it('gives the reason of a section that is left out or put off instead of a score', () => {
    const status = (ref: string, code: string, applicability: string) =>
      rec('section_status', ref, {
        ...{ section_code: code, applicability, approver_id: 'P-01', revisit_on: '2027-01-15' },
        rationale: 'Nothing is sent to several machines, because one small server answers all requests.',
      });
    const blocks = blocksOf([
      rec('person', 'P-01', { full_name: 'Mona' }),
      status('SEC-01', 'S12', 'not_applicable'),
      status('SEC-02', 'S11', 'deferred'),
    ]);
    const left = textsOf(chapterOf(blocks, 'S12 Scalability'));
    expect(left).toMatch(
      /Does not apply \(SEC-01\): Nothing is sent.*all requests, approved by P-01 Mona, to be looked at again on/s,
    );
    expect(left).not.toContain('Score');
    expect(textsOf(chapterOf(blocks, 'S11 Interpretability'))).toMatch(
      /Put off until .*2027.* \(SEC-02\): Nothing is sent/s,
    );
  });
});

describe('the chapter on trade-offs', () => {
  const items = ['reliability', 'scalability', 'traceability'];
  const round = rec('priority_round', 'PR-01', {
    ...{ question: 'What matters more?', method: 'pairwise_ahp', set_code: 'ml_system_balance' },
  });
  const judged = (ref: string, left: number, right: number, value: number) =>
    rec('pairwise_judgement', ref, {
      ...{ left_code: items[left], right_code: items[right], value, round_id: 'PR-01' },
    });
  const chapter = (values: readonly [number, number, number]) =>
    chapterOf(
      blocksOf([
        round,
        judged('PJ-01', 0, 1, values[0]),
        judged('PJ-02', 0, 2, values[1]),
        judged('PJ-03', 1, 2, values[2]),
      ]),
      'Trade-offs',
    );

  it('turns comparisons into weights with their consistency ratio', () => {
    const blocks = chapter([3, 5, 3]);
    expect(tableWith(blocks, 'Weight').rows).toEqual([
      ['Reliability', '63.7 %'],
      ['Scalability', '25.8 %'],
      ['Traceability', '10.5 %'],
    ]);
    expect(textsOf(blocks)).toContain('Consistency ratio 0.03: the comparisons agree');
  });

  it('names the three that contradict each other', () => {
    expect(textsOf(chapter([3, 1 / 3, 3]))).toMatch(
      /Consistency ratio 1\.15, above 0\.10: .*most of all Reliability, Scalability, Traceability\./,
    );
  });

  it('draws positions, and says when there are none', () => {
    const position = rec('tradeoff_position', 'TO-01', {
      ...{ set_code: 'own', pole_a: 'Fast', pole_b: 'Right', position: 70, agreed_reason: 'Nobody dies.' },
    });
    const blocks = chapterOf(blocksOf([position]), 'Trade-offs');
    const figure = blocks.find((block) => block.type === 'figure');
    expect(figure?.type === 'figure' && figure.figure.alt).toContain(
      'TO-01: 70 of 100 on the way from Fast to Right',
    );
    expect(JSON.stringify(blocks)).toContain('Nobody dies.');
    expect(textsOf(chapterOf(blocksOf([]), 'Trade-offs')).match(/Not discussed/g)).toHaveLength(1);
  });
});

describe('codes', () => {
  it('are printed as words: points of the guide in their chapter, sliders by their ends, comparisons as fractions', () => {
    const rating = rec('guide_assessment', 'GA-01', {
      ...{ guide_item_id: 'S09-2', maturity: 1, target_maturity: 3, gap_note: 'Nobody owns the pipeline.' },
    });
    const quote = SECTIONS.find(({ id }) => id === 'S09')?.text.guide['S09-2']?.quote;
    expect(quote).toBeTruthy();
    const data = SECTIONS.find(({ id }) => id === 'S09')?.text.title;
    expect(tableWith(chapterOf(blocksOf([rating]), `S09 ${data}`), 'Next step').rows).toEqual([
      ['GA-01', `S09-2 ${quote}`, '1', '3', 'Nobody owns the pipeline.', 'Proposed'],
    ]);
    const slider = rec('tradeoff_position', 'TO-01', {
      ...{ set_code: 'quality_vs_compute', pole_a: 'Quality', pole_b: 'Cost', position: 55 },
    });
    expect(JSON.stringify(blocksOf([slider]))).not.toContain('quality_vs_compute');
    const texts = JSON.stringify(chapterOf(demand, 'Trade-offs'));
    expect(texts).toContain('"Maintainability","1/3","Reliability"');
    expect(texts).not.toContain('0.333');
  });

  it('of links with one meaning stand together, runs as runs', () => {
    const goals = [1, 2, 3, 4].map((at) => rec('goal', `G-0${at}`, { statement: `Goal ${at}` }));
    const proof = rec('evidence', 'E-01', { claim: 'It was counted.' });
    const blocks = blocksOf(
      [...goals, proof],
      ['G-01', 'G-02', 'G-03', 'G-04'].map((ref) => `${ref} evidenced_by E-01`),
    );
    expect(JSON.stringify(chapterOf(blocks, 'Decisions, risks, actions'))).toContain(
      'is evidence for G-01 to G-04"',
    );
  });
});

describe('the chapter on findings and waivers', () => {
  it('counts by section and lists every open error', () => {
    const chapter = chapterOf(demand, 'Findings and waivers');
    const errors = findings.filter(({ severity, waived }) => severity === 'error' && !waived);
    const counts = tableWith(chapter, 'Errors').rows;
    const sum = counts.slice(0, -1).reduce((total, [, count]) => total + Number(count), 0);
    expect(sum).toBe(errors.length);
    expect(counts.at(-1)?.slice(0, 2)).toEqual(['All', String(errors.length)]);
    expect(tableWith(chapter.slice(3), 'What it says').rows).toHaveLength(errors.length);
    expect(JSON.stringify(chapter)).not.toContain('OUT');
  });

  it('names what was accepted, by whom and until when, and what a waiver no longer covers', () => {
    const goal = rec('goal', 'G-01', { statement: 'Cut the waiting time' }, 'agreed');
    const [first] = briefSubject(snapshotOf([goal]), AS_OF).findings.filter(
      ({ severity }) => severity === 'error',
    );
    const waiver = (ref: string, key: string | undefined) =>
      rec('check_waiver', ref, {
        ...{ check_id: first?.check, finding_key: key, approver_id: 'P-01', expires_on: '2026-07-01' },
        reason: 'The sponsor names the owner at the next meeting on 24 June 2026.',
      });
    const person = rec('person', 'P-01', { full_name: 'Mona' });
    const blocks = blocksOf([goal, person, waiver('W-01', first?.key), waiver('W-02', 'gone')]);
    const rows = tableWith(chapterOf(blocks, 'Findings and waivers'), 'Until').rows;
    expect(rows[0]).toEqual(['W-01', first && findingMessage(first), 'P-01 Mona', '2026-07-01']);
    expect(rows[1]?.[1]).toContain('Covers no finding');
    expect(textsOf(chapterOf(blocks, 'S01 Goals'))).toContain('Accepted for now: 1 (W-01).');
  });
});

describe('the chapter on readiness', () => {
  it('lists gaps that add up to 100 with each score, in the section and for the whole', () => {
    const chapter = chapterOf(demand, 'Readiness');
    const from = chapter.findIndex(
      (block) => block.type === 'heading' && block.text === 'Everything that is missing',
    );
    const tables = chapter.slice(from).filter((block): block is Table => block.type === 'table');
    expect(tables).toHaveLength(readiness.sections.filter(({ gaps }) => gaps.length > 0).length);
    const missing = tables.map((table) => table.rows.reduce((sum, row) => sum + (Number(row[3]) || 0), 0));
    readiness.sections
      .filter(({ gaps }) => gaps.length > 0)
      .forEach(({ score }, at) => {
        // Figures are rounded to one place, and the smallest are only called small.
        expect(Math.abs((score ?? 0) + (missing[at] ?? 0) - 100)).toBeLessThan(1);
      });
  });

  it('says the band in words with what the next one asks for, never a bare figure', () => {
    const chapter = chapterOf(demand, 'Readiness');
    expect(textsOf(chapter)).toMatch(/^Shape, 57 of 100: .*Weakest section: S08/m);
    expect(tableWith(chapter, 'Condition').rows[0]).toEqual([
      'Not met',
      'Readiness of 60 or more. It is 57 now.',
    ]);
    const bars = chapter.find((block) => block.type === 'figure');
    expect(bars?.type === 'figure' && bars.figure.alt).toContain('S08 Computation 40 of 100');
  });
});

describe('the chapter on traceability', () => {
  it('has a table for each of the five chains, whose gaps say so, and one for standards', () => {
    const records = [
      rec('goal', 'G-01', { statement: 'Cut the waiting time' }),
      rec('goal', 'G-02', { statement: 'Alone' }),
      rec('business_objective', 'BO-01', { statement: 'Answer within two hours' }),
    ];
    const chapter = chapterOf(blocksOf(records, ['BO-01 refines G-01']), 'Traceability');
    expect(chapter.filter((block) => block.type === 'table')).toHaveLength(6);
    expect(chapter.some((block) => block.type === 'figure')).toBe(true);
    const { columns, rows } = tableWith(chapter, 'Objectives');
    expect(columns.map(({ label }) => label)).toEqual([
      'Goals',
      'Objectives',
      'ML objectives',
      'KPIs',
      'Monitors',
    ]);
    expect(rows).toEqual([
      ['G-01 Cut the waiting time', 'BO-01 Answer within two hours', 'missing', 'missing', 'missing'],
    ]);
    expect(textsOf(chapter)).toContain('Tied to nothing: G-02.');
  });
});

describe('the chapter on the agenda', () => {
  it('sets what was planned beside what it took', () => {
    const item = (ref: string, title: string, planned: number, more: object) =>
      rec('agenda_item', ref, { title, planned_min: planned, kind: 'block', state: 'done', ...more });
    const blocks = blocksOf([
      rec('project', 'PRJ-01', { name: 'Routing', start_time: '09:00' }),
      item('AI-01', 'Goals', 30, { actual_min: 42, outcome: 'Three goals', private_notes: 'hush' }),
      item('AI-02', 'Risks', 20, { actual_min: 15 }),
      item('AI-03', 'Actions', 10, {}),
    ]);
    const chapter = chapterOf(blocks, 'Agenda, planned and actual');
    const rows = tableWith(chapter, 'Difference').rows;
    expect(rows.map((row) => [row[0], row[1], row[4], row[5], row[6]])).toEqual([
      ['09:00', 'AI-01', '30 min', '42 min', '+12'],
      ['09:30', 'AI-02', '20 min', '15 min', '−5'],
      ['09:50', 'AI-03', '10 min', '', ''],
    ]);
    expect(rows[0]?.[2]).toContain('What came out: Three goals');
    expect(textsOf(chapter)).toContain(
      '60 min were planned. 2 of 3 items were timed; they took 57 min. That is 7 min more than planned for them.',
    );
    expect(JSON.stringify(blocks)).not.toContain('hush');
  });
});

describe('the chapter on method', () => {
  it('prints rules, version and dated law, and what the report is not', () => {
    const chapter = JSON.stringify(chapterOf(demand, 'Method and sources'));
    expect(chapter).toContain(`edition ${readiness.specVersion}`);
    expect(chapter).toContain('not legal advice');
    expect(chapter).toMatch(/Check current law: these dates are as of \d{4}-\d\d-\d\d/);
    expect(chapter).toContain('Assumption 0.1, Opinion 0.35');
    expect(chapter).toContain('lowest share selected ÷ highest');
  });
});
