/** The seats that vote, each with its key and how far it is. Nothing here says what anybody gave. */
import type { SeatProgress } from '@shared/room/round';
import { keyOf, type Seat } from '@shared/room/seats';
import { CircleCheck } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Text } from '../../ui/text';
import { dots } from './round-words';
import styles from './vote.module.css';

interface SeatStripProps {
  /** All seats of the room; keys count through them. */
  readonly seats: readonly Seat[];
  readonly progress: readonly SeatProgress[];
  readonly picked: string | null;
  readonly isDots: boolean;
  readonly onPick: (seat: string | null) => void;
}

/** Chips; exactly one can be picked, or none. */
export function SeatStrip({ seats, progress, picked, isDots, onPick }: SeatStripProps) {
  return (
    <ToggleButtonGroup
      aria-label="Votes of"
      selectionMode="single"
      selectedKeys={picked === null ? [] : [picked]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        onPick(key === undefined ? null : String(key));
      }}
      className={styles.seats ?? ''}
    >
      {progress.map((one) => {
        const seat = seats.find(({ id }) => id === one.seat);
        const key = keyOf(seats, one.seat);
        const name = seat?.name ?? 'Deleted seat';
        const role = seat && seat.role !== seat.name ? seat.role.replaceAll('_', ' ') : '';
        const left = progressWords(one, isDots);
        return (
          <ToggleButton
            key={one.seat}
            id={one.seat}
            className={styles.seat ?? ''}
            data-done={one.isFinished ? '' : undefined}
            aria-label={[name, role, left, key === null ? '' : `key ${key.toUpperCase()}`]
              .filter(Boolean)
              .join(', ')}
          >
            <span className={styles.key}>{key?.toUpperCase() ?? ''}</span>
            <span className={styles.seatWords}>
              <Text lines={1}>{name}</Text>
              <Text lines={1} className={styles.seatRole}>
                {role}
              </Text>
            </span>
            <span className={styles.seatLeft}>
              {one.isFinished ? <CircleCheck size={18} aria-hidden="true" /> : one.left}
            </span>
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}

function progressWords({ isFinished, left }: SeatProgress, isDots: boolean): string {
  if (isFinished) return 'done';
  return isDots ? `${dots(left)} left` : `${left} to answer`;
}
