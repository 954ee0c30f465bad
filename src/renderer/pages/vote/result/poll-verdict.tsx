/** What the room's rule makes of one section's poll. */
import type { RoundOutcome, RoundRow } from '@shared/room/room-view';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { StatusChip } from '../../../ui/badge';
import styles from './result.module.css';
import { verdictOf } from './result-words';

const ICONS = {
  success: <CircleCheck aria-hidden="true" />,
  warning: <TriangleAlert aria-hidden="true" />,
  error: <CircleAlert aria-hidden="true" />,
} as const;

interface PollVerdictProps {
  readonly row: RoundRow;
  readonly outcome: RoundOutcome;
  /** The how-manieth time the section is asked. */
  readonly asked: number;
}

/** The verdict and the next step. */
export function PollVerdict({ row, outcome, asked }: PollVerdictProps) {
  const { tone, text, next } = verdictOf(row, outcome, asked);
  return (
    <span className={styles.verdict}>
      <StatusChip tone={tone} icon={ICONS[tone]} label={asked > 1 ? `${text} (round ${asked})` : text} />
      {next !== '' && <span className={styles.next}>{next}</span>}
    </span>
  );
}
