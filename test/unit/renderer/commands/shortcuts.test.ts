import { COMMANDS, type CommandEntry } from '@shared/commands';
import { describe, expect, it } from 'vitest';
import {
  clashingShortcuts,
  findCommand,
  type Keystroke,
  matchesStep,
  usesMod,
} from '../../../../src/renderer/commands/shortcuts';

function stroke(key: string, more: Partial<Keystroke> = {}): Keystroke {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}
const entries: readonly CommandEntry[] = COMMANDS;

describe('the shortcuts of the catalogue', () => {
  it('each mean one command, and none hides a sequence', () => {
    expect(clashingShortcuts(entries)).toEqual([]);
  });

  it('would be noticed when two commands shared one', () => {
    const twice = [
      { id: 'a', label: 'A', shortcut: 'N' },
      { id: 'b', label: 'B', shortcut: 'N' },
      { id: 'c', label: 'C', shortcut: 'G' },
      { id: 'd', label: 'D', shortcut: 'G I' },
    ];
    expect(clashingShortcuts(twice)).toEqual(['N', 'G']);
  });

  it('are each found by their own keys', () => {
    for (const { id, shortcut } of entries) {
      if (!shortcut || shortcut.includes(' ')) continue;
      const parts = shortcut.split('+');
      const key = parts[parts.length - 1] ?? '';
      const pressed = stroke(key, {
        ctrlKey: usesMod(shortcut),
        shiftKey: parts.includes('Shift') || key === '?',
      });
      expect(findCommand(entries, pressed, null, false), shortcut).toEqual({ type: 'command', id });
    }
  });
});

describe('a keystroke', () => {
  it('needs exactly the keys that are named', () => {
    expect(matchesStep(stroke('z', { ctrlKey: true }), 'Mod+Z', false)).toBe(true);
    expect(matchesStep(stroke('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false);
    expect(matchesStep(stroke('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true);
    expect(matchesStep(stroke('n', { ctrlKey: true }), 'N', false)).toBe(false);
    expect(matchesStep(stroke('n', { altKey: true }), 'N', false)).toBe(false);
  });

  it('takes Cmd for Mod on a Mac and leaves Ctrl alone there', () => {
    expect(matchesStep(stroke('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
    expect(matchesStep(stroke('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false);
  });

  it('goes by the place of the key where the layout types no Latin letter', () => {
    expect(matchesStep(stroke('т', { code: 'KeyN' }), 'N', false)).toBe(true);
    expect(matchesStep(stroke('b', { code: 'KeyN' }), 'N', false)).toBe(false);
  });

  it('takes the question mark wherever the layout has it', () => {
    expect(matchesStep(stroke('?', { code: 'Slash', shiftKey: true }), '?', false)).toBe(true);
    expect(matchesStep(stroke('?', { code: 'Minus' }), '?', false)).toBe(true);
  });
});

describe('a sequence', () => {
  it('waits for its second key', () => {
    expect(findCommand(entries, stroke('g'), null, false)).toEqual({ type: 'prefix', first: 'G' });
    expect(findCommand(entries, stroke('i'), 'G', false)).toEqual({ type: 'command', id: 'go.inbox' });
  });

  it('ends with a key that does not belong to it, which then means nothing', () => {
    expect(findCommand(entries, stroke('n'), 'G', false)).toEqual({ type: 'none' });
  });
});
