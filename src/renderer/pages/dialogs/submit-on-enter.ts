/** Enter takes what is chosen, also while the focus is on one of several options. */
import type { KeyboardEvent } from 'react';

/** Sends the form when Enter is pressed on a radio button in it. */
export function submitOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
