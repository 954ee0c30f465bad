/**
 * Positions between two ends that pull against each other. A pair has a record from the first move or the first word
 * on; moves are saved when the hand or the keys pause.
 */

import { findBy } from '@shared/sections/find-by';
import { saveAt } from '../../commands/first-touch';
import { useRecords } from '../../store/workshop-store';
import type { BoardProps } from '../board-props';
import { useAnnouncer } from '../parts/announcer';
import parts from '../parts/parts.module.css';
import { useHeld } from '../parts/use-held';
import { PairSlider } from './pair-slider';
import { placeOfPair } from './slider-model';
import styles from './sliders.module.css';

/** The sliders of an activity. */
export function SlidersBoard({ activity }: BoardProps) {
  if (activity.board !== 'sliders') throw new Error(`${activity.id} has no pairs`);
  const { kind, set, pairs } = activity;
  const records = useRecords(kind);
  const { say, region } = useAnnouncer();
  const { held, hold, release, drop } = useHeld<number>((index, position) => {
    const pair = pairs[Number(index)];
    return pair ? saveAt(kind, placeOfPair(set, pair), { position }) : Promise.resolve(true);
  });
  const found = pairs.map((pair) => findBy(records, placeOfPair(set, pair)));
  const placed = found.filter((record) => typeof record?.body.position === 'number').length;
  return (
    <div className={styles.board}>
      <p className={parts.count} role="status">
        {`${placed} of ${pairs.length} have a position`}
      </p>
      <ul className={styles.pairs}>
        {pairs.map((pair, index) => (
          <PairSlider
            key={`${pair.poleA}/${pair.poleB}`}
            kind={kind}
            set={set}
            pair={pair}
            record={found[index]}
            held={held?.id === String(index) ? held.value : undefined}
            hold={(position) => hold(String(index), position)}
            release={release}
            drop={drop}
            say={say}
          />
        ))}
      </ul>
      {region}
    </div>
  );
}
