/** English words of the briefs for one group of readers. */
import type { RoleBrief } from '../../domain/report-block';

/** What each is called, and whom it addresses. */
export const READER_NAMES: Readonly<Record<RoleBrief, readonly [name: string, readers: string]>> = {
  for_sponsor: ['Brief for the sponsor', 'the sponsor'],
  for_ml_team: ['Brief for the ML team', 'the ML team'],
  for_data_and_legal: ['Brief for data and legal', 'data owners, data protection and legal'],
  for_ux: ['Brief for UX', 'the UX team'],
};

export const readerText = {
  takeAway: 'What to take from this',
  decided: 'Decided',
  noneDecided: 'Nothing that concerns you is decided yet.',
  decidedElsewhere: 'Also decided, without touching your part',
  open: 'Open for you',
  noneOpen: 'Nothing is open in your part.',
  openQuestions: 'Questions without an answer',
  openChecks: 'What the checks found in your part',
  moreFound: (count: number) =>
    `${count} more of them are in the full report, in the chapters of your sections.`,
  actions: 'Your actions',
  noActions: 'No action is in your hands.',
  inDetail: 'Your part in detail',
  selection: (sections: string) =>
    `A selection from the full report, with the same references. It looks at ${sections}.`,
  decider: 'Decided by',
  on: 'On',
  waitsFor: 'Waits for',
  question: 'Question',
  choice: 'Answer',
  reason: 'Because',
  doneWhen: 'Done when',
  owner: 'Owner',
  due: 'Due',
  what: 'What',
  notDecidedGo: 'Whether the project goes on is not decided yet.',
  go: (words: string) => `Go decision: ${words}.`,
  asked: 'What is asked of you',
  nothingAsked: 'Nothing: no question, action or contradiction waits for you.',
  moreAsked: (count: number) => `${count} more ${count === 1 ? 'stands' : 'stand'} in the tables below.`,
  decideGo: 'Decide whether the project goes on.',
  decide: 'Decide',
  act: 'Do',
  settle: 'Settle',
  moreRecords: (count: number, refs: string) => `${count} more in the full report: ${refs}.`,
  rest: 'What stands in the full report',
  restText: (chapters: string) =>
    `This brief has the records that these readers need, with their main facts. Comments, links, votes, proof and everything else about them stand in the full report under the same references, in the chapters ${chapters}.`,
  glance: 'At a glance',
  standing: (low: string, lowScore: number, high: string, highScore: number) =>
    `Of your sections ${low} stands lowest with ${lowScore} of 100 and ${high} highest with ${highScore}.`,
  standingOne: (low: string, score: number) => `${low} stands at ${score} of 100.`,
  counts: (decided: number, open: number) =>
    `${decided} ${decided === 1 ? 'decision concerns' : 'decisions concern'} you; ${open} ${open === 1 ? 'question waits' : 'questions wait'} for an answer.`,
  withYou: (count: number, next: string) =>
    count === 0
      ? 'No action is in your hands.'
      : `${count} ${count === 1 ? 'action is' : 'actions are'} in your hands${next ? `, the next one is due on ${next}` : ''}.`,
  predicts: 'What is to be predicted',
  measure: 'The measure that counts first',
  noPrediction: 'What is to be predicted is not recorded yet.',
  noMeasure: 'No primary measure is recorded yet.',
  data: (all: number, personal: number, waiting: number) =>
    `${all} ${all === 1 ? 'dataset is' : 'datasets are'} recorded; ${personal} with personal data, ${waiting} without granted access.`,
  noPersona: 'No persona is recorded yet.',
  noPain: 'No pain point is recorded yet.',
  errorMoments: (count: number) =>
    count === 0
      ? 'No step of a journey is marked as one where the AI can be wrong.'
      : `At ${count} ${count === 1 ? 'step' : 'steps'} of the journeys the AI can be wrong.`,
} as const;
