/** The walls around the window, tried from inside the built app. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launchPlan } from '../../scripts/lib/launch.mjs';
import { foreignAddresses, hostileAddresses } from '../unit/main/shell/hostile-addresses';
import { type LaunchedApp, launchApp } from './app';

/** What Chromium says about the attempts below. */
const PROVOKED =
  /content security policy|trusted ?(type|script|html)|ERR_BLOCKED_BY|not allowed to (load|navigate)/i;

const MUST_BE_OFF = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
  'plugins',
  'navigateOnDragDrop',
  'spellcheck',
  'enableWebSQL',
];

let launched: LaunchedApp;

test.beforeAll(async () => {
  launched = await launchApp({
    expected: PROVOKED,
  });
});

test.afterAll(async () => {
  await launched.close();
});

test('the page has no Node and a bridge of three functions', async () => {
  const found = await launched.page.evaluate(() => ({
    types: ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.entries(window.groundwork).map(([name, value]) => `${name}: ${typeof value}`),
  }));
  expect(found).toEqual({ types: [], bridge: ['call: function', 'on: function', 'pathOf: function'] });
});

test('every window has the same strict preferences', async () => {
  const all = await launched.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Electron leaves it out of its types.
      const read = Reflect.get(contents, 'getLastWebPreferences') as () => Record<string, unknown>;
      return read.call(contents);
    }),
  );
  expect(all).toHaveLength(1);
  const on = Object.keys(all[0] ?? {}).filter((name) => Reflect.get(all[0] ?? {}, name) === true);
  // Electron leaves out of this list what is off.
  expect(on).toEqual(expect.arrayContaining(['contextIsolation', 'sandbox', 'webSecurity']));
  expect(on.filter((name) => MUST_BE_OFF.includes(name))).toEqual([]);
});

test('the page runs in the sandbox of the system', async () => {
  test.skip(!launchPlan({ dataDir: launched.dataFolder }).sandbox, 'this system does not allow a sandbox');
  const { pid, isSandboxed } = await launched.app.evaluate(({ app, webContents }) => {
    const id = webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0;
    return { pid: id, isSandboxed: app.getAppMetrics().find((metric) => metric.pid === id)?.sandboxed };
  });
  if (process.platform === 'linux') {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^Seccomp:\t2$/m);
    expect(status).toMatch(/^NoNewPrivs:\t1$/m);
  } else expect(isSandboxed).toBe(true);
});

test('no address leads out of the folder of pages', async () => {
  const answers = await launched.app.evaluate(
    ({ session }, urls) =>
      Promise.all(
        urls.map(async (url) => {
          try {
            const response = await session.defaultSession.fetch(url);
            return { url, status: response.status, bytes: (await response.arrayBuffer()).byteLength };
          } catch {
            return { url, status: 0, bytes: 0 };
          }
        }),
      ),
    hostileAddresses.concat(foreignAddresses.filter((url) => !url.startsWith('data:'))),
  );
  // Chromium itself tidies ".." away; what then is one of our own pages is no way out.
  const index = answers.filter(
    ({ url }) => /^app:\/\/(LOCAL|user@local)?/.test(url) && url.endsWith('index.html'),
  );
  const through = answers.filter(({ status, bytes }) => status === 200 || bytes > 0);
  const leaks = through.filter(({ url }) => !index.some((own) => own.url === url));
  expect(leaks).toEqual([]);
  expect(answers.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(200);
});

test('every response carries the policy, with a nonce of its own', async () => {
  const headers = await launched.app.evaluate(async ({ session }) => {
    const read = async (path: string): Promise<Record<string, string>> => {
      const response = await session.defaultSession.fetch(`app://local${path}`);
      return { ...Object.fromEntries(response.headers), body: (await response.text()).slice(0, 400) };
    };
    return [await read('/index.html'), await read('/index.html'), await read('/absent')];
  });
  const policies = headers.map((one) => one['content-security-policy'] ?? '');
  expect(new Set(policies).size).toBe(3);
  for (const one of headers) {
    expect(one['content-security-policy']).toContain("default-src 'none'");
    expect(one).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  }
  const nonce = /'nonce-([^']+)'/.exec(policies[0] ?? '')?.[1] ?? 'absent';
  expect(headers[0]?.['body']).toContain(`nonce="${nonce}"`);
});

test('injected code does not run, injected style does not apply', async () => {
  const outcome = await launched.page.evaluate(
    () =>
      new Promise<{ threw: string[]; ran: string[]; nonced: string; plain: string }>((settle) => {
        const ran: string[] = [];
        const threw: string[] = [];
        Object.assign(window, { mark: (name: string) => ran.push(name) });
        const attempt = (name: string, run: () => void) => {
          try {
            run();
          } catch {
            threw.push(name);
          }
        };
        // Outside of what the test tool evaluates, where Chromium lets its debugger pass.
        setTimeout(() => {
          const body = document.body;
          attempt('eval', () =>
            ran.push((Reflect.get(window, 'eval') as (code: string) => string)('"eval"')),
          );
          attempt('Function', () => ran.push(String(new Function('return "Function"')())));
          attempt('string timer', () => Reflect.apply(setTimeout, window, ['mark("string timer")', 0]));
          attempt('innerHTML', () => {
            body.appendChild(document.createElement('div')).innerHTML =
              '<img src=x onerror="mark(\'innerHTML\')">';
          });
          attempt('inline script', () => {
            const script = document.createElement('script');
            script.append('mark("inline script")');
            body.append(script);
          });
          attempt('handler', () => {
            const button = document.createElement('button');
            button.setAttribute('onclick', 'mark("handler")');
            body.append(button);
            button.click();
          });
          attempt('javascript link', () => {
            const link = document.createElement('a');
            link.href = 'javascript:mark("javascript link")';
            body.append(link);
            link.click();
          });
          attempt('blob worker', () => {
            const url = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
            new Worker(url).onmessage = () => ran.push('blob worker');
          });
          attempt('foreign policy', () => {
            const factory = Reflect.get(window, 'trustedTypes') as {
              createPolicy: (name: string, rules: object) => void;
            };
            factory.createPolicy('evil', {});
            ran.push('foreign policy');
          });
          const style = (nonce: string, rule: string) => {
            const element = document.createElement('style');
            if (nonce) element.nonce = nonce;
            element.textContent = rule;
            document.head.append(element);
          };
          const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
          style('', '#root { --plain: yes; }');
          style(meta?.nonce ?? '', '#root { --nonced: yes; }');
          setTimeout(() => {
            const computed = getComputedStyle(document.getElementById('root') ?? body);
            settle({
              ran,
              threw,
              plain: computed.getPropertyValue('--plain'),
              nonced: computed.getPropertyValue('--nonced'),
            });
          }, 500);
        }, 0);
      }),
  );
  expect(outcome.ran).toEqual([]);
  expect(outcome.threw).toEqual(expect.arrayContaining(['eval', 'Function', 'innerHTML', 'foreign policy']));
  expect(outcome).toMatchObject({ plain: '', nonced: 'yes' });
});

test('no permission is granted', async () => {
  const states = await launched.page.evaluate(async () => {
    const names = [
      'camera',
      'microphone',
      'geolocation',
      'notifications',
      'clipboard-read',
      'clipboard-write',
      'midi',
      'persistent-storage',
      'background-sync',
      'accelerometer',
      'gyroscope',
      'magnetometer',
      'screen-wake-lock',
      'idle-detection',
      'local-fonts',
      'window-management',
      'storage-access',
    ];
    const found: Record<string, string> = {};
    for (const name of names) {
      try {
        found[name] = (await navigator.permissions.query({ name: name as PermissionName })).state;
      } catch {
        // This Chromium does not know the name.
      }
    }
    return found;
  });
  expect(Object.keys(states).length).toBeGreaterThanOrEqual(12);
  expect(Object.entries(states).filter(([, state]) => state !== 'denied')).toEqual([]);
  const media = await launched.page.evaluate(() =>
    Promise.all([
      navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      ),
      navigator.mediaDevices.getDisplayMedia().then(
        () => 'granted',
        (error: Error) => error.name,
      ),
    ]),
  );
  expect(media).not.toContain('granted');
});
