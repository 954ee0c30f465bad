/**
 * Undo inside a text field. While a field holds typing of its own, Ctrl+Z takes back letters there; with nothing of
 * its own it takes back the last change of the workshop.
 */
const atFocus = new WeakMap<Element, string>();

/** Remembers what a text field held when the focus came. */
export function rememberFocused(target: EventTarget | null): void {
  if (isTextField(target)) atFocus.set(target, target.value);
}

/** True while the keyboard types into something. */
export function isEditing(target: EventTarget | null): boolean {
  if (isTextField(target)) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.role === 'spinbutton' || target.tagName === 'SELECT')
  );
}

/** Lets the focused text field undo or redo its own typing; false when that has nothing to take back. */
export function undoTyping(step: 'undo' | 'redo'): boolean {
  const field = document.activeElement;
  if (!isTextField(field)) return false;
  const before = field.value;
  if (step === 'undo' && before === (atFocus.get(field) ?? '')) return false;
  // The only way to a text field's own history; it has no successor for text fields.
  document.execCommand(step);
  return field.value !== before;
}

const TYPED = new Set(['text', 'search', 'email', 'number', 'date', 'url', 'tel', 'password']);

function isTextField(target: unknown): target is HTMLInputElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && TYPED.has(target.type))
  );
}

/** Puts the caret into the line where a record of this kind is typed, on the board or in the panel, else into any. */
export function focusAddLine(kind: string): void {
  const lines = [...document.querySelectorAll<HTMLElement>(':is(#content, aside) [data-add-line]')];
  const line = lines.find((candidate) => candidate.dataset['addLine'] === kind) ?? lines[0];
  line?.scrollIntoView({ block: 'nearest' });
  line?.focus();
}
