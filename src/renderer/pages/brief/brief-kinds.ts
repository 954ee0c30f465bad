/** The briefs that can be chosen: for whom they are, and what every brief is for. Pure. */
import {
  type BriefKind,
  DRAFT_PRINTS,
  LIST_BRIEFS,
  ROLE_BRIEFS,
  ROOM_PRINTS,
  SHEET_PRINTS,
} from '@shared/domain/report-block';

/** Briefs for the same people. */
export interface BriefFamily {
  readonly label: string;
  readonly kinds: readonly BriefKind[];
}

/** The families in the order in which they are offered; every brief is in one of them. */
export const BRIEF_FAMILIES: readonly BriefFamily[] = [
  { label: 'For leaders', kinds: ['executive', 'full', 'for_sponsor', 'difference'] },
  { label: 'For teams', kinds: ROLE_BRIEFS.filter((kind) => kind !== 'for_sponsor') },
  { label: 'Lists to work with', kinds: LIST_BRIEFS },
  { label: 'Sheets and drafts', kinds: [...SHEET_PRINTS, ...DRAFT_PRINTS] },
  { label: 'For the room', kinds: ROOM_PRINTS },
];

/** What each brief is for, in a sentence. */
export const PURPOSES: Readonly<Record<BriefKind, string>> = {
  executive: 'One page for the sponsor: the goals, what stands in the way and what happens next.',
  full: 'Everything that was recorded, section by section; opens again in Groundwork.',
  for_sponsor: 'What the sponsor should take from the workshop, what is decided, what is asked of them.',
  for_ml_team:
    'What is to be predicted, how it is measured, data, models, tests and what is open for the team.',
  for_data_and_legal: 'Data, lawful basis, screens, fairness and records, and what waits for data and legal.',
  for_ux: 'People, journeys, pain points, explanations, and what is open for the UX team.',
  register: 'Constraints and risks as registers, with owners, limits and what they restrict.',
  traceability: 'What proves what: requirements, goals, measures and where the thread breaks.',
  actions: 'Who does what until when, by owner and by week.',
  personas: 'A page per persona: who it is, what it needs, where it hurts, and how sure the room is.',
  journeys:
    'A page per journey: the curve of feelings, every step, pain points and where the AI can be wrong.',
  model_card: 'A model card begun with what was recorded; what is missing says whom to ask.',
  datasheet: 'A datasheet per dataset begun with what was recorded; what is missing says whom to ask.',
  difference:
    'What is new, dropped, changed or re-ranked since last time; for a re-assessment of an earlier workshop.',
  agenda: 'The day for the wall: when, what, and what each block has to leave behind.',
  room_cards: 'Cards to cut out, pin up and move by hand, with references large enough to read aloud.',
  ballots: 'One sheet per seat, without names, for votes on paper.',
  worksheets: 'A blank sheet per activity with questions to start with and room to write.',
  role_cards: 'What each role in the room does today, two on a page.',
};
