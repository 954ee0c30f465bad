/**
 * The day as it is run: start, pause, steps, more time with a choice, the shape of the agenda, undo of each, and a
 * restart in the middle. All by keyboard, as somebody does who stands in front of a room.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import type { RoomView } from '../../src/shared/room/room-view';
import { type LaunchedApp, launchApp, makeDataFolder, removeDataFolder } from './app';
import { callApp } from './call-app';
import { Facilitator } from './pages/facilitator';

test.describe.configure({ mode: 'serial' });
const dataFolder = makeDataFolder();
let launched: LaunchedApp;
let page: Page;
let room: Facilitator;
let workshopId = '';

async function start(): Promise<void> {
  launched = await launchApp({ dataFolder });
  page = launched.page;
  room = new Facilitator(launched.app, page);
}
test.beforeAll(start);
test.afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);
const roomNow = async (): Promise<RoomView> => (await call('room.get', { workshopId })) as RoomView;
async function rows(): Promise<readonly WorkshopRecord['body'][]> {
  const { records } = JSON.parse(
    (await call('workshop.open', { id: workshopId })) as string,
  ) as WorkshopSnapshot;
  return records
    .filter(({ kind, body }) => kind === 'agenda_item' && body.kind !== 'prework')
    .sort((a, b) => (a.position < b.position ? -1 : 1))
    .map(({ body }) => body);
}
const rowOf = async (title: string) => (await rows()).find((body) => body.title === title);
const clock = () => page.getByRole('region', { name: 'Clock' });
const panel = () => page.getByRole('complementary', { name: 'Room' });

/** Opens the menu of a row by keyboard and takes an entry. */
async function fromMenu(row: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${row}`, exact: true }).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: entry });
  await item.waitFor();
  await item.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeHidden();
}
async function expectNoFlaws(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

test('the day starts, pauses and goes on by keyboard, and shows the board of its block', async () => {
  await room.startWorkshop('Ticket routing', 'Half day');
  workshopId = ((await call('library.list', {})) as readonly { id: string }[])[0]?.id ?? '';
  await call('record.create', {
    workshopId,
    kind: 'person',
    body: { full_name: 'Ada Berg', room_role: 'decider', role_title: 'Head of support' },
    opId: `person-${Date.now()}`,
  });
  await expect(page.getByRole('button', { name: 'Start the day' }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+.');
  await expect(clock().getByRole('button', { name: 'Pause the clock' })).toBeVisible();
  await expect(clock()).toContainText('Opening and frame');
  expect((await rowOf('Opening and frame'))?.state).toBe('running');
  // The block works in the frame, and that board is what the room sees.
  expect((await roomNow()).stage?.place.sectionId).toBe('S00');

  const left = async (): Promise<number> => (await roomNow()).clock?.phaseMs ?? 0;
  await page.keyboard.press('ControlOrMeta+.');
  await expect(clock()).toContainText('paused');
  const paused = await left();
  await page.waitForTimeout(1_200);
  expect(await left()).toBe(paused);
  await page.keyboard.press('ControlOrMeta+.');
  await expect(clock()).not.toContainText('paused');
  await expect.poll(left).toBeLessThan(paused);
});

test('steps and blocks go on and back only when somebody says so', async () => {
  await page.keyboard.press('ControlOrMeta+Shift+j');
  await expect(clock()).toContainText('Goals');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText('Goals');
  expect((await rowOf('Opening and frame'))?.state).toBe('done');
  const before = (await roomNow()).clock?.phases.length ?? 0;
  expect(before).toBeGreaterThan(1);
  await page.keyboard.press('ControlOrMeta+j');
  await expect(clock()).toContainText(`2 of ${before}`);
  await room.palette('Previous step of the block');
  await expect(clock()).toContainText(`1 of ${before}`);

  await room.palette('Previous block');
  await expect(clock()).toContainText('Opening and frame');
  expect((await rowOf('Goals'))?.state).toBe('open');
  await page.keyboard.press('ControlOrMeta+Shift+j');
  await expect(clock()).toContainText('Goals');
});

test('more time shows at once who gives it, and a block gets five minutes at most', async () => {
  const goals = Number((await rowOf('Goals'))?.planned_min);
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'More time' });
  const ways = dialog.getByRole('radiogroup', { name: 'Where they come from' });
  await expect(ways.getByRole('radio').first()).toBeChecked();
  await expect(dialog.getByText('The day ends 2 min later')).toBeVisible();
  const words = await dialog
    .getByText(/ gives \d+ min, \d+ are left/)
    .first()
    .textContent();
  const [, giver = '', given = '', rest = ''] =
    /^(.+?) gives (\d+) min, (\d+) are left/.exec(words ?? '') ?? [];
  await expectNoFlaws();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await rowOf('Goals'))?.planned_min).toBe(goals + 2);
  expect((await rowOf(giver))?.planned_min).toBe(Number(rest));
  expect(Number(given)).toBeGreaterThan(0);

  // Two of five are given: five more are not offered, and after two more only one is.
  for (const most of ['+2 min', '+1 min']) {
    await page.keyboard.press('ControlOrMeta+Shift+e');
    await expect(dialog.getByRole('radio', { name: '+5 min' })).toHaveCount(0);
    await expect(dialog.getByRole('radio', { name: most })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  }
  await page.keyboard.press('ControlOrMeta+Shift+e');
  await expect(dialog).toContainText('has had all 5 minutes');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await rowOf('Goals'))?.planned_min).toBe(goals + 5);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await rowOf('Goals'))?.planned_min).toBe(goals);
});

test('rows are split, merged and put in, each as one step of undo', async () => {
  await room.palette('Agenda');
  const before = await rows();
  const sum = (list: readonly WorkshopRecord['body'][]): number =>
    list.reduce((total, body) => total + Number(body.planned_min), 0);

  await fromMenu('Evaluation', 'Split…');
  const split = page.getByRole('dialog');
  await expect(split.getByLabel(/After how many/)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Evaluation, part 2: row/ })).toBeVisible();
  expect(await rows()).toHaveLength(before.length + 1);
  expect((await rowOf('Evaluation'))?.planned_min).toBe(12);
  expect(sum(await rows())).toBe(sum(before));

  await fromMenu('Evaluation', 'Merge with the next');
  await expect(page.getByRole('button', { name: /^Evaluation, part 2: row/ })).toBeHidden();
  expect(await rows()).toHaveLength(before.length);
  expect(sum(await rows())).toBe(sum(before));

  await fromMenu('Evaluation', 'Insert a break after it…');
  await expect(page.getByRole('dialog', { name: 'Insert a break' })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rows()).length).toBe(before.length + 1);
  const at = (await rows()).findIndex(({ title }) => title === 'Evaluation');
  expect((await rows())[at + 1]).toMatchObject({ kind: 'break', planned_min: 10 });

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(rows).toEqual(before);
  await expectNoFlaws();
});

test('a row opens in place and keeps what is typed', async () => {
  await page.getByRole('button', { name: 'Edit Evaluation', exact: true }).focus();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('group', { name: 'Edit Evaluation' });
  await expect(editor.getByRole('textbox', { name: 'What happens' })).toBeFocused();
  const notes = editor.getByRole('textbox', { name: 'Notes for the facilitator' });
  await notes.focus();
  await page.keyboard.type('Ask the nurse first');
  await editor.getByRole('button', { name: 'Premortem' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await rowOf('Evaluation'))?.private_notes).toBe('Ask the nurse first');
  await expect.poll(async () => (await rowOf('Evaluation'))?.activity_forms).toContain('A12');
  await expectNoFlaws();
  await page.getByRole('button', { name: 'Close the fields of Evaluation' }).focus();
  await page.keyboard.press('Enter');
  await expect(editor).toBeHidden();
});

test('the room panel says what is now and next, who was not heard, and captures over anything', async () => {
  await page.keyboard.press('Escape');
  await room.palette('Show the room');
  await expect(panel().getByRole('region', { name: 'Now' })).toContainText('Next:');
  await expect(panel().getByRole('list', { name: 'Steps of this block' })).toBeVisible();
  await expect(panel()).toContainText('1 not heard yet');
  await panel().getByRole('checkbox', { name: 'Ada Berg' }).focus();
  await page.keyboard.press('1');
  await expect(panel()).toContainText('Everybody was heard');
  await page.keyboard.press('1');
  await expect(panel()).toContainText('1 not heard yet');

  // On the agenda, and over a dialog: a note of the block, and something for the parking lot.
  await room.capture([{ seat: 1, words: 'Tickets come in three languages' }]);
  await expect(panel()).toContainText('Everybody was heard');
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'More time' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Shift+N');
  await expect(page.getByRole('textbox', { name: 'Parking lot' })).toBeFocused();
  await page.keyboard.type('Who pays for translation?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  // The dialog has the keyboard again once the bar is gone; a key pressed in between would go nowhere.
  await expect(page.getByRole('textbox', { name: 'Parking lot' })).toHaveCount(0);
  await expect.poll(() => dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(panel().getByRole('button', { name: 'Parking lot 1' })).toBeVisible();
  const { records } = JSON.parse(
    (await call('workshop.open', { id: workshopId })) as string,
  ) as WorkshopSnapshot;
  expect(records.find(({ kind }) => kind === 'note')?.body.section_id).toBe('S01');
  expect(records.find(({ kind }) => kind === 'parking_item')?.body.text).toBe('Who pays for translation?');
  await expectNoFlaws();
});

test('after a restart the clock goes on where it was, and time away counts only when somebody says so', async () => {
  await page.keyboard.press('ControlOrMeta+j');
  const before = await roomNow();
  expect(before.clock?.isRunning).toBe(true);
  await launched.close();
  await new Promise((settle) => setTimeout(settle, 6_000));
  await start();
  await expect(clock()).toContainText('Goals');
  const after = await roomNow();
  expect(after.clock?.blockId).toBe(before.clock?.blockId);
  expect(after.clock?.phase).toBe(before.clock?.phase);
  const lost = (before.clock?.phaseMs ?? 0) - (after.clock?.phaseMs ?? 0);
  expect(lost).toBeLessThan(5_000);
  const line = page.getByRole('status').filter({ hasText: 'The app was away for' });
  await expect(line).toBeVisible();
  await line.getByRole('button', { name: 'Count it' }).focus();
  await page.keyboard.press('Enter');
  await expect(line).toBeHidden();
  expect((before.clock?.phaseMs ?? 0) - ((await roomNow()).clock?.phaseMs ?? 0)).toBeGreaterThan(5_500);
});

test('any block can be begun, left out and come back to, and the day ends only on request', async () => {
  await room.palette('Agenda');
  await page.getByRole('button', { name: 'Start Evaluation', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(clock()).toContainText('Evaluation');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText('Evaluation');
  // What was left stays open, with the time it has taken.
  expect((await rowOf('Goals'))?.state).toBe('open');
  await room.palette('Skip this block');
  await expect.poll(async () => (await rowOf('Evaluation'))?.state).toBe('skipped');
  await expect(clock()).not.toContainText('Evaluation');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(clock()).toContainText('Evaluation');

  await room.palette('End the day');
  const dialog = page.getByRole('alertdialog', { name: 'End the day' });
  await expect(dialog).toContainText('still open');
  await dialog.getByRole('button', { name: 'End the day' }).focus();
  await page.keyboard.press('Enter');
  await expect(clock()).toBeHidden();
  const states = (await rows()).map(({ state }) => state);
  expect(states.filter((state) => state === 'open' || state === 'running')).toEqual([]);
  expect((await rowOf('Evaluation'))?.state).toBe('done');
  // Each of the two steps can be taken back.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(clock()).toContainText('Evaluation');
});
