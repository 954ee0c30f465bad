/**
 * The projector's window: it shows what was revealed and nothing else, can be dark, frozen or on a break, comes back
 * after a crash, and never keeps the facilitator's window from anything.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { RoomIntent } from '../../src/shared/room/intents';
import type { RoomView } from '../../src/shared/room/room-view';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';

const SECRET = 'only for the facilitator';
const PLACE = { sectionId: 'S01', activityId: 'goal-notes' };

let launched: LaunchedApp;
let page: Page;
let wall: Page;
let workshopId = '';
let count = 0;

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);
async function make(kind: string, body: Record<string, unknown>): Promise<string> {
  count += 1;
  const opId = `projector-${count}`;
  return ((await call('record.create', { workshopId, kind, body, opId })) as { id: string }).id;
}
async function act(intent: RoomIntent): Promise<void> {
  count += 1;
  await call('room.act', { workshopId, intent, opId: `projector-${count}` });
}
async function room(): Promise<RoomView> {
  return (await call('room.get', { workshopId })) as RoomView;
}
async function openProjector(): Promise<Page> {
  const opened = launched.app.waitForEvent('window');
  await act({ do: 'projector.open' });
  const projector = await opened;
  await projector.waitForLoadState('load');
  return projector;
}
const shown = (): Promise<string> => wall.evaluate(() => document.documentElement.outerHTML);

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  const input = { title: 'Ticket routing', template: 'half_day', opId: 'projector-start' };
  workshopId = ((await call('workshop.create', input)) as { id: string }).id;
  await room();
});
test.afterAll(() => launched.close());

test('opens without taking the focus and shows the title until there is more', async () => {
  wall = await openProjector();
  await expect(wall.getByRole('heading', { name: 'Ticket routing' })).toBeVisible();
  expect(await wall.evaluate(() => Object.keys(Reflect.get(window, 'projector')).sort())).toEqual([
    'onView',
    'ready',
  ]);
  expect(
    await wall.evaluate(() => [typeof window.groundwork, typeof Reflect.get(window, 'require')]),
  ).toEqual(['undefined', 'undefined']);
  expect((await room()).projector).toMatchObject({ isProjecting: true, isShown: true, mode: 'live' });
});

test('shows notes only after they were revealed, and never those of the inbox', async () => {
  const seat = await make('person', { full_name: `Amira ${SECRET}`, room_role: 'participant' });
  const on = { section_id: PLACE.sectionId, activity_id: PLACE.activityId, author_id: seat };
  await act({ do: 'stage.show', place: PLACE });
  await make('note', { ...on, body: 'Answer sooner' });
  await make('note', { ...on, body: 'אותה שפה לכולם' });
  await make('note', { body: `Inbox ${SECRET}`, section_id: PLACE.sectionId });
  await expect(wall.getByText('2 so far')).toBeVisible();
  expect(await shown()).not.toContain('Answer sooner');
  await act({ do: 'stage.reveal', isRevealed: true });
  await expect(wall.getByText('Answer sooner')).toBeVisible();
  await expect(wall.getByText('אותה שפה לכולם')).toBeVisible();
  expect(await shown()).not.toContain(SECRET);
});

test('shows how many have voted, and what came out only after the round was closed', async () => {
  const seats = [await make('person', { full_name: 'Bo', room_role: 'participant' })];
  const items = ['Faster', 'Cheaper', 'Kinder'].map((label, at) => ({
    id: `i${at}`,
    label,
    ref: `G-0${at + 1}`,
  }));
  const question = 'Which matter most?';
  await act({
    do: 'round.open',
    method: 'rating',
    question,
    place: PLACE,
    kind: 'goal',
    items,
    mode: 'scribe',
  });
  await expect(wall.getByRole('heading', { name: question })).toBeVisible();
  await expect(wall.getByText(/^0 of \d+ have voted$/)).toBeVisible();
  for (const { id } of items) await act({ do: 'round.vote', seat: seats[0] ?? '', item: id, value: 4 });
  await expect(wall.getByText(/^1 of \d+ have voted$/)).toBeVisible();
  expect(await shown()).not.toContain('median');
  await act({ do: 'round.close' });
  await expect(wall.getByText('median 4').first()).toBeVisible();
  await act({ do: 'round.drop' });
  await expect(wall.getByText('Answer sooner')).toBeVisible();
});

test('is dark, on a break, or keeps what it shows', async () => {
  await act({ do: 'projector.blank' });
  await expect(wall.locator('[data-screen="blank"]')).toBeVisible();
  expect(await shown()).not.toContain('Answer sooner');
  await act({ do: 'projector.break', title: 'Coffee', until: '10:45' });
  await expect(wall.getByText('Break until 10:45')).toBeVisible();
  await act({ do: 'projector.live' });
  await expect(wall.getByText('Answer sooner')).toBeVisible();
  await act({ do: 'projector.freeze' });
  await make('note', { section_id: 'S01', activity_id: 'goal-notes', body: 'After the frost' });
  await act({ do: 'stage.names', showsNames: false });
  expect(await shown()).not.toContain('After the frost');
  await act({ do: 'projector.live' });
  await expect(wall.getByText('After the frost')).toBeVisible();
});

test('counts down by itself and says when two minutes are left', async () => {
  await act({ do: 'clock.start' });
  const timer = wall.getByRole('timer');
  const before = await timer.textContent();
  await expect.poll(() => timer.textContent()).not.toBe(before);
  await act({ do: 'clock.pause' });
  await expect(wall.getByText('Paused')).toBeVisible();
});

test('can be read by everybody: no flaw that axe finds, nothing smaller than 24 of 1080', async () => {
  const { violations } = await new AxeBuilder({ page: wall }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const small = await wall.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) => {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      return hasText && Number.parseFloat(getComputedStyle(element).fontSize) < 24 ? [element.outerHTML] : [];
    }),
  );
  expect(small).toEqual([]);
});

test('comes back with the same picture after its page crashed, and the facilitator notices nothing', async () => {
  await launched.app.evaluate(({ BrowserWindow }) => {
    const found = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('projector'));
    found?.webContents.forcefullyCrashRenderer();
  });
  await expect
    .poll(() =>
      launched.app.evaluate(async ({ BrowserWindow }) => {
        const found = BrowserWindow.getAllWindows().find((one) =>
          one.webContents.getURL().includes('projector'),
        );
        if (!found || found.webContents.isCrashed()) return '';
        // A page that is just going away never answers.
        const silence = new Promise<string>((settle) => setTimeout(() => settle(''), 300));
        return Promise.race([
          silence,
          found.webContents.executeJavaScript('document.body.innerText') as Promise<string>,
        ]);
      }),
    )
    .toContain('Answer sooner');
  expect((await room()).projector.isShown).toBe(true);
});

test('closes when asked to, and with the facilitator’s window', async () => {
  await act({ do: 'projector.close' });
  await expect.poll(() => launched.app.windows().length).toBe(1);
  expect((await room()).projector).toMatchObject({ isProjecting: false, isShown: false });
  wall = await openProjector();
  await expect(wall.getByText('Answer sooner')).toBeVisible();
});
