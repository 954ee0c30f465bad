/** Has files drawn anew by the photo worker, one after another; one that takes too long loses its worker. */
import { PHOTO_TIME_MS } from '@shared/photos/photo-limits';
import type { PhotoReply, PhotoRequest } from './photo-message';
import workerUrl from './photo-worker?worker&url';
import { startWorker } from './start-worker';

/** Draws files for as long as it is open. */
export interface PhotoDesk {
  readonly draw: (file: Blob) => Promise<PhotoReply>;
  readonly close: () => void;
}

/** Opens a desk; the worker starts with the first file and is gone when the desk is closed, with all its memory. */
export function openPhotoDesk(limitMs: number = PHOTO_TIME_MS): PhotoDesk {
  let worker: Worker | null = null;
  const close = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    draw: (file) =>
      new Promise((resolve) => {
        worker ??= startWorker(workerUrl);
        const end = (reply: PhotoReply, isLost: boolean): void => {
          clearTimeout(timer);
          if (worker) worker.onmessage = worker.onerror = null;
          if (isLost) close();
          resolve(reply);
        };
        const timer = setTimeout(
          () => end({ refused: 'takes too long to draw; make it smaller first' }, true),
          limitMs,
        );
        worker.onmessage = ({ data }: MessageEvent<PhotoReply>) => end(data, false);
        worker.onerror = () => end({ refused: 'cannot be drawn' }, true);
        worker.postMessage({ file } satisfies PhotoRequest);
      }),
    close,
  };
}
