/**
 * The wall of sticky notes: written, grouped by mouse and by keys, merged, named, taken apart, suggested and made into
 * records; every move is one step back.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';

const PLACE = { section_id: 'S01', activity_id: 'goal-notes' };

let launched: LaunchedApp;
let page: Page;
let workshopId = '';
let count = 0;

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);
async function make(kind: string, body: Record<string, unknown>): Promise<string> {
  count += 1;
  const input = { workshopId, kind, body, opId: `affinity-${count}` };
  return ((await call('record.create', input)) as { id: string }).id;
}
async function stored(kind: string): Promise<readonly WorkshopRecord[]> {
  const { records } = JSON.parse(
    (await call('workshop.open', { id: workshopId })) as string,
  ) as WorkshopSnapshot;
  return records.filter((record) => record.kind === kind && record.deletedAt === null);
}
/** The wall in short: "Cost: N-01 N-02 | N-03", loose notes last. */
async function wall(): Promise<string> {
  const notes = (await stored('note')).filter(({ body }) => body.activity_id === PLACE.activity_id);
  const refs = (id: string | undefined): string =>
    notes
      .filter(({ body }) => body.cluster_id === id)
      .map(({ ref }) => ref)
      .sort()
      .join(' ');
  const groups = (await stored('cluster')).map(({ id, body }) => `${body.label ?? ''}: ${refs(id)}`).sort();
  return [...groups, refs(undefined)].join(' | ');
}
const note = (ref: string): Locator => page.getByRole('option', { name: new RegExp(`\\(${ref}\\b`) });
const group = (name: string): Locator => page.locator('[data-group]').filter({ hasText: name });
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const expectWall = (words: string): Promise<void> => expect.poll(wall).toBe(words);
async function undo(): Promise<void> {
  await page.keyboard.press('ControlOrMeta+z');
}
async function drag(from: Locator, to: Locator | { readonly x: number; readonly y: number }): Promise<void> {
  const start = await from.boundingBox();
  const end = 'x' in to ? { ...to, width: 0, height: 0 } : await to.boundingBox();
  if (!start || !end) throw new Error('Nothing to drag');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 20, start.y + start.height / 2 + 8, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
}
/** A corner of the window onto the wall, where nothing lies. */
async function freeCorner(): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('[data-wall]').boundingBox();
  if (!box) throw new Error('No wall');
  return { x: box.x + 6, y: box.y + 6 };
}
const said = (): Locator => page.getByRole('tabpanel').locator('[data-announcement]');

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  page.setDefaultTimeout(8_000);
  const made = (await call('workshop.create', {
    title: 'A wall of notes',
    template: 'full_day',
    opId: 'affinity-start',
  })) as { id: string };
  workshopId = made.id;
  for (const name of ['Amira Haddad', 'Ben Okafor']) await make('person', { full_name: name });
  await page.getByRole('heading', { name: 'A wall of notes' }).click();
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Goals', { exact: true }).click();
  await page.getByRole('tab', { name: 'Brainstorm', exact: true }).click();
});
test.afterAll(async () => launched.close());

test('notes are typed one after the other, for a seat, and stay out of the inbox', async () => {
  await expect(page.getByText('No notes yet')).toBeVisible();
  const line = page.getByRole('textbox', { name: 'New note' });
  await line.click();
  await press('2');
  await expect(page.getByRole('button', { name: /Written by/ })).toContainText('Ben Okafor');
  for (const words of [
    'Answers come late at night',
    'Answers come late on weekends',
    'Costs too much to label',
  ]) {
    await page.keyboard.type(words);
    await press('Enter');
    await expect(line).toHaveValue('');
  }
  await page.keyboard.type('Two lines');
  await press('Shift+Enter');
  await page.keyboard.type('of one thought');
  await press('Enter', '0');
  await page.keyboard.type('Labels cost two weeks');
  await press('Enter');
  await expectWall('N-01 N-02 N-03 N-04 N-05');
  await expect(page.getByText('5 notes, 0 groups, 5 loose')).toBeVisible();
  const notes = await stored('note');
  const ben = (await stored('person')).find(({ body }) => body.full_name === 'Ben Okafor');
  expect(notes[0]?.body).toEqual({ ...PLACE, body: 'Answers come late at night', author_id: ben?.id });
  expect(notes[3]?.body.body).toBe('Two lines\nof one thought');
  expect(notes[4]?.body.author_id).toBeUndefined();
  await expect(page.getByRole('button', { name: /^Inbox/ })).toHaveText('Inbox');
  await expect(note('N-01')).toHaveAttribute('aria-label', 'Answers come late at night (N-01)');
});

test('a note dropped on a note makes a group, on a group joins it, on the wall lies loose; each is one step', async () => {
  await drag(note('N-02'), note('N-01'));
  await expectWall(': N-01 N-02 | N-03 N-04 N-05');
  await drag(note('N-04'), group('Name this group'));
  await expectWall(': N-01 N-02 N-04 | N-03 N-05');
  await drag(note('N-04'), await freeCorner());
  await expectWall(': N-01 N-02 | N-03 N-04 N-05');
  await undo();
  await expectWall(': N-01 N-02 N-04 | N-03 N-05');
  await undo();
  await undo();
  await expectWall('N-01 N-02 N-03 N-04 N-05');
  for (let step = 0; step < 3; step += 1) await press('ControlOrMeta+Shift+z');
  await expectWall(': N-01 N-02 | N-03 N-04 N-05');
});

test('Escape during a drag keeps everything where it was', async () => {
  const [from, to] = [await note('N-03').boundingBox(), await note('N-05').boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 20, { steps: 5 });
  await press('Escape');
  await page.mouse.up();
  await expectWall(': N-01 N-02 | N-03 N-04 N-05');
});

test('groups are named, picked up, merged and taken apart by keyboard alone', async () => {
  await note('N-01').focus();
  await press('ArrowUp');
  await expect(group('Name this group')).toBeFocused();
  await press('F2');
  await page.keyboard.type('Speed');
  await press('Enter');
  await expectWall('Speed: N-01 N-02 | N-03 N-04 N-05');
  await expect(group('Speed')).toBeFocused();

  await note('N-05').focus();
  await press('m');
  await expect(said()).toContainText('N-05 picked up.');
  await press('ArrowLeft', 'ArrowLeft');
  await expect(said()).toContainText('onto N-03, a new group');
  await press('Enter');
  await expectWall(': N-03 N-05 | Speed: N-01 N-02 | N-04');
  await expect(note('N-05')).toBeFocused();

  // More than one, chosen with Shift and carried together.
  await note('N-01').focus();
  await press('Shift+ArrowRight', 'm', 'Escape');
  await expect(said()).toContainText('2 notes stays where it was.');
  await press('Escape');
  await group('Name this group').focus();
  await press('m');
  await press('ArrowLeft');
  await expect(said()).toContainText('into group Speed');
  await press('Enter');
  await expectWall('Speed: N-01 N-02 N-03 N-05 | N-04');
  await undo();
  await expectWall(': N-03 N-05 | Speed: N-01 N-02 | N-04');

  await note('N-03').focus();
  await press('Backspace');
  // A group without a name that has one note left is gone.
  await expectWall('Speed: N-01 N-02 | N-03 N-04 N-05');
  await group('Speed').focus();
  await press('u');
  await expectWall('N-01 N-02 N-03 N-04 N-05');
  await undo();
  await expectWall('Speed: N-01 N-02 | N-03 N-04 N-05');
  await expectAccessible();
});

test('words of a note are changed in place, and several chosen ones are grouped by a button', async () => {
  await note('N-03').dblclick();
  const editor = page.getByRole('textbox', { name: 'Words of N-03' });
  await expect(editor).toBeFocused();
  await editor.fill('Labels cost too much');
  await press('Enter');
  await expect(note('N-03')).toHaveText(/Labels cost too much/);
  await expect(note('N-03')).toBeFocused();
  await note('N-03').click();
  await note('N-05').click({ modifiers: ['Shift'] });
  await expect(page.getByRole('group', { name: 'Tools of the wall' }).getByText('2 notes')).toBeVisible();
  await page.getByRole('button', { name: 'Group', exact: true }).click();
  await expectWall(': N-03 N-05 | Speed: N-01 N-02 | N-04');
  await undo();
  await expectWall('Speed: N-01 N-02 | N-03 N-04 N-05');
});

test('suggestions are a list until one is taken, and never move what people grouped', async () => {
  await page.getByRole('button', { name: 'Choose nothing' }).click();
  await page.getByRole('button', { name: 'Suggest groups' }).click();
  const hints = page.getByRole('region', { name: 'Suggested groups' });
  await expect(hints.getByText('2 notes, a new group')).toBeVisible();
  await expectWall('Speed: N-01 N-02 | N-03 N-04 N-05');
  await expectAccessible();
  await hints.getByRole('button', { name: /^Group: Labels cost/ }).click();
  await expectWall(': N-03 N-05 | Speed: N-01 N-02 | N-04');
  await expect(hints.getByText('No loose notes are alike in their words.')).toBeVisible();
  await hints.getByRole('button', { name: 'Close the suggestions' }).click();
});

test('a group becomes a goal with its name, and its notes remember it', async () => {
  await group('Speed').click();
  await page.getByRole('button', { name: 'Make a goal' }).click();
  await expect.poll(async () => (await stored('goal')).map(({ body }) => body.statement)).toEqual(['Speed']);
  const [goal] = await stored('goal');
  const notes = (await stored('note')).filter(({ ref }) => ref === 'N-01' || ref === 'N-02');
  expect(goal?.body.origin_note_ids).toEqual(notes.map(({ id }) => id));
  for (const { body } of notes) expect(body.promoted_ids).toEqual([goal?.id]);
  const speed = (await stored('cluster')).find(({ body }) => body.label === 'Speed');
  expect(speed?.body.promoted_to).toBe(goal?.id);
  await expect(group('Speed')).toContainText('→ G-01');
  await undo();
  await expect.poll(() => stored('goal')).toEqual([]);
});

test('a wall is zoomed by keys, and a double click on it opens a new note', async () => {
  await note('N-04').focus();
  const percent = (): Promise<number> =>
    page
      .getByText(/^\d+ %$/)
      .first()
      .innerText()
      .then((text) => Number.parseInt(text, 10));
  const fitted = await percent();
  await press('+', '+');
  await expect.poll(percent).toBeGreaterThan(fitted * 1.4);
  await press('0');
  await expect.poll(percent).toBe(fitted);
  const corner = await freeCorner();
  await page.mouse.dblclick(corner.x, corner.y);
  await expect(page.getByRole('textbox', { name: 'New note on the wall' })).toBeFocused();
  await page.keyboard.type('Made in place');
  await press('Enter');
  await expectWall(': N-03 N-05 | Speed: N-01 N-02 | N-04 N-06');
  await press('Escape');
});
