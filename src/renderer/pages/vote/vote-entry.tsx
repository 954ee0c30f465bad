/** The way from a board to a vote about it: begins one, or leads back to the one that is on the table. */

import { methodsFor } from '@shared/room/desk/round-items';
import type { Activity, Section } from '@shared/sections/define-section';
import { Vote } from 'lucide-react';
import { goSection } from '../../commands/navigation';
import { runCommand } from '../../commands/registry';
import { usePast } from '../../store/past';
import { Button } from '../../ui/button';
import { isAt, showRound, useRound, useRoundHere } from './round-shown';
import { doneWords } from './round-words';
import styles from './vote.module.css';

interface VoteEntryProps {
  readonly section: Section;
  readonly activity: Activity;
}

/** A button at the end of the line of tabs; nothing where nothing can be voted on. */
export function VoteEntry({ section, activity }: VoteEntryProps) {
  const place = { sectionId: section.id, activityId: activity.id };
  const round = useRound();
  const isShown = useRoundHere(place) !== null;
  const isPast = usePast() !== null;
  if (isPast || isShown) return null;
  if (round && isAt(round.place, place))
    return (
      <span className={styles.entry}>
        <span className={styles.entryWords}>
          {round.stage === 'open'
            ? `A vote is open: ${doneWords(round.progress)}`
            : 'The result of a vote is here'}
        </span>
        <Button size="s" variant="primary" onPress={showRound}>
          Show the vote
        </Button>
      </span>
    );
  if (methodsFor(activity).length === 0) return null;
  if (round)
    return (
      <span className={styles.entry}>
        <Button
          size="s"
          variant="quiet"
          icon={<Vote size={16} aria-hidden="true" />}
          onPress={() => {
            showRound();
            goSection(round.place.sectionId, round.place.activityId);
          }}
        >
          {`Go to the vote in ${round.place.sectionId}`}
        </Button>
      </span>
    );
  return (
    <span className={styles.entry}>
      <Button
        size="s"
        variant="quiet"
        icon={<Vote size={16} aria-hidden="true" />}
        onPress={() => runCommand('round.open')}
      >
        Vote…
      </Button>
    </span>
  );
}
