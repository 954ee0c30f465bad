/** After the last turn: the laptop goes back to the facilitator, who closes the vote or gives late turns. */
import type { RoundView } from '@shared/room/room-view';
import { CircleCheck } from 'lucide-react';
import { actInRoom } from '../../../commands/room';
import { Button } from '../../../ui/button';
import { useSeats } from '../use-seats';
import styles from './turns.module.css';

/** Nothing of any vote is shown here either. */
export function TurnOver({ round }: { readonly round: RoundView }) {
  const seats = useSeats();
  const missing = round.progress.filter(({ isFinished }) => !isFinished);
  const isEmpty = round.progress.every(({ used }) => used === 0);
  return (
    <div className={styles.screen}>
      <CircleCheck size={48} aria-hidden="true" />
      <h1 className={styles.big}>{missing.length === 0 ? 'All have voted' : 'The turns are over'}</h1>
      <p className={styles.muted}>Give the laptop back to the facilitator.</p>
      {missing.length > 0 && (
        <ul className={styles.late} aria-label="Without a turn">
          {missing.map(({ seat }) => (
            <li key={seat}>
              <Button size="s" onPress={() => void actInRoom({ do: 'turn.repeat', seat })}>
                {`A turn for ${seats.find(({ id }) => id === seat)?.name ?? 'the deleted seat'}`}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button
          variant="primary"
          autoFocus
          isDisabled={isEmpty}
          onPress={() => void actInRoom({ do: 'round.close' })}
        >
          Close the vote and show the result
        </Button>
        <Button onPress={() => void actInRoom({ do: 'turn.end' })}>Back to the board, still open</Button>
      </div>
    </div>
  );
}
