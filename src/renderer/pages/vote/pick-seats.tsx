/** Who votes: the seats of the room with a box each; who is away is left out for the day. */
import type { Seat } from '@shared/room/seats';
import { actInRoom } from '../../commands/room';
import { Checkbox } from '../../ui/checkbox';
import { Text } from '../../ui/text';
import styles from './vote.module.css';

interface PickSeatsProps {
  readonly seats: readonly Seat[];
  readonly leftOut: readonly string[];
  readonly decider: string | null;
}

/** The list; observers are named and have no box that could be ticked. */
export function PickSeats({ seats, leftOut, decider }: PickSeatsProps) {
  return (
    <fieldset className={styles.pick}>
      <legend className={styles.legend}>Who votes</legend>
      <ul className={styles.seatList}>
        {seats.map(({ id, name, role, roomRole }) => {
          const listens = roomRole === 'observer';
          return (
            <li key={id}>
              <Checkbox
                isSelected={!listens && !leftOut.includes(id)}
                isDisabled={listens}
                onChange={(votes) => void actInRoom({ do: 'seat.leaveOut', seat: id, isLeftOut: !votes })}
              >
                <Text>{name}</Text>
                <span className={styles.muted}>
                  <bdi>{role === name ? '' : role.replaceAll('_', ' ')}</bdi>
                  {listens && ', only listens'}
                  {id === decider && ', shown last'}
                </span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
