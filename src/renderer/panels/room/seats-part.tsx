/** Who has not been heard in this block. A seat's key ticks it, with Shift it leaves the seat out of votes. */
import { keyOf, type Seat, seatOfKey } from '@shared/room/seats';
import { PenLine, Vote } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { ToggleButton } from 'react-aria-components';
import { leaveOut, tickHeard } from '../../commands/seats';
import { useRoom } from '../../store/room-store';
import { useRecords } from '../../store/workshop-store';
import { Checkbox } from '../../ui/checkbox';
import { Kbd } from '../../ui/kbd';
import { Text } from '../../ui/text';
import { Tooltip } from '../../ui/tooltip';
import styles from './room.module.css';
import { authorsSince, seatLines } from './room-model';

const NOBODY: readonly string[] = [];

interface SeatsPartProps {
  readonly seats: readonly Seat[];
  /** The running block; null before the day. */
  readonly blockId: string | null;
  readonly sections: readonly string[];
}

/** The list of seats. */
export function SeatsPart({ seats, blockId, sections }: SeatsPartProps) {
  const notes = useRecords('note');
  const ticked = useRoom((state) => (blockId ? state.room?.heard[blockId] : undefined) ?? NOBODY);
  const leftOut = useRoom((state) => state.room?.leftOut ?? NOBODY);
  const elapsedMs = useRoom((state) => state.room?.day?.elapsedMs ?? 0);
  if (seats.length === 0) return null;
  const authors = blockId ? authorsSince(notes, sections, Date.now() - elapsedMs) : NOBODY;
  const lines = seatLines(seats, authors, ticked, leftOut);
  const waiting = lines.filter(({ isWaitedFor }) => isWaitedFor).length;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^Digit(\d)$/.exec(event.code)?.[1];
    const seat = seatOfKey(seats, event.shiftKey && digit ? digit : event.key);
    if (!seat) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) leaveOut(seat.id, !leftOut.includes(seat.id));
    else if (blockId) tickHeard(seat.id, !ticked.includes(seat.id));
  };
  return (
    <section className={styles.part} aria-label="Seats">
      <div className={styles.head}>
        <h3>Seats</h3>
        {blockId && (
          <span className={styles.muted}>
            {waiting === 0 ? 'Everybody was heard' : `${waiting} not heard yet`}
          </span>
        )}
      </div>
      <ul className={styles.seats} onKeyDown={onKeyDown}>
        {lines.map(({ seat, isTicked, hasWritten, isLeftOut, isWaitedFor }) => (
          <li key={seat.id} className={styles.seat} data-waiting={blockId !== null && isWaitedFor}>
            <Kbd shortcut={keyOf(seats, seat.id)?.toUpperCase() ?? ''} />
            {blockId === null || hasWritten ? (
              <span className={styles.heard}>
                {hasWritten && <PenLine size={14} aria-label="Has written" />}
                <Text lines={1}>{seat.name}</Text>
              </span>
            ) : (
              <Checkbox isSelected={isTicked} onChange={(isHeard) => tickHeard(seat.id, isHeard)}>
                <Text lines={1}>{seat.name}</Text>
              </Checkbox>
            )}
            {seat.roomRole !== 'observer' && (
              <Tooltip text={isLeftOut ? 'Is left out of votes' : 'Votes'}>
                <ToggleButton
                  className={styles.votes ?? ''}
                  aria-label={`${seat.name} votes`}
                  isSelected={!isLeftOut}
                  onChange={(isVoting) => leaveOut(seat.id, !isVoting)}
                >
                  <Vote size={16} aria-hidden="true" />
                  {isLeftOut && <span className={styles.out}>out</span>}
                </ToggleButton>
              </Tooltip>
            )}
          </li>
        ))}
      </ul>
      {blockId && (
        <p className={styles.muted}>
          In this list a seat’s key ticks it as heard, with Shift it leaves the seat out of votes.
        </p>
      )}
    </section>
  );
}
