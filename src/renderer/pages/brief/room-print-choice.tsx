/** What is printed for the room, and for which board. */
import { ROOM_PRINTS, type RoomPrint } from '@shared/domain/report-block';
import { ROOM_PRINT_NAMES } from '@shared/report/room/room-text.en';
import type { BoardPlace } from '@shared/room/state';
import { goBrief } from '../../commands/navigation';
import { Segmented } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import styles from './brief-page.module.css';
import { type PrintPlace, placeId } from './room-print-model';

interface RoomPrintChoiceProps {
  readonly kind: RoomPrint;
  readonly places: readonly PrintPlace[];
  readonly place: BoardPlace | null;
  readonly onPlace: (place: BoardPlace | null) => void;
  readonly isDisabled: boolean;
}

/** One line under the heading. */
export function RoomPrintChoice({ kind, places, place, onPlace, isDisabled }: RoomPrintChoiceProps) {
  return (
    <div className={styles.choice}>
      <Segmented
        label="What to print for the room"
        value={kind}
        onChange={goBrief}
        isDisabled={isDisabled}
        options={ROOM_PRINTS.map((id) => ({ id, label: ROOM_PRINT_NAMES[id] }))}
      />
      {places.length > 0 && (
        <div className={styles.place}>
          <Select
            label="For"
            value={placeId(place)}
            onChange={(id) => onPlace(places.find((one) => one.id === id)?.place ?? null)}
            isDisabled={isDisabled}
            options={places.map(({ id, label }) => ({ id, label }))}
          />
        </div>
      )}
    </div>
  );
}
