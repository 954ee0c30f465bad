/** How a shortcut of the command catalogue is written on this machine. */
const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Delete: isMac ? '⌫' : 'Del',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The keys of a shortcut in order: "Mod+Shift+Z" gives ["Ctrl", "Shift", "Z"], "G I" gives ["G", "I"], "+" gives ["+"]. */
export function shortcutKeys(shortcut: string): readonly string[] {
  return shortcut.split(/(?<=.)[+ ](?=.)/).map((key) => NAMES[key] ?? key);
}

/** The same as one string for accessible names: "Ctrl+Shift+Z". */
export function shortcutText(shortcut: string): string {
  return shortcutKeys(shortcut).join(shortcut.includes(' ') ? ' then ' : '+');
}
