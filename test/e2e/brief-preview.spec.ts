/** The preview of a brief: what is left out, thumbnails, search, several into a folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { handOver } from '../../scripts/lib/launch.mjs';
import { type LaunchedApp, launchApp } from './app';
import { Facilitator } from './pages/facilitator';
import { axeFlaws, layoutFlaws } from './screens/inspect';

let launched: LaunchedApp;
let page: Page;
let facilitator: Facilitator;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  facilitator = new Facilitator(launched.app, page);
  await facilitator.startWorkshop('Ticket routing', 'Full day');
  await facilitator.palette('Print a brief');
});
test.afterAll(async () => launched.close());

test('shows the pages, finds words in them and says what is left out', async () => {
  await facilitator.chooseBrief('Full report');
  await page.getByRole('button', { name: /Leave out$/ }).click();
  await page.getByRole('option', { name: /For outsiders/ }).click();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Pages' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('list', { name: 'Left out of this brief' })).toContainText('not attached');
  await page.getByRole('searchbox', { name: 'Search in the brief' }).fill('ticket routing');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await page.getByRole('button', { name: 'Next place' }).click();
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.getByRole('button', { name: 'Page 2', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Page 2', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  expect(await axeFlaws(page)).toEqual([]);
  expect(await layoutFlaws(page)).toEqual([]);
});

test('hands every page to the printer, sharp and on the paper of the brief', async () => {
  await page.evaluate(() => {
    window.print = () => {
      const sheets = document.querySelector<HTMLElement>('[data-paper]');
      const images = [...(sheets?.querySelectorAll('img') ?? [])];
      document.title = JSON.stringify([sheets?.dataset['paper'], images.map((image) => image.naturalWidth)]);
    };
  });
  await page.getByRole('button', { name: /To the printer/ }).click();
  await expect.poll(() => page.title(), { timeout: 60_000 }).toContain('["a4",');
  const [, widths] = JSON.parse(await page.title()) as [string, number[]];
  const count = await page.getByRole('list', { name: 'Pages' }).getByRole('listitem').count();
  expect(widths).toHaveLength(count);
  // At least 200 dots per inch of a page of 8.27 inches.
  for (const width of widths) expect(width).toBeGreaterThan(1_650);
  await expect(page.locator('[data-paper]')).toHaveCount(0);
});

test('saves several into a folder and replaces none', async () => {
  const folder = join(launched.dataFolder, 'briefs');
  handOver(folder);
  await facilitator.willOpen(folder);
  for (const count of [2, 4]) {
    await page.getByRole('button', { name: 'More about briefs' }).click();
    await page.getByRole('menuitem', { name: 'Save several…' }).click();
    await page.getByRole('button', { name: 'Choose a folder…' }).click();
    await expect.poll(() => readdirSync(folder).length, { timeout: 60_000 }).toBe(count);
  }
  expect(readdirSync(folder).filter((name) => name.includes('(2)'))).toHaveLength(2);
});
