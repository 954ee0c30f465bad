/** English words of the briefs; names of fields and sections come from the sections' own texts. */
export const briefText = {
  executive: 'Executive brief',
  full: 'Full report',
  betweenEnds: 'From 0 % to 100 %',
  disclaimer: 'Workshop record, not legal advice.',
  notDiscussed: 'Not discussed',
  assumption: '(assumption)',
  asOf: 'As of',
  purpose: 'Purpose',
  sponsor: 'Sponsor',
  askedOfYou: 'Asked of you',
  nothingToDecide: 'Nothing to decide today.',
  decideGo: 'Decide whether it goes on.',
  nameSponsor: 'Name a sponsor.',
  whyNow: 'Why now',
  goDecision: 'Go decision',
  why: 'Why',
  goal: 'Goal',
  basis: 'Basis of the impact',
  by: 'By',
  forWhom: 'For whom',
  persona: 'Persona',
  worstPain: 'Worst pain',
  mayBeHarmed: 'May be harmed',
  limits: 'Limits',
  hardest: 'Hardest',
  budget: 'Budget',
  once: 'once',
  perMonth: 'per month',
  deadline: 'Deadline',
  milestones: 'Milestones',
  regulatory: 'Regulation and risk',
  risks: 'Risks',
  score: 'score',
  ofScale: 'of 25',
  owner: 'owner:',
  unrated: 'not rated',
  howWeWillKnow: 'How we will know',
  measure: 'Measure',
  baseline: 'Today',
  target: 'Target',
  upTo: 'up to',
  guardrail: 'Guardrail',
  noGuardrail: 'none',
  noPrimary: 'None is marked as primary',
  measureOf: 'For',
  goalsWithout: 'No primary measure yet',
  dpia: 'Data protection impact assessment',
  readiness: 'Readiness',
  weakest: 'Weakest section',
  nothingOpen: 'Nothing is open.',
  cells: 'Score of each section, S01 to S16, of 100.',
  cellsDashed: 'Score of each section, S01 to S16, of 100; a dashed line: not discussed.',
  bestFixes: 'What would raise readiness most, in points of 100',
  nothingMissing: 'Nothing is missing.',
  onceLifted: 'once its limit is lifted',
  openChecks: 'Open checks',
  noOpenChecks: 'No open checks.',
  next: 'Next actions',
  noOwner: 'nobody',
  noDay: 'no day',
  alsoRecorded: 'Also recorded',
  nonGoals: 'Non-goals',
  otherViews: 'Other views',
  otherViewsNote: 'Held by a third of the room at most, by role. The room may have gone another way.',
  counselReviewed: 'reviewed by counsel',
  screeningOnly: 'screening only; confirm with counsel',
  codes:
    'G goal, PE persona, PP pain, SH stakeholder, C constraint, KPI measure, R risk, A action, M milestone, S section.',
  cutNote: 'Texts that end in … are cut; see full report.',
  leftOutNote: 'More was recorded than this page holds; see full report.',
  howToRead: 'How to read this report',
  howToReadText:
    'Every item carries a reference such as G-03. It is the same in every brief and is never given again, so quote it. Statements without proof are marked "(assumption)".',
  evidenceGrades: 'Grades of evidence',
  statuses: 'States of an item',
  summary: 'Summary',
  ref: 'Ref',
  status: 'Status',
  links: 'Links',
  check: 'Check',
  severity: 'Severity',
  message: 'What it says',
  notes: 'Notes',
  notesOpen: 'Not sorted yet',
  notesSorted: 'Sorted',
  people: 'People by role',
  peopleElsewhere: 'The people are listed by role at the end of this report.',
  workshop: 'Workshop',
  client: 'Client',
  heldOn: 'Held on',
  template: 'Template',
  stakeholderGrid: 'Stakeholder grid',
  impactEffort: 'Impact and effort',
  emotionCurve: 'Feelings along the journey',
  heatMap: 'Risk map before any response',
  heatMapAfter: 'Risk map after the response',
  noJourney: 'Phases and steps without a journey',
  unplaced: 'Not placed',
  totals: 'Totals',
} as const;

/** "2 errors, 1 warning and 0 hints are open." */
export function countsText(errors: number, warnings: number, hints: number): string {
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} and ${count(hints, 'hint')} are open.`;
}

/** "Decide D-02: Pilot in one site or in two? 2 more questions are open." */
export function decideText(ref: string, question: string, more: number): string {
  const rest = more === 0 ? '' : ` ${more} more ${more === 1 ? 'question is' : 'questions are'} open.`;
  return `Decide ${ref}: ${question}${/[.!?…]$/u.test(question) ? '' : '.'}${rest}`;
}

/** "Most is missing in S09 Data: name who can fill it." */
export function mostMissingText(section: string): string {
  return `Most is missing in ${section}: name who can fill it.`;
}

/** "Readiness says otherwise: Shape, 48 of 100. Too early to try it with real people." */
export function disagreesText(band: string, score: number, meaning: string): string {
  return `Readiness says otherwise: ${band}, ${score} of 100. ${meaning}`;
}

/** "4 actions are still open." */
export function stillOpenText(actions: number): string {
  return `${actions} ${actions === 1 ? 'action is' : 'actions are'} still open.`;
}

/** "first goal due 2026-03-02" */
export function firstGoalDue(day: string): string {
  return `first goal due ${day}`;
}

/** "2 are accepted for now."; empty without any. */
export function acceptedText(accepted: number): string {
  if (accepted === 0) return '';
  return accepted === 1 ? '1 is accepted for now.' : `${accepted} are accepted for now.`;
}

/** "14 of 16 sections are discussed." */
export function discussedText(discussed: number, all: number): string {
  return `${discussed} of ${all} sections are discussed.`;
}

/** How much of what matters rests on assumptions. */
export function assumptionText(assumed: number, all: number): string {
  return `${assumed} of ${all} goals and constraints rest on assumptions.`;
}
