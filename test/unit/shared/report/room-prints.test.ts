/** Material for the room: what stands on which sheet, how many there are, and what must not be on them. */
import type { ReportBlock, RoomPrint } from '@shared/domain/report-block';
import { buildBrief } from '@shared/report/build-brief';
import { type PrintedRound, printedRound, type RoomMaterial } from '@shared/report/room/room-material';
import { allSheetCodes } from '@shared/report/room/sheet-code';
import type { BoardPlace } from '@shared/room/state';
import { findSection } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';
import { opening, played, voted } from '../room/desk-acts';

const SNAPSHOT = snapshotOf([
  rec('person', 'P-01', { full_name: 'Mina Okafor', room_role: 'facilitator' }),
  rec('person', 'P-02', { full_name: 'Jon Berg', room_role: 'decider' }),
  rec('person', 'P-03', { full_name: 'Ida Falk', room_role: 'participant' }),
  rec('person', 'P-04', { full_name: 'Olli Vest', room_role: 'observer' }),
  rec('goal', 'G-01', { statement: 'Answer faster' }),
  rec('goal', 'G-02', { statement: 'Fewer errors' }),
  rec('goal', 'G-03', { statement: 'Given up' }, 'rejected'),
  rec('pain_point', 'PP-01', { statement: 'Waiting' }),
  rec('agenda_item', 'AI-01', {
    title: 'Goals',
    kind: 'block',
    planned_min: 40,
    section_codes: ['S01'],
    activity_forms: ['A2', 'A3'],
    must_produce: 'Ranked goals',
    private_notes: 'Ida is sceptical',
  }),
  rec('agenda_item', 'AI-02', { title: 'Coffee', kind: 'break', planned_min: 10 }),
  rec('agenda_item', 'AI-03', {
    title: 'Left out',
    kind: 'block',
    planned_min: 9,
    state: 'skipped',
    section_codes: ['S05'],
  }),
  rec('agenda_item', 'AI-04', {
    title: 'Close',
    kind: 'block',
    planned_min: 5,
    section_codes: ['OUT'],
    activity_forms: ['A14', 'A15'],
  }),
  rec('agenda_item', 'AI-05', { title: 'Read', kind: 'prework', planned_min: 15 }),
]);
const IMPACT: BoardPlace = { sectionId: 'S01', activityId: 'impact-effort' };

function blocksOf(kind: RoomPrint, room: RoomMaterial = { round: null, place: null }, snapshot = SNAPSHOT) {
  return buildBrief({ kind, snapshot, asOf: AS_OF, room }, 0).blocks;
}
const ROUND: PrintedRound = {
  question: 'Which causes matter most?',
  method: 'dot_vote',
  place: IMPACT,
  kind: 'goal',
  items: [{ id: 'G-01', label: 'Answer faster', ref: 'G-01' }],
  seats: 5,
  budget: 3,
};
const textOf = (blocks: readonly ReportBlock[]): string => JSON.stringify(blocks);
const headings = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []));

describe('ballots', () => {
  it('are as many as people who vote, and name nobody', () => {
    const blocks = blocksOf('ballots', { round: null, place: IMPACT });
    expect(headings(blocks)).toHaveLength(3);
    expect(textOf(blocks)).not.toMatch(/Mina|Jon|Ida|Olli|Given up/);
    const [table] = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    expect(table?.rows).toEqual([
      ['G-01', 'Answer faster'],
      ['G-02', 'Fewer errors'],
    ]);
    expect(table?.columns.filter(({ box }) => box).map(({ label }) => label)).toEqual(['Across', 'Up']);
    expect(textOf(blocks)).toContain('0 Little effort, 100 Much effort');
  });

  it('are those of the open round with its own budget, unless another board is asked for', () => {
    const blocks = blocksOf('ballots', { round: ROUND, place: null });
    expect(headings(blocks)).toEqual(Array.from({ length: 5 }, () => ROUND.question));
    expect(textOf(blocks)).toContain('You have 3 dots.');
    const other = blocksOf('ballots', {
      round: ROUND,
      place: { sectionId: 'S01', activityId: 'goal-order' },
    });
    expect(headings(other)[0]).not.toBe(ROUND.question);
    expect(textOf(other)).toContain('1 comes first');
  });

  it('say so when nothing is put to the vote', () => {
    expect(headings(blocksOf('ballots'))).toEqual([]);
    expect(textOf(blocksOf('ballots'))).toContain('Nothing is put to the vote');
  });

  it('know of an open round what is asked and nothing that was given', () => {
    const open = played(opening('sliders'), voted('s1', 'a', 73));
    expect(JSON.stringify(printedRound(open.desk))).not.toContain('73');
    expect(printedRound(open.desk)).toMatchObject({ seats: 4, items: [{ ref: 'G-01' }, {}, {}, {}] });
    const closed = played(opening('sliders'), voted('s1', 'a', 73), { do: 'round.close' });
    expect(printedRound(closed.desk)).toBeNull();
  });
});

describe('cards', () => {
  const cardsOf = (room?: RoomMaterial) =>
    blocksOf('room_cards', room).flatMap((block) => (block.type === 'cards' ? block.cards : []));

  it('are those of the board, of the round, or of all that is moved about', () => {
    expect(cardsOf({ round: ROUND, place: IMPACT })).toHaveLength(1);
    expect(cardsOf({ round: null, place: IMPACT })).toEqual([
      { ref: 'G-01', text: 'Answer faster', note: 'Goal' },
      { ref: 'G-02', text: 'Fewer errors', note: 'Goal' },
    ]);
    const refs = cardsOf().map(({ ref }) => ref);
    expect(refs).toEqual(expect.arrayContaining(['G-01', 'G-02', 'PP-01']));
    expect(new Set(refs).size).toBe(refs.length);
  });
});

describe('the agenda sheet', () => {
  it('shows the day with what each block leaves behind, without notes and without what is skipped', () => {
    const text = textOf(blocksOf('agenda'));
    expect(text).toContain('55 minutes');
    expect(text).toContain('Ranked goals');
    expect(text).toContain('Before the day');
    expect(text).not.toMatch(/sceptical|Left out/);
  });
});

describe('worksheets', () => {
  it('are one per activity in the forms of its block, but for those on the screen alone', () => {
    const wanted = ['stakeholder-grid', 'impact-effort', 'goal-order'].map(
      (id) => findSection('S01')?.text.activities[id]?.title,
    );
    const out = findSection('OUT')?.text.activities;
    expect(headings(blocksOf('worksheets'))).toEqual([
      'Ground rules',
      ...wanted,
      out?.agreement?.title,
      'Action slips',
    ]);
  });

  it('name section, form, time box and a code that leads to one board', () => {
    const first = blocksOf('worksheets').find(
      (block) => block.type === 'paragraph' && block.text.startsWith('S01'),
    );
    expect(first).toMatchObject({
      text: expect.stringMatching(/^S01 .* · Two by two · \d+ minutes · Code S01-1$/),
    });
    const codes = allSheetCodes().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('have a form of their own where the room fills in more than a table', () => {
    const figures = (sectionId: string, activityId: string) =>
      blocksOf('worksheets', { round: null, place: { sectionId, activityId } }).flatMap((block) =>
        block.type === 'figure'
          ? [block.figure.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : [])).join(' ')]
          : [],
      );
    const texts: readonly (readonly [string, string, RegExp])[] = [
      ['S01', 'goals', /Goal.*How do you know|Goal/],
      ['S03', 'benchmarks', /Percentile/],
      ['S04', 'kpis', /The model says yes/],
      ['S04', 'feedback-loops', /3 A signal comes back/],
      ['S07', 'alignment-ladder', /Business objective.*Decision/],
      ['S09', 'datasets', /Lawful basis/],
      ['S10', 'harms', /(Severity.*){3}/],
      ['S11', 'needs', /Why this\?.*Auditor or authority/],
      ['S14', 'maturity', /One thing it must do/],
      ['OUT', 'premortem', /It failed because/],
    ];
    for (const [section, activity, expected] of texts)
      expect(figures(section, activity).join(' '), `${section} ${activity}`).toMatch(expected);
    const screen = blocksOf('worksheets', {
      round: null,
      place: { sectionId: 'S06', activityId: 'regulatory-screen' },
    });
    expect(JSON.stringify(screen)).toContain('"label":"Yes"');
  });

  it('come with the rules of the room, slips for actions and the six cards of the poll', () => {
    const blocks = blocksOf('worksheets');
    const [poll] = blocks.flatMap((block) => (block.type === 'cards' ? [block.cards] : []));
    expect(poll?.map(({ ref }) => ref)).toEqual(['5', '4', '3', '2', '1', '0']);
    expect(textOf(blocks)).toContain('An action has a name and a day');
  });

  it('can be that of one board', () => {
    const blocks = blocksOf('worksheets', { round: null, place: IMPACT });
    expect(headings(blocks)).toHaveLength(1);
    const [figure] = blocks.flatMap((block) => (block.type === 'figure' ? [block.figure] : []));
    const words = figure?.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(words).toEqual(
      expect.arrayContaining(['Little effort', 'Much effort', 'Little impact', 'Do first']),
    );
  });
});

describe('role cards', () => {
  it('say who has the role, but list no participants', () => {
    const text = textOf(blocksOf('role_cards'));
    expect(headings(blocksOf('role_cards'))).toHaveLength(6);
    expect(text).toContain('Today: Mina Okafor');
    expect(text).not.toContain('Ida Falk');
  });
});
