/** The question of a closed round, who answered, and whether the decider's answer is still to come. */
import type { PublicRound } from '@shared/room/public-round';
import { UserRoundCheck } from 'lucide-react';
import styles from './round.module.css';

/** One line over a result. */
export function RoundHead({ round }: { readonly round: Exclude<PublicRound, { stage: 'open' }> }) {
  const { question, voters, stage } = round;
  return (
    <div className={styles.head}>
      <h2 className={styles.question} dir="auto">
        {question}
      </h2>
      <p className={styles.voters}>
        {`${voters} ${voters === 1 ? 'has' : 'have'} answered`}
        {stage === 'closed' && (
          <span className={styles.decider}>
            <UserRoundCheck size={30} aria-hidden="true" />
            The decider is shown last
          </span>
        )}
      </p>
    </div>
  );
}
