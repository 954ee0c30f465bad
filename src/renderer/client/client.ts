/** The window's one way to main. Only commands and the event feed of the mirror use it. */
import type { Bridge } from '@shared/ipc/channel';
import { createClient } from '@shared/ipc/client';

declare global {
  interface Window {
    readonly groundwork: Bridge;
  }
}

export const client = createClient(window.groundwork);
