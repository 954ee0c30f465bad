/** The two keys that the projector's window knows: F11 fills the screen or not, Escape gives it back. */
import type { BrowserWindow } from 'electron';

/** Listens to them before the page does. */
export function listenToKeys(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || window.isDestroyed()) return;
    if (input.key === 'F11') window.setFullScreen(!window.isFullScreen());
    else if (input.key === 'Escape' && window.isFullScreen()) window.setFullScreen(false);
    else return;
    event.preventDefault();
  });
}
