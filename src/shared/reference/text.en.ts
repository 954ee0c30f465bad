/** English words around reference knowledge: how sure it is, and what to do before relying on it. */
import type { Knowledge } from './dated';
import type { Standing } from './law';

export const referenceText = {
  disclaimer: 'Workshop record, not legal advice.',
  standards: 'Standards',
  standardsAbout: 'What this section touches in frameworks people may ask about.',
  lists: 'Answers taken from it',
  lawDates: 'From when the EU AI Act applies',
  checkLaw: (asOf: string) => `Check current law: these dates are as of ${asOf}.`,
  asOfDay: (asOf: string) => `as of ${asOf}`,
  checkLawShort: 'Check current law.',
  passed: 'passed',
  oldLaw: 'That was more than half a year ago; the law may have moved.',
  duties: 'What it asks of high-risk systems',
  dutiesAbout: 'Where this workshop keeps what each article asks for.',
  openPoints: 'Not settled when this was looked up',
  date: 'From',
  what: 'What applies',
  state: 'How sure',
  article: 'Article',
  keptIn: 'Kept in',
  before: (day: string) => `before: ${day}`,
  source: 'Source',
  edition: 'Edition',
  asOf: 'As of',
  known: 'How we know',
  section: 'Section',
  items: 'Items',
  sources: 'Sources of lists, checks and questions',
  own: 'Weights, limits and bands of the score, limits of the wording checks, the count of dots, the smallest group sizes, the usual load of 60 per cent, how long evidence stays fresh and the internal risk tier are our own rules; no source prescribes them.',
} as const;

/** How sure a date of the law is. */
export const standingText: Readonly<Record<Standing, string>> = {
  in_force: 'In force',
  reported: 'As reported',
  amended: 'Amended in 2026; publication not checked',
};

/** How an entry is known. */
export const knowledgeText: Readonly<Record<Knowledge, string>> = {
  at_source: 'Read at the source',
  second_hand: 'From copies and summaries',
  not_reread: 'General knowledge, not read again',
};
