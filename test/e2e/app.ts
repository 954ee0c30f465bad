/**
 * Launches the built app for a test: with a data folder of its own, as the user and with the sandbox it has in real
 * life. What the page says on its console and every error nobody caught is collected; `close` fails the test on it.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron as electron, expect } from '@playwright/test';
import { handOver, launchPlan, playwrightOptions } from '../../scripts/lib/launch.mjs';
import type { Bridge } from '../../src/shared/ipc/channel';
import { netLogArgument, networkActivity } from './net-log';

declare global {
  interface Window {
    readonly groundwork: Bridge;
  }
}

export interface LaunchWishes {
  /** Used again as it is; without it a new, empty one, removed at the end. */
  readonly dataFolder?: string;
  /** More arguments for the app. */
  readonly args?: readonly string[];
  /** Console errors that a test provokes on purpose. */
  readonly expected?: RegExp;
  /** Network activity that a test provokes on purpose, as `net-log.ts` words it. */
  readonly expectedActivity?: RegExp;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Everything the page complained about so far. */
  readonly complaints: readonly string[];
  /** What the app wrote to its local log so far. */
  readonly readLog: () => string;
  /** Closes the app as people do, and fails on complaints. */
  readonly close: () => Promise<void>;
}

// Each worker has a screen of its own; everything it starts appears there.
const screens = process.env['GROUNDWORK_DISPLAYS']?.split(' ') ?? [];
const screen = screens[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
if (screen !== undefined) process.env['DISPLAY'] = screen;

/** A new folder the app may write to. */
export function makeDataFolder(): string {
  return handOver(mkdtempSync(join(tmpdir(), 'groundwork-e2e-')));
}

/** Removes a data folder, also one whose app was killed a moment ago and whose last processes still write. */
export async function removeDataFolder(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((settle) => setTimeout(settle, 200));
    }
  }
}

/** Starts the app and waits until its page is there and its storage answers. */
export async function launchApp(wishes: LaunchWishes = {}): Promise<LaunchedApp> {
  const dataFolder = wishes.dataFolder ?? makeDataFolder();
  const options = playwrightOptions(launchPlan({ dataDir: dataFolder, args: wishes.args ?? [] }));
  const args = [netLogArgument(dataFolder), ...options.args];
  const app = steady(await electron.launch({ ...options, args }));
  const complaints: string[] = [];
  const complain = (text: string): void => {
    if (!wishes.expected?.test(text)) complaints.push(text);
  };
  app.on('window', (page) => listen(page, complain));
  const page = await app.firstWindow();
  listen(page, complain);
  await page.waitForLoadState('load');
  // Answered when the storage is open.
  await page.evaluate(() => window.groundwork.call('app.info', {}));
  const log = join(dataFolder, 'main.log');
  return {
    app,
    page,
    dataFolder,
    complaints,
    readLog: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    close: async () => {
      await app.close();
      const { expectedActivity } = wishes;
      const activity = networkActivity(dataFolder).filter((one) => !expectedActivity?.test(one));
      if (!wishes.dataFolder) await removeDataFolder(dataFolder);
      expect(activity, 'what went to a network').toEqual([]);
      expect(complaints, 'what the page complained about').toEqual([]);
    },
  };
}

/**
 * Lets `app.evaluate` try again when V8 collected the promise that the test tool was waiting for, which happens while
 * main allocates a lot. What is evaluated has to bear being done twice.
 */
export function steady(app: ElectronApplication): ElectronApplication {
  const evaluate = app.evaluate.bind(app) as (...args: unknown[]) => Promise<unknown>;
  const again = async (...args: unknown[]): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await evaluate(...args);
      } catch (error) {
        if (attempt === 5 || !/garbage collected|was collected/.test(String(error))) throw error;
      }
    }
  };
  return Object.assign(app, { evaluate: again });
}

const known = new WeakSet<Page>();

function listen(page: Page, complain: (text: string) => void): void {
  if (known.has(page)) return;
  known.add(page);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`page error: ${error.message}`));
}
