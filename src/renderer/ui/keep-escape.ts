/** Escape closes one thing at a time: first the list, then what the field stands in. */
import type { KeyboardEvent } from 'react';

/**
 * For the element around a combo box. Its empty field lets the Escape that closes the list go on, and a panel or dialog
 * around it would close with it.
 */
export function keepEscape(event: KeyboardEvent): void {
  const isListOpen = (event.target as Element).getAttribute('aria-expanded') === 'true';
  if (event.key === 'Escape' && isListOpen) event.stopPropagation();
}
