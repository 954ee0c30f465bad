/** English words of the report on what became of a workshop since the one it was carried over from. */
import type { DifferenceGroup } from '../../difference/difference';

/** A mark that works without colour, the word beside it, and what it means. */
export const CHANGE_MARKS: Readonly<
  Record<DifferenceGroup, readonly [mark: string, word: string, meaning: string]>
> = {
  added: ['+', 'New', 'Not there before, or brought back.'],
  dropped: ['−', 'Dropped', 'Deleted, rejected or replaced since.'],
  changed: ['≠', 'Changed', 'Says something else than before.'],
  reranked: ['↕', 'Re-ranked', 'Only its place in an order is another.'],
  answered: ['✓', 'Answered', 'What was open is filled in or settled.'],
};

export const changeText = {
  name: 'Difference to last time',
  none: 'There is no earlier workshop to compare with',
  noneText:
    'This report compares a re-assessment with the workshop it was carried over from. This one was not carried over from another, or came here as a copy or a file.',
  since: 'Since',
  counts: (total: number) =>
    total === 0
      ? 'Nothing has changed since.'
      : `${total} ${total === 1 ? 'record has' : 'records have'} changed since.`,
  overview: 'Overview',
  mark: 'Mark',
  group: 'What became of it',
  count: 'Records',
  readiness: 'Readiness, then and now',
  measures: 'Measures against their targets',
  measuresText: 'A KPI shows its value as recorded then and now; a benchmark what was measured.',
  measure: 'Measure',
  aim: 'Target',
  unit: 'Unit',
  reached: 'Reached',
  yes: '✓ yes',
  notYet: '✗ not yet',
  unknown: '? not known',
  noMeasures: 'No measure is recorded.',
  keptOn: (day: string) => `“Then” is the score of the earlier workshop as it stood on ${day}.`,
  todaysRules: 'Both columns go by today’s rules.',
  beginLow:
    'What was carried over counts now only after somebody has confirmed it, so the figures of today begin low.',
  wholeProject: 'Whole project',
  section: 'Section',
  before: 'Then',
  now: 'Now',
  change: 'Change',
  notScored: 'not scored',
  what: 'Record',
  kind: 'Kind',
  records: 'Records',
  was: 'was',
  is: 'now',
  nothing: 'empty',
  status: 'Status',
  nowLinked: 'now',
  noLongerLinked: 'no longer',
  toConfirm: 'Carried over, not yet looked at again',
  toConfirmText: 'These still say what they said last time. Nobody has confirmed them since.',
  allConfirmed: 'Everything that was carried over has been looked at again.',
  confirmed: 'Confirmed unchanged or after a change',
  noneConfirmed: 'Nothing that was carried over is confirmed yet.',
} as const;
