/** The full report as blocks: everything typed is in it once, in its chapter, and secrets are not. */
import type { ReportBlock } from '@shared/domain/report-block';
import { buildBrief } from '@shared/report/build-brief';
import { getDeclaration, RECORD_KINDS, SECTIONS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { bigSnapshot } from '../../../sections/big-snapshot';
import { AS_OF, rec, snapshotOf } from '../../../sections/build-snapshot';
import { tokenSnapshot } from './full-snapshot';

/** Single answers stay secret, the facilitator's own notes private, and what only the app reads is left out. */
const UNPRINTED =
  /^(vote|agreement_poll)\.|^photo\.(section_id|activity_id)$|^(note|cluster)\.activity_id$|^agenda_item\.private_notes$|^(priority_round|tradeoff_position)\.set_code$|^priority_round\.subject_type$|^pairwise_judgement\.(left|right)_code$|^check_waiver\.finding_key$|^score_snapshot\.(section_scores|gaps)$/;

const full = (snapshot = snapshotOf([])) => buildBrief({ kind: 'full', snapshot, asOf: AS_OF }, 0);

const isHeading = (text: string) => (block: ReportBlock) => block.type === 'heading' && block.text === text;

function headings(blocks: readonly ReportBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []));
}

describe('the full report', () => {
  it('contains every text that somebody typed', () => {
    const { snapshot, tokens } = tokenSnapshot();
    // The summary repeats texts; only the chapters count here.
    const blocks = full(snapshot).blocks;
    const chapters = blocks.slice(
      blocks.findIndex((block) => block.type === 'heading' && block.text.startsWith('Frame')),
    );
    const printed = JSON.stringify([chapters, full(snapshot).cover]);
    const missing = [...tokens].filter(([token]) => !printed.includes(token)).map(([, place]) => place);
    expect(missing.filter((place) => !UNPRINTED.test(place))).toEqual([]);
    expect(tokens.size).toBeGreaterThan(150);
  });

  it('keeps single answers and private notes out', () => {
    const { snapshot, tokens } = tokenSnapshot();
    const printed = JSON.stringify(full(snapshot));
    const secret = [...tokens].filter(([, place]) => /\.(person_token|private_notes)$/.test(place));
    expect(secret.length).toBe(6);
    expect(secret.filter(([token]) => printed.includes(token))).toEqual([]);
  });

  it('shows the reference of every record of every kind', () => {
    const { snapshot } = tokenSnapshot();
    const blocks = full(snapshot).blocks;
    const printed = JSON.stringify(blocks);
    const missing = RECORD_KINDS.filter(
      (kind) => !getDeclaration(kind).singleton && !UNPRINTED.test(`${kind}.`),
    )
      .flatMap((kind) => [1, 2].map((at) => `${getDeclaration(kind).prefix}-${at}`))
      .filter((ref) => !printed.includes(`"${ref}"`));
    expect(missing).toEqual([]);
  });

  it('prints no record twice', () => {
    const { snapshot } = tokenSnapshot();
    const rows = full(snapshot).blocks.flatMap((block) =>
      block.type === 'table' && block.columns.at(-1)?.label === 'Status' ? block.rows : [],
    );
    const refs = rows.map(([ref]) => ref);
    expect(refs.filter((ref, at) => refs.indexOf(ref) !== at)).toEqual([]);
    expect(refs.length).toBeGreaterThan(100);
  });

  it('has a chapter for every section, then what lies across them, then notes, people and annexes', () => {
    const found = headings(full().blocks);
    for (const section of SECTIONS)
      expect(found.some((text) => text.endsWith(section.text.title))).toBe(true);
    expect(found.slice(-10)).toEqual([
      'Trade-offs',
      'Findings and waivers',
      'Readiness',
      'Traceability',
      'Agenda, planned and actual',
      'Method and sources',
      'Notes',
      'People by role',
      'Annex A: Model card draft',
      'Annex B: Datasheet draft',
    ]);
  });

  it('says "Not discussed" where nothing was recorded', () => {
    const printed = JSON.stringify(full().blocks);
    expect(printed.match(/Not discussed/g)?.length).toBeGreaterThan(15);
    expect(printed).toContain('Workshop record, not legal advice.');
    expect(printed).not.toMatch(/undefined|NaN|null/);
  });

  it('marks assumptions, names links and draws the figures', () => {
    const snapshot = snapshotOf(
      [
        rec('goal', 'G-01', {
          statement: 'Cut the waiting time',
          impact: 4,
          effort: 2,
          evidence_level: 'assumption',
        }),
        rec('stakeholder', 'SH-01', { name: 'Agents', power_pct: 60, interest_pct: 80 }),
        rec('risk', 'R-01', { statement: 'Nobody uses it', likelihood: 3, impact: 5 }),
        rec('journey', 'J-01', { scenario: 'A bad night' }),
        rec('journey_phase', 'JP-01', { phase_name: 'Start', journey_id: 'J-01', sequence_no: 1 }),
        rec('journey_step', 'ST-01', {
          actor_action: 'Opens the list',
          phase_id: 'JP-01',
          sequence_no: 1,
          emotion: -1,
        }),
      ],
      ['G-01 benefits SH-01 | they asked'],
    );
    const { blocks } = full(snapshot);
    const printed = JSON.stringify(blocks);
    expect(printed).toContain('Cut the waiting time (assumption)');
    expect(printed).toContain('benefits SH-01 (they asked)');
    expect(printed).toContain('gains from G-01 (they asked)');
    const chapters = blocks.slice(
      blocks.findIndex(isHeading('Frame and seats')),
      blocks.findIndex(isHeading('Trade-offs')),
    );
    expect(chapters.filter((block) => block.type === 'figure')).toHaveLength(4);
  });

  it('lists the open checks with their section and the notes that nobody sorted', () => {
    const snapshot = snapshotOf([
      rec('goal', 'G-01', { statement: 'Cut the waiting time' }),
      rec('note', 'N-01', { body: 'Who pays?', section_id: 'S01' }),
      rec('note', 'N-02', { body: 'Fewer calls', promoted_ids: ['G-01'] }),
    ]);
    const { blocks } = full(snapshot);
    const goals = blocks.findIndex((block) => block.type === 'heading' && block.text === 'S01 Goals');
    const checks = blocks
      .slice(goals)
      .find((block) => block.type === 'table' && block.columns[0]?.label === 'Severity');
    expect(JSON.stringify(checks)).toContain('Nobody is named who gains from G-01');
    const notes = blocks.flatMap((block) =>
      block.type === 'table' && block.columns[1]?.label === 'Note' ? [block.rows] : [],
    );
    expect(notes[0]).toEqual([['N-01', 'Who pays?', '', 'Goals', '']]);
    expect(notes[1]?.[0]?.[4]).toBe('G-01 Cut the waiting time');
  });

  it('is the same for the same content and quick for a large workshop', () => {
    const snapshot = bigSnapshot(2_000);
    const started = performance.now();
    const first = full(snapshot);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(full(structuredClone(snapshot))).toEqual(first);
  });
});
