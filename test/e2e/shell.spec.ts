/** What the window does around the page: starting twice, opening files, the menu, closing, coming back. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { handOver, launchPlan } from '../../scripts/lib/launch.mjs';
import { type LaunchedApp, launchApp, makeDataFolder, removeDataFolder } from './app';

/** Starts the app once more on the same data; answers with how that process ended. */
function startAgain(
  dataFolder: string,
  ...args: string[]
): Promise<{ code: number | null; said: string; ms: number }> {
  const plan = launchPlan({ dataDir: dataFolder, args });
  const since = performance.now();
  const child = spawn(plan.command, [...plan.args], { env: plan.env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes) => {
    said += String(bytes);
  });
  return new Promise((settle) =>
    child.on('exit', (code) => settle({ code, said, ms: Math.round(performance.now() - since) })),
  );
}

/** Lets a test see what would be asked, and answers with the first button. */
async function answerDialogs({ app }: LaunchedApp): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(dialog, {
      showMessageBox: async (...args: unknown[]) => {
        asked.push(JSON.stringify(args.at(-1)));
        return { response: 0, checkboxChecked: false };
      },
    });
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
}

/** Collects the events that reach the page. */
async function hearEvents({
  page,
}: LaunchedApp): Promise<(type: string) => Promise<readonly Record<string, unknown>[]>> {
  await page.evaluate(() => {
    const events: unknown[] = [];
    Object.assign(window, { events });
    window.groundwork.on((event) => events.push(event));
  });
  return (type) =>
    page.evaluate(
      (wanted) =>
        (Reflect.get(window, 'events') as Record<string, unknown>[]).filter(
          (event) => event['type'] === wanted,
        ),
      type,
    );
}

test('a second start brings the first window to the front and ends', async () => {
  const launched = await launchApp();
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = await startAgain(launched.dataFolder);
  expect(second.code).toBe(0);
  expect(second.said).toContain('Groundwork is already open');
  await expect
    .poll(() => launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
  expect(launched.app.windows()).toHaveLength(1);
  await launched.close();
});

test('a file given to a second start is offered, one that is none is refused in words', async () => {
  const launched = await launchApp();
  const asked = await answerDialogs(launched);
  const events = await hearEvents(launched);
  const files = handOver(join(launched.dataFolder, 'files'));
  const broken = join(files, 'broken.groundwork');
  writeFileSync(broken, 'this is no workshop');
  chmodSync(broken, 0o644);
  await startAgain(launched.dataFolder, broken);
  await expect.poll(asked).toHaveLength(1);
  expect((await asked())[0]).toContain('Nothing was changed');

  const path = join(files, 'kickoff.json');
  const exported = await exportWorkshop(launched, path);
  expect(exported, JSON.stringify(exported)).toMatchObject({ ok: true });
  await startAgain(launched.dataFolder, path);
  await expect.poll(() => events('file-offered')).toHaveLength(1);
  expect(JSON.stringify(await events('file-offered'))).toContain('Offered from outside');
  expect(JSON.stringify(await events('file-offered'))).not.toContain(files);
  await launched.close();
});

async function exportWorkshop({ app, page }: LaunchedApp, path: string): Promise<unknown> {
  await app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) });
  }, path);
  return page.evaluate(async () => {
    const made = (await window.groundwork.call('workshop.create', {
      title: 'Offered from outside',
      template: 'full_day',
      opId: 'e2e-offer-0001',
    })) as { ok: boolean; value: { id: string } };
    if (!made.ok) return made;
    return window.groundwork.call('file.export', { workshopId: made.value.id, format: 'json' });
  });
}

test('a menu item tells the page which command was meant', async () => {
  const launched = await launchApp();
  const events = await hearEvents(launched);
  await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('keys.show')?.click());
  await expect
    .poll(() => events('command-invoked'))
    .toEqual([{ type: 'command-invoked', commandId: 'keys.show' }]);
  await launched.close();
});

test('the window comes back where it was', async () => {
  const dataFolder = makeDataFolder();
  const bounds = { x: 120, y: 90, width: 1100, height: 700 };
  const first = await launchApp({ dataFolder });
  await first.app.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  );
  await first.page.waitForTimeout(200);
  await first.close();
  const second = await launchApp({ dataFolder });
  const found = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  await second.close();
  await removeDataFolder(dataFolder);
  expect(found).toMatchObject({ width: bounds.width, height: bounds.height });
});

test('closing asks the page to put its drafts away, and does not wait for ever', async () => {
  const dataFolder = makeDataFolder();
  const { app, page } = await launchApp({ dataFolder });
  // A page that is busy for good can put nothing away.
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 0);
  });
  const since = performance.now();
  const ended = new Promise((settle) => app.process().once('exit', settle));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  expect(performance.now() - since).toBeLessThan(5_000);
  await removeDataFolder(dataFolder);
});

for (const way of ['the window is closed', 'the system ends the app'] as const) {
  test(`what the page puts away when ${way} is there the next time`, async () => {
    const dataFolder = makeDataFolder();
    const { app, page } = await launchApp({ dataFolder });
    await page.evaluate(() => {
      window.groundwork.on(() => {
        void window.groundwork.call('setting.set', { key: 'e2e', value: 'put away' });
      });
    });
    const ended = new Promise((settle) => app.process().once('exit', settle));
    if (way === 'the system ends the app') app.process().kill('SIGTERM');
    else await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
    const second = await launchApp({ dataFolder });
    const settings = await second.page.evaluate(() => window.groundwork.call('setting.get', {}));
    await second.close();
    await removeDataFolder(dataFolder);
    expect(settings).toMatchObject({ ok: true, value: { e2e: 'put away' } });
  });
}

test('a storage that cannot be opened is said, and no empty app is shown', async () => {
  const dataFolder = makeDataFolder();
  mkdirSync(join(dataFolder, 'workshops.db'));
  const plan = launchPlan({ dataDir: dataFolder });
  const child = spawn(plan.command, [...plan.args], { env: plan.env, stdio: 'ignore' });
  const log = join(dataFolder, 'main.log');
  try {
    await expect.poll(() => existsSync(log), { timeout: 20_000 }).toBe(true);
    await new Promise((settle) => setTimeout(settle, 1_000));
    expect(child.exitCode).toBeNull();
  } finally {
    child.kill('SIGKILL');
  }
  expect(readFileSync(log, 'utf8')).toMatch(/storage refused: storage-/);
  expect(existsSync(join(dataFolder, 'workshops.db'))).toBe(true);
  await removeDataFolder(dataFolder);
});

test('a brief is printed in a process of its own, and cancelling ends that process', async () => {
  const launched = await launchApp();
  const { app, page } = launched;
  const workshopId = await page.evaluate(async () => {
    const examples = (await window.groundwork.call('library.examples', {})) as { value: { name: string }[] };
    const opened = (await window.groundwork.call('library.openExample', {
      name: examples.value[0]?.name ?? '',
      opId: 'e2e-example-1',
    })) as { value: { id: string } };
    return opened.value.id;
  });
  const print = (jobId: string, isCancelled: boolean) =>
    page.evaluate(
      async ([workshop, job, cancels]) => {
        const printed = window.groundwork.call('brief.print', {
          workshopId: workshop,
          kind: 'full',
          page: 'a4',
          jobId: job,
        });
        if (cancels) {
          await new Promise((settle) => setTimeout(settle, 150));
          await window.groundwork.call('brief.cancel', { jobId: job });
        }
        return printed as Promise<{ ok: boolean; value?: { pages: number }; error?: { code: string } }>;
      },
      [workshopId, jobId, isCancelled] as const,
    );
  const printers = () =>
    app.evaluate(
      ({ app: main }) => main.getAppMetrics().filter((metric) => metric.name === 'Groundwork brief').length,
    );

  const printed = await print('e2e-print-1', false);
  expect(printed, JSON.stringify(printed)).toMatchObject({ ok: true });
  expect(printed.value?.pages).toBeGreaterThan(1);
  expect(await print('e2e-print-2', true)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  await expect.poll(printers).toBe(0);
  await launched.close();
});
