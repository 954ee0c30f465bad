/** Ways out of the window: requests, navigation, new windows, drops. None leads anywhere. */
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './app';
import { startTrap, type Trap } from './trap';

/** What Chromium says about the attempts below. */
const PROVOKED =
  /content security policy|trusted ?(type|script|html)|ERR_BLOCKED_BY|not allowed to (load|navigate)/i;

/** Every name is mapped to nothing before it is looked up; the UDP socket is Chromium's probe, which sends nothing. */
const ANSWERED_WITH_NOTHING =
  /~notfound|"net_error":-105|^(UDP|SOCKET)_CONNECT \{("address":"\[2001:4860:4860::8888\]:443")?\}$/;

let launched: LaunchedApp;
let trap: Trap;

test.beforeAll(async () => {
  trap = await startTrap();
  launched = await launchApp({ expected: PROVOKED, expectedActivity: ANSWERED_WITH_NOTHING });
});

test.afterAll(async () => {
  await launched.close();
  await trap.close();
});

test('nothing reaches a server, whichever way it is tried', async () => {
  await launched.page.evaluate(
    async ({ port, udpPort }) => {
      const host = `127.0.0.1:${port}`;
      const quiet = (work: () => unknown) => {
        try {
          return Promise.resolve(work()).catch(() => undefined);
        } catch {
          return undefined;
        }
      };
      const add = (tag: string, attributes: Record<string, string>) =>
        quiet(() => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes))
            quiet(() => element.setAttribute(name, value));
          document.body.append(element);
        });
      await quiet(() => fetch(`http://${host}/fetch`));
      await quiet(() => fetch(`http://${host}/no-cors`, { mode: 'no-cors' }));
      quiet(() => new WebSocket(`ws://${host}/socket`));
      quiet(() => new EventSource(`http://${host}/events`));
      quiet(() => navigator.sendBeacon(`http://${host}/beacon`, 'x'));
      quiet(() => {
        const request = new XMLHttpRequest();
        request.open('GET', `http://${host}/xhr`);
        request.send();
      });
      quiet(() => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] });
        peer.createDataChannel('x');
        return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
      });
      add('img', { src: `http://${host}/img` });
      add('iframe', { src: `http://${host}/frame` });
      add('object', { data: `http://${host}/object` });
      add('embed', { src: `http://${host}/embed` });
      add('script', { src: `http://${host}/script` });
      add('video', { src: `http://${host}/video` });
      add('link', { rel: 'stylesheet', href: `http://${host}/css` });
      for (const rel of [
        'prefetch',
        'preload',
        'preconnect',
        'dns-prefetch',
        'icon',
        'manifest',
        'modulepreload',
      ]) {
        add('link', { rel, href: `http://${host}/${rel}`, ...(rel === 'preload' && { as: 'image' }) });
      }
      add('a', { href: `http://${host}/ping`, ping: `http://${host}/ping` });
    },
    { port: trap.port, udpPort: trap.udpPort },
  );
  await launched.page.waitForTimeout(1_500);
  expect(trap.caught).toEqual([]);
});

test('nothing leads the window away from its page', async () => {
  const { page, app } = launched;
  const url = page.url();
  const here = `http://127.0.0.1:${trap.port}`;
  await page.evaluate(
    async ({ targets }) => {
      const click = (attributes: Record<string, string>) => {
        const link = document.createElement('a');
        for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
        document.body.append(link);
        link.click();
        link.dispatchEvent(new MouseEvent('click', { button: 1, bubbles: true, cancelable: true }));
        link.remove();
      };
      for (const target of targets) {
        window.open(target);
        window.open(target, '_blank', 'noopener');
        click({ href: target, target: '_blank' });
        click({ href: target, target: '_top' });
        click({ href: target, download: 'file.txt' });
        const form = document.createElement('form');
        form.action = target;
        document.body.append(form);
        form.submit();
        const meta = document.createElement('meta');
        meta.httpEquiv = 'refresh';
        meta.content = `0;url=${target}`;
        document.head.append(meta);
        const frame = document.createElement('iframe');
        document.body.append(frame);
        try {
          if (frame.contentWindow) frame.contentWindow.location.href = target;
        } catch {
          // Refused before it began.
        }
        try {
          location.href = target;
        } catch {
          // Refused before it began.
        }
        await new Promise((settle) => setTimeout(settle, 60));
        frame.remove();
      }
    },
    {
      targets: [
        `${here}/away`,
        'https://example.com/',
        'file:///etc/passwd',
        'app://local/assets/absent.js',
        'app://other/index.html',
        'data:text/html,away',
        'blob:app://local/0',
        'chrome://version',
        'view-source:app://local/index.html',
        'mailto:nobody@example.com',
        'ms-settings:',
        'smb://example.com/share',
      ],
    },
  );
  await page.waitForTimeout(500);
  expect(page.url()).toBe(url);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(app.windows()).toHaveLength(1);
  expect(trap.caught).toEqual([]);
});

test('a window that was emptied shows its page again', async () => {
  const { page } = launched;
  const url = page.url();
  // Chromium asks nobody before it goes to about:blank.
  await page.evaluate(() => {
    setTimeout(() => {
      location.href = 'about:blank';
    }, 0);
  });
  await page.waitForURL('about:blank');
  await page.waitForURL(url);
  await expect.poll(() => page.evaluate(() => typeof window.groundwork)).toBe('object');
});

test('a file or an address dropped on the window opens nothing', async () => {
  const { page } = launched;
  const url = page.url();
  const session = await page.context().newCDPSession(page);
  const drops = [
    { items: [], files: ['/etc/passwd'], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/uri-list', data: 'https://example.com/' }], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/uri-list', data: 'file:///etc/passwd' }], dragOperationsMask: 1 },
    { items: [{ mimeType: 'text/html', data: '<img src=x onerror=alert(1)>' }], dragOperationsMask: 1 },
  ];
  for (const data of drops) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
  }
  await page.waitForTimeout(300);
  expect(page.url()).toBe(url);
  expect(launched.app.windows()).toHaveLength(1);
});

test('a frame inside the page has no bridge', async () => {
  const found = await launched.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await new Promise((settle) => setTimeout(settle, 200));
    const has = frame.contentWindow !== null && 'groundwork' in frame.contentWindow;
    frame.remove();
    return has;
  });
  expect(found).toBe(false);
});

test('all requests stay inside the app', async () => {
  const { app, page } = launched;
  await app.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    session.defaultSession.webRequest.onSendHeaders(({ url }, ...rest) => {
      seen.push(url);
      void rest;
    });
    session.defaultSession.webRequest.onCompleted(({ url }) => {
      seen.push(url);
    });
  });
  await page.reload();
  await page.waitForTimeout(1_000);
  const seen = await app.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
  expect(seen.length).toBeGreaterThan(0);
  expect(
    seen.filter((url) => !/^(app:\/\/local\/|blob:app:\/\/local\/|data:image\/|devtools:)/.test(url)),
  ).toEqual([]);
});
