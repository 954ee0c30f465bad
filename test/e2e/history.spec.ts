/** Looking back, bringing back, and looking at a project again: as a facilitator does it. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './app';
import { Facilitator } from './pages/facilitator';

let launched: LaunchedApp;
let page: Page;
let room: Facilitator;

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  room = new Facilitator(launched.app, page);
});
test.afterAll(async () => launched.close());

const history = (): Locator => page.getByRole('complementary', { name: 'History' });
const banner = (): Locator => page.getByRole('region', { name: 'The workshop as it was' });
const goals = (): Locator => page.getByRole('grid').getByRole('row');

async function command(words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: words }).first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByPlaceholder('Find a command')).toBeHidden();
}
async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}
async function picture(name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
}

test.describe
  .serial('the history', () => {
    test('says what a field was and is, and gives an earlier state back', async () => {
      await room.startWorkshop('Ticket routing', 'Full day');
      await room.go('Goals', 'Goals, row by row');
      await room.add('Answer urgent tickets sooner', /New goal/);
      await room.add('Cost less per ticket', /New goal/);
      await room.openRecord('G-01');
      const statement = room.details('G-01').getByRole('textbox', { name: 'Goal', exact: true });
      await statement.fill('Answer every ticket within the hour');
      await statement.press('Tab');
      await room.saved();
      await command('Show history');
      await history().getByRole('radio', { name: 'G-01' }).click();
      await expect(history().getByText('before: Answer urgent tickets sooner')).toBeVisible();
      await expect(history().getByText('after: Answer every ticket within the hour')).toBeVisible();
      await expectAccessible();
      await picture('history-of-a-record');
      await history()
        .getByRole('button', { name: /Restore this state of G-01/ })
        .last()
        .click();
      await expect(page.getByText('G-01 is as it was then.')).toBeVisible();
      await expect(goals().filter({ hasText: 'Answer urgent tickets sooner' })).toBeVisible();
      await page.keyboard.press('ControlOrMeta+z');
      await expect(goals().filter({ hasText: 'within the hour' })).toBeVisible();
    });

    test('shows the workshop as it was, by keyboard, and lets nothing be written', async () => {
      await command('View the workshop as it was');
      await expect(banner()).toBeFocused();
      await expect(banner()).toContainText('Read only');
      await expectAccessible();
      await picture('as-it-was');
      // To the very first change: the goals are not there yet.
      const slider = banner().getByRole('slider', { name: 'Moment' });
      await slider.press('Home');
      await expect(goals().filter({ hasText: 'Cost less' })).toHaveCount(0);
      await expect(page.getByRole('textbox', { name: /New goal/ })).toHaveCount(0);
      await slider.press('ArrowRight');
      await expect(goals().filter({ hasText: 'Answer urgent tickets sooner' })).toBeVisible();
      await expect(goals().filter({ hasText: 'Cost less' })).toHaveCount(0);
      await page.keyboard.press('ControlOrMeta+z');
      await expect(page.getByText('it can be read, not changed')).toBeVisible();
      await slider.press('Escape');
      await expect(banner()).toBeHidden();
      await expect(goals().filter({ hasText: 'Cost less' })).toBeVisible();
      await expect(goals().filter({ hasText: 'within the hour' })).toBeVisible();
    });

    test('gives a deleted record back from the bin', async () => {
      await room.openRecord('G-02');
      await command('Delete record');
      await expect(goals().filter({ hasText: 'Cost less' })).toHaveCount(0);
      await command('Bin of this workshop');
      await expect(history().getByRole('button', { name: 'Bring G-02 back' })).toBeVisible();
      await picture('bin');
      await history().getByRole('button', { name: 'Bring G-02 back' }).click();
      await expect(goals().filter({ hasText: 'Cost less' })).toBeVisible();
      await expect(history().getByText('The bin is empty')).toBeVisible();
    });
  });

test.describe
  .serial('a re-assessment', () => {
    test('carries everything over and lists what became of it', async () => {
      await room.openRecord('G-01');
      await command('Close the workshop');
      await expect(page.getByRole('banner').getByText(/^Closed /)).toBeVisible();
      await command('Start a re-assessment');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByLabel('Title')).toHaveValue('Ticket routing (re-assessment)');
      await dialog.getByLabel('Title').press('Enter');
      await expect(page.getByRole('heading', { name: 'Difference to last time' })).toBeVisible();
      await expect(page.getByText('Nothing is left to confirm')).toBeVisible();
      await expect(page.getByRole('banner').getByText(/^Closed /)).toBeHidden();

      await room.go('Goals', 'Goals, row by row');
      await room.add('Know how sure the answer is', /New goal/);
      await room.saved();
      await command('Difference to last time');
      await page.getByRole('radio', { name: 'New 1' }).click();
      const row = page.getByRole('listitem').filter({ hasText: 'Know how sure' });
      await expect(row).toContainText('G-03');
      await expectAccessible();
      await picture('difference');
      await row.getByRole('button', { name: /G-03/ }).click();
      await expect(room.details('G-03')).toBeVisible();
    });
  });
