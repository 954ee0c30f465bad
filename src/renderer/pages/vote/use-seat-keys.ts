/** One key per seat while nobody types: the key picks the seat, the key of the picked one lets go, Escape too. */
import { type Seat, seatOfKey } from '@shared/room/seats';
import { useEffect, useRef } from 'react';
import { isEditing } from '../../commands/editing';
import { useUi } from '../../store/ui-store';

const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [data-trigger]';
/** The second key of a sequence such as "G A" belongs to the sequence. */
const SEQUENCE_MS = 1_200;

/** What a key means for the seats: a seat to pick, null to let go, undefined for nothing. */
export function seatAfterKey(
  seats: readonly Seat[],
  picked: string | null,
  key: string,
): string | null | undefined {
  if (key === 'Escape') return picked === null ? undefined : null;
  const seat = seatOfKey(seats, key);
  if (!seat) return undefined;
  return seat.id === picked ? null : seat.id;
}

/** Listens while the desk of the scribe is shown. `seats` are all of the room, so that a key means the same all day. */
export function useSeatKeys(
  seats: readonly Seat[],
  picked: string | null,
  onPick: (seat: string | null) => void,
): void {
  const latest = useRef({ seats, picked, onPick });
  latest.current = { seats, picked, onPick };
  useEffect(() => {
    let sequenceUntil = 0;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const isSecond = event.timeStamp < sequenceUntil;
      sequenceUntil = event.key.toLowerCase() === 'g' ? event.timeStamp + SEQUENCE_MS : 0;
      const { target } = event;
      const isInBallot = target instanceof Element && target.closest('[data-item]') !== null;
      // Escape lets go of the seat from a field of its ballot too; what was not taken there is dropped.
      const isTyping = isEditing(target) && !(isInBallot && event.key === 'Escape');
      if (isSecond || isTyping || useUi.getState().dialog !== null) return;
      if (target instanceof Element && target.closest(OVERLAY)) return;
      // Within a ballot digits are answers.
      if (isInBallot && /^\d$/.test(event.key)) return;
      const seat = seatAfterKey(latest.current.seats, latest.current.picked, event.key);
      if (seat === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.onPick(seat);
    };
    // Before the shortcuts of the window: here a letter is a seat, and Escape lets go of it before it closes a panel.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
