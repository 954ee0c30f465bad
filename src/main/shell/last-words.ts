/**
 * What happens after a bug that nobody caught. The state of the process is unknown then: the storage is put away
 * (each change is a transaction, so it is whole) and the app ends rather than work on.
 */
import { app, dialog } from 'electron';
import type { Log } from './log';

/** Ends the app after an uncaught exception. A rejected promise is only written down: it left no code half run. */
export function endOnBug(close: () => void, log: Log): void {
  process.on('unhandledRejection', (reason) => log(`unhandled rejection: ${describe(reason)}`));
  process.on('uncaughtException', (error) => {
    log(`uncaught exception: ${describe(error)}`);
    try {
      close();
    } catch (closing) {
      log(`closing failed too: ${describe(closing)}`);
    }
    dialog.showErrorBox(
      'Groundwork has to close',
      'Something went wrong inside Groundwork. Everything that was marked as saved is safe. Start it again to go on; ' +
        'the file main.log in the data folder says what happened.',
    );
    app.exit(1);
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.name) : typeof error;
}
