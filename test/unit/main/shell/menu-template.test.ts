import { COMMANDS } from '@shared/commands';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate, toAccelerator } from '../../../../src/main/shell/menu-template';

type Item = MenuItemConstructorOptions;
const ROLE_ACCELERATORS = ['Mod+X', 'Mod+C', 'Mod+V', 'Mod+A', 'Mod+0', 'Mod+Plus', 'Mod+-', 'Mod+Q', 'F11'];

function build(platform: string, isPackaged = true, invoke: (id: string) => void = () => {}): Item[] {
  return menuTemplate({ commands: COMMANDS, platform, isPackaged, invoke });
}

function all(items: Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
}

describe.each(['linux', 'win32', 'darwin'])('the menu on %s', (platform) => {
  const items = all(build(platform));

  it('has every command of the catalogue that names a menu', () => {
    const ids = items.flatMap(({ id }) => id ?? []);
    expect(ids.sort()).toEqual(COMMANDS.flatMap((entry) => ('menu' in entry ? [entry.id] : [])).sort());
  });

  it('uses each accelerator once, and none that an edit or view item has', () => {
    const used = items.flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []));
    expect(new Set(used).size).toBe(used.length);
    expect(used.filter((one) => ROLE_ACCELERATORS.map(toAccelerator).includes(one))).toEqual([]);
  });

  it('registers only shortcuts with a modifier', () => {
    const registered = items.filter((item) => item.accelerator && item.registerAccelerator !== false);
    expect(
      registered.filter(({ accelerator }) => !String(accelerator).startsWith('CommandOrControl+')),
    ).toEqual([]);
  });

  it('neither reloads nor opens developer tools when released', () => {
    const roles = items.flatMap(({ role }) => role ?? []).map((role) => role.toLowerCase());
    expect(roles.filter((role) => ['reload', 'forcereload', 'toggledevtools'].includes(role))).toEqual([]);
  });

  it('has the standard editing items, and leaves undo to the page', () => {
    const roles = items.flatMap(({ role }) => role ?? []);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'togglefullscreen']));
    expect(roles).not.toContain('undo');
  });
});

describe('a menu item', () => {
  it('invokes its command', () => {
    const invoke = vi.fn();
    const undo = all(build('linux', true, invoke)).find(({ id }) => id === 'history.undo');
    const click = undo?.click as unknown as () => void;
    click();
    expect(invoke).toHaveBeenCalledExactlyOnceWith('history.undo');
    expect(undo?.accelerator).toBe('CommandOrControl+Z');
  });

  it('shows a chord in its label', () => {
    const inbox = all(build('linux')).find(({ id }) => id === 'go.inbox');
    expect(inbox).toMatchObject({ label: 'Inbox (G I)' });
    expect(inbox?.accelerator).toBeUndefined();
  });
});
