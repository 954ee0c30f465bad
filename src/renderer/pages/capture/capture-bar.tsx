/**
 * The capture bar: type, Enter, next. The seat stays until another is chosen; a digit as the first character or
 * Alt+digit at any time chooses it, "@" finds it by name.
 */
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { closeCapture, NOTE_MAX, pickSeat, submitCapture, typeCapture } from '../../commands/capture';
import { useCapture } from '../../store/capture-store';
import { useRecords } from '../../store/workshop-store';
import { IconButton } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import styles from './capture-bar.module.css';
import { CaptureOutcome } from './capture-outcome';
import { SeatChips } from './seat-chips';
import { digitOf, startsSeatSearch } from './seat-keys';
import { SeatSearch } from './seat-search';

/** The bar at the foot of the workshop; shown while capturing. */
export function CaptureBar() {
  const text = useCapture((state) => state.text);
  const seatId = useCapture((state) => state.seatId);
  const seats = useRecords('person');
  const [isSearching, setIsSearching] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusBack(field);

  const finishSearch = (id: string | null): void => {
    if (id !== null) pickSeat(id);
    setIsSearching(false);
    requestAnimationFrame(() => field.current?.focus());
  };
  const pickByDigit = (digit: number): boolean => {
    const seat = seats[digit - 1];
    if (digit === 0) pickSeat(null);
    else if (seat) pickSeat(seat.id);
    return digit === 0 || seat !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // An input method composes a word with Enter and digits of its own.
    if (event.nativeEvent.isComposing) return;
    const digit = digitOf(event.nativeEvent, text === '');
    if (digit !== null && pickByDigit(digit)) event.preventDefault();
    else if (startsSeatSearch(event.nativeEvent, event.currentTarget) && seats.length > 0) {
      event.preventDefault();
      setIsSearching(true);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submitCapture();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      closeCapture();
    }
  };

  const over = text.length - NOTE_MAX;
  return (
    <section className={styles.bar} aria-label="Capture a note">
      <div className={styles.top}>
        <SeatChips seats={seats} seatId={seatId} onPick={pickSeat} onSearch={() => setIsSearching(true)} />
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
      <div className={styles.line}>
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          className={styles.field}
          aria-label="Note"
          aria-describedby="capture-keys"
          aria-invalid={over > 0}
          placeholder="What was said?"
          value={text}
          onChange={(event) => typeCapture(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          spellCheck={false}
        />
      </div>
      <p className={styles.keys} id="capture-keys">
        {over > 0 ? (
          <span className={styles.over}>{over} characters too many for one note. Make it two.</span>
        ) : (
          <>
            <span>
              <Kbd shortcut="Enter" /> saves
            </span>
            <span>
              <Kbd shortcut="Shift+Enter" /> new line
            </span>
            <span>
              <Kbd shortcut="1" /> to <Kbd shortcut="9" /> picks the seat first
            </span>
            <span>
              <Kbd shortcut="@" /> finds a seat
            </span>
            <span>
              <Kbd shortcut="Escape" /> closes, your text stays
            </span>
          </>
        )}
      </p>
    </section>
  );
}

/** Takes the focus when the bar opens and gives it back where it was. */
function useFocusBack(field: React.RefObject<HTMLTextAreaElement | null>): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    return () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    };
  }, [field]);
  // Pressing N again, or the menu, brings the focus back into an open bar.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isElsewhere = document.activeElement === document.body;
      if (event.key.length === 1 && isElsewhere && !event.ctrlKey && !event.metaKey && !event.altKey)
        field.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}
