/** One quiet line where things are judged: that a closed workshop is judged by the day it was closed. */

import { Flag } from 'lucide-react';
import { runCommand } from '../../commands/registry';
import { useClosedOn } from '../../store/judged-moment';
import { usePast } from '../../store/past';
import { Button } from '../../ui/button';
import { dayText } from '../library/library-view';
import { useToday } from '../views/use-today';
import styles from './judged-line.module.css';

/** The line, or nothing for an open workshop and while an earlier moment is shown. */
export function JudgedLine() {
  const day = useClosedOn();
  const today = useToday();
  const isPast = usePast() !== null;
  if (day === null || day > today || isPast) return null;
  return (
    <p className={styles.line}>
      <Flag size={14} aria-hidden="true" />
      <span>Judged as of {dayText(day)}, the day the workshop was closed.</span>
      <Button
        size="s"
        variant="quiet"
        aria-label="Reopen the workshop"
        onPress={() => runCommand('workshop.reopen')}
      >
        Reopen
      </Button>
    </p>
  );
}
