/**
 * The whole of what the page can reach: one call, one subscription, the path of a dropped file. No logic, no
 * `ipcRenderer` and no event object ever cross into the page.
 */
import type { Bridge } from '@shared/ipc/channel';
import { CALL_CHANNEL, EVENT_CHANNEL } from '@shared/ipc/channel';
import type { IpcRendererEvent } from 'electron';
import { contextBridge, ipcRenderer, webUtils } from 'electron';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  on: (listener) => {
    const hear = (_event: IpcRendererEvent, event: unknown): void => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, hear);
    };
  },
  pathOf: (file: File) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld('groundwork', bridge);
