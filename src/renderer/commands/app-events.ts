/** What the window does when main says something: feed the mirrors, run menu commands, put drafts away, follow printing. */
import type { AppEvent } from '@shared/ipc/events';
import { client } from '../client/client';
import { flushDrafts, retryRefused } from '../store/drafts';
import { feed, loadExamples, loadLibrary } from '../store/feed';
import { startChecks, watchFindings } from '../store/findings-store';
import { followStorage } from '../store/storage-store';
import { useUi } from '../store/ui-store';
import { followBrief } from './brief';
import { flushCapture } from './capture';
import { listenToKeys } from './keyboard';
import { inspectDropped, showPreview } from './library';
import { endPictureDrag, followPictureDrag, listenToPastes, takeDroppedPictures } from './photo-intake';
import { runCommand } from './registry';
import { followSession, restoreSession } from './session';
import { loadSettings } from './settings';
import { loadStorage } from './storage';

/** A board of ordinary size is drawn by then; what can wait for it does. */
const FIRST_BOARD_MS = 300;

/** Starts everything that listens, and loads what the first page needs. Returns the function that stops it. */
export function startApp(): () => void {
  const stops = [
    client.on(handle),
    listenToKeys(),
    watchFindings(),
    listenToDrops(),
    listenToPastes(),
    followSession(),
  ];
  void start();
  return () => {
    for (const stop of stops) stop();
  };
}

async function start(): Promise<void> {
  const library = loadLibrary();
  const storage = loadStorage();
  await restoreSession(await loadSettings());
  await storage;
  useUi.setState({ isStarting: false });
  setTimeout(startChecks, FIRST_BOARD_MS);
  await library;
  // A workshop that is gone back to needs no examples.
  if (useUi.getState().page.name === 'library') await loadExamples();
}

function handle(event: AppEvent): void {
  feed(event);
  switch (event.type) {
    case 'command-invoked':
      runCommand(event.commandId);
      break;
    case 'flush-requested':
      void flushAll();
      break;
    case 'brief-progressed':
      followBrief(event.jobId, event.stage, event.value);
      break;
    case 'storage-changed':
      // What waited for space is saved by nobody's hand.
      if (followStorage(event.status))
        void Promise.allSettled([retryRefused(), flushDrafts(), flushCapture()]);
      break;
    case 'file-offered':
      showPreview(event.preview);
      break;
  }
}

async function flushAll(): Promise<void> {
  await Promise.allSettled([flushDrafts(), flushCapture()]);
  await client.call('app.flushed', {});
}

function listenToDrops(): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const onDragOver = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (followPictureDrag(event)) return;
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  };
  const onDrop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    endPictureDrag();
    if (takeDroppedPictures(event)) return;
    const file = event.dataTransfer?.files[0];
    if (file) void inspectDropped(file);
  };
  // Left for another window: no target behind it any more.
  const onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) endPictureDrag();
  };
  window.addEventListener('dragover', onDragOver);
  window.addEventListener('dragleave', onDragLeave);
  window.addEventListener('drop', onDrop);
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('dragleave', onDragLeave);
    window.removeEventListener('drop', onDrop);
  };
}
