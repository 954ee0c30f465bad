import { contract } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';
import { mayCall, mayHear } from '../../../../src/main/shell/roles';
import { isAllowedPermission, isAllowedRequest } from '../../../../src/main/shell/rules';
import { roleOfSender } from '../../../../src/main/shell/sender';
import {
  DANGEROUS_SWITCHES,
  listDangerousSwitches,
  silenceNetwork,
} from '../../../../src/main/shell/switches';
import { webPreferences } from '../../../../src/main/shell/window-options';
import { foreignAddresses } from './hostile-addresses';

describe('a window', () => {
  it('is a sandboxed page without Node', () => {
    expect(webPreferences('/x/index.cjs', true)).toEqual({
      preload: '/x/index.cjs',
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
  });
});

describe('permissions', () => {
  it('are refused, all but full screen', () => {
    const asked = [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'midi',
      'hid',
      'fullscreen',
      'x',
    ];
    expect(asked.filter(isAllowedPermission)).toEqual(['fullscreen']);
  });
});

describe('requests', () => {
  it('stay inside the app', () => {
    expect(isAllowedRequest('app://local/assets/x.js', 'script', false)).toBe(true);
    expect(isAllowedRequest('blob:app://local/123', 'xhr', false)).toBe(true);
    expect(isAllowedRequest('data:image/png;base64,', 'image', false)).toBe(true);
    expect(isAllowedRequest('devtools://devtools/x', 'mainFrame', true)).toBe(true);
  });

  it('go nowhere else', () => {
    const elsewhere = [
      ...foreignAddresses,
      'ws://example.com',
      'wss://example.com',
      'ftp://example.com',
      'blob:https://example.com/1',
      'chrome://version',
      'chrome-extension://abc/x',
      'filesystem:app://local/x',
      'devtools://devtools/x',
    ];
    for (const type of ['mainFrame', 'subFrame', 'script', 'image', 'xhr', 'webSocket', 'ping', 'other']) {
      const through = elsewhere.filter(
        (url) => !url.startsWith('data:') && isAllowedRequest(url, type, false),
      );
      expect(through, type).toEqual([]);
    }
    expect(isAllowedRequest('data:text/html,x', 'mainFrame', false)).toBe(false);
  });
});

describe('a caller', () => {
  const mainFrame = { url: 'app://local/index.html' };
  const roleOf = (id: number) => (id === 1 ? ('facilitator' as const) : null);
  const sender = { id: 1, mainFrame };

  it('is known by the main frame of a window we opened', () => {
    expect(roleOfSender({ sender, senderFrame: mainFrame }, roleOf)).toBe('facilitator');
  });

  it('is nobody from an inner frame, a frame that is gone, a foreign page or an unknown window', () => {
    const foreign = { url: 'https://example.com/' };
    const gone = {
      get url(): string {
        throw new Error('Render frame was disposed');
      },
    };
    expect(roleOfSender({ sender, senderFrame: { url: 'app://local/index.html' } }, roleOf)).toBeNull();
    expect(roleOfSender({ sender, senderFrame: null }, roleOf)).toBeNull();
    expect(roleOfSender({ sender: { id: 1, mainFrame: foreign }, senderFrame: foreign }, roleOf)).toBeNull();
    expect(roleOfSender({ sender: { id: 1, mainFrame: gone }, senderFrame: gone }, roleOf)).toBeNull();
    expect(roleOfSender({ sender: { id: 2, mainFrame }, senderFrame: mainFrame }, roleOf)).toBeNull();
  });

  it('may call what its role allows', () => {
    expect(Object.keys(contract).every((name) => mayCall('facilitator', name))).toBe(true);
    expect(Object.keys(contract).some((name) => mayCall('projector', name))).toBe(false);
    for (const name of ['', 'constructor', '__proto__', 'app.quit', null, 1, {}, ['app.info']]) {
      expect(mayCall('facilitator', name), String(name)).toBe(false);
    }
    expect([mayHear('facilitator'), mayHear('projector')]).toEqual([true, false]);
  });
});

describe('the command line', () => {
  it('gives every dangerous switch away', () => {
    for (const name of DANGEROUS_SWITCHES) {
      expect(listDangerousSwitches({ hasSwitch: (asked) => asked === name })).toEqual([name]);
    }
    expect(listDangerousSwitches({ hasSwitch: () => false })).toEqual([]);
  });

  it('is told to keep Chromium quiet, and keeps what was there', () => {
    const set = new Map<string, string>([['disable-features', 'Kept,Translate']]);
    silenceNetwork({
      hasSwitch: (name) => set.has(name),
      getSwitchValue: (name) => set.get(name) ?? '',
      appendSwitch: (name, value = '') => set.set(name, value),
    });
    expect([...set.keys()]).toEqual(
      expect.arrayContaining(['disable-background-networking', 'disable-component-update', 'no-pings']),
    );
    expect(set.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    const features = set.get('disable-features')?.split(',') ?? [];
    expect(features).toContain('Kept');
    expect(new Set(features).size).toBe(features.length);
  });
});
