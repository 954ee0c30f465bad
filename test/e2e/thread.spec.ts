/** The thread from the user's view: gaps closed, orphans tied, chains followed, by keyboard and by mouse. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { WorkshopSnapshot } from '../../src/shared/domain/workshop';
import { type LaunchedApp, launchApp } from './app';
import { Facilitator } from './pages/facilitator';

let launched: LaunchedApp;
let page: Page;
let user: Facilitator;
let workshopId = '';
let count = 0;
const ids: Record<string, string> = {};

async function call(name: string, input: Record<string, unknown>): Promise<unknown> {
  count += 1;
  const answer = (await page.evaluate(([n, i]) => window.groundwork.call(n as string, i), [
    name,
    { ...input, ...(name !== 'workshop.open' && { opId: `thread-spec-${count}` }) },
  ] as const)) as { ok: boolean; value: unknown };
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  return answer.value;
}

async function make(ref: string, kind: string, body: Record<string, unknown>): Promise<void> {
  ids[ref] = ((await call('record.create', { workshopId, kind, body })) as { id: string }).id;
}

async function link(from: string, type: string, to: string): Promise<void> {
  await call('link.create', { workshopId, fromId: ids[from], type, toId: ids[to] });
}

async function stored(): Promise<WorkshopSnapshot> {
  return JSON.parse((await call('workshop.open', { id: workshopId })) as string) as WorkshopSnapshot;
}

/** Links as sentences: "G-01 measured_by KPI-01". */
async function sentences(): Promise<readonly string[]> {
  const { records, links } = await stored();
  const refs = new Map(records.map(({ id, ref }) => [id, ref]));
  return links.map(({ fromId, type, toId }) => `${refs.get(fromId)} ${type} ${refs.get(toId)}`);
}

const card = (ref: string): Locator => page.locator(`[data-card="${ids[ref]}"]`).first();
const grid = (): Locator => page.getByRole('grid');
const orphans = (): Locator => page.getByRole('region', { name: 'Orphans' });

async function drag(from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await to.scrollIntoViewIfNeeded();
  const [a, b] = [await from.boundingBox(), await to.boundingBox()];
  if (!a || !b) throw new Error('Nothing to drag');
  await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2 - 12, { steps: 5 });
  await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 5 });
  await page.mouse.up();
}

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  user = new Facilitator(launched.app, page);
  const made = (await call('workshop.create', { title: 'Threads', template: 'full_day' })) as { id: string };
  workshopId = made.id;
  await make('G-01', 'goal', { statement: 'Halve the time until a ticket reaches the right team' });
  await make('G-02', 'goal', { statement: 'Fewer tickets that are sent around twice' });
  await make('BO-01', 'business_objective', { statement: 'Serve the same customers with fewer handovers' });
  await make('KPI-01', 'kpi', { metric_name: 'Share of tickets routed right the first time' });
  await make('MON-01', 'monitor', { signal: 'Weekly share of rerouted tickets' });
  await make('PE-01', 'persona', { name: 'Asha, dispatcher' });
  await link('BO-01', 'refines', 'G-01');
  await link('G-01', 'measured_by', 'KPI-01');
  await page.getByRole('heading', { name: 'Threads' }).click();
});
test.afterAll(async () => launched.close());

test.describe
  .serial('the thread', () => {
    test('is reached by two keys and followed with the arrows', async () => {
      await page.keyboard.press('g');
      await page.keyboard.press('t');
      await expect(grid()).toBeVisible();
      await expect(page.getByText('1 thread, 2 links, 2 gaps, 2 orphans')).toBeVisible();
      await card('G-01').focus();
      await page.keyboard.press('ArrowRight');
      await expect(card('BO-01')).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(card('KPI-01')).toBeFocused();
    });

    test('closes a gap with a record that is there, found by its reference', async () => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'KPI-01 has no monitor yet' });
      await expect(dialog.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('MON-01');
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(grid().locator(card('MON-01'))).toBeVisible();
      await expect(card('MON-01')).toBeFocused();
      expect(await sentences()).toContain('KPI-01 monitored_by MON-01');
    });

    test('makes what is missing from the words that are typed', async () => {
      await page.getByRole('button', { name: 'No ML objective yet' }).click();
      const dialog = page.getByRole('dialog', { name: 'BO-01 has no ML objective yet' });
      await dialog.getByRole('combobox').fill('Predict which team closes a ticket');
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(grid().getByText('Predict which team closes a ticket')).toBeVisible();
      expect(await sentences()).toContain('MO-01 aligned_to BO-01');
      await expect(page.getByText('1 thread, 4 links, 0 gaps, 1 orphan')).toBeVisible();
    });

    test('ties an orphan to the card it is dropped on', async () => {
      await drag(orphans().getByText('Fewer tickets'), card('KPI-01'));
      await expect.poll(sentences).toContain('G-02 measured_by KPI-01');
      await expect(page.getByText(/, 0 orphans$/)).toBeVisible();
      await expect(orphans()).toBeHidden();
    });

    test('highlights what the selected card leads to and comes from', async () => {
      await card('G-02').click();
      await expect(user.details('G-02')).toBeVisible();
      await expect(card('MON-01')).toHaveClass(/along/);
      await expect(card('BO-01')).not.toHaveClass(/along/);
    });

    test('narrows down to whole threads', async () => {
      const search = page.getByRole('searchbox', { name: 'Reference or words' });
      await search.fill('g-02');
      await expect(page.getByText('1 of 2 threads')).toBeVisible();
      await expect(card('G-01')).toBeHidden();
      await search.fill('');
    });

    test('follows fields as well as links, and says where a thread begins', async () => {
      await page.getByRole('tab', { name: 'Persona to goal' }).click();
      await expect(orphans().getByText('Asha, dispatcher')).toBeVisible();
      await make('J-01', 'journey', { scenario: 'A ticket comes in', persona_id: ids['PE-01'] });
      await expect(grid().locator(card('J-01'))).toBeVisible();
      await page.getByRole('tab', { name: 'Explanation to audit' }).click();
      await expect(page.getByText('Nothing to follow yet')).toBeVisible();
    });

    test('links and their strength are worked in the details', async () => {
      await user.openRecord('G-01');
      const details = user.details('G-01');
      await details.getByRole('button', { name: /benefits: no Stakeholder yet/i }).click();
      await page.keyboard.type('Dispatch team');
      await page.keyboard.press('Enter');
      await expect(details.getByRole('button', { name: /^benefits SH-01/ })).toBeVisible();
      await details.getByRole('button', { name: /^Strength and remark: is measured by/ }).click();
      await details.getByRole('radio', { name: 'Strong' }).click();
      await details.getByRole('textbox', { name: 'Remark' }).fill('the room was sure');
      await page.keyboard.press('Enter');
      const measured = async () =>
        (await stored()).links.find(({ fromId, type }) => fromId === ids['G-01'] && type === 'measured_by');
      await expect.poll(measured).toMatchObject({ strength: 3, note: 'the room was sure' });
    });

    test('a card dropped on the details is linked with the record they show', async () => {
      await user.openRecord('G-02');
      await user.go('Goals', 'Stakeholder grid');
      await expect(user.details('G-02')).toBeVisible();
      await drag(
        page.locator('main').getByText('Dispatch team').first(),
        user.details('G-02').getByRole('heading').first(),
      );
      const dialog = page.getByRole('dialog', { name: /Link SH-01/ });
      await expect(dialog).toBeVisible();
      await dialog.getByRole('button', { name: 'Link', exact: true }).click();
      await expect.poll(sentences).toContain('G-02 benefits SH-01');
    });

    test('has no accessibility violations', async () => {
      await user.rail.getByText('The thread', { exact: true }).click();
      await page.getByRole('tab', { name: 'Goal to monitor' }).click();
      await expect(grid()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
