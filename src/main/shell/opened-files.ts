/** Files that macOS asks us to open; the first may come before there is a window. */
import { app } from 'electron';

export interface OpenedFiles {
  /** Hands over what came so far, and from now on at once. */
  readonly follow: (offer: (path: string) => void) => void;
}

/** Begins to collect; has to happen before Electron is ready. */
export function collectOpenedFiles(): OpenedFiles {
  const early: string[] = [];
  let take = (path: string): void => {
    early.push(path);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(path);
  });
  return {
    follow: (offerPath) => {
      take = offerPath;
      for (const path of early.splice(0)) offerPath(path);
    },
  };
}
