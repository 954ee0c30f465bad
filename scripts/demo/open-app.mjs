/** The app, started on an empty library of its own, with the dialogs of the system answered by us. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from '@playwright/test';
import { handOver, launchPlan, playwrightOptions } from '../lib/launch.mjs';
import { Stop } from '../lib/say.mjs';

/** @typedef {Awaited<ReturnType<typeof openApp>>} OpenApp */

/**
 * Starts the app and waits for its page. Whatever it saves lies in `files` until it is closed: as root the app runs
 * as another user, who cannot reach every folder.
 */
export async function openApp({ width = 1280, height = 720 } = {}) {
  const home = handOver(mkdtempSync(join(tmpdir(), 'groundwork-demo-')));
  const files = handOver(join(home, 'files'));
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  const app = await start(join(home, 'data')).catch((error) => {
    remove();
    throw error;
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  await page.getByRole('button', { name: 'New workshop' }).first().waitFor();
  page.setDefaultTimeout(15_000);
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(w, h);
      return true;
    },
    [width, height],
  );
  await page.waitForFunction((wanted) => innerWidth === wanted, width).catch(() => undefined);
  return {
    app,
    page,
    files,
    /** Answers the next save dialog with a name in `files`; answers with the path. */
    willSaveAs: async (name) => {
      const filePath = join(files, name);
      await app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
        return true;
      }, filePath);
      return filePath;
    },
    /** Answers the next open dialog with a path. */
    willOpen: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
        return true;
      }, path),
    close: async () => {
      await app.close().catch(() => undefined);
      remove();
    },
  };
}

/** @throws {Stop} with what the app itself said last, when it does not start */
async function start(dataDir) {
  try {
    return await electron.launch(playwrightOptions(launchPlan({ dataDir })));
  } catch (error) {
    const lines = [...String(error).matchAll(/\[err\].*ERROR[^\]]*\] ([^\u001b\n]*)/g)].map(
      ([, line]) => line,
    );
    const said = lines.find((line) => line.includes('DISPLAY')) ?? lines.at(-1);
    throw new Stop(`The app did not start: ${said ?? String(error).split('\n')[0]}`);
  }
}
