/** Before the laptop goes round, and after: who has had a turn, who has not, and the button that starts. */
import type { RoundView } from '@shared/room/room-view';
import { CircleCheck, CircleDashed, EyeOff } from 'lucide-react';
import { actInRoom } from '../../../commands/room';
import { StatusChip } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Text } from '../../../ui/text';
import { useSeats } from '../use-seats';
import styles from './turns.module.css';

/** What is shown while nobody has a turn. */
export function TurnsDesk({ round }: { readonly round: RoundView }) {
  const seats = useSeats();
  const open = round.progress.filter(({ isFinished }) => !isFinished);
  return (
    <div className={styles.desk}>
      <EmptyState
        icon={<EyeOff size={36} />}
        title={open.length === 0 ? 'Everybody has had a turn' : 'Each person votes alone at this laptop'}
        actions={
          open.length > 0 && (
            <Button variant="primary" onPress={() => void actInRoom({ do: 'turn.start' })}>
              Start the turns
            </Button>
          )
        }
      >
        {open.length === 0
          ? 'Close the vote to see the result.'
          : 'The screen names who is next and hides what others gave. Blank the projector if it mirrors this screen.'}
      </EmptyState>
      <ul className={styles.people} aria-label="Turns">
        {round.progress.map(({ seat, isFinished }) => (
          <li key={seat} className={styles.person}>
            <Text>{seats.find(({ id }) => id === seat)?.name ?? 'Deleted seat'}</Text>
            <span className={styles.push} />
            <StatusChip
              tone={isFinished ? 'success' : 'neutral'}
              icon={isFinished ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
              label={isFinished ? 'done' : 'no turn yet'}
            />
            <Button
              size="s"
              variant="quiet"
              aria-label={`${isFinished ? 'Repeat the turn' : 'Turn now'}: ${seats.find(({ id }) => id === seat)?.name ?? ''}`}
              onPress={() => void actInRoom({ do: 'turn.repeat', seat })}
            >
              {isFinished ? 'Repeat the turn' : 'Turn now'}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
