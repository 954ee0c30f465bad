/**
 * The walls around every page: what it may ask the system for, where it may go, and that no request leaves the
 * machine. Set on each session and each page when it comes into being, so that a new window cannot forget it.
 */
import type { Session, WebContents } from 'electron';
import { app, BrowserWindow } from 'electron';
import { homeOf, isPageUrl } from './origin';
import { isAllowedPermission, isAllowedRequest } from './rules';

/** Puts the walls up for everything that will be created. Has to happen before Electron is ready. */
export function guardEverything(log: (line: string) => void): void {
  app.on('session-created', (session) => guardSession(session, log));
  app.on('web-contents-created', (_event, contents) => guardContents(contents, log));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
}

function guardSession(session: Session, log: (line: string) => void): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isAllowedPermission(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('will-download', (event) => event.preventDefault());
  // Pages have no way to file: as it is; this closes it for requests of our own process too.
  session.protocol.handle('file', () => new Response(null, { status: 404 }));
  // The spell checker downloads its dictionaries, and would begin before it is switched off.
  session.setSpellCheckerDictionaryDownloadURL('app://local/none/');
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  guardNetwork(session, log);
}

function guardNetwork(session: Session, log: (line: string) => void): void {
  let refused = 0;
  session.webRequest.onBeforeRequest((request, answer) => {
    const isAllowed = isAllowedRequest(request.url, request.resourceType, !app.isPackaged);
    if (!isAllowed) {
      refused += 1;
      // The address is left out: it may hold what somebody typed.
      if (refused <= 20)
        log(`refused request ${refused}: ${schemeOf(request.url)} as ${request.resourceType}`);
    }
    answer({ cancel: !isAllowed });
  });
}

function guardContents(contents: WebContents, log: (line: string) => void): void {
  const stay = (event: { preventDefault: () => void }, url: string, isMainFrame: boolean): void => {
    if (isMainFrame && isPageUrl(url, homeOf(contents))) return;
    event.preventDefault();
    log(`refused navigation: ${schemeOf(url)}`);
  };
  contents.on('will-navigate', (event) => stay(event, event.url, event.isMainFrame));
  contents.on('will-frame-navigate', (event) => stay(event, event.url, event.isMainFrame));
  contents.on('will-redirect', (event) => stay(event, event.url, event.isMainFrame));
  // No event comes before a page empties itself (about:blank); it cannot call anything then, but nor can people.
  contents.on('did-navigate', (_event, url) => {
    if (isPageUrl(url, homeOf(contents)) || !BrowserWindow.fromWebContents(contents)) return;
    log(`left for ${schemeOf(url)}, brought back`);
    void contents.loadURL(homeOf(contents)).catch(() => undefined);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.setWindowOpenHandler(() => {
    log('refused window');
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function schemeOf(url: string): string {
  return /^[a-z][a-z0-9+.-]{0,20}:/i.exec(url)?.[0] ?? 'unknown';
}
