/** Words of the projector that belong to no record: states, progress and what results mean. */
import type { PublicBoardOf } from '@shared/room/public-board';
import type { PublicRound } from '@shared/room/public-round';

/** "Back at 10:45". */
export function breakUntil(until: string): string {
  return `Break until ${until}`;
}

/** "6 of 8 have voted". */
export function votedWords(finished: number, of: number): string {
  if (of === 0) return 'Nobody votes yet';
  return finished === of ? `All ${of} have voted` : `${finished} of ${of} have voted`;
}

/** "3 of 8 have had the laptop". */
export function turnWords(done: number, of: number): string {
  return `The laptop goes round: ${done} of ${of}`;
}

/** "+ 120 more". */
export function moreWords(more: number): string {
  return `+ ${more.toLocaleString('en')} more`;
}

/** Where the scale of a round begins and ends, in words. */
export function scaleEnds(method: PublicRound['method']): readonly [string, string] {
  if (method === 'rating') return ['0 not considered', '4 verified'];
  if (method === 'poll') return ['1 objection', '5 full support'];
  if (method === 'pairwise') return ['the first', 'the second'];
  return ['0', '100'];
}

/** What the figure behind a row of a result is. */
export function scoreWords(method: PublicRound['method'], score: number): string {
  const figure = Number.isInteger(score) ? String(score) : score.toFixed(1);
  if (method === 'dot_vote') return `${figure} ${score === 1 ? 'dot' : 'dots'}`;
  if (method === 'ranking') return `${figure} points`;
  if (method === 'pairwise') return pairWords(score);
  return `median ${figure}`;
}

/** Which of "A or B" matters more, and how many times. */
function pairWords(score: number): string {
  const times = (score >= 1 ? score : 1 / score).toFixed(1);
  if (times === '1.0') return 'equal';
  return `${score >= 1 ? 'the first' : 'the second'}, ${times} ×`;
}

/** The range of answers; empty where they are one. */
export function rangeWords(method: PublicRound['method'], low: number | null, high: number | null): string {
  // Answers to a pair are steps to either side, which say nothing without their scale.
  if (low === null || high === null || method === 'pairwise') return '';
  const range = low === high ? String(low) : `${low} to ${high}`;
  if (method === 'ranking') return low === high ? `place ${low}` : `places ${range}`;
  return low === high ? 'all the same' : range;
}

/** The five steps of maturity. */
export const MATURITY_WORDS = ['Not considered', 'Discussed', 'Planned', 'In place', 'Verified'] as const;

/** The levels of a poll, 0 to 5. */
export const LEVEL_WORDS = [
  'Abstains',
  'Objection',
  'Serious reservation',
  'Can live with it',
  'Small reservation',
  'Full support',
] as const;

type PollState = PublicBoardOf<'polls'>['sections'][number]['state'];

/** What a poll came to. */
export const POLL_WORDS: Readonly<Record<PollState, string>> = {
  open: 'Not asked yet',
  confirmed: 'Confirmed',
  objected: 'An objection stands',
  short: 'More answers needed',
  low: 'Too little support',
};

/** How people feel at a step of a journey, from −2 to +2. */
export function feelingWords(emotion: number): string {
  const words = ['very bad', 'bad', 'neither good nor bad', 'good', 'very good'];
  return words[Math.round(emotion) + 2] ?? '';
}
