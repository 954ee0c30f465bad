/** Finds a seat by typing part of a name. Enter takes it, Escape goes back to the note. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField, useFilter } from 'react-aria-components';
import field from '../../ui/field.module.css';
import list from '../../ui/list-box.module.css';
import { Text } from '../../ui/text';
import styles from './capture-bar.module.css';
import { seatName } from './seat-chips';

interface SeatSearchProps {
  readonly seats: readonly WorkshopRecord[];
  /** The chosen seat, or null when the search was left. */
  readonly onDone: (id: string | null) => void;
}

/** The search over the bar. */
export function SeatSearch({ seats, onDone }: SeatSearchProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <div
      className={styles.search}
      role="dialog"
      aria-label="Find a seat"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onDone(null);
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone(null);
      }}
    >
      <Autocomplete filter={contains}>
        <SearchField aria-label="Name" autoFocus className={field.field ?? ''}>
          <Input
            className={field.input ?? ''}
            placeholder="Name"
            spellCheck={false}
            dir="auto"
            role="combobox"
            aria-expanded
          />
        </SearchField>
        <ListBox
          aria-label="Seats"
          className={list.list ?? ''}
          selectionMode="none"
          onAction={(key) => onDone(String(key))}
          renderEmptyState={() => <p className={list.empty}>No seat with this name</p>}
        >
          {seats.map((seat, index) => (
            <ListBoxItem
              key={seat.id}
              id={seat.id}
              textValue={`${seatName(seat)} ${String(seat.body['role_title'] ?? '')} ${String(seat.body['organisation'] ?? '')}`}
              className={list.item ?? ''}
            >
              <span className={styles.digit}>{index < 9 ? index + 1 : ''}</span>
              <span className={list.words}>
                <Text>{seatName(seat)}</Text>
                {typeof seat.body['role_title'] === 'string' && (
                  <Text className={list.meaning}>{seat.body['role_title']}</Text>
                )}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
