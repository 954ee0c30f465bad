/** After a restart: how long the app was away, and whether that counts. */
import { Clock } from 'lucide-react';
import { useState } from 'react';
import { countAway } from '../../commands/day';
import { useRoom } from '../../store/room-store';
import { Button } from '../../ui/button';
import styles from './clock.module.css';
import { awayText } from './clock-model';

/** Shorter than this nobody has missed anything. */
const SHORT_MS = 5_000;

/** The line below the bar, until it is answered. */
export function AwayLine() {
  const awayMs = useRoom((state) => state.room?.clock?.awayMs ?? 0);
  const [dismissed, setDismissed] = useState<number | null>(null);
  if (awayMs < SHORT_MS || dismissed === awayMs) return null;
  return (
    <div className={styles.away} role="status">
      <Clock size={16} aria-hidden="true" />
      <span>The app was away for {awayText(awayMs)}. The clock did not count it.</span>
      <Button size="s" onPress={() => void countAway()}>
        Count it
      </Button>
      <Button size="s" variant="quiet" onPress={() => setDismissed(awayMs)}>
        Leave it out
      </Button>
    </div>
  );
}
