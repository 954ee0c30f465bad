/** Shows the application menu; using an item tells the page which command was meant. */
import { COMMANDS } from '@shared/commands';
import { app, Menu } from 'electron';
import { menuTemplate } from './menu-template';

/** Installs the menu of the whole app. */
export function installMenu(invoke: (commandId: string) => void): void {
  const template = menuTemplate({
    commands: COMMANDS,
    platform: process.platform,
    isPackaged: app.isPackaged,
    invoke,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
