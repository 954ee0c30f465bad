/** English words of the full report's own parts: the foot of each chapter, and the chapters after the sections. */
import type { ItemCoverage } from '../coverage/coverage';

export const fullText = {
  contents: 'Contents',
  annex: (letter: string, name: string) => `Annex ${letter}: ${name}`,
  photos: 'Photos',
  photoShows: 'Shows',
  standing: 'Where this section stands',
  guide: 'Guide',
  question: 'What the guide asks for',
  answer: 'Answer',
  answeredBy: 'Answered by, or what is missing',
  waitsFor: 'Waits for',
  score: 'Score',
  missing: 'Most is missing here',
  leftOut: 'Does not apply',
  deferredUntil: 'Put off until',
  noReason: 'no reason is written down',
  approvedBy: 'approved by',
  lookAgain: 'to be looked at again on',
  acceptedHere: 'Accepted for now',
  tradeoffs: 'Trade-offs',
  positions: 'Positions between two ends',
  positionsCaption: 'Where the room settled; 0 is entirely the left end, 100 entirely the right one',
  elsewhere: 'Reasons stand with the section they belong to',
  pairwise: 'Weights from comparing pair by pair',
  comparisons: 'Comparisons of',
  item: 'Item',
  weight: 'Weight',
  notCompared: 'Not every pair was compared, so there are no weights yet.',
  consistency: 'Findings and waivers',
  consistencyText:
    'Checks look for what contradicts, is missing or has no owner. They follow fixed rules; the same records always give the same findings. Each chapter lists its own; here are the errors of all, and what was accepted for a while.',
  section: 'Section',
  errors: 'Errors',
  warnings: 'Warnings',
  hints: 'Hints',
  accepted: 'Accepted',
  all: 'All',
  allErrors: 'Open errors',
  noErrors: 'No error is open.',
  acceptedNow: 'Accepted for now',
  finding: 'Finding',
  by: 'By',
  until: 'Until',
  /** "KPI-01 to KPI-04: each has no target." */
  eachOf: (refs: string, what: string) => `${refs}: each ${what}`,
  matchesNothing: 'Covers no finding on this day: settled, run out, or not acceptable.',
  readiness: 'Readiness',
  readinessText:
    'How ready the project is for its next step, as the room described and confirmed it. A conversation aid with named gaps, not a certificate.',
  scope: (sections: number, score: number) =>
    `The ${sections} sections that this kind of workshop has time for come to ${score} of 100.`,
  bySection: 'Sections',
  barsCaption: 'Score of each section; a hollow end with a tick is what its limit holds back',
  pillar: 'Pillar',
  counts: 'Counts',
  lowest: 'Lowest section',
  nextBand: 'What the next band asks for',
  topBand: 'The highest band is reached.',
  condition: 'Condition',
  met: 'Met',
  notMet: 'Not met',
  state: 'State',
  fixes: 'Best next steps',
  points: 'Points',
  place: 'Place',
  whatToDo: 'What to do',
  overTime: 'Over time',
  trendCaption: 'Kept scores; the lines show where bands begin',
  gaps: 'Everything that is missing',
  gapsText:
    'Points are those of the section; the last column says what they are worth for the whole. With the score they add up to 100. Where a limit holds a section back, the other points count once it is lifted.',
  part: 'Part',
  records: 'Records',
  inSection: 'In section',
  ofWhole: 'Of whole',
  nothingMissing: 'Nothing is missing.',
  trace: 'Traceability',
  traceText:
    'Five chains through the workshop, from left to right. One row is one thread. “missing” stands where something is expected, a reference in brackets is shown in full elsewhere, and " says that the record above goes on.',
  threadCaption:
    'Read from left to right: a line leads from a card to what hangs on it. A dashed box with “missing” is a gap, a reference in brackets stands in full elsewhere.',
  threadPart: (part: number, parts: number) => `Part ${part} of ${parts}.`,
  missingCell: 'missing',
  sameCell: '"',
  gapCount: (gaps: number) => (gaps === 1 ? '1 gap.' : `${gaps} gaps.`),
  alone: 'Tied to nothing',
  agenda: 'Agenda, planned and actual',
  timeline:
    'Hollow: planned. Filled: what it took, from the same start. Dashed: a break. Figures are minutes',
  start: 'Start',
  what: 'What happens',
  planned: 'Planned',
  actual: 'Taken',
  difference: 'Difference',
  before: 'before',
  minutes: (planned: number, actual: number, timed: number, all: number) =>
    `${planned} min were planned. ${timed} of ${all} items were timed; they took ${actual} min.`,
  notTimed: (planned: number) => `${planned} min were planned. No item was timed.`,
  atLeast: 'at least',
  moreThanPlanned: (difference: number) =>
    difference === 0
      ? 'That is exactly what was planned for them.'
      : `That is ${Math.abs(difference)} min ${difference > 0 ? 'more' : 'less'} than planned for them.`,
  method: 'Method and sources',
  rules: 'Rules of the score',
  reference: 'Formulas',
  formula: 'Figure',
  formulaHow: 'Formula',
  formulaSource: 'Source',
} as const;

/** How far a point of the guide is answered. */
export const answerText: Readonly<Record<ItemCoverage['value'], string>> = {
  0: 'Not yet',
  0.5: 'Half',
  1: 'Covered',
};

/** "Score 57 of 100." */
export function scoreLine(score: number): string {
  return `${fullText.score} ${score} of 100.`;
}

/** What the consistency ratio of a round says. */
export function ratioText(ratio: number | null, limit: number, doubtful: string, isDecided: boolean): string {
  if (ratio === null) return 'With two items nothing can contradict.';
  const figure = `Consistency ratio ${ratio.toFixed(2)}`;
  if (ratio <= limit) return `${figure}: the comparisons agree (up to ${limit.toFixed(2)} is accepted).`;
  const told = isDecided ? ' A decision accepts it.' : '';
  return `${figure}, above ${limit.toFixed(2)}: the comparisons contradict each other, most of all ${doubtful}.${told}`;
}
