/**
 * The app with a window. The page starts loading while the storage opens, and is only shown when both are there:
 * an app that cannot read its workshops says so instead of showing none.
 */
import { join } from 'node:path';
import { app, clipboard, session, shell } from 'electron';
import { monotonicFactory } from 'ulid';
import type { Composition } from '../compose';
import { mediaFolderOf } from '../media/media-store';
import { createBriefRunner } from './brief-runner';
import { createClosing } from './closing';
import { createDialogs } from './dialogs';
import { endOnBug } from './last-words';
import { installMenu } from './menu';
import { createOffers } from './offers';
import { askToTryAgain, openStorage } from './open-storage';
import type { OpenedFiles } from './opened-files';
import { listPageFiles } from './page-files';
import { flushBeforeSleep } from './power';
import type { Prepared } from './prepare';
import { createProjector } from './projector';
import { servePages } from './protocol';
import { recoverPage } from './recovery';
import { createKeepAwake, followMachine } from './room-power';
import { findTheme } from './theme';
import { focusWindow, openWindow } from './window';
import { openWire } from './wire';

/** Runs the app once Electron is ready. */
export async function run(
  { dataFolder, log, problem, offeredFile }: Prepared,
  openedFiles: OpenedFiles,
): Promise<void> {
  if (problem) {
    if (await askToTryAgain(problem, dataFolder)) app.relaunch();
    app.exit(1);
    return;
  }
  let composition: Composition | null = null;
  endOnBug(() => composition?.close(), log);
  let settle: (composition: Composition) => void = () => undefined;
  const composed = new Promise<Composition>((resolve) => {
    settle = resolve;
  });
  const dispatch = composed.then((opened) => opened.dispatch);
  const wire = openWire(dispatch, log);
  const served = servePages(
    session.defaultSession,
    listPageFiles(join(app.getAppPath(), 'out', 'renderer')),
    mediaFolderOf(dataFolder),
  );

  const { window, show } = openWindow(dataFolder);
  const closing = createClosing<typeof window>((closed) => wire.tell(closed, { type: 'flush-requested' }));
  wire.admit(window, 'facilitator');
  recoverPage(window, log);
  closing.attach(window);
  flushBeforeSleep(window, () => wire.tell(window, { type: 'flush-requested' }));
  installMenu((commandId) => wire.emit({ type: 'command-invoked', commandId }));
  const offer = createOffers(dispatch, wire, window);
  app.on('second-instance', (_event, _args, _folder, extra) => {
    focusWindow(window);
    offer((extra as { offeredFile?: unknown } | null)?.offeredFile);
  });
  app.on('window-all-closed', () => app.quit());

  // Imported late: while the page compiles its program, the services are read from disk.
  await served;
  const { compose } = await import('../compose');
  composition = await openStorage(
    () =>
      compose({
        dataFolder,
        resourceFolder: join(app.getAppPath(), 'resources'),
        dialogs: createDialogs(() => (window.isDestroyed() ? null : window)),
        startBrief: createBriefRunner(log),
        copyText: (text) => clipboard.writeText(text),
        showInFolder: (path) => shell.showItemInFolder(path),
        projector: createProjector({ dataFolder, owner: window, log }),
        keepAwake: createKeepAwake(),
        isLongRunning: true,
        restart: () => {
          app.relaunch();
          app.quit();
        },
        emit: wire.emit,
        now: () => new Date(),
        newId: monotonicFactory(),
        log,
        info: {
          version: app.getVersion(),
          electron: `Electron ${process.versions.electron}`,
          platform: process.platform,
        },
        onFlushed: closing.flushed,
      }),
    dataFolder,
    log,
  );
  if (!composition) return app.exit(1);
  followMachine(window, composition.services.room, composition.services.storage);
  app.on('will-quit', composition.close);
  settle(composition);
  show(await findTheme(composition.dispatch));
  openedFiles.follow(offer);
  offer(offeredFile);
}
