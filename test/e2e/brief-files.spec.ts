/**
 * Briefs as files: what leaves the page and where it goes, a full report that is dropped on the app and opens again,
 * reports that carry nothing, the difference to last time, and the formats for other programs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { handOver } from '../../scripts/lib/launch.mjs';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';
import { Facilitator } from './pages/facilitator';
import { readPages } from './read-pdf';

let launched: LaunchedApp;
let page: Page;
let room: Facilitator;
let files: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  room = new Facilitator(launched.app, page);
  files = handOver(join(launched.dataFolder, 'files'));
  await room.startWorkshop('Ticket routing', 'Full day');
  await room.go('Goals', 'Impact and effort');
  await room.add('Answer faster', /new goal/i);
  await room.add('Fewer errors', /new goal/i);
  await room.saved();
});
test.afterAll(async () => launched.close());

/** Prints a brief and saves it. */
async function save(name: string, fileName: string): Promise<string> {
  const file = join(files, fileName);
  await room.willSaveTo(file);
  await room.rail.getByText('Briefs', { exact: true }).click();
  await room.chooseBrief(name);
  await room.printBrief();
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  return file;
}

async function choose(option: string): Promise<void> {
  await page.getByRole('button', { name: /Leave out$/ }).click();
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click();
}

/** Drops a file of the disk on the window, as the system does. */
async function drop(file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  await session.detach();
}

test('a full report that is dropped on the app opens again; what carries nothing says so', async () => {
  const full = await save('Full report', 'full.pdf');
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  await choose('For outsiders');
  const bare = await save('Full report', 'bare.pdf');
  await choose('Nothing left out');
  const broken = join(files, 'broken.pdf');
  const bytes = readFileSync(full);
  const at = bytes.indexOf('stream', bytes.indexOf('/EmbeddedFile')) + 60;
  for (let index = at; index < at + 40; index += 1) bytes[index] = (bytes[index] ?? 0) ^ 0x5a;
  writeFileSync(broken, bytes, { mode: 0o644 });

  await room.menu('All workshops');
  await drop(bare);
  await expect(page.getByText(/carries no workshop/)).toBeVisible();
  await expect(page.getByText(/is damaged/)).toHaveCount(0);
  await drop(broken);
  await expect(page.getByText(/is damaged.*Nothing was changed/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await drop(full);
  await expect(page.getByRole('dialog')).toContainText('Ticket routing');
  await page.getByRole('dialog').getByRole('button', { name: /^Add / }).click();
  await expect(room.rail).toBeVisible();
  await room.go('Goals', 'Impact and effort');
  await expect(page.getByText('Fewer errors').first()).toBeVisible();
});

test('the difference compares with the earlier session', async () => {
  const cards = (await callApp(page, 'library.list', {})) as readonly { id: string }[];
  await room.menu('Start a re-assessment…');
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect
    .poll(async () => ((await callApp(page, 'library.list', {})) as unknown[]).length)
    .toBe(cards.length + 1);
  await expect(page.getByRole('heading', { name: /last time|Difference|changed/i }).first()).toBeVisible();
  await room.go('Goals', 'Impact and effort');
  await room.add('A goal of the second session', /new goal/i);
  await room.saved();
  const [text] = [(await readPages(await save('Difference to last time', 'difference.pdf'))).join(' ')];
  expect(text).toContain('A goal of the second session');
  expect(text).toContain('G-03');
});

test('the formats for other programs are one menu away', async () => {
  await room.rail.getByText('Briefs', { exact: true }).click();
  const exports = [
    ['Export registers as CSV…', 'registers.zip', 'PK'],
    ['Export full report as Markdown…', 'report.md', '# '],
    ['Export as workshop.json…', 'workshop.json', '{'],
  ] as const;
  for (const [action, name, start] of exports) {
    const file = join(files, name);
    await room.willSaveTo(file);
    await page.getByRole('button', { name: 'More about briefs' }).click();
    await page.getByRole('menuitem', { name: action }).click();
    await expect.poll(() => existsSync(file)).toBe(true);
    expect(
      readFileSync(file, 'latin1')
        .replace(/^\uFEFF/, '')
        .startsWith(start),
      name,
    ).toBe(true);
  }
  await page.getByRole('button', { name: 'More about briefs' }).click();
  await page.getByRole('menuitem', { name: 'Export actions as a calendar…' }).click();
  await expect(page.getByText(/due date/).first()).toBeVisible();
});

test('a cancelled brief leaves the page as it was and the app alive', async () => {
  await room.chooseBrief('Full report');
  await room.printBrief();
  // It stands still, so that the print cannot be done before somebody cancels it.
  const printer = await printerProcess();
  expect(printer).toBeGreaterThan(0);
  process.kill(printer, 'SIGSTOP');
  await page.getByRole('button', { name: /^Print( again)?$/ }).click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  process.kill(printer, 'SIGCONT');
  await expect(page.getByRole('region', { name: 'For leaders' })).toBeVisible();
  await expect.poll(printerProcess).not.toBe(printer);
  await room.printBrief();
});

/** The process that printed last and is kept for the next brief; 0 when there is none. */
function printerProcess(): Promise<number> {
  return launched.app.evaluate(
    ({ app }) => app.getAppMetrics().find((one) => one.name === 'Groundwork brief')?.pid ?? 0,
  );
}
