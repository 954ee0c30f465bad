/**
 * The entry: says everything to Electron that has to be said before it is ready, then hands over.
 *
 * It imports little, and the rest only after that: some of Electron's walls can only be put up before it is ready,
 * and nothing makes it wait for modules that are still being read. Meanwhile Chromium starts.
 */
import { app } from 'electron';
import { collectOpenedFiles } from './shell/opened-files';
import { prepareApp } from './shell/prepare';

const openedFiles = collectOpenedFiles();
const prepared = prepareApp();
if (prepared) {
  // Not awaited at the top: Electron becomes ready only after this module has run.
  Promise.all([import('./shell/run'), app.whenReady()])
    .then(([{ run }]) => run(prepared, openedFiles))
    // A failed start is a bug like any other; a rejected promise alone would leave a process without a window.
    .catch((error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    });
}
