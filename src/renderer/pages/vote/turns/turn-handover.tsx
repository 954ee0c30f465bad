/** Between two turns: who gets the laptop next. It shows nothing of any vote. */
import type { TurnScreen } from '@shared/room/turns';
import { Laptop } from 'lucide-react';
import { useState } from 'react';
import { actInRoom } from '../../../commands/room';
import { Button } from '../../../ui/button';
import { Text } from '../../../ui/text';
import { useSeats } from '../use-seats';
import styles from './turns.module.css';

interface TurnHandoverProps {
  readonly turn: Extract<TurnScreen, { stage: 'handover' }>;
  /** Called before the turn begins. */
  readonly onTake: () => void;
}

/** The hand-over screen; ending the turns asks once more, in place. */
export function TurnHandover({ turn, onTake }: TurnHandoverProps) {
  const seats = useSeats();
  const [isEnding, setEnding] = useState(false);
  const seat = seats.find(({ id }) => id === turn.seat);
  const name = seat?.name ?? 'Deleted seat';
  const role = seat && seat.role !== name ? ` (${seat.role.replaceAll('_', ' ')})` : '';
  return (
    <div className={styles.screen} key={turn.seat}>
      <Laptop size={48} aria-hidden="true" />
      <p className={styles.count}>{`Turn ${turn.done + 1} of ${turn.of}`}</p>
      <h1 className={styles.big}>
        Hand the laptop to <bdi>{name}</bdi>
        <bdi className={styles.role}>{role}</bdi>
      </h1>
      <p className={styles.muted}>Nobody else looks at the screen until they are done.</p>
      <div className={styles.actions}>
        <Button
          variant="primary"
          autoFocus
          onPress={() => {
            onTake();
            void actInRoom({ do: 'turn.take' });
          }}
        >
          It is me
        </Button>
        <Button onPress={() => void actInRoom({ do: 'turn.pass' })}>
          <Text>{`Leave ${name} out for now`}</Text>
        </Button>
      </div>
      <div className={styles.foot}>
        {isEnding ? (
          <span className={styles.confirm} role="alert">
            What was given so far counts. End the turns?
            <Button size="s" variant="danger" onPress={() => void actInRoom({ do: 'turn.end' })}>
              End the turns
            </Button>
            <Button size="s" autoFocus onPress={() => setEnding(false)}>
              Go on
            </Button>
          </span>
        ) : (
          <Button size="s" variant="quiet" onPress={() => setEnding(true)}>
            For the facilitator: end the round of turns…
          </Button>
        )}
      </div>
    </div>
  );
}
