/**
 * Readiness, coverage and findings, as a facilitator uses them at the end of a day: look at the figure with everything
 * beside it, jump to what is missing, accept a finding for a while, and say that a section does not apply.
 */
import { expect, type Page, test } from '@playwright/test';
import { launchApp } from './app';
import { Facilitator } from './pages/facilitator';

const EXAMPLE = /Open the example .*demand/i;

async function openExample(): Promise<{
  readonly session: Awaited<ReturnType<typeof launchApp>>;
  readonly room: Facilitator;
  readonly page: Page;
}> {
  const session = await launchApp();
  const { page } = session;
  const room = new Facilitator(session.app, page);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('dialog').getByRole('button', { name: EXAMPLE }).click();
  await expect(room.rail).toBeVisible();
  return { session, room, page };
}

async function go(page: Page, keys: string, title: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

test('the figure never stands alone, and every gap leads to its place', async () => {
  const { session, room, page } = await openExample();
  await go(page, 'gr', 'Readiness');
  const overall = page.getByRole('region', { name: 'Overall' });
  await expect(overall.getByTestId('band')).toHaveText(/Stop|Explore|Shape|Pilot|Build|Launch/);
  await expect(overall).toContainText('Open errors');
  await expect(overall).toContainText('Weakest section');
  await expect(page.getByRole('region', { name: 'Best next steps' }).getByRole('listitem')).toHaveCount(3);
  for (const pillar of ['Project details', 'Research to production', 'ML system'])
    await expect(page.getByRole('region', { name: pillar })).toBeVisible();

  // The parts unfold by keyboard.
  const bar = page.getByRole('button', { name: /^S04 / });
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: /Parts of the score of S04/ })).toContainText('Evidence');

  await page.getByRole('region', { name: 'Best next steps' }).getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Readiness', exact: true })).toBeHidden();

  // The rail says the same in words.
  await expect(room.rail.getByRole('button', { name: /Evaluation readiness \d+ of 100/ })).toBeVisible();
  await session.close();
});

test('a score is kept, drawn and listed', async () => {
  const { session, page } = await openExample();
  await go(page, 'gr', 'Readiness');
  const trend = page.getByRole('region', { name: 'Over time' });
  await page.getByRole('button', { name: 'Keep a snapshot' }).click();
  await expect(trend.getByRole('img', { name: /Readiness over time: .* of 100/ })).toBeVisible();
  await trend.getByRole('radio', { name: 'Table' }).click();
  await expect(trend.getByRole('row')).toHaveCount(2);
  await session.close();
});

test('a closed workshop says that it is judged by its last day, and closing keeps the score', async () => {
  const { session, page } = await openExample();
  for (const [keys, title] of [
    ['gf', 'Findings'],
    ['gu', 'Coverage of the guide'],
    ['gr', 'Readiness'],
  ] as const) {
    await go(page, keys, title);
    await expect(page.getByRole('main').getByText(/^Judged as of \d+ \w+ \d{4}, the day/)).toBeVisible();
  }
  await page.getByRole('main').getByRole('button', { name: 'Reopen the workshop' }).click();
  await expect(page.getByText(/^Judged as of /)).toBeHidden();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Close the workshop' }).click();
  await expect(page.getByText(/The score of today is kept/)).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Over time' }).getByRole('img', { name: /Readiness over time/ }),
  ).toBeVisible();
  await session.close();
});

test('the guide is listed sentence by sentence, and what is missing can be made at once', async () => {
  const { session, page } = await openExample();
  await go(page, 'gu', 'Coverage of the guide');
  await expect(page.getByRole('main').locator('q')).toHaveCount(59);
  await page.getByRole('radio', { name: /^Not yet covered/ }).click();
  const step = page.getByRole('main').getByRole('listitem').first().getByRole('button').last();
  await step.click();
  await expect(page.getByRole('heading', { level: 2, name: 'Coverage of the guide' })).toBeHidden();
  await session.close();
});

test('an error is accepted with a name and a day, stays in sight, and opens again', async () => {
  const { session, page } = await openExample();
  await go(page, 'gf', 'Findings');
  const errors = page.getByRole('region', { name: 'Errors' });
  const accept = errors.getByRole('button', { name: 'Accept for now…' }).first();
  await accept.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Accept for now' });
  await dialog.getByLabel('Why may this stay').fill('too short');
  await dialog.getByRole('button', { name: 'Accept for now' }).click();
  await expect(dialog).toContainText('more characters');
  await expect(dialog).toContainText('Name the person who answers for it.');
  await dialog
    .getByLabel('Why may this stay')
    .fill('The supplier answers by the 12th; until then 2 people watch it.');
  await dialog.getByRole('combobox', { name: /Accepted by/ }).click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Accept for now' }).click();
  await expect(dialog).toBeHidden();
  await expect(errors).toContainText(/accepted by .+ until /);
  await errors.getByRole('button', { name: 'Withdraw: open this again' }).click();
  await expect(errors).not.toContainText('accepted by');
  await session.close();
});

test('a section that every project needs cannot be left out; another can be put off with a reason', async () => {
  const { session, room, page } = await openExample();
  await room.go('Goals');
  await page.getByRole('button', { name: 'More about this section' }).click();
  await page.getByRole('menuitem', { name: 'Does it apply?…' }).click();
  const dialog = page.getByRole('dialog', { name: / apply\?$/ });
  await dialog.getByText('Does not apply').click();
  await expect(dialog).toContainText('belong to every project');
  await page.keyboard.press('Escape');

  await room.go('Traceability');
  await page.getByRole('button', { name: 'More about this section' }).click();
  await page.getByRole('menuitem', { name: 'Does it apply?…' }).click();
  await dialog.getByText('Later', { exact: true }).click();
  await dialog
    .getByLabel('Why?')
    .fill('The log of the old system is replaced in autumn; we decide with its owners then.');
  await dialog.getByRole('combobox', { name: /Approved by/ }).click();
  await page.getByRole('option').first().click();
  await dialog.getByLabel('Look again on').fill('2030-10-01');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(room.rail.getByRole('button', { name: /Traceability put off/ })).toBeVisible();
  await session.close();
});
