/**
 * What the room itself produces beside statements: positions between two ends, polls, states of sections, maturity,
 * waivers, agenda and the scores kept for comparison.
 *
 * Sections are named by their id as text, so that this section need not know the others.
 */
import { choice, date, number, reference, references, scale, set, text } from '../../fields/declare';
import type { BodyView } from '../../fields/field';
import { defineRecord } from '../define-record';

const SECTION_ID = /^(S(0\d|1[0-6])|OUT)$/;
const isOutOfScope = (body: BodyView): boolean =>
  body.applicability === 'not_applicable' || body.applicability === 'deferred';

export const tradeoffPosition = defineRecord({
  kind: 'tradeoff_position',
  prefix: 'TO',
  envelope: 'full',
  headline: 'set_code',
  title: ({ pole_a, pole_b }) => (pole_a && pole_b ? `${pole_a} – ${pole_b}` : null),
  home: (body) => (body.set_code === 'quality_vs_compute' ? 'S08' : null),
  fields: {
    set_code: text({ need: 'agreed', max: 60 }),
    pole_a: text({ need: 'agreed', max: 60 }),
    pole_b: text({ need: 'agreed', max: 60 }),
    position: number({ need: 'agreed', integer: true, max: 100, unit: '%' }),
    agreed_reason: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
  },
  columns: ['set_code', 'pole_a', 'pole_b', 'position', 'agreed_reason'],
  card: ['pole_a', 'pole_b', 'position'],
});

export const agreementPoll = defineRecord({
  kind: 'agreement_poll',
  prefix: 'AP',
  envelope: 'bare',
  headline: 'section_code',
  home: (body) => sectionId(body.section_code),
  fields: {
    section_code: text({ need: 'agreed', max: 8 }),
    person_token: text({ need: 'agreed', max: 60 }),
    level: scale({ need: 'agreed', min: 0, max: 5 }),
    round: number({ need: 'agreed', integer: true, min: 1, max: 99 }),
  },
  columns: ['section_code', 'round', 'person_token', 'level'],
  card: ['round', 'level'],
});

export const sectionStatus = defineRecord({
  kind: 'section_status',
  prefix: 'SEC',
  envelope: 'bare',
  headline: 'section_code',
  home: (body) => sectionId(body.section_code),
  fields: {
    section_code: text({ need: 'draft', max: 8 }),
    applicability: choice(['applicable', 'not_applicable', 'deferred'], {
      need: 'draft',
      initial: 'applicable',
    }),
    rationale: text({
      need: 'conditional',
      when: isOutOfScope,
      max: 1_000,
      multiline: true,
      narrative: true,
    }),
    approver_id: reference(['person'], { need: 'conditional', when: isOutOfScope }),
    revisit_on: date({ need: 'conditional', when: isOutOfScope }),
  },
  columns: ['section_code', 'applicability', 'rationale', 'approver_id', 'revisit_on'],
  card: ['applicability', 'approver_id', 'revisit_on'],
});

export const guideAssessment = defineRecord({
  kind: 'guide_assessment',
  prefix: 'GA',
  envelope: 'bare',
  headline: 'guide_item_id',
  home: (body) => sectionId(String(body.guide_item_id ?? '').slice(0, 3)),
  fields: {
    guide_item_id: text({ need: 'agreed', max: 8 }),
    maturity: scale({ need: 'agreed', min: 0, max: 4 }),
    target_maturity: scale({ need: 'agreed', min: 0, max: 4 }),
    gap_note: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
  },
  columns: ['guide_item_id', 'maturity', 'target_maturity', 'gap_note'],
  card: ['maturity', 'target_maturity', 'gap_note'],
});

export const checkWaiver = defineRecord({
  kind: 'check_waiver',
  prefix: 'W',
  envelope: 'bare',
  headline: 'reason',
  fields: {
    reason: text({ need: 'agreed', max: 1_000, multiline: true, narrative: true }),
    check_id: text({ need: 'agreed', max: 10 }),
    record_id: reference([], { need: 'optional' }),
    finding_key: text({ need: 'agreed', max: 2_000 }),
    approver_id: reference(['person'], { need: 'agreed' }),
    expires_on: date({ need: 'agreed' }),
  },
  columns: ['reason', 'check_id', 'record_id', 'approver_id', 'expires_on'],
  card: ['check_id', 'approver_id', 'expires_on'],
});

export const scoreSnapshot = defineRecord({
  kind: 'score_snapshot',
  prefix: 'SC',
  envelope: 'bare',
  headline: 'as_of',
  fields: {
    as_of: text({ need: 'draft', max: 40 }),
    overall: number({ need: 'draft', max: 100 }),
    band: text({ need: 'draft', max: 40 }),
    weakest: text({ need: 'optional', max: 8 }),
    section_scores: text({ need: 'draft', max: 20_000, multiline: true }),
    gaps: text({ need: 'draft', max: 200_000, multiline: true }),
    spec_version: text({ need: 'draft', max: 40 }),
  },
  columns: ['as_of', 'overall', 'band', 'weakest', 'spec_version'],
  card: ['overall', 'band', 'weakest'],
});

export const agendaItem = defineRecord({
  kind: 'agenda_item',
  prefix: 'AI',
  envelope: 'bare',
  headline: 'title',
  fields: {
    title: text({ need: 'draft', max: 120 }),
    kind: choice(['block', 'break', 'prework'], { need: 'draft', initial: 'block' }),
    mode: choice(['build', 'confirm', 'light'], { need: 'optional', initial: 'build' }),
    section_codes: set([], { need: 'optional', open: true }),
    activity_forms: set(
      ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13', 'A14', 'A15'],
      { need: 'optional' },
    ),
    planned_min: number({ need: 'draft', integer: true, max: 1_440, unit: 'min' }),
    min_min: number({ need: 'optional', integer: true, max: 1_440, unit: 'min' }),
    actual_min: number({ need: 'optional', integer: true, max: 1_440, unit: 'min' }),
    outcome: text({ need: 'optional', max: 1_000, multiline: true }),
    must_produce: text({ need: 'optional', max: 500 }),
    state: choice(['open', 'running', 'done', 'skipped'], { need: 'draft', initial: 'open' }),
    private_notes: text({ need: 'optional', max: 4_000, multiline: true }),
  },
  columns: ['title', 'kind', 'section_codes', 'planned_min', 'actual_min', 'state'],
  card: ['section_codes', 'planned_min', 'state'],
});

/** A few people who walk from station to station together; `marked` are the sections where they have left their mark. */
export const stationGroup = defineRecord({
  kind: 'station_group',
  prefix: 'WG',
  envelope: 'bare',
  headline: 'name',
  fields: {
    name: text({ need: 'draft', max: 60 }),
    member_ids: references(['person'], { need: 'optional' }),
    marked: set([], { need: 'optional', open: true }),
  },
  columns: ['name', 'member_ids', 'marked'],
  card: ['member_ids', 'marked'],
});

/** The id when it is one of a section; anything else belongs to the frame. */
function sectionId(code: unknown): string | null {
  return typeof code === 'string' && SECTION_ID.test(code) ? code : null;
}
