/**
 * The full day, run with eight seats on a real case: a demand forecast for food stores. Everything goes through the
 * window of the facilitator as it would in the room, with the projector beside it: forty notes and their groups, dots
 * called out, a private turn, paper, places on a matrix, a journey, the screen of the law, sliders, pairs and a poll,
 * more time for a block, and a machine that dies in the middle of a vote.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import type { RoomView } from '../../src/shared/room/room-view';
import { type LaunchedApp, launchApp, makeDataFolder, removeDataFolder } from './app';
import { GROUPS, NOTES, SEATS } from './full-day-case';
import { Facilitator } from './pages/facilitator';

const TITLE = 'Demand of food stores';
const dataFolder = makeDataFolder();
let launched: LaunchedApp;
let page: Page;
let wall: Page;
let room: Facilitator;
let workshopId = '';

test.afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

async function start(): Promise<void> {
  launched = await launchApp({ dataFolder });
  page = launched.page;
  page.setDefaultTimeout(8_000);
  room = new Facilitator(launched.app, page);
}
async function call(name: string, input: Record<string, unknown>): Promise<unknown> {
  const answer = (await page.evaluate(([n, i]) => window.groundwork.call(n as string, i), [
    name,
    input,
  ] as const)) as { ok: boolean; value: unknown };
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  return answer.value;
}
const roomNow = async (): Promise<RoomView> => (await call('room.get', { workshopId })) as RoomView;
async function stored(kind: string): Promise<readonly WorkshopRecord[]> {
  const text = (await call('workshop.open', { id: workshopId })) as string;
  return (JSON.parse(text) as WorkshopSnapshot).records
    .filter((record) => record.kind === kind && record.deletedAt === null)
    .sort((a, b) => (a.position < b.position ? -1 : 1));
}
async function bodies(kind: string): Promise<readonly WorkshopRecord['body'][]> {
  return (await stored(kind)).map(({ body }) => body);
}
async function day(): Promise<readonly WorkshopRecord['body'][]> {
  return (await bodies('agenda_item')).filter(({ kind }) => kind !== 'prework');
}
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const clock = (): Locator => page.getByRole('region', { name: 'Clock' });
const vote = (): Locator => page.getByRole('region', { name: 'Vote', exact: true });

/** Ends the running block; the next one opens its board. */
async function nextBlock(title: string): Promise<void> {
  await press('ControlOrMeta+Shift+j');
  await expect(clock()).toContainText(title);
}
/** Goes on with a later block by its row on the agenda; what lies between stays open. */
async function jumpTo(title: string): Promise<void> {
  await room.palette('Agenda');
  await page.getByRole('button', { name: `Start ${title}`, exact: true }).click();
  await expect(clock()).toContainText(title);
}
async function tab(name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
}
/** Begins a vote from the board on screen. */
async function begin(way: 'Called out' | 'Pass the laptop' | 'On paper'): Promise<void> {
  await page.getByRole('button', { name: 'Vote…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vote' });
  await dialog.getByText(way, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Begin the vote' }).click();
  await expect(dialog).toBeHidden();
  await expect(vote()).toBeVisible();
}
/** Ends the voting, shows the decider's answers, keeps the result and clears the table. */
async function closeAndKeep(): Promise<void> {
  await page.getByRole('button', { name: 'Close the vote', exact: true }).click();
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: 'Close the vote' });
  const keep = page.getByRole('button', { name: 'Keep the result' });
  await expect(confirm.or(keep)).toBeVisible();
  if (await confirm.isVisible()) await confirm.click();
  await expect(keep).toBeVisible();
  const decider = page.getByRole('button', { name: 'Show the decider’s answers' });
  if (await decider.isVisible()) await decider.click();
  await keep.click();
  await expect(page.getByText(/^Kept as /)).toBeVisible();
  await page.getByRole('button', { name: 'Take off the table' }).click();
  await expect(vote()).toBeHidden();
}
const shown = (): Promise<string> => wall.evaluate(() => document.body.innerText);

test('a full day with eight seats, from the first note to the last poll', async () => {
  test.setTimeout(300_000);
  await start();

  await test.step('the room sits down: eight seats, roles from the register', async () => {
    await room.startWorkshop(TITLE, 'Full day');
    workshopId = ((await call('library.list', {})) as readonly { id: string }[])[0]?.id ?? '';
    await room.goByKeys('Frame and seats', 'Seats');
    await room.addLines(...SEATS.map(({ name }) => name));
    const people = await stored('person');
    // Roles were written before the day, by hand in the register; here they only have to be there.
    await call('record.updateMany', {
      workshopId,
      updates: people.map(({ id }, at) => ({
        id,
        body: { role_title: SEATS[at]?.role ?? '', room_role: SEATS[at]?.part ?? 'participant' },
      })),
      label: 'seat the room',
      opId: 'full-day-seats',
    });
    const minutes = (await day()).reduce((sum, { planned_min }) => sum + Number(planned_min), 0);
    expect(minutes).toBe(420);
  });

  await test.step('the day starts, and the projector shows what the room may see', async () => {
    const opened = launched.app.waitForEvent('window');
    await room.palette('Open or close the projector');
    wall = await opened;
    await expect(wall.getByText(TITLE)).toBeVisible();
    await press('ControlOrMeta+.');
    await expect(clock()).toContainText('Opening');
    await expect(wall.getByRole('timer')).toBeVisible();
  });

  await test.step('frame: the screen of the law, question by question', async () => {
    await nextBlock('Frame');
    await room.goByKeys('Constraints', 'Regulatory screen');
    const first = page.getByRole('button', { name: 'Start with the first question' });
    await first.click();
    await page.getByRole('button', { name: 'No to all: none of these' }).first().click();
    await expect.poll(() => bodies('risk_classification')).toMatchObject([{ art5_flags: ['none'] }]);
  });

  await test.step('goals: stakeholders are placed alone, the places differ and are met', async () => {
    await nextBlock('Goals');
    await room.goByKeys('Goals', 'Stakeholder grid');
    await room.addLines('Store managers', 'Procurement', 'Suppliers');
    await begin('Called out');
    // Two seats see the suppliers far apart; the others leave their places open.
    await press('3');
    await expect(page.getByRole('region', { name: 'Votes of Lena Brandt' })).toBeVisible();
    const place = async (ref: string, x: string, y: string): Promise<void> => {
      const row = page.locator(`[data-item]`).filter({ hasText: ref });
      await row.getByRole('textbox').nth(0).fill(x);
      await row.getByRole('textbox').nth(1).fill(y);
      await row.getByRole('textbox').nth(1).press('Enter');
    };
    await place('SH-03', '10', '90');
    await press('Escape');
    await press('4');
    await place('SH-03', '90', '90');
    await press('Escape');
    expect(await shown()).not.toContain('90');
    await closeAndKeep();
    expect(await bodies('vote')).toHaveLength(2);
  });

  await test.step('goals: forty notes in silence, hidden on the wall until they are put up', async () => {
    await tab('Brainstorm');
    await room.palette('Show this board to the room');
    const line = page.getByRole('textbox', { name: 'New note' });
    await line.click();
    let seat = 0;
    for (const note of NOTES) {
      if (note.seat !== seat) await press(String(note.seat));
      seat = note.seat;
      await page.keyboard.type(note.words);
      await press('Enter');
      await expect(line).toHaveValue('');
    }
    await expect(page.getByText('40 notes, 0 groups, 40 loose')).toBeVisible();
    await expect(wall.getByText('40 so far')).toBeVisible();
    expect(await shown()).not.toContain('Less waste');
    await room.palette('Reveal what is written, or hide it');
    await expect(wall.getByText('Less waste of fresh food')).toBeVisible();
    expect(await shown()).not.toContain('Ines');
  });

  await test.step('goals: notes on notes make groups, with names; one step back and again', async () => {
    const note = (words: string): Locator => page.getByRole('option', { name: new RegExp(`^${words}`) });
    for (const { name, notes } of GROUPS) {
      const [first, ...others] = notes;
      for (const other of others) await drag(note(other), note(first));
      await page.locator('[data-group]').filter({ hasText: 'Name this group' }).focus();
      await press('F2');
      await page.keyboard.type(name);
      await press('Enter');
      await expect(page.locator('[data-group]').filter({ hasText: name })).toBeVisible();
    }
    await expect
      .poll(async () => (await bodies('cluster')).map(({ label }) => label).sort())
      .toEqual(['Full shelves', 'Less waste', 'People overrule']);
    await expect(wall.getByText('People overrule')).toBeVisible();
    await press('ControlOrMeta+z');
    await expect
      .poll(async () => (await bodies('cluster')).map(({ label }) => label))
      .not.toContain('People overrule');
    await press('ControlOrMeta+Shift+z');
    await expect
      .poll(async () => (await bodies('cluster')).map(({ label }) => label))
      .toContain('People overrule');
  });

  await test.step('goals: five minutes more, taken from a later block the facilitator chooses', async () => {
    const before = await day();
    await press('ControlOrMeta+Shift+e');
    const dialog = page.getByRole('dialog', { name: 'More time' });
    await dialog.getByText('+5 min', { exact: true }).click();
    await press('Enter');
    await expect(dialog).toBeHidden();
    const after = await day();
    const total = (rows: readonly WorkshopRecord['body'][]): number =>
      rows.reduce((sum, { planned_min }) => sum + Number(planned_min), 0);
    expect(total(after)).toBe(total(before));
    expect(after.find(({ title }) => title === 'Goals')?.planned_min).toBe(35);
  });

  await test.step('goals: dots are called out seat by seat; the machine dies in the middle of it', async () => {
    await begin('Called out');
    const dots = page.locator('[data-item]');
    await expect(dots.first()).toBeVisible();
    for (const seat of ['1', '2', '3']) {
      await press(seat, '2', 'ArrowDown', '1');
      await press('Escape');
    }
    await expect(wall.getByText(/have voted/)).toBeVisible();
    const before = await roomNow();
    launched.app.process().kill('SIGKILL');
    await start();
    await expect(clock()).toContainText('Goals');
    const after = await roomNow();
    expect(after.clock?.blockId).toBe(before.clock?.blockId);
    expect(after.clock?.phase).toBe(before.clock?.phase);
    expect(after.round?.id).toBe(before.round?.id);
    expect(after.round?.progress).toEqual(before.round?.progress);
    wall = launched.app.windows().find((one) => one !== page) ?? (await launched.app.waitForEvent('window'));
    await expect(wall.getByText(/have voted/)).toBeVisible();
  });

  await test.step('goals: the vote goes on where it was, is kept, and its first group becomes a goal', async () => {
    await room.goByKeys('Goals', 'Brainstorm');
    const back = page.getByRole('button', { name: 'Show the vote' });
    if (await back.isVisible()) await back.click();
    await press('4', '2', 'ArrowDown', 'ArrowDown', '1');
    await press('Escape');
    await closeAndKeep();
    const [round] = (await stored('priority_round')).filter(({ body }) => body.method === 'dot_vote');
    expect(round?.body).toMatchObject({ voters: 4 });
    await page.locator('[data-group]').filter({ hasText: 'Less waste' }).focus();
    await press('p');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await press('Enter');
    await expect
      .poll(async () => (await bodies('goal')).map(({ statement }) => statement))
      .toContain('Less waste');
  });

  await test.step('user experience: a persona and a journey with its low point', async () => {
    await nextBlock('User experience');
    await room.goByKeys('User experience', 'Personas');
    await page.getByRole('textbox', { name: 'New persona' }).fill('Store manager who takes the delivery');
    await press('Enter');
    const canvas = page.getByRole('article', { name: 'Persona PE-01' });
    await canvas.getByRole('textbox', { name: 'New journey' }).fill('From plan to shelf');
    await press('Enter');
    await canvas.getByRole('button', { name: /J-01/ }).click();
    const map = page.getByRole('table', { name: 'Journey map' });
    await map.getByRole('textbox', { name: 'New phase' }).fill('Deliver');
    await press('Enter');
    const steps = map.getByRole('textbox', { name: 'New step in JP-01' });
    for (const words of ['The truck comes every two days', 'Goods wait in the bay']) {
      await steps.fill(words);
      await steps.press('Enter');
    }
    await page.getByRole('slider', { name: /Feeling, ST-02/ }).focus();
    await press('-', '2');
    await page
      .getByRole('textbox', { name: 'New pain point at ST-02' })
      .fill('Fresh food spoils in two days');
    await press('Enter');
    await expect.poll(() => bodies('pain_point')).toHaveLength(1);
    await room.palette('Show this board to the room');
    await expect(wall.getByText('Goods wait in the bay')).toBeVisible();
  });

  await test.step('computation: positions are set alone at the laptop that goes round', async () => {
    await jumpTo('Computation');
    await room.goByKeys('Computation', 'Trade-offs');
    await begin('Pass the laptop');
    await page.getByRole('button', { name: 'Start the turns' }).click();
    const turn = page.getByRole('dialog');
    await expect(turn.getByRole('heading', { name: /Hand the laptop to Tom Okafor/ })).toBeVisible();
    await turn.getByRole('button', { name: 'It is me' }).click();
    await expect(turn.getByRole('slider').first()).toBeVisible();
    await turn.getByRole('slider').first().focus();
    await press('ArrowRight', 'ArrowRight');
    await press('ControlOrMeta+k', 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await turn.getByRole('button', { name: 'Done' }).click();
    await expect(turn.getByRole('heading', { name: /Hand the laptop to Lena Brandt/ })).toBeVisible();
    await press('ControlOrMeta+z', 'Escape');
    await expect(turn.getByRole('slider')).toHaveCount(0);
    expect(await wall.content()).not.toContain('Tom Okafor');
    await turn.getByRole('button', { name: 'It is me' }).click();
    await turn.getByRole('slider').first().focus();
    await press('End');
    await turn.getByRole('button', { name: 'Done' }).click();
    await turn.getByRole('button', { name: /End the/ }).click();
    await page.getByRole('alertdialog').getByRole('button').last().click();
    await closeAndKeep();
    const [round] = (await stored('priority_round')).filter(({ body }) => body.method === 'sliders');
    expect(round?.body.voters).toBe(2);
  });

  await test.step('goals again on paper: sheets are typed by printed id and counted against the seats', async () => {
    await room.goByKeys('Goals', 'Goals on the wall');
    await room.addLines('Full shelves on Saturday', 'Trucks that are full');
    await begin('On paper');
    const sheet = page.getByLabel('Ids and figures, one per line');
    await sheet.fill('G1 2\nG99 1');
    await expect(page.getByRole('status', { name: 'What cannot be counted' })).toContainText('G99 1');
    for (const text of ['G1 2\nG2 1', 'G2 2', 'G3 1']) {
      await sheet.fill(text);
      await press('ControlOrMeta+Enter');
      await expect(sheet).toHaveValue('');
    }
    await expect(page.getByText(/3 of \d sheets typed/)).toBeVisible();
    await closeAndKeep();
    const dotRounds = (await stored('priority_round')).filter(({ body }) => body.method === 'dot_vote');
    expect(dotRounds.map(({ body }) => body.voters)).toEqual([4, 3]);
  });

  await test.step('balance: requirements are compared pair by pair', async () => {
    await jumpTo('Balance of the five');
    const pairs = page.getByRole('list', { name: 'Pairs' }).getByRole('radiogroup');
    await expect(pairs.first()).toBeVisible();
    const count = await pairs.count();
    for (let at = 0; at < count; at += 1) {
      await pairs.nth(at).getByRole('radio').nth(8).focus();
      await press('ArrowLeft');
    }
    await expect.poll(() => bodies('pairwise_judgement')).toHaveLength(count);
    await expect(page.getByRole('region', { name: 'Weights' })).toContainText(/ratio/i);
  });

  await test.step('close: the room says how far it agrees, hidden, and the decider last', async () => {
    await jumpTo('Close');
    await room.goByKeys('Decisions, risks, actions', 'Do we agree?');
    await page.getByRole('button', { name: 'Vote…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Vote' });
    await dialog.getByRole('button', { name: 'None' }).click();
    await dialog.getByRole('checkbox', { name: /Goals/ }).check({ force: true });
    await dialog.getByText('Called out', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Begin the vote' }).click();
    for (const [seat, level] of [
      ['1', '5'],
      ['2', '4'],
      ['3', '2'],
      ['4', '4'],
      ['5', '4'],
      ['6', '3'],
      ['7', '4'],
      ['8', '4'],
    ] as const) {
      await press(seat);
      await expect(page.locator('[data-item]').first()).toBeVisible();
      await press(level, 'Escape');
    }
    expect(await shown()).not.toMatch(/median/);
    await closeAndKeep();
    const polls = await bodies('agreement_poll');
    expect(polls.map(({ level }) => Number(level)).sort()).toEqual([2, 3, 4, 4, 4, 4, 4, 5]);
    expect(new Set(polls.map(({ person_token }) => person_token)).size).toBe(8);
  });

  await test.step('the day ends: minutes still add up, what was left out is still there', async () => {
    const rows = await day();
    expect(rows.reduce((sum, { planned_min }) => sum + Number(planned_min), 0)).toBe(420);
    expect(rows.filter(({ state }) => state === 'running')).toHaveLength(1);
    expect(rows.filter(({ state }) => state === 'open').length).toBeGreaterThan(5);
    expect(rows.find(({ title }) => title === 'Goals')?.actual_min).toBeDefined();
  });
});

async function drag(from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('Nothing to drag');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 20, start.y + start.height / 2 + 8, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
}
