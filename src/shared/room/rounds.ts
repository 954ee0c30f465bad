/** Several rounds about the same items side by side: what moved after the room has talked. */
import { countBorda } from './borda';
import { countDots, rankByScore, type Standing } from './dots';
import { meanJudgement } from './judgements';
import { type Ballot, type Round, type RoundMethod, visibleBallots } from './round';
import { ABSTAINS, medianOf, spreadOf } from './spread';

/** One item through all rounds; null where a round did not ask about it or shows nothing yet. */
export interface ItemThroughRounds {
  readonly item: string;
  readonly standings: readonly (Standing | null)[];
}

/** The result of one round as far as it may be seen; empty while it is open. */
export function standingsOf(round: Round): readonly Standing[] {
  if (round.stage === 'open') return [];
  const ballots = visibleBallots(round);
  if (round.method === 'dot_vote') return countDots(round.items, ballots, votersOf(round));
  if (round.method === 'ranking') return countBorda(round.items, ballots);
  const scores = round.items.flatMap((item) => {
    const own = ballots.filter((ballot) => ballot.item === item);
    const score = scoreOf(round.method, own);
    return score === null ? [] : [{ item, score }];
  });
  return rankByScore(scores);
}

/** What the answers about one item come to; null for none. */
function scoreOf(method: RoundMethod, own: readonly Ballot[]): number | null {
  const values = own.map(({ value }) => value);
  if (method === 'placement') return spreadOf('', values, 0)?.mean ?? null;
  if (method === 'pairwise') return meanJudgement(values);
  if (method !== 'poll') return medianOf(values);
  // Who abstains takes no side; where all do, nothing above that was reached.
  return medianOf(values.filter((value) => value !== ABSTAINS)) ?? medianOf(values);
}

/** How many seats have given anything that may be seen. */
export function votersOf(round: Round): number {
  return new Set(visibleBallots(round).map(({ seat }) => seat)).size;
}

/** A table with one row per item and one column per round, in the order of the rounds. */
export function sideBySide(rounds: readonly Round[]): readonly ItemThroughRounds[] {
  const items = [...new Set(rounds.flatMap((round) => round.items))];
  const results = rounds.map(standingsOf);
  return items.map((item) => ({
    item,
    standings: results.map((result) => result.find((standing) => standing.item === item) ?? null),
  }));
}
