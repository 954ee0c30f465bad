/** A running workshop through what happens to machines: the app is killed, the machine sleeps, the window loses focus. */
import { expect, test } from '@playwright/test';
import type { RoomIntent } from '../../src/shared/room/intents';
import type { RoomView } from '../../src/shared/room/room-view';
import { type LaunchedApp, launchApp, makeDataFolder, removeDataFolder } from './app';

const dataFolder = makeDataFolder();
let launched: LaunchedApp;
let workshopId = '';
let opCount = 0;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  launched = await launchApp({ dataFolder });
});
test.afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

async function call<T>(name: string, input: Record<string, unknown>): Promise<T> {
  const answer = (await launched.page.evaluate(([n, i]) => window.groundwork.call(n as string, i), [
    name,
    input,
  ] as const)) as { ok: boolean; value: T };
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  return answer.value;
}
const nextOp = (): string => {
  opCount += 1;
  return `e2e-room-${process.pid}-${opCount}`;
};
const act = (intent: RoomIntent) => call('room.act', { workshopId, intent, opId: nextOp() });
const roomNow = () => call<RoomView>('room.get', { workshopId });
const spent = async () => (await roomNow()).clock?.spentMs ?? -1;
/** How many windows the app has, by the page they show. */
const pages = () =>
  launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL().replace(/^.*\//, '/')),
  );

test('a kill in the middle costs a second at most: clock, votes and projector go on, a private turn is covered', async () => {
  const made = await call<{ id: string }>('workshop.create', {
    title: 'Ticket routing',
    template: 'half_day',
    opId: nextOp(),
  });
  workshopId = made.id;
  const seats: string[] = [];
  for (const name of ['Amira', 'Bo', 'Chen']) {
    const body = { full_name: name, room_role: 'participant' };
    seats.push(
      (await call<{ id: string }>('record.create', { workshopId, kind: 'person', body, opId: nextOp() })).id,
    );
  }
  await act({ do: 'clock.start' });
  await act({ do: 'projector.open' });
  await expect.poll(pages).toContain('/projector.html');
  await act({
    do: 'round.open',
    method: 'sliders',
    question: 'How sure are we?',
    place: { sectionId: 'S01', activityId: 'goal-notes' },
    kind: '',
    items: [{ id: 'sure', label: 'Sure', ref: 'A' }],
    mode: 'turns',
  });
  await act({ do: 'turn.start' });
  await act({ do: 'turn.take' });
  await act({ do: 'turn.answer', item: 'sure', value: 40 });
  await act({ do: 'turn.done' });
  await act({ do: 'turn.take' });
  await act({ do: 'turn.answer', item: 'sure', value: 60 });
  await expect.poll(spent).toBeGreaterThan(2_500);
  const before = await spent();

  const ended = new Promise((settle) => launched.app.process().once('exit', settle));
  launched.app.process().kill('SIGKILL');
  await ended;
  launched = await launchApp({ dataFolder });

  const { clock, turn, round, projector } = await roomNow();
  expect(clock?.isRunning).toBe(true);
  expect(clock?.awayMs).toBeGreaterThan(0);
  expect(before - (clock?.spentMs ?? 0)).toBeLessThanOrEqual(1_100);
  expect(turn).toMatchObject({ stage: 'handover', seat: seats[1], done: 1 });
  expect(round?.progress.map(({ used }) => used)).toEqual([1, 0, 0]);
  expect(JSON.stringify({ round, turn })).not.toMatch(/"value":(40|60)/);
  expect(projector.isProjecting).toBe(true);
  await expect.poll(pages).toContain('/projector.html');
  const now = await spent();
  await expect.poll(spent).toBeGreaterThan(now);
});

test('sleep is not counted, and the room says how long it was', async () => {
  await launched.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const asleep = await spent();
  await new Promise((settle) => setTimeout(settle, 2_000));
  expect(await spent()).toBe(asleep);
  await launched.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  const { clock } = await roomNow();
  expect(clock?.awayMs).toBeGreaterThanOrEqual(2_000);
  expect((clock?.spentMs ?? 0) - asleep).toBeLessThan(1_000);
  await expect.poll(spent).toBeGreaterThan(asleep);
});

test('a private turn is covered when the window loses the focus', async () => {
  await act({ do: 'turn.take' });
  expect((await roomNow()).turn).toMatchObject({ stage: 'private' });
  await launched.app.evaluate(({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows().find((window) =>
      window.webContents.getURL().endsWith('index.html'),
    );
    own?.emit('blur');
  });
  await expect.poll(async () => (await roomNow()).turn?.stage).toBe('handover');
});

test('the projector is remembered when the app is closed, and forgotten when its window is', async () => {
  await launched.close();
  launched = await launchApp({ dataFolder });
  expect((await roomNow()).projector.isProjecting).toBe(true);
  await expect.poll(pages).toContain('/projector.html');
  await launched.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().endsWith('projector.html')) window.close();
  });
  await expect.poll(async () => (await roomNow()).projector.isProjecting).toBe(false);
});
