/** What people see of backups, repairs, a full disk and a folder that may only be read. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { handOver } from '../../scripts/lib/launch.mjs';
import { canMount, mountDisk } from '../faults/small-disk';
import { type LaunchedApp, launchApp, makeDataFolder, removeDataFolder } from './app';
import { Facilitator } from './pages/facilitator';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words }).first().waitFor();
  await page.keyboard.press('Enter');
}
async function startWithGoals(launched: LaunchedApp, goals: readonly string[]): Promise<Facilitator> {
  const room = new Facilitator(launched.app, launched.page);
  await room.startWorkshop('Ticket routing', 'Full day');
  await room.go('Goals', 'Goals, row by row');
  for (const goal of goals) await room.add(goal, /New goal/);
  await room.saved();
  return room;
}

test('a workshop goes back to a backup, undo takes that back, and a stick gets a copy', async () => {
  const launched = await launchApp();
  const { page } = launched;
  const stick = handOver(mkdtempSync(join(tmpdir(), 'groundwork-stick-')));
  await launched.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, stick);
  const room = await startWithGoals(launched, ['Answer urgent tickets sooner']);
  await command(page, 'Backups');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  await expect(dialog.getByRole('option', { name: /by hand/ })).toBeVisible();
  await expect(dialog.getByText(/same today/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy to a stick as well…' }).click();
  await expect(dialog.getByText(/has every backup/)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'backups');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await room.add('Cost less per ticket', /New goal/);
  await room.saved();
  await command(page, 'Backups');
  await expect(dialog.getByText(/1 change since/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore this workshop…' }).click();
  await expect(dialog.getByText(/one step that “Undo” takes back/)).toBeVisible();
  await picture(page, 'restore-question');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('Restored. “Undo” takes it back.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows.filter({ hasText: 'Cost less per ticket' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rows.filter({ hasText: 'Cost less per ticket' })).toHaveCount(1);
  await launched.close();
  rmSync(stick, { recursive: true, force: true });
});

test('a damaged database is put together again, said on a page, and nothing is missing', async () => {
  const dataFolder = makeDataFolder();
  const first = await launchApp({ dataFolder });
  await startWithGoals(first, ['Answer urgent tickets sooner', 'Cost less per ticket']);
  await first.close();
  const file = join(dataFolder, 'workshops.db');
  const bytes = readFileSync(file);
  bytes.fill(7, 8_192, 16_384);
  writeFileSync(file, bytes);

  const again = await launchApp({ dataFolder });
  const { page } = again;
  await expect(page.getByRole('heading', { name: 'Your workshops were put together again' })).toBeVisible();
  await expect(page.getByText('The file with the workshops was damaged.')).toBeVisible();
  await expect(page.getByText('Nothing that was marked as saved is missing.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'recovery');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('grid').getByRole('row').filter({ hasText: 'Cost less per ticket' }),
  ).toBeVisible();
  await command(page, 'Backups');
  await page.getByText('Repairs so far: 1').click();
  await expect(page.getByText('The file with the workshops was damaged.')).toBeVisible();
  await again.close();
  await removeDataFolder(dataFolder);
});

test('a full disk is said at once, what is typed stays, and is saved when there is space', async () => {
  test.skip(!canMount, 'only root on Linux can mount a small disk');
  const disk = mountDisk('tmpfs', 120);
  chmodSync(disk.folder, 0o777);
  const launched = await launchApp({ dataFolder: disk.folder });
  const { page } = launched;
  const room = await startWithGoals(launched, ['Answer urgent tickets sooner']);
  await room.openRecord('G-01');
  const statement = room.details('G-01').getByRole('textbox', { name: 'Goal', exact: true });
  disk.fill(0);
  const since = Date.now();
  await statement.fill('Answer every ticket within the hour');
  await statement.press('Tab');
  await expect(page.getByTestId('storage-full')).toBeVisible();
  expect(Date.now() - since).toBeLessThan(4_000);
  await expect(statement).toHaveValue('Answer every ticket within the hour');
  await expectAccessible(page);
  await picture(page, 'disk-full');
  disk.free();
  await expect(page.getByTestId('storage-full')).toBeHidden({ timeout: 5_000 });
  await expect(page.getByTestId('save-state')).toHaveText(/^Saved/);
  await picture(page, 'disk-nearly-full');
  const stored = await page.evaluate(() =>
    window.groundwork.call('library.search', { text: 'within the hour' }),
  );
  expect(stored).toMatchObject({ ok: true, value: [{ ref: 'G-01' }] });
  await launched.close();
  disk.unmount();
});

test('a folder that may not be written to is opened for reading, and says so', async () => {
  const dataFolder = makeDataFolder();
  const first = await launchApp({ dataFolder });
  await startWithGoals(first, ['Answer urgent tickets sooner']);
  await first.close();
  chmodSync(join(dataFolder, 'workshops.db'), 0o444);
  chmodSync(dataFolder, 0o555);
  const before = readFileSync(join(dataFolder, 'workshops.db'));
  const reading = await launchApp({ dataFolder });
  const { page } = reading;
  await expect(page.getByTestId('storage-reading')).toBeVisible();
  await expect(page.getByRole('grid').getByRole('row').filter({ hasText: 'Answer urgent' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'reading');
  await reading.app.close();
  expect(readFileSync(join(dataFolder, 'workshops.db')).equals(before)).toBe(true);
  chmodSync(dataFolder, 0o755);
  await removeDataFolder(dataFolder);
});
