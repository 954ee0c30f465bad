/** Who answered, and whether the decider's answer is still to come. */
import type { PublicRound } from '@shared/room/public-round';
import { UserRoundCheck } from 'lucide-react';
import styles from './round.module.css';

/** One line over a result. */
export function RoundHead({ round }: { readonly round: Exclude<PublicRound, { stage: 'open' }> }) {
  const { voters, stage } = round;
  return (
    <p className={styles.voters}>
      {`${voters} ${voters === 1 ? 'has' : 'have'} answered`}
      {stage === 'closed' && (
        <span className={styles.decider}>
          <UserRoundCheck size={30} aria-hidden="true" />
          The decider is shown last
        </span>
      )}
    </p>
  );
}
