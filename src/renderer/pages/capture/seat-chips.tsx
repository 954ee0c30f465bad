/** The seats as numbered chips; the chosen one says whose words are being typed. */

import type { WorkshopRecord } from '@shared/domain/workshop';
import { recordTitle } from '@shared/sections/record-schema';
import { UserSearch } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { Group, ToggleButton } from 'react-aria-components';
import { IconButton } from '../../ui/button';
import { Text } from '../../ui/text';
import styles from './capture-bar.module.css';

interface SeatChipsProps {
  readonly seats: readonly WorkshopRecord[];
  readonly seatId: string | null;
  readonly onPick: (id: string | null) => void;
  readonly onSearch: () => void;
}

/** Chips for the seats; the first nine have a digit. */
export const SeatChips = memo(function SeatChips({ seats, seatId, onPick, onSearch }: SeatChipsProps) {
  const group = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another seat is chosen
  useEffect(() => {
    group.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [seatId]);
  return (
    <Group ref={group} className={styles.seats ?? ''} aria-label="Said by">
      <span className={styles.said}>Said by</span>
      <ToggleButton
        className={styles.seat ?? ''}
        isSelected={seatId === null}
        onChange={() => onPick(null)}
        excludeFromTabOrder
      >
        <span className={styles.digit}>0</span>
        anyone
      </ToggleButton>
      {seats.map((seat, index) => (
        <ToggleButton
          key={seat.id}
          className={styles.seat ?? ''}
          isSelected={seat.id === seatId}
          onChange={(isSelected) => onPick(isSelected ? seat.id : null)}
          excludeFromTabOrder
        >
          {index < 9 && <span className={styles.digit}>{index + 1}</span>}
          <Text lines={1}>{seatName(seat)}</Text>
        </ToggleButton>
      ))}
      {seats.length > 0 && (
        <IconButton
          label="Find a seat by name"
          shortcut="@"
          icon={<UserSearch size={16} />}
          size="s"
          placement="top"
          onPress={onSearch}
        />
      )}
    </Group>
  );
});

/** The name on a chip: the person's, or the reference while there is none. */
export function seatName(seat: WorkshopRecord): string {
  return recordTitle(seat) || seat.ref;
}
