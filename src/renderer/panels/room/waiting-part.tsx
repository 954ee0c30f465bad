/** What waits: notes in the inbox, matters in the parking lot. */
import { Inbox, SquareParking } from 'lucide-react';
import { goInbox, goSection, goView } from '../../commands/navigation';
import { countOpenNotes } from '../../pages/inbox/open-notes';
import { useRecords } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import styles from './room.module.css';

/** Two counts that lead to their places. */
export function WaitingPart() {
  const notes = countOpenNotes(useRecords('note'));
  const parked = useRecords('parking_item').filter(
    ({ body }) => (body.disposition ?? 'open') === 'open',
  ).length;
  return (
    <div className={styles.waiting}>
      <Button size="s" icon={<Inbox size={14} aria-hidden="true" />} onPress={goInbox}>
        Inbox {notes}
      </Button>
      <Button
        size="s"
        icon={<SquareParking size={14} aria-hidden="true" />}
        onPress={() => (parked > 0 ? goView('parking') : goSection('OUT', 'parking-lot'))}
      >
        Parking lot {parked}
      </Button>
    </div>
  );
}
