/** The line a note is typed into, and the keys that work there. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import {
  captureMax,
  closeCapture,
  pickSeat,
  setParking,
  submitCapture,
  typeCapture,
} from '../../commands/capture';
import { useCapture } from '../../store/capture-store';
import { Kbd } from '../../ui/kbd';
import styles from './capture-bar.module.css';
import { digitOf, startsSeatSearch, turnsParking } from './seat-keys';

interface CaptureFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly seats: readonly WorkshopRecord[];
  readonly onSearch: () => void;
}

/** The text field with the keys below it. */
export function CaptureField({ field, seats, onSearch }: CaptureFieldProps) {
  const text = useCapture((state) => state.text);
  const isParking = useCapture((state) => state.isParking);
  useFocusBack(field);

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
    else if (turnsParking(event.nativeEvent)) {
      event.preventDefault();
      setParking(!isParking);
    } else if (startsSeatSearch(event.nativeEvent, event.currentTarget) && seats.length > 0) {
      event.preventDefault();
      onSearch();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      submitCapture();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      closeCapture();
    }
  };

  const over = text.trim().length - captureMax(isParking);
  return (
    <>
      <div className={styles.line}>
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          className={styles.field}
          aria-label={isParking ? 'Parking lot' : 'Note'}
          aria-describedby="capture-keys"
          aria-invalid={over > 0}
          placeholder={isParking ? 'What comes back later?' : 'What was said?'}
          value={text}
          onChange={(event) => typeCapture(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          spellCheck={false}
        />
      </div>
      {over > 0 ? (
        <p className={styles.over} id="capture-keys" role="alert">
          {over} characters too many for one {isParking ? 'matter' : 'note'}. Make it two; nothing is cut off.
        </p>
      ) : (
        <KeyLine />
      )}
    </>
  );
}

function KeyLine() {
  return (
    <p className={styles.keys} id="capture-keys">
      <span>
        <Kbd shortcut="Enter" /> saves
      </span>
      <span>
        <Kbd shortcut="Shift+Enter" /> new line
      </span>
      <span>
        <Kbd shortcut="1" /> to <Kbd shortcut="9" /> first picks the seat, with <Kbd shortcut="Alt" /> any
        time
      </span>
      <span>
        <Kbd shortcut="@" /> finds a seat
      </span>
      <span>
        <Kbd shortcut="Alt+P" /> parks it
      </span>
      <span>
        <Kbd shortcut="Escape" /> closes, your text stays
      </span>
    </p>
  );
}

/** Takes the focus when the bar opens and gives it back where it was. */
function useFocusBack(field: RefObject<HTMLTextAreaElement | null>): void {
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
  // Typing with no control in focus goes on in the open bar.
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
