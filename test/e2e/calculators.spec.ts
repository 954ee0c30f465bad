/** The calculators as people use them: by keyboard, from an empty field to a piece of evidence. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from './app';
import { Facilitator } from './pages/facilitator';

let launched: LaunchedApp;
let page: Page;
let facilitator: Facilitator;

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  facilitator = new Facilitator(launched.app, page);
  await facilitator.startWorkshop('Ticket routing', 'Full day');
});
test.afterAll(async () => launched.close());

const panel = () => page.getByRole('complementary', { name: 'Calculators' });
const result = () => panel().getByRole('region', { name: 'Result' });

async function isAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.describe
  .serial('calculators', () => {
    test('work out a score while it is typed, and keep it as evidence, by keyboard alone', async () => {
      await facilitator.go('Goals');
      await page.keyboard.press('Escape');
      await page.locator('#content').focus();
      await page.keyboard.press('g');
      await page.keyboard.press('c');
      await expect(panel()).toBeVisible();
      await expect(result()).toContainText('Still needed: Reach, Impact, Confidence, Effort.');

      await panel().getByLabel('Reach (per quarter)').focus();
      for (const typed of ['1900', '2', '0.8', '4.5']) {
        await page.keyboard.type(typed);
        await page.keyboard.press('Tab');
      }
      await expect(result()).toContainText('675.56');
      await expect(panel()).toContainText('3,040 ÷ 4.5 person-months = 675.5556');
      await isAccessible();

      await panel().getByRole('button', { name: 'Keep as evidence' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Show it' }).click();
      const evidence = facilitator.details('E-01');
      await expect(evidence).toContainText('RICE score: 675.56');
      await expect(evidence.locator('[data-field="value_text"]').getByRole('textbox')).toHaveValue(
        /Reach 1900/,
      );
    });

    test('say why there is no answer instead of showing 0', async () => {
      await facilitator.go('Goals');
      await page.getByRole('button', { name: 'Calculators' }).click();
      await panel().getByLabel('Effort (person-months)').fill('0');
      await expect(result()).toContainText('Not computable: the effort is 0');
      await expect(panel().getByRole('button', { name: 'Keep as evidence' })).toBeDisabled();
      await panel().getByLabel('Effort (person-months)').fill('much');
      await expect(panel()).toContainText('Write a number');
      await expect(result()).toContainText('Correct what is marked first.');
    });

    test('take what the selected record knows, and link the evidence to it', async () => {
      await facilitator.go('Goals', 'Impact and effort');
      await facilitator.add('Route tickets at first touch', /new goal/i);
      await facilitator.openRecord('G-01');
      const goal = facilitator.details('G-01');
      await goal.getByText('More fields').click();
      await goal.locator('[data-field="rice_reach"]').getByRole('textbox').fill('500');
      await goal.locator('[data-field="rice_reach"]').getByRole('textbox').press('Enter');
      await facilitator.saved();
      await page.getByRole('button', { name: 'Calculators' }).click();
      await panel().getByRole('button', { name: 'Take from G-01' }).click();
      await expect(panel().getByLabel('Reach (per quarter)')).toHaveValue('500');
      await panel().getByLabel('Effort (person-months)').fill('2');
      await expect(result()).toContainText('400');
      await panel().getByRole('button', { name: 'Keep as evidence' }).click();
      await facilitator.openRecord('E-02');
      await expect(facilitator.details('E-02')).toContainText('RICE score of G-01: 400');
      await expect(facilitator.details('E-02')).toContainText('is evidence for');
    });

    test('draw every kind of input with its example', async () => {
      // A section without formulas of its own offers all of them.
      await facilitator.go('Constraints');
      await page.getByRole('button', { name: 'Calculators' }).click();
      for (const [name, answer] of [
        ['Weights from pairs', '0.637'],
        ['Share of musts', '0.7'],
        ['Latency budget', 'Fits, with 0 ms to spare'],
        ['Pareto front', 'On the front'],
        ['Fairness of two groups', '0.75'],
        ['ML test score', 'serious gaps'],
      ] as const) {
        await panel().locator('[aria-haspopup="listbox"]').first().click();
        await page.getByRole('option', { name }).click();
        await panel().getByRole('button', { name: 'Show an example' }).click();
        await expect(result()).toContainText(answer);
        await isAccessible();
      }
    });
  });
