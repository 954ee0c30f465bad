/** Briefs of a part, as blocks and as a reader of the PDF finds them: who reads what, what is missing, what changed. */
import type { ReportBlock, RoleBrief } from '@shared/domain/report-block';
import { ROLE_BRIEFS } from '@shared/domain/report-block';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { buildBrief } from '@shared/report/build-brief';
import { READERS } from '@shared/report/readers/readers';
import { getDeclaration } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { createPress, printDocument } from '../../../../src/main/report/print-document';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';
import { openExample } from '../../examples/open-example';
import { FONT_FOLDER, readPdf, textOf } from '../../main/report/helpers';

const press = await createPress(FONT_FOLDER);
const build = (kind: Parameters<typeof buildBrief>[0]['kind'], snapshot: WorkshopSnapshot, more = {}) =>
  buildBrief({ kind, snapshot, asOf: AS_OF, ...more }, 0);
const words = (blocks: readonly ReportBlock[]) => JSON.stringify(blocks);

function example(name: string) {
  const { view, file } = openExample(name);
  const snapshot = { workshop: view.workshop, revision: 1, records: view.all, links: view.links };
  return { view, snapshot, asOf: file.workshop.updatedAt };
}

const ROOM = [
  rec('person', 'P-01', { full_name: 'Amira', discipline: 'ml' }),
  rec('person', 'P-02', { full_name: 'Jonas', discipline: 'legal_privacy' }),
  rec('person', 'P-03', { full_name: 'Sofia', discipline: 'business', room_role: 'decider' }),
  rec('kpi', 'KPI-01', { metric_name: 'First answer', role: 'primary' }),
  rec('dataset', 'DS-01', { description: 'Tickets', personal_data: 'personal', data_owner_id: 'P-02' }),
  rec('decision', 'D-01', { question: 'Which model', choice: 'The small one', decider_id: 'P-01' }),
  rec('decision', 'D-02', { question: 'May we use the tickets', about_record_ids: ['DS-01'] }),
  rec('action_item', 'A-01', { what: 'Train it', owner_id: 'P-01', due_date: '2026-07-09' }),
  rec('action_item', 'A-02', { what: 'Sign the contract', owner_id: 'P-02', due_date: '2026-07-02' }),
  rec('action_item', 'A-03', { what: 'Finished long ago', owner_id: 'P-01', action_status: 'done' }),
];

/** The blocks below a heading, up to the next one of the same level. */
function below(blocks: readonly ReportBlock[], title: string): string {
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text === title);
  const to = blocks.findIndex((block, at) => at > from && block.type === 'heading' && block.level <= 2);
  return words(blocks.slice(from + 1, to));
}

describe('a role brief', () => {
  it('gives each reader their own decisions, open questions and actions', () => {
    const ml = build('for_ml_team', snapshotOf(ROOM)).blocks;
    expect(below(ml, 'Decided')).toContain('D-01');
    expect(below(ml, 'Your actions')).toContain('A-01');
    expect(below(ml, 'Your actions')).not.toMatch(/A-02|A-03/);
    const legal = build('for_data_and_legal', snapshotOf(ROOM)).blocks;
    expect(below(legal, 'Open for you')).toContain('D-02');
    expect(below(legal, 'Your actions')).toContain('A-02');
    expect(below(legal, 'Decided')).toMatch(/Also decided.*D-01/);
    const sponsor = build('for_sponsor', snapshotOf(ROOM)).blocks;
    expect(below(sponsor, 'Decided')).toContain('D-01');
    expect(below(sponsor, 'What is asked of you')).toMatch(/goes on.*Decide D-02: May we use/);
    expect(below(sponsor, 'Your actions')).toContain('No action is in your hands');
  });

  it.each(ROLE_BRIEFS)('%s begins with what to take from it, also when nothing was recorded', (kind) => {
    const [title, heading, first] = build(kind, snapshotOf([])).blocks;
    expect(title).toMatchObject({ type: 'heading', level: 1 });
    expect(heading).toMatchObject({ text: 'What to take from this' });
    expect(first).toMatchObject({ type: 'paragraph', tone: 'lead' });
    expect((first as { text: string }).text.length).toBeGreaterThan(60);
  });

  it.each(ROLE_BRIEFS)('%s asks only for fields that its kinds have', (kind) => {
    for (const { kind: one, columns } of READERS[kind].parts)
      expect(Object.keys(getDeclaration(one).fields)).toEqual(expect.arrayContaining([...(columns ?? [])]));
  });

  it('prints sixteen records of a kind and names the others, to stay short', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      rec('goal', `G-${String(at + 1).padStart(2, '0')}`, { statement: `Goal ${at + 1}` }),
    );
    const { blocks } = build('for_sponsor', snapshotOf(many));
    const text = below(blocks, 'Goals');
    expect(text).toContain('"G-16"');
    expect(text).not.toContain('"G-17"');
    expect(text).toContain('24 more in the full report: G-17 to G-40.');
  });

  it.each(ROLE_BRIEFS)(
    '%s prints every active record of its kinds with its reference',
    async (kind: RoleBrief) => {
      const { view, snapshot, asOf } = example('review-moderation.json');
      const document = buildBrief({ kind, snapshot, asOf }, 0);
      const printed = await printDocument(document, { page: 'a4', fontFolder: FONT_FOLDER, press });
      const { pages, outline, isTagged, unmarkedPaint } = await readPdf(printed.bytes, true);
      const text = pages.map((page) => textOf(page)).join(' ');
      const kinds = READERS[kind].parts
        .map((part) => part.kind)
        .filter((one) => !view.declaration(one).singleton);
      for (const one of kinds) for (const { ref } of view.recordsOf(one)) expect(text).toContain(ref);
      expect(outline.length).toBeGreaterThan(kinds.length);
      expect([isTagged, unmarkedPaint, printed.missing]).toEqual([true, 0, []]);
      expect(pages.length).toBeLessThanOrEqual(8);
    },
  );
});

describe('a draft', () => {
  it('says whom to ask for what is missing, by name where one is known', () => {
    const sheet = words(build('datasheet', snapshotOf(ROOM)).blocks);
    expect(sheet).toContain('Not recorded yet: ask Jonas (the data owner).');
    expect(sheet).toContain('Tickets (DS-01)');
    const card = words(build('model_card', snapshotOf(ROOM)).blocks);
    expect(card).toContain('Not recorded yet: ask the ML lead.');
    expect(card).toMatch(/KPI-01 First answer.*Primary/);
    expect(card).toMatch(/correspond to those that Mitchell/);
  });

  it('has every part when nothing was recorded, and fills nothing in', () => {
    for (const [kind, parts] of [
      ['model_card', 9],
      ['datasheet', 7],
    ] as const) {
      const { blocks } = build(kind, snapshotOf([]));
      const fields = blocks.filter((block) => block.type === 'fields');
      expect(fields.length).toBe(parts);
      const rows = fields.flatMap((block) => (block.type === 'fields' ? block.rows : []));
      expect(rows.every(({ value }) => value.startsWith('Not recorded yet: ask '))).toBe(true);
    }
  });
});

describe('a journey sheet', () => {
  it('names who looks after the journey and each of its pain points', () => {
    const sheet = words(
      build(
        'journeys',
        snapshotOf([
          rec('person', 'P-01', { full_name: 'Amira' }),
          rec('journey', 'J-01', { scenario: 'Asks for help', owner_id: 'P-01' }),
          rec('journey_phase', 'JP-01', { phase_name: 'Ask', journey_id: 'J-01', sequence_no: 1 }),
          rec('journey_step', 'ST-01', { actor_action: 'Calls', phase_id: 'JP-01', sequence_no: 1 }),
          rec('pain_point', 'PP-01', { description: 'Waits', step_id: 'ST-01', owner_id: 'P-01' }),
        ]),
      ).blocks,
    );
    expect(sheet.match(/Owner: P-01 Amira/g)).toHaveLength(2);
  });
});

describe('measures in the report on the difference', () => {
  it('stand against their targets, with what they were, and claim nothing that is not known', () => {
    const kpi = (ref: string, body: Record<string, string | number>) =>
      rec('kpi', ref, { metric_name: ref, target_value: 90, ...body });
    const then = snapshotOf([kpi('KPI-01', { direction: 'increase', baseline_value: 70 })]);
    const now = snapshotOf([
      kpi('KPI-01', { direction: 'increase', baseline_value: 92 }),
      kpi('KPI-02', { direction: 'decrease', baseline_value: 95 }),
      kpi('KPI-03', { baseline_value: 95 }),
    ]);
    const { blocks } = build('difference', now, { earlier: then });
    const [table] = blocks.flatMap((block) =>
      block.type === 'table' && block.columns[1]?.label === 'Measure' ? [block] : [],
    );
    expect(table?.rows.map((row) => [row[0], row[2], row[3], row[4], row[6]])).toEqual([
      ['KPI-01', '70', '92', '90', '✓ yes'],
      ['KPI-02', '–', '95', '90', '✗ not yet'],
      ['KPI-03', '–', '95', '90', '? not known'],
    ]);
  });
});

describe('the report on the difference', () => {
  const earlier = snapshotOf([
    rec('goal', 'G-01', { statement: 'Answer sooner', rank_order: 1 }),
    rec('goal', 'G-02', { statement: 'Answer better', rank_order: 2 }),
    rec('goal', 'G-03', { statement: 'Answer in French', rank_order: 3 }),
    rec('goal', 'G-04', { statement: 'Answer at night' }),
  ]);
  const now = snapshotOf([
    rec('goal', 'G-01', { statement: 'Answer within the hour', rank_order: 1 }),
    rec('goal', 'G-02', { statement: 'Answer better', rank_order: 3 }),
    rec('goal', 'G-04', { statement: 'Answer at night', impact_basis: 'Half of the tickets' }, 'agreed'),
    rec('goal', 'G-05', { statement: 'Answer by voice' }),
  ]);

  it('marks what became of each record with a sign and a word', () => {
    const { blocks } = build('difference', now, { earlier });
    const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    const markOf = (ref: string) => rows.find(([first]) => first === ref)?.[1];
    expect(['G-05', 'G-03', 'G-01', 'G-02', 'G-04'].map(markOf)).toEqual(['+', '−', '≠', '↕', '✓']);
    expect(words(blocks)).toMatch(/was “Answer sooner”; now “Answer within the hour”/);
    for (const heading of ['+ New', '− Dropped', '≠ Changed', '↕ Re-ranked', '✓ Answered'])
      expect(blocks).toContainEqual(expect.objectContaining({ type: 'heading', text: heading }));
  });

  it('has a glyph for every mark', async () => {
    const document = build('difference', now, { earlier });
    const printed = await printDocument(document, { page: 'letter', fontFolder: FONT_FOLDER, press });
    expect(printed.missing).toEqual([]);
    const text = (await readPdf(printed.bytes)).pages.map((page) => textOf(page)).join('');
    for (const mark of ['+', '−', '≠', '↕', '✓']) expect(text).toContain(mark);
  });

  it('says so where there is nothing to compare with', () => {
    expect(words(build('difference', now).blocks)).toContain('There is no earlier workshop to compare with');
  });
});
