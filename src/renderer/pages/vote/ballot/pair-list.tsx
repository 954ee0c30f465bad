/** Two at a time: the scale of the comparison board for each pair of a round. */
import { useEffect, useMemo, useRef } from 'react';
import { PairRow } from '../../../boards/pairwise/pair-row';
import { stepOfValue, valueOfStep } from '../../../boards/pairwise/pairwise-model';
import { answersOf } from '../ballot-model';
import styles from './ballot.module.css';
import type { BallotProps } from './ballot-props';
import { pairOf } from './pair-names';

const nothing = (): void => undefined;

/** The pairs; a ballot counts how much more the left one matters, up to 8, or less, down to −8. */
export function PairList({ round, ballots, onVote, say }: BallotProps) {
  const { items, place, kind } = round;
  const answers = answersOf(ballots);
  const pairs = useMemo(
    () => items.map((item) => ({ item, pair: pairOf({ place, kind }, item) })),
    [items, place, kind],
  );
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), []);
  return (
    <ol ref={list} className={styles.pairs} aria-label="Pairs">
      {pairs.map(({ item, pair }) => {
        const value = answers.get(item.id)?.value;
        return (
          <PairRow
            key={item.id}
            pair={pair}
            value={value === undefined ? null : valueOfStep(-value)}
            isDoubtful={false}
            isReadOnly={false}
            // A nought must not become −0, which no schema takes for a whole number of its own.
            hold={(next) => onVote(item.id, 0 - stepOfValue(next))}
            release={nothing}
            drop={nothing}
            say={say}
          />
        );
      })}
    </ol>
  );
}
