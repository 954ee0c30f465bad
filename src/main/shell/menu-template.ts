/** The menu as plain values, made from the catalogue of commands. */
import type { CommandEntry } from '@shared/commands';
import type { MenuItemConstructorOptions } from 'electron';

export interface MenuWishes {
  readonly commands: readonly CommandEntry[];
  readonly platform: string;
  readonly isPackaged: boolean;
  readonly invoke: (commandId: string) => void;
}

type Item = MenuItemConstructorOptions;

/** The template of the application menu. Undo and redo are commands; the page lets them act on text being typed. */
export function menuTemplate(wishes: MenuWishes): Item[] {
  const isMac = wishes.platform === 'darwin';
  const of = (menu: CommandEntry['menu']): Item[] => itemsOf(menu, wishes);
  return [
    ...(isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    {
      label: '&File',
      submenu: [...of('file'), { type: 'separator' }, isMac ? { role: 'close' } : { role: 'quit' }],
    },
    {
      label: '&Edit',
      submenu: [
        ...of('edit'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        ...of('view'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        // The same key without Shift, where the plus sign needs it.
        {
          role: 'zoomIn',
          accelerator: 'CommandOrControl+=',
          visible: false,
          acceleratorWorksWhenHidden: true,
        },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(wishes.isPackaged ? [] : [{ role: 'toggleDevTools' } satisfies Item]),
      ],
    },
    { label: '&Workshop', submenu: of('workshop') },
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    { role: 'help', label: '&Help', submenu: of('help') },
  ];
}

function itemsOf(menu: CommandEntry['menu'], { commands, platform, invoke }: MenuWishes): Item[] {
  return commands
    .filter((command) => command.menu === menu)
    .flatMap((command): Item[] => [
      ...(command.separated ? [{ type: 'separator' } satisfies Item] : []),
      {
        id: command.id,
        label: command.label,
        click: () => invoke(command.id),
        ...shortcutOf(command, platform),
      },
    ]);
}

/**
 * A shortcut with Mod is the menu's. A single key belongs to the page, which knows whether somebody is typing: it is
 * shown here and not registered (on a Mac that cannot be told apart, and it stands in the label instead).
 */
function shortcutOf({ label, shortcut }: CommandEntry, platform: string): Partial<Item> {
  if (!shortcut) return {};
  if (shortcut.includes('Mod+')) return { accelerator: toAccelerator(shortcut) };
  const isChord = shortcut.includes(' ');
  if (isChord || platform === 'darwin') return { label: `${label} (${shortcut})` };
  return { accelerator: shortcut, registerAccelerator: false };
}

/** "Mod+Shift+Z" in Electron's words. */
export function toAccelerator(shortcut: string): string {
  return shortcut.replace('Mod+', 'CommandOrControl+');
}
