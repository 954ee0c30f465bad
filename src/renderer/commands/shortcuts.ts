/**
 * Which keys mean which command. Pure, so that it can be tested without a window.
 *
 * Letters are compared by what they type; where the keyboard types no Latin letter (Cyrillic, Greek, Hebrew …) the
 * position of the key decides, so that "N" works on every layout.
 */
import type { CommandEntry } from '@shared/commands';

/** The parts of a keyboard event that matter here. */
export interface Keystroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** True for shortcuts with Mod: they also work while typing. Single keys and sequences never do. */
export function usesMod(shortcut: string): boolean {
  return shortcut.startsWith('Mod+');
}

/** Whether a keystroke is the (first or only) step of a shortcut such as "Mod+Shift+Z", "N" or "?". */
export function matchesStep(stroke: Keystroke, step: string, isMac: boolean): boolean {
  const parts = step.split('+');
  const key = parts[parts.length - 1] ?? '';
  const mod = isMac ? stroke.metaKey : stroke.ctrlKey;
  const otherMod = isMac ? stroke.ctrlKey : stroke.metaKey;
  if (parts.includes('Mod') !== mod || otherMod || stroke.altKey) return false;
  const isLetter = /^[A-Z]$/.test(key);
  // "?" already says whether Shift is needed, and that differs from layout to layout.
  if ((isLetter || key.length > 1) && parts.includes('Shift') !== stroke.shiftKey) return false;
  if (stroke.key.toUpperCase() === key.toUpperCase()) return true;
  return isLetter && !/^[\x20-\x7e]$/.test(stroke.key) && stroke.code === `Key${key}`;
}

/** What the keystrokes so far lead to. */
export type Match =
  | { readonly type: 'command'; readonly id: string }
  | { readonly type: 'prefix'; readonly first: string }
  | { readonly type: 'none' };

/** Finds the command of a keystroke. `first` is the step typed just before, or null. */
export function findCommand(
  commands: readonly CommandEntry[],
  stroke: Keystroke,
  first: string | null,
  isMac: boolean,
): Match {
  let prefix: string | null = null;
  for (const { id, shortcut } of commands) {
    if (!shortcut) continue;
    const [start = '', second] = shortcut.split(' ');
    if (second === undefined) {
      if (first === null && matchesStep(stroke, start, isMac)) return { type: 'command', id };
    } else if (first === start) {
      if (matchesStep(stroke, second, isMac)) return { type: 'command', id };
    } else if (matchesStep(stroke, start, isMac)) prefix = start;
  }
  return prefix === null || first !== null ? { type: 'none' } : { type: 'prefix', first: prefix };
}

/** Shortcuts that stand for more than one command, or begin like another one. */
export function clashingShortcuts(commands: readonly CommandEntry[]): readonly string[] {
  const all = commands.flatMap(({ shortcut }) => (shortcut ? [shortcut] : []));
  const twice = all.filter((shortcut, index) => all.indexOf(shortcut) !== index);
  const hidden = all.filter((shortcut) => all.some((other) => other.startsWith(`${shortcut} `)));
  return [...twice, ...hidden];
}
