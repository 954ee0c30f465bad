/** The way from a board to a vote about it: begins one, or leads back to the one that is on the table. */

import { methodsFor } from '@shared/room/desk/round-items';
import type { BoardPlace } from '@shared/room/state';
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
  if (isPast || isShown || (round && isAt(round.place, place))) return null;
  if (methodsFor(activity).length === 0) return null;
  const isElsewhere = round !== null && round.keptAs === null;
  const label = isElsewhere ? `Vote in ${round.place.sectionId}` : 'Vote…';
  return (
    <span className={styles.entry}>
      <Button
        size="s"
        variant="quiet"
        aria-label={label}
        icon={<Vote size={16} aria-hidden="true" />}
        onPress={() => (isElsewhere ? goToVote(round.place) : void runCommand('round.open'))}
      >
        <span className={styles.entryLabel}>{label}</span>
      </Button>
    </span>
  );
}

/** The line above a board whose vote was put aside; nothing otherwise. */
export function VoteLine({ section, activity }: VoteEntryProps) {
  const place = { sectionId: section.id, activityId: activity.id };
  const round = useRound();
  const isShown = useRoundHere(place) !== null;
  if (isShown || !round || !isAt(round.place, place)) return null;
  return (
    <p className={styles.aside}>
      <span className={styles.entryWords}>
        {round.stage === 'open'
          ? `A vote is open: ${doneWords(round.progress)}`
          : 'The result of a vote lies here.'}
      </span>
      <Button size="s" variant="primary" onPress={showRound}>
        Show the vote
      </Button>
    </p>
  );
}

function goToVote({ sectionId, activityId }: BoardPlace): void {
  showRound();
  goSection(sectionId, activityId);
}
