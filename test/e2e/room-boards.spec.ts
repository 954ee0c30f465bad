/** The boards that need a room: each is used by keyboard alone, and what was saved is read back from storage. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';

const TITLE = 'Boards of the room';

let launched: LaunchedApp;
let page: Page;
let workshopId = '';
let count = 0;

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);
async function make(kind: string, body: Record<string, unknown>): Promise<string> {
  count += 1;
  const opId = `room-boards-${count}`;
  return ((await call('record.create', { workshopId, kind, body, opId })) as { id: string }).id;
}
async function stored(kind: string): Promise<readonly WorkshopRecord[]> {
  const text = (await call('workshop.open', { id: workshopId })) as string;
  const { records } = JSON.parse(text) as WorkshopSnapshot;
  return records
    .filter((record) => record.kind === kind && record.deletedAt === null)
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}
async function bodies(kind: string): Promise<readonly WorkshopRecord['body'][]> {
  return (await stored(kind)).map(({ body }) => body);
}
async function go(section: string, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByText(section, { exact: true }).last().click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const said = (): Locator => page.getByRole('tabpanel').locator('[data-announcement]').first();

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  page.setDefaultTimeout(8_000);
  const made = (await call('workshop.create', {
    title: TITLE,
    template: 'full_day',
    opId: 'room-boards-start',
  })) as { id: string };
  workshopId = made.id;
  for (const name of ['Amira', 'Ben', 'Chloe', 'Dan']) await make('person', { full_name: name });
  await page.getByRole('heading', { name: TITLE }).click();
});
test.afterAll(async () => launched.close());

test('goals are put in order with Alt and the arrows, and a closed round keeps that order', async () => {
  await make('goal', { statement: 'Answer reviews in seconds', impact: 3, effort: 3 });
  await make('goal', { statement: 'Publish more reviews', impact: 5, effort: 1 });
  await make('goal', { statement: 'Halve the cost', impact: 2, effort: 4 });
  await go('Goals', 'Goals in order');
  const row = (ref: string): Locator => page.getByRole('option', { name: new RegExp(`\\b${ref}\\b`) });
  const ranks = async () => (await bodies('goal')).map((body) => body.rank_order ?? null);
  await expect(page.getByText('0 of 3 have a place')).toBeVisible();

  await row('G-02').focus();
  await press('Alt+ArrowUp', 'ArrowDown', 'Alt+ArrowUp');
  await expect(row('G-01')).toBeFocused();
  await press('Alt+ArrowUp');
  await expect(said()).toContainText('G-01: place 1 of 2.');
  await expect.poll(ranks).toEqual([1, 2, null]);

  await page.getByRole('button', { name: 'Close this round' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Close this round' });
  await expect(dialog.getByText('1 without a place is left out of this round.')).toBeVisible();
  await expect(dialog.getByLabel('Voters')).toHaveValue('4');
  await dialog.getByLabel('Question').press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Closed \d\d:\d\d by ranking, 4 voters$/)).toBeVisible();
  await expect(page.getByText(/Not part of that round: G-03/)).toBeVisible();
  const [round] = await stored('priority_round');
  const goals = await stored('goal');
  expect(round?.body).toMatchObject({
    question: 'Which goals matter most?',
    method: 'ranking',
    subject_type: 'goal',
    voters: 4,
    item_ids: [goals[0]?.id, goals[1]?.id],
  });
  expect(await bodies('round_result')).toMatchObject([
    { round_id: round?.id, item_id: goals[0]?.id, rank: 1, score: 2 },
    { round_id: round?.id, item_id: goals[1]?.id, rank: 2, score: 1 },
  ]);

  await page.getByRole('button', { name: 'Order by Impact / effort' }).press('Enter');
  await expect.poll(ranks).toEqual([2, 1, 3]);
  await expect(page.getByText('The order has changed since then.')).toBeVisible();
  await expectAccessible();
});

test('a row is dragged over the line', async () => {
  const row = (ref: string): Locator => page.getByRole('option', { name: new RegExp(`\\b${ref}\\b`) });
  const [from, to] = [await row('G-03').boundingBox(), await row('G-02').boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 200, (from?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 200, (to?.y ?? 0) + 20, { steps: 4 });
  await page.mouse.move((to?.x ?? 0) + 200, (to?.y ?? 0) + 3, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => (await bodies('goal')).map((body) => body.rank_order ?? null))
    .toEqual([3, 2, 1]);
  await row('G-03').focus();
  await press('Backspace');
  await expect
    .poll(async () => (await bodies('goal')).map((body) => body.rank_order ?? null))
    .toEqual([2, 1, null]);
});

test('a sentence of the guide is rated with the arrow keys; it has one record from the first answer on', async () => {
  await go('Scalability', 'How far are we');
  const item = page.locator('[data-guide-item="S12-1"]');
  await item.getByRole('radiogroup', { name: 'Today' }).getByRole('radio').first().focus();
  await press(' ', 'ArrowRight');
  await expect(item.getByRole('radio', { name: /^1, Discussed:/ })).toBeChecked();
  await item.getByRole('radiogroup', { name: 'Wanted' }).getByRole('radio').first().focus();
  await press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await item.getByLabel('Next step').focus();
  await page.keyboard.type('Name who measures the peak');
  await expect(page.getByText('1 of 3 rated, 1 below what is wanted')).toBeVisible();
  await expect
    .poll(() => bodies('guide_assessment'))
    .toEqual([
      {
        guide_item_id: 'S12-1',
        maturity: 1,
        target_maturity: 3,
        gap_note: 'Name who measures the peak',
      },
    ]);
  await expect(item.getByLabel('Next step')).toBeFocused();
  await expectAccessible();
});

test('a slider has no position until it is moved, and Escape leaves it without one', async () => {
  await go('Computation', 'Trade-offs');
  const pair = page.locator('[data-pair="Quality/Latency"]');
  const thumb = pair.getByRole('slider');
  await expect(pair.getByText('No position yet')).toBeVisible();
  await thumb.focus();
  await press('ArrowRight', 'Escape');
  await expect(pair.getByText('No position yet')).toBeVisible();
  await press('Tab', 'Shift+Tab');
  expect(await stored('tradeoff_position')).toEqual([]);

  await thumb.focus();
  await press('ArrowRight', 'PageUp', 'PageUp');
  await expect(pair.getByText('75 % towards Latency')).toBeVisible();
  await pair.getByLabel('Reason').focus();
  await page.keyboard.type('The chat must feel alive');
  await expect
    .poll(() => bodies('tradeoff_position'))
    .toMatchObject([
      {
        set_code: 'quality_vs_compute',
        pole_a: 'Quality',
        pole_b: 'Latency',
        position: 75,
        agreed_reason: 'The chat must feel alive',
      },
    ]);
  await expect(page.getByText('1 of 6 have a position')).toBeVisible();
  await expectAccessible();
  await pair.getByRole('button', { name: /^Take back/ }).press('Enter');
  await expect(pair.getByText('No position yet')).toBeVisible();
});

test('pairs are compared one after the other, and the round is closed with the weights', async () => {
  await go('Scalability', 'Balance of the five');
  const groups = page.getByRole('radiogroup');
  await expect(page.getByText('0 of 10 pairs compared')).toBeVisible();
  // The figures that the guide's own example gives for the five requirements, in its order.
  const steps = [1, -1, 3, 1, -1, 2, 0, 4, 1, -1];
  for (const [index, step] of steps.entries()) {
    await groups.nth(index).locator('[tabindex="0"]').focus();
    if (step === 0) await press(' ');
    await press(...Array.from({ length: Math.abs(step) }, () => (step > 0 ? 'ArrowRight' : 'ArrowLeft')));
  }
  await expect(page.getByText('10 of 10 pairs compared')).toBeVisible();
  await expect(page.locator('[data-weight]').first()).toContainText(/Reliability.*43\.8 %/);
  await expect(page.getByText(/Consistency ratio 0\.01: the comparisons fit together/)).toBeVisible();
  await expect.poll(async () => (await stored('pairwise_judgement')).length).toBe(10);
  await expectAccessible();

  // Scalability far ahead of adaptability contradicts what was said about the others.
  await groups.nth(3).locator('[tabindex="0"]').focus();
  await press('Home');
  await expect(page.getByText(/the comparisons contradict each other/)).toBeVisible();
  await expect(page.locator('[data-doubtful]')).toHaveCount(3);
  await press(...Array.from({ length: 9 }, () => 'ArrowRight'));
  await expect(page.locator('[data-doubtful]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Close this round' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Close this round' });
  await dialog.getByLabel('Voters').fill('3');
  await dialog.getByLabel('Voters').press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Closed \d\d:\d\d pair by pair, 3 voters$/)).toBeVisible();
  const rounds = (await stored('priority_round')).filter(({ body }) => body.set_code === 'ml_system_balance');
  expect(rounds).toHaveLength(1);
  expect(rounds[0]?.body).toMatchObject({ method: 'pairwise_ahp', voters: 3, closed_at: expect.any(String) });
  const results = (await bodies('round_result')).filter(({ round_id }) => round_id === rounds[0]?.id);
  expect(results[0]).toMatchObject({ item_code: 'reliability', rank: 1 });

  await page.getByRole('button', { name: 'Compare again' }).press('Enter');
  await expect(page.getByText('10 of 10 pairs compared')).toBeVisible();
  await expect.poll(async () => (await stored('pairwise_judgement')).length).toBe(20);
});

test('ballots are typed and stepped; asking again starts another round', async () => {
  await go('Outcomes', 'Do we agree?');
  const row = page.locator('[data-poll="S01"]');
  const field = (level: string): Locator => row.getByRole('spinbutton', { name: `Goals: ${level}` });
  await expect(row.getByText('Not asked yet')).toBeVisible();
  await field('Full support').focus();
  await page.keyboard.type('2');
  await press('Tab');
  await expect(row.getByText('1 more vote needed')).toBeVisible();
  await field('Objection').focus();
  await press('ArrowUp');
  await expect(row.getByText('An objection stands')).toBeVisible();
  await expect
    .poll(() => bodies('agreement_poll'))
    .toEqual([
      { section_code: 'S01', person_token: 'ballot 1', level: 5, round: 1 },
      { section_code: 'S01', person_token: 'ballot 2', level: 5, round: 1 },
      { section_code: 'S01', person_token: 'ballot 3', level: 1, round: 1 },
    ]);
  await expectAccessible();

  await row.getByRole('button', { name: 'Ask again about Goals' }).press('Enter');
  await expect(page.getByText('S01, round 1: 2 full support, 1 objection')).toBeVisible();
  await field('Can live with it').focus();
  await page.keyboard.type('3');
  await press('Enter');
  await expect(row.getByText('Confirmed')).toBeVisible();
  await field('Can live with it').focus();
  await press('ArrowDown');
  await expect(row.getByText('1 more vote needed')).toBeVisible();
  await expect.poll(async () => (await stored('agreement_poll')).length).toBe(5);
  await press('Escape');
  await row.getByRole('button', { name: 'Ask again about Goals' }).focus();
  await press('Control+z');
  await expect(row.getByText('Confirmed')).toBeVisible();
});
