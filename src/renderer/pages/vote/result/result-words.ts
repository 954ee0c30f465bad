/** English words of a result: scores, spread, ends, verdicts. Pure. */
import type { RoleView, RoundOutcome, RoundRow } from '@shared/room/room-view';
import type { RoundMethod } from '@shared/room/round';
import { LEVELS } from '../../../boards/polls/poll-model';
import { MATURITY_STEPS } from '../../../boards/rating/maturity';
import { dots } from '../round-words';

/** What the score of a row says: "7 dots", "median 3". */
export function scoreWords(method: RoundMethod, row: RoundRow): string {
  if (row.count === 0) return method === 'dot_vote' ? dots(0) : 'no answer';
  switch (method) {
    case 'dot_vote':
      return dots(row.score);
    case 'ranking':
      return `${figure(row.score)} points`;
    case 'placement':
      return `${figure(row.score)} across, ${figure(row.scoreY ?? 0)} up`;
    case 'pairwise':
      return pairScore(row.score);
    default:
      return `median ${figure(row.median)}`;
  }
}

/** How far apart the answers are, in words; the ends talk first where it says so. */
export function spreadWords(method: RoundMethod, row: RoundRow): string {
  if (row.count < 2 && method !== 'dot_vote') return row.count === 0 ? '' : 'one answer';
  if (method === 'dot_vote') return row.isOpen ? `splits the room: ${givers(row.count)}` : givers(row.count);
  if (row.range === 0) return 'all the same';
  const words = rangeWords(method, row);
  return row.isOpen ? `far apart: ${words}` : `close: ${words}`;
}

function rangeWords(method: RoundMethod, { low, high, range }: RoundRow): string {
  if (method === 'placement') return `${figure(range)} of 100 apart`;
  const name = method === 'ranking' ? 'places ' : '';
  return `${name}${valueFigure(method, low)} to ${valueFigure(method, high)}`;
}

function givers(count: number): string {
  if (count === 0) return 'from nobody';
  return `from ${count} ${count === 1 ? 'seat' : 'seats'}`;
}

/** "lowest: operations (1) – highest: legal (4)"; empty where nobody stands at an end. */
export function endsWords(method: RoundMethod, row: RoundRow): string {
  const low = row.lowest.length > 0 ? `lowest: ${views(method, row.lowest)}` : '';
  const high = row.highest.length > 0 ? `highest: ${views(method, row.highest)}` : '';
  return [low, high].filter(Boolean).join(' – ');
}

/** What a few hold against the rest: "1 of 6, operations: 0, median 3"; empty for nobody. */
export function minorityWords(method: RoundMethod, row: RoundRow, voters: number): string {
  if (row.minority.length === 0) return '';
  // In a dot vote, whoever gave an item nothing has answered too.
  const of = method === 'dot_vote' ? voters : row.count;
  return `${row.minority.length} of ${of}, ${views(method, row.minority)}, median ${valueFigure(method, row.median)}`;
}

function views(method: RoundMethod, all: readonly RoleView[]): string {
  const roles = all.map(({ role }) => (role === '' ? 'a sheet of paper' : role.replaceAll('_', ' ')));
  const value = all[0]?.value ?? 0;
  const isOne = all.every((view) => view.value === value);
  if (isOne) return `${roles.join(', ')} (${valueFigure(method, value)})`;
  return all.map((view, index) => `${roles[index] ?? ''} (${valueFigure(method, view.value)})`).join(', ');
}

/** What a value means on its scale: the word under the figure; empty where the figure says it all. */
export function levelWords(method: RoundMethod, value: number): string {
  if (method === 'poll') return LEVELS.find((level) => level.value === value)?.label ?? '';
  if (method === 'rating') return MATURITY_STEPS[value]?.label ?? '';
  return '';
}

const OBJECTS = 1;

/** What the room's rule makes of a poll, and what to do next. `round` counts how often the section was asked. */
export function verdictOf(
  row: RoundRow,
  outcome: Pick<RoundOutcome, 'waitsForDecider'>,
  round: number,
): { readonly tone: 'success' | 'warning' | 'error'; readonly text: string; readonly next: string } {
  const objections = row.values.filter((value) => value === OBJECTS).length;
  const some = objections === 1 ? '1 objection' : `${objections} objections`;
  if (outcome.waitsForDecider) return { tone: 'warning', text: 'Without the decider so far', next: '' };
  if (row.isConfirmed)
    return {
      tone: 'success',
      text: objections > 0 ? `Confirmed over ${some}` : 'Confirmed',
      next: objections > 0 ? 'The objection is kept and printed.' : '',
    };
  if (objections > 0)
    return {
      tone: 'error',
      text: objections === 1 ? 'An objection stands' : `${some} stand`,
      next:
        round <= 1
          ? 'Hear it, amend the section once, then ask again.'
          : 'It stands after the amendment: take it to whoever decides, and record the decision.',
    };
  return { tone: 'warning', text: 'Not confirmed', next: 'Too few answers, or the middle one is below 3.' };
}

function pairScore(times: number): string {
  if (Math.abs(times - 1) < 0.05) return 'about equal';
  return times > 1
    ? `the first matters ${figure(times)} times as much`
    : `the second matters ${figure(1 / times)} times as much`;
}

/** A value as people gave it: of a pair the step of the scale and the side, for all others the figure. */
function valueFigure(method: RoundMethod, value: number): string {
  if (method !== 'pairwise') return figure(value);
  if (value === 0) return 'equal';
  return `${figure(Math.abs(value) + 1)} for the ${value > 0 ? 'first' : 'second'}`;
}

/** A figure without needless places. */
export function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
