/** Asks people for files. Every dialog opens in a folder of theirs, whatever Electron's own default is. */
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import type { Dialogs } from '../ports';

/** The dialogs over the window that is in front; `findWindow` answers null where there is none. */
export function createDialogs(findWindow: () => BrowserWindow | null): Dialogs {
  return {
    chooseSaveFile: async ({ title, fileName, extension }) => {
      const options = {
        title,
        defaultPath: join(app.getPath('documents'), fileName),
        filters: filtersOf([extension]),
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const window = findWindow();
      const { canceled, filePath } = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options));
      return canceled || !filePath ? null : filePath;
    },
    chooseOpenFile: async ({ title, extensions }) => {
      const options = {
        title,
        defaultPath: app.getPath('documents'),
        filters: filtersOf(extensions),
        properties: ['openFile' as const],
      };
      const window = findWindow();
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseFolder: async ({ title }) => {
      const options = {
        title,
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      };
      const window = findWindow();
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}

function filtersOf(extensions: readonly string[]): { name: string; extensions: string[] }[] {
  const bare = extensions.map((extension) => extension.replace(/^\./, ''));
  return [{ name: bare.map((extension) => `.${extension}`).join(', '), extensions: bare }];
}
