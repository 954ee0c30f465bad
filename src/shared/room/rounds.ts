/** Several rounds about the same items side by side: what moved after the room has talked. */
import { countBorda } from './borda';
import { countDots, rankByScore, type Standing } from './dots';
import { type Round, visibleBallots } from './round';
import { medianOf } from './spread';

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
  const medians = round.items.flatMap((item) => {
    const score = medianOf(ballots.filter((ballot) => ballot.item === item).map(({ value }) => value));
    return score === null ? [] : [{ item, score }];
  });
  return rankByScore(medians);
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
