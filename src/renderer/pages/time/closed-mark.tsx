/** Says in the top bar that the workshop was closed, and when; everything can still be changed. */
import { Flag } from 'lucide-react';
import { useClosedOn } from '../../store/judged-moment';
import { Badge } from '../../ui/badge';
import styles from './closed-mark.module.css';

/** The mark, or nothing for an open workshop. On a small laptop the title needs the room of the day. */
export function ClosedMark() {
  const day = useClosedOn();
  if (day === null) return null;
  const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat('en-GB', style).format(new Date(`${day}T00:00:00Z`));
  return (
    <span className={styles.mark} title={`Closed ${words}`}>
      <Badge icon={<Flag size={13} aria-hidden="true" />}>
        Closed <span className={styles.day}>{words}</span>
      </Badge>
    </span>
  );
}
