/** Law and standards where people work: below the regulatory screen and at the end of the prompts. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launchApp } from './app';
import { Facilitator } from './pages/facilitator';

test('dates of the law come with a warning, and standards with their day, by keyboard', async () => {
  const session = await launchApp();
  const { page } = session;
  const room = new Facilitator(session.app, page);
  await room.startWorkshop('Reference', 'Full day');
  await room.go('Constraints', 'Regulatory screen');
  const law = page.getByRole('region', { name: 'From when the EU AI Act applies' });
  await expect(law).toContainText(/Check current law: these dates are as of \d{4}-\d{2}-\d{2}/);
  await expect(law).toContainText('not legal advice');
  await expect(law.getByRole('rowheader', { name: /^2027-12-02/ })).toBeVisible();
  await law.getByText('What it asks of high-risk systems').focus();
  await page.keyboard.press('Enter');
  await expect(law.getByRole('row', { name: /^Art. 14 / })).toBeVisible();

  await page.getByRole('button', { name: 'Prompts', exact: true }).click();
  const prompts = page.getByRole('complementary', { name: 'Prompts' });
  await prompts.getByText(/^Standards/).focus();
  await page.keyboard.press('Enter');
  await expect(prompts).toContainText('EU AI Act');
  await expect(prompts).toContainText('Art. 5, Art. 6, Art. 50');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // Other screens are not about this law.
  await room.go('Frame', 'Project frame');
  await expect(law).toBeHidden();
  await session.close();
});
