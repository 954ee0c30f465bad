/** The head of a round: its question, who still has votes, how they come in, and the ways on. */
import type { RoundView } from '@shared/room/room-view';
import type { VoteMode } from '@shared/room/state';
import { ArrowLeft } from 'lucide-react';
import { actInRoom } from '../../commands/room';
import { useUi } from '../../store/ui-store';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/radio-group';
import { Text } from '../../ui/text';
import { countLoose } from './paper-model';
import { putRoundAside } from './round-shown';
import { budgetWords, doneWords, leftWords, METHOD_WORDS, MODE_WORDS, missingWords } from './round-words';
import { useSeats } from './use-seats';
import styles from './vote.module.css';

const MODES: readonly VoteMode[] = ['scribe', 'turns', 'paper'];

/** Head and, while the round is open, its progress and the button that closes it. */
export function RoundHead({ round }: { readonly round: RoundView }) {
  const { id, question, method, stage, budget, mode, progress, sheets } = round;
  const seats = useSeats();
  const left = leftWords(progress, seats);
  const loose = countLoose(sheets);
  const missing = missingWords(progress, loose);
  const isEmpty = loose === 0 && progress.every(({ used }) => used === 0);
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h3 className={styles.question}>
          <Text>{question}</Text>
        </h3>
        <Button
          size="s"
          variant="quiet"
          icon={<ArrowLeft size={16} aria-hidden="true" />}
          onPress={() => putRoundAside(id)}
        >
          Back to the board
        </Button>
      </div>
      {stage === 'open' ? (
        <>
          <div className={styles.headLine}>
            <Badge>{METHOD_WORDS[method][0]}</Badge>
            <span className={styles.muted}>{budgetWords(method, budget)}</span>
            <span className={styles.push} />
            <Segmented
              label="How the votes come in"
              value={mode}
              onChange={(next) => void actInRoom({ do: 'round.mode', mode: next })}
              options={MODES.map((one) => ({ id: one, label: MODE_WORDS[one][0] }))}
            />
          </div>
          <div className={styles.headLine}>
            <strong className={styles.done}>{doneWords(progress)}</strong>
            <span className={styles.waiting}>
              <bdi>
                {missing === null
                  ? 'Nobody has votes left.'
                  : loose > 0
                    ? `${missing}, ${loose} on paper`
                    : left}
              </bdi>
            </span>
            <Button size="s" variant="quiet" onPress={() => dropRound(round)}>
              Take off the table
            </Button>
            <Button
              size="s"
              variant={missing === null ? 'primary' : 'secondary'}
              isDisabled={isEmpty}
              onPress={() => closeVote(round)}
            >
              Close the vote
            </Button>
          </div>
        </>
      ) : null}
    </header>
  );
}

/** Closes the vote; asks first while somebody is not done. */
export function closeVote({ progress, sheets }: Pick<RoundView, 'progress' | 'sheets'>): void {
  const missing = missingWords(progress, countLoose(sheets));
  const run = (): void => void actInRoom({ do: 'round.close' });
  if (missing === null) return run();
  useUi.setState({
    dialog: {
      name: 'confirm',
      title: 'Close the vote now?',
      text: `${missing}. A closed vote takes no more of them.`,
      action: 'Close the vote',
      run,
    },
  });
}

/** Takes the round away; asks first while something would be lost. */
export function dropRound({ progress, keptAs }: Pick<RoundView, 'progress' | 'keptAs'>): void {
  const run = (): void => void actInRoom({ do: 'round.drop' });
  if (keptAs !== null || progress.every(({ used }) => used === 0)) return run();
  useUi.setState({
    dialog: {
      name: 'confirm',
      title: 'Take the vote off the table?',
      text: 'Its votes were not kept and cannot be brought back.',
      action: 'Take it off the table',
      run,
    },
  });
}
