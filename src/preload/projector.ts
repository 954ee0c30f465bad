/**
 * The whole of what the projector's page can reach: it listens to views and says that it listens. No call, no event
 * of the app and no `ipcRenderer` ever cross into the page.
 */
import type { ProjectorBridge } from '@shared/ipc/projector-channel';
import { READY_CHANNEL, VIEW_CHANNEL } from '@shared/ipc/projector-channel';
import type { IpcRendererEvent } from 'electron';
import { contextBridge, ipcRenderer } from 'electron';

const bridge: ProjectorBridge = {
  onView: (listener) => {
    const hear = (_event: IpcRendererEvent, view: unknown): void => listener(view);
    ipcRenderer.on(VIEW_CHANNEL, hear);
    return () => {
      ipcRenderer.removeListener(VIEW_CHANNEL, hear);
    };
  },
  ready: () => ipcRenderer.send(READY_CHANNEL),
};

contextBridge.exposeInMainWorld('projector', bridge);
