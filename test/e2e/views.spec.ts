/** The day and what it leaves behind: agenda, overviews across sections, search, as people use them. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';
import { Facilitator } from './pages/facilitator';

let session: LaunchedApp;
let page: Page;
let room: Facilitator;
let workshopId = '';
let count = 0;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  session = await launchApp();
  page = session.page;
  room = new Facilitator(session.app, page);
});
test.afterAll(async () => session.close());

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);
async function make(kind: string, body: Record<string, unknown>): Promise<string> {
  count += 1;
  const opId = `views-spec-${Date.now()}-${count}`;
  return ((await call('record.create', { workshopId, kind, body, opId })) as { id: string }).id;
}
async function stored(): Promise<WorkshopSnapshot> {
  return JSON.parse((await call('workshop.open', { id: workshopId })) as string) as WorkshopSnapshot;
}
async function storedOf(kind: string): Promise<readonly WorkshopRecord[]> {
  return (await stored()).records.filter((record) => record.kind === kind);
}
const day = () => page.getByRole('region', { name: 'The day', exact: true }).getByRole('listitem');
async function expectNoFlaws(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

test('a template shows its agenda before the workshop is made, and leads to its first section', async () => {
  await page.getByRole('button', { name: 'New workshop' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Ticket routing');
  await dialog.getByRole('radio', { name: /Half day/ }).check({ force: true });
  const preview = dialog.getByRole('region', { name: 'Agenda of Half day' });
  await expect(preview.getByText('Draft performance and constraints')).toBeVisible();
  await expect(preview.getByRole('listitem').filter({ hasText: 'Goals' }).first()).toContainText('09:15');
  await dialog.getByLabel('Title').press('Enter');
  await expect(page.getByRole('heading', { name: /Frame and seats/ })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Project frame', selected: true })).toBeVisible();
  workshopId = ((await call('library.list', {})) as readonly { id: string }[])[0]?.id ?? '';
});

test('minutes, order and marks of the agenda change by keyboard, and the clock follows', async () => {
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
  await expect(day().nth(1)).toContainText('09:15–09:37');

  const opening = page.getByRole('textbox', { name: 'Minutes of Opening and frame' });
  await opening.focus();
  await opening.press('ArrowUp');
  await opening.press('Enter');
  await expect(day().nth(1)).toContainText('09:20–09:42');
  await expect(page.getByText('The rows add up to 215 min, 5 more than the 210 planned.')).toBeVisible();

  const goals = page.getByRole('button', { name: 'Goals: row 2' });
  await goals.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: 'Goals: row 3' })).toBeFocused();
  await expect(day().nth(1)).toContainText('User experience');
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByRole('button', { name: 'Goals: row 2' }).waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(day().first()).toContainText('Goals');

  await page.getByRole('textbox', { name: 'Begins at' }).fill('8.30');
  await page.keyboard.press('Enter');
  await expect(day().first()).toContainText('08:30–08:52');

  await page.getByRole('checkbox', { name: 'Draft performance and constraints' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 of 4 done')).toBeVisible();
  await room.saved();
  const records = await storedOf('agenda_item');
  expect(records.find(({ body }) => body.title === 'Draft performance and constraints')?.body.state).toBe(
    'done',
  );
  expect((await storedOf('project'))[0]?.body.start_time).toBe('08:30');
  await expectNoFlaws();
});

test('a row is dragged to another place', async () => {
  const handle = day().nth(1).locator('[data-handle]');
  await expect(day().nth(1)).toContainText('Opening and frame');
  await handle.dragTo(day().first(), { targetPosition: { x: 60, y: 4 } });
  await expect(day().first()).toContainText('Opening and frame');
});

test('too long without a break is said where it happens', async () => {
  const evaluation = page.getByRole('textbox', { name: 'Minutes of Evaluation' });
  await evaluation.fill('60');
  await evaluation.press('Enter');
  await expect(day().filter({ hasText: 'Put a break before' }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(day().filter({ hasText: 'Put a break before' })).toHaveCount(0);
});

test('a change of template keeps what was begun and folds the rest away', async () => {
  await page.getByRole('button', { name: /State of Opening and frame/ }).click();
  await page.getByRole('option', { name: 'Done' }).click();
  await room.menu('Change the template…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Discovery/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Use this agenda' }).click();
  await expect(day().filter({ hasText: 'Red flags' })).toBeVisible();
  await expect(day().first()).toContainText('Opening and frame');
  const earlier = page.getByText(/^Earlier agenda \(\d+\)$/);
  await earlier.click();
  await expect(page.getByText('Trade-offs', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Red flags: row 3' }).click();
  await expect(page.getByRole('heading', { name: /Frame and seats/ })).toBeVisible();
});

test('actions show who is late and change state in place', async () => {
  const zoe = await make('person', {
    full_name: 'Zoe Lang',
    room_role: 'facilitator',
    discipline: 'product',
  });
  await make('person', { full_name: 'Amira Haddad', room_role: 'decider' });
  const goal = await make('goal', {
    statement: 'Answer tickets sooner',
    owner_id: zoe,
    evidence_level: 'measured',
  });
  await make('action_item', {
    what: 'Count waiting tickets',
    owner_id: zoe,
    due_date: '2020-01-02',
    blocks_record_id: goal,
  });
  await make('action_item', { what: 'Ask the union', due_date: '2199-01-01' });
  await make('decision', { question: 'Who signs off?', decider_id: zoe });
  await make('risk', {
    statement: 'Tickets leak',
    likelihood: 3,
    impact: 5,
    residual_likelihood: 2,
    residual_impact: 2,
  });
  await make('monitor', { signal: 'Share of misrouted tickets', threshold: 'above 5 %' });
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page.getByText('1 overdue')).toBeVisible();
  const late = page.getByRole('region', { name: 'Zoe Lang' }).getByRole('listitem');
  await expect(late).toContainText('Overdue');
  await expect(late).toContainText('Answer tickets sooner');
  await page.getByText('By week', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Overdue' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: /State of A-01/ }).click();
  await page.getByRole('option', { name: 'Done' }).click();
  await expect(page.getByText('Nothing is late')).toBeVisible();
  await expectNoFlaws();
});

test('risks stand on the map before and after their response', async () => {
  await page.getByRole('tab', { name: /^Risks/ }).click();
  const cell = page.getByRole('cell', { name: /E 15/ }).filter({ hasText: 'R-01' });
  await expect(cell).toBeVisible();
  await page.getByText('After the response').click();
  await expect(page.getByRole('cell', { name: /L 4/ }).filter({ hasText: 'R-01' })).toBeVisible();
  await page.getByRole('button', { name: 'R-01', exact: true }).click();
  await expect(room.details('R-01')).toBeVisible();
  await expectNoFlaws();
});

test('a parked matter becomes an action that remembers it, in one step', async () => {
  await page.getByRole('tab', { name: /^Parking lot/ }).click();
  const line = page.locator('#content [data-add-line="parking_item"]');
  await line.fill('Who pays for labels?');
  await line.press('Enter');
  const item = page.getByRole('region', { name: 'Waiting' }).getByRole('listitem');
  await item.getByRole('button', { name: 'Make an action' }).press('Enter');
  await expect(page.locator('h3', { hasText: 'Became an action' })).toBeVisible();
  // The list of people is open, because the next question is who does it.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Became an action' })).toBeVisible();
  await room.saved();
  const { records, links } = await stored();
  const action = records.find(({ body }) => body.what === 'Who pays for labels?');
  const parked = records.find(({ kind }) => kind === 'parking_item');
  expect(parked?.body.disposition).toBe('became_action');
  expect(links.some(({ fromId, toId }) => fromId === action?.id && toId === parked?.id)).toBe(true);
  await room.menu('Undo');
  await expect(page.getByRole('region', { name: 'Waiting' })).toBeVisible();
});

test('people show what they carry and who should not both lead and decide', async () => {
  await page.getByRole('tab', { name: /^People/ }).click();
  await expect(page.getByText('leads the room and also decides')).toBeVisible();
  const card = page.getByRole('listitem').filter({ hasText: 'Zoe Lang' }).first();
  await card.getByRole('button', { name: /^Goals 1/ }).click();
  await expectNoFlaws();
  await card.getByRole('button', { name: /Answer tickets sooner/ }).click();
  await expect(room.details('G-01')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await page.getByRole('tab', { name: /^Monitors/ }).click();
  await expect(page.getByRole('region', { name: 'Watches nothing yet' })).toContainText('above 5 %');
});

test('search narrows by conditions, and a typed reference leads to its record', async () => {
  await page.keyboard.press('ControlOrMeta+f');
  const field = page
    .getByRole('combobox', { name: 'Search' })
    .or(page.getByRole('searchbox', { name: 'Search' }))
    .first();
  await field.fill('tickets');
  const found = page.getByRole('listbox', { name: 'Found' });
  await expect(found.getByRole('option')).toHaveCount(4);
  await page.getByRole('button', { name: /Any evidence/ }).click();
  await page.getByRole('option', { name: 'Measured' }).click();
  await expect(found.getByRole('option')).toHaveCount(1);
  await expect(found.getByRole('option')).toContainText('Answer tickets sooner');
  await page.getByRole('button', { name: 'Clear', exact: true }).last().click();
  await field.fill('r1');
  await expect(found.getByText('Go to')).toBeVisible();
  await field.press('Enter');
  await expect(room.details('R-01')).toBeVisible();
});
