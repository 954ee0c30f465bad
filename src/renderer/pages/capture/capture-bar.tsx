/**
 * The capture bar: type, Enter, next. The seat stays until another is chosen; a digit as the first character or
 * Alt+digit at any time chooses it, "@" finds it by name.
 */
import { SquareParking, X } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { closeCapture, pickSeat, setParking } from '../../commands/capture';
import { useCapture } from '../../store/capture-store';
import { useRecords } from '../../store/workshop-store';
import { IconButton } from '../../ui/button';
import styles from './capture-bar.module.css';
import { CaptureField } from './capture-field';
import { CaptureOutcome } from './capture-outcome';
import { SeatChips } from './seat-chips';
import { inSeatOrder } from './seat-keys';
import { SeatSearch } from './seat-search';

/** The bar at the foot of the workshop; shown while capturing. Typing redraws the field alone. */
export function CaptureBar() {
  const seatId = useCapture((state) => state.seatId);
  const people = useRecords('person');
  const seats = useMemo(() => inSeatOrder(people), [people]);
  const [isSearching, setIsSearching] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const finishSearch = (id: string | null): void => {
    if (id !== null) pickSeat(id);
    setIsSearching(false);
    requestAnimationFrame(() => field.current?.focus());
  };
  const search = useCallback(() => setIsSearching(true), []);

  return (
    <section className={styles.bar} aria-label="Capture a note">
      <div className={styles.top}>
        <Target />
        <SeatChips seats={seats} seatId={seatId} onPick={pickSeat} onSearch={search} />
        <CaptureOutcome />
        <IconButton
          label="Close"
          shortcut="Escape"
          icon={<X size={16} />}
          size="s"
          placement="top"
          onPress={closeCapture}
        />
      </div>
      {isSearching && <SeatSearch seats={seats} onDone={finishSearch} />}
      <CaptureField field={field} seats={seats} onSearch={search} />
    </section>
  );
}

/** Where it goes: the inbox, or the parking lot. */
function Target() {
  const isParking = useCapture((state) => state.isParking);
  return (
    <ToggleButton
      className={styles.seat ?? ''}
      isSelected={isParking}
      onChange={setParking}
      excludeFromTabOrder
      aria-label="Park: into the parking lot (Alt+P)"
    >
      <SquareParking size={16} aria-hidden="true" />
      Park
    </ToggleButton>
  );
}
