/** English words of the lists: constraint and risk register, traceability matrices, action list. */
import type { ListBrief } from '../../domain/report-block';

/** Names of the lists, in running headers and file names. */
export const LIST_BRIEF_NAMES: Readonly<Record<ListBrief, string>> = {
  register: 'Constraint and risk register',
  traceability: 'Requirements and traceability',
  actions: 'Action list',
};

/** What each list is for, under its title. */
export const LIST_PURPOSES: Readonly<Record<ListBrief, string>> = {
  register: 'What limits the project and what threatens it, with who answers for it.',
  traceability: 'What was required and why, what proves it, and where a thread breaks off.',
  actions: 'Who does what until when: first week by week, then one page per owner.',
};

/** Words that several lists share. */
export const listText = {
  howToRead:
    'A reference such as G-03 is the same in every brief. Statements without proof are marked “(assumption)”.',
  none: '–',
  noneLegend: '– stands where nothing was written down.',
  named: 'Records named in this list',
  namedText: 'What the references above stand for, with the full wording.',
  kind: 'Kind',
  wording: 'Wording',
  state: 'State',
  notDiscussedYet: (names: string) => `Not discussed: ${names}.`,
} as const;

export const registerText = {
  constraints: 'Constraints',
  limit: 'Limit',
  appliesTo: 'Limits',
  screens: 'Regulatory screen',
  risks: 'Risks',
  risksText:
    'The gravest first, by what is left after the response, or before it where nobody rated that. A score is likelihood × impact.',
  before: 'Before',
  after: 'After',
  responseAndPlan: 'Response and plan',
  unrated: 'not rated',
  money: 'Budget and people',
  moneyAgainst: 'Budget against cost limits',
  planned: 'Planned',
  within: 'within the limit',
  over: 'OVER the limit',
  noCompare: 'cannot be compared',
  noCostLimit: 'No cost limit was written down.',
  needed: 'Needed',
  available: 'Available',
  gap: 'Gap',
  allPeople: 'All together',
} as const;

export const traceText = {
  requirements: 'Requirements and benchmarks',
  origin: 'Origin',
  fit: 'Fit criterion',
  tests: 'Tests and proof',
  quality: 'Quality or kind',
  bySection: 'Requirements by section',
  bySectionText:
    '● is the section a requirement belongs to; a reference is a record of that section that it is tied to.',
  home: '●',
  untouched: (names: string) => `Sections that no requirement touches: ${names}.`,
  standards: 'Standards',
  standardsText:
    'What frameworks and the law ask for, beside the records that answer it. Guidelines and tests count when a record names them, the law when there are records of what an article asks for; everything else as far as the guide’s questions of its section are answered. Covered means that the workshop recorded it, not that it is fulfilled.',
  standardsCount: (covered: number, partly: number, not: number) =>
    `${covered} covered, ${partly} in part, ${not} not yet.`,
  covered: 'Covered',
  partly: 'In part',
  notCovered: 'Not yet',
  by: 'By',
  chains: 'Threads',
  chainsText:
    'From left to right; one row is one thread. “missing” stands where something is expected, a reference in brackets is shown in full elsewhere, " says that the record above goes on, – that nothing is expected.',
} as const;

export const actionText = {
  byWeek: 'By week',
  byOwner: 'By owner',
  week: (monday: string, number: string) => `Week of ${monday} (${number})`,
  noDay: 'No day',
  nobody: 'Nobody yet',
  nobodyText: 'An action without an owner is not done. Name one person for each.',
  from: 'Comes from',
  blocks: 'Holds up',
  late: 'Late',
  totals: (all: number, open: number, late: number) =>
    `${all} ${all === 1 ? 'action' : 'actions'}, ${open} still to be done, ${late} of them late.`,
  legend: 'Signs',
} as const;
