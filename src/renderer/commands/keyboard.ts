/**
 * From keys to commands. Shortcuts with Ctrl or Cmd work everywhere, single keys and sequences never while somebody
 * types, and no shortcut reaches behind an open dialog or menu but the one that captures.
 */
import { COMMANDS } from '@shared/commands';
import { useUi } from '../store/ui-store';
import { isEditing, rememberFocused } from './editing';
import { runCommand } from './registry';
import { findCommand, usesMod } from './shortcuts';

const isMac = /Mac/.test(navigator.platform);
/** Time for the second key of a sequence. */
const SEQUENCE_MS = 1_200;
const CAPTURES: ReadonlySet<string> = new Set(['capture.open', 'capture.park']);
const LIST = '[role="listbox"], [role="menu"]';
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [data-trigger]';

/** Listens to the keyboard of the whole window; returns the function that stops it. */
export function listenToKeys(): () => void {
  let first: string | null = null;
  let forget: ReturnType<typeof setTimeout> | undefined;
  const setFirst = (step: string | null): void => {
    clearTimeout(forget);
    first = step;
    if (step) forget = setTimeout(() => setFirst(null), SEQUENCE_MS);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.key === 'Shift' || event.key === 'Control' || event.key === 'Meta') return;
    const isTyping = isEditing(event.target);
    const isOverlay = useUi.getState().dialog !== null || inOverlay(event.target);
    if (event.key === 'Escape' && !isOverlay && !event.defaultPrevented && isPageItself(event.target)) {
      if (!runCommand('time.leave')) runCommand('panel.close');
      return;
    }
    const match = findCommand(COMMANDS, event, first, isMac);
    setFirst(null);
    if (match.type === 'none') return;
    if (match.type === 'prefix') {
      if (!isTyping && !isOverlay && !event.defaultPrevented) setFirst(match.first);
      return;
    }
    const shortcut = COMMANDS.find(({ id }) => id === match.id);
    const isMod = shortcut !== undefined && 'shortcut' in shortcut && usesMod(shortcut.shortcut);
    // What somebody says does not wait until a dialog is closed; over lists and menus letters find their entries.
    const isCapture = CAPTURES.has(match.id) && !inList(event.target);
    if (!isMod && (isTyping || (isOverlay && !isCapture) || event.defaultPrevented)) return;
    if (isMod && isOverlay) return;
    if (runCommand(match.id)) event.preventDefault();
  };
  // A button or tab keeps Enter for itself, also together with Ctrl, so this one is looked at before it gets there.
  const onKeyDownFirst = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEditing(event.target)) {
      onKeyDown(event);
      if (event.defaultPrevented) event.stopPropagation();
    }
  };
  const onFocus = (event: FocusEvent): void => rememberFocused(event.target);

  window.addEventListener('keydown', onKeyDownFirst, { capture: true });
  window.addEventListener('keydown', onKeyDown);
  window.addEventListener('focusin', onFocus);
  return () => {
    window.removeEventListener('keydown', onKeyDownFirst, { capture: true });
    window.removeEventListener('keydown', onKeyDown);
    window.removeEventListener('focusin', onFocus);
  };
}

/** True when no control has the focus, so that no control can have a use for the key. */
function isPageItself(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.id === 'content');
}

function inList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(LIST) !== null;
}

function inOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OVERLAY) !== null;
}
