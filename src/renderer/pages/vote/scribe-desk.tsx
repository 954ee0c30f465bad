/** Votes that are called out: pick a seat by its key, type what it gives, let go. Only that seat's answers are seen. */
import type { RoundView } from '@shared/room/room-view';
import { useEffect, useState } from 'react';
import { useAnnouncer } from '../../boards/parts/announcer';
import { actInRoom } from '../../commands/room';
import { Button } from '../../ui/button';
import { Text } from '../../ui/text';
import { BallotForm } from './ballot/ballot-form';
import { refusalWords } from './round-words';
import { SeatStrip } from './seat-strip';
import { useSeatKeys } from './use-seat-keys';
import { useSeats } from './use-seats';
import styles from './vote.module.css';

/** The desk of the scribe. */
export function ScribeDesk({ round }: { readonly round: RoundView }) {
  const { progress, budget, method } = round;
  /** The seat that was picked a moment ago, until main has said so too: the next key must not go astray. */
  const [wish, setWish] = useState<{ readonly seat: string | null } | null>(null);
  const picked = wish ? wish.seat : round.picked;
  const own = picked === round.picked ? round.own : [];
  const seats = useSeats();
  const { say, region } = useAnnouncer();
  const [refusal, setRefusal] = useState<string | null>(null);
  const voters = seats.filter(({ id }) => progress.some(({ seat }) => seat === id));
  const pick = (seat: string | null): void => {
    if (seat !== null && !progress.some((one) => one.seat === seat))
      return say('This seat does not vote in this round.');
    setRefusal(null);
    say(
      seat === null
        ? 'Nobody is picked; the answers are hidden.'
        : `Votes of ${voters.find(({ id }) => id === seat)?.name ?? ''}`,
    );
    setWish({ seat });
    void actInRoom({ do: 'round.pick', seat }).then((reply) => {
      if (!reply) setWish(null);
    });
  };
  useSeatKeys(seats, picked, pick);
  useEffect(() => setWish((now) => (now?.seat === round.picked ? null : now)), [round.picked]);
  const act = async (intent: Parameters<typeof actInRoom>[0]): Promise<void> => {
    const reply = await actInRoom(intent);
    setRefusal(reply?.refused ? refusalWords(reply.refused, budget) : null);
  };
  const seat = voters.find(({ id }) => id === picked);
  const now = progress.find((one) => one.seat === picked);
  return (
    <div className={styles.desk}>
      <SeatStrip
        seats={seats}
        progress={progress}
        picked={picked}
        isDots={method === 'dot_vote'}
        onPick={pick}
      />
      {seat && now ? (
        <section className={styles.ballot} aria-label={`Votes of ${seat.name}`}>
          <div className={styles.ballotHead}>
            <h4 className={styles.ballotTitle}>
              <Text>{seat.name}</Text>
            </h4>
            <span className={styles.left}>
              {method === 'dot_vote'
                ? `${now.left} of ${budget} dots left`
                : `${now.used} of ${budget} answered`}
            </span>
            <span className={styles.push} />
            <Button
              size="s"
              onPress={() => void act({ do: 'round.finish', seat: seat.id, isFinished: !now.isFinished })}
              isDisabled={now.isFinished && now.left === 0}
            >
              {now.isFinished && now.left > 0 ? 'Not finished yet' : 'Finished'}
            </Button>
            <Button size="s" variant="quiet" onPress={() => pick(null)}>
              Hide (Esc)
            </Button>
          </div>
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
          <BallotForm
            key={`${round.id} ${seat.id}`}
            round={round}
            ballots={own}
            onVote={(item, value, y) =>
              void act({ do: 'round.vote', seat: seat.id, item, value, ...(y !== undefined && { y }) })
            }
            onOrder={(order) => void act({ do: 'round.order', seat: seat.id, order: [...order] })}
            say={say}
          />
        </section>
      ) : (
        <p className={styles.invite}>
          Press the key of a seat, or choose it above, and type what it gives. What others gave stays hidden
          until the vote is closed.
        </p>
      )}
      {region}
    </div>
  );
}
