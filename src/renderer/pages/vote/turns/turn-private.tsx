/** One person alone with the ballot: their own answers and nothing else. Undo reaches back to the start of the turn. */
import type { RoundView } from '@shared/room/room-view';
import type { TurnScreen } from '@shared/room/turns';
import { EyeOff, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useAnnouncer } from '../../../boards/parts/announcer';
import { actInRoom } from '../../../commands/room';
import { Button } from '../../../ui/button';
import { Text } from '../../../ui/text';
import { BallotForm } from '../ballot/ballot-form';
import { budgetWords, refusalWords } from '../round-words';
import { useSeats } from '../use-seats';
import styles from './turns.module.css';

interface TurnPrivateProps {
  readonly round: RoundView;
  readonly turn: Extract<TurnScreen, { stage: 'private' }>;
  readonly onCover: () => void;
  readonly onDone: () => void;
}

/** The private screen. */
export function TurnPrivate({ round, turn, onCover, onDone }: TurnPrivateProps) {
  const { method, budget, question } = round;
  const seats = useSeats();
  const { say, region } = useAnnouncer();
  const [trouble, setTrouble] = useState<string | null>(null);
  const name = seats.find(({ id }) => id === turn.seat)?.name ?? '';
  const given =
    method === 'dot_vote' ? turn.answers.reduce((sum, { value }) => sum + value, 0) : turn.answers.length;
  const act = async (intent: Parameters<typeof actInRoom>[0]): Promise<void> => {
    const reply = await actInRoom(intent);
    if (!reply) setTrouble('This was not saved. Try again, or call the facilitator.');
    else setTrouble(reply.refused ? refusalWords(reply.refused, budget) : null);
  };
  const latest = useRef({ act, say, canUndo: turn.canUndo });
  latest.current = { act, say, canUndo: turn.canUndo };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.shiftKey || !latest.current.canUndo) return;
      latest.current.say('Taken back.');
      void latest.current.act({ do: 'turn.undo' });
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return (
    <div className={styles.private}>
      <header className={styles.privateHead}>
        <div className={styles.privateWords}>
          <h1 className={styles.question}>
            <Text>{question}</Text>
          </h1>
          <p className={styles.muted}>
            <bdi>{name}</bdi>
            {`: ${budgetWords(method, budget)}. Only you see this page.`}
          </p>
        </div>
        <p className={styles.given} role="status">
          {method === 'dot_vote'
            ? `${budget - given} of ${budget} dots left`
            : `${given} of ${budget} answered`}
        </p>
      </header>
      <p className={styles.trouble} role="alert">
        {trouble}
      </p>
      <div className={styles.privateBody}>
        <BallotForm
          round={round}
          ballots={turn.answers}
          onVote={(item, value, y) =>
            void act({ do: 'turn.answer', item, value, ...(y !== undefined && { y }) })
          }
          onOrder={(order) => void act({ do: 'turn.order', order: [...order] })}
          say={say}
        />
      </div>
      <footer className={styles.privateFoot}>
        <Button variant="quiet" icon={<EyeOff size={16} aria-hidden="true" />} onPress={onCover}>
          Cover the screen and start over
        </Button>
        <span className={styles.push} />
        <Button
          icon={<Undo2 size={16} aria-hidden="true" />}
          isDisabled={!turn.canUndo}
          onPress={() => void act({ do: 'turn.undo' })}
        >
          Take the last answer back
        </Button>
        <Button
          variant="primary"
          onPress={() => {
            onDone();
            void actInRoom({ do: 'turn.done' });
          }}
        >
          Done
        </Button>
      </footer>
      {region}
    </div>
  );
}
