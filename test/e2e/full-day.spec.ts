/**
 * The full day, run with eight seats on a real case: a demand forecast for food stores. Everything goes through the
 * window of the facilitator as it would in the room, with the projector beside it: forty notes and their groups, dots
 * called out, a private turn, paper, places on a matrix, a journey, the screen of the law, sliders, pairs and a poll,
 * more time for a block, and a machine that dies in the middle of a vote.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { WorkshopRecord } from '../../src/shared/domain/workshop';
import { type LaunchedApp, launchApp, makeDataFolder, removeDataFolder } from './app';
import { GROUPS, NOTES, SEATS } from './full-day-case';
import { DayHands } from './pages/day-hands';
import { Facilitator } from './pages/facilitator';

const TITLE = 'Demand of food stores';
const dataFolder = makeDataFolder();
let launched: LaunchedApp;
let page: Page;
/** The projector's page. */
let wall: Page;
let room: Facilitator;
let hands: DayHands;

test.afterAll(async () => {
  await launched.close();
  await removeDataFolder(dataFolder);
});

async function start(): Promise<void> {
  const workshopId = hands?.workshopId ?? '';
  launched = await launchApp({ dataFolder });
  page = launched.page;
  room = new Facilitator(launched.app, page);
  hands = new DayHands(page, room);
  hands.workshopId = workshopId;
}
const shown = (): Promise<string> => wall.evaluate(() => document.body.innerText);

test('a full day with eight seats, from the first note to the last poll', async () => {
  test.setTimeout(300_000);
  await start();

  await test.step('the room sits down: eight seats, roles from the register', async () => {
    await room.startWorkshop(TITLE, 'Full day');
    await hands.findWorkshop();
    await room.goByKeys('Frame and seats', 'Seats');
    await room.addLines(...SEATS.map(({ name }) => name));
    const people = await hands.stored('person');
    // Roles were written before the day, by hand in the register; here they only have to be there.
    await hands.call('record.updateMany', {
      workshopId: hands.workshopId,
      updates: people.map(({ id }, at) => ({
        id,
        body: { role_title: SEATS[at]?.role ?? '', room_role: SEATS[at]?.part ?? 'participant' },
      })),
      label: 'seat the room',
      opId: 'full-day-seats',
    });
    const minutes = (await hands.day()).reduce((sum, { planned_min }) => sum + Number(planned_min), 0);
    expect(minutes).toBe(420);
  });

  await test.step('the day starts, and the projector shows what the room may see', async () => {
    const opened = launched.app.waitForEvent('window');
    await room.palette('Open or close the projector');
    wall = await opened;
    await expect(wall.getByText(TITLE)).toBeVisible();
    await hands.press('ControlOrMeta+.');
    await expect(hands.clock()).toContainText('Opening');
    await expect(wall.getByRole('timer')).toBeVisible();
  });

  await test.step('frame: the screen of the law, question by question', async () => {
    await hands.nextBlock('Frame', 'S00');
    await room.go('Constraints', 'Regulatory screen');
    await page.getByRole('button', { name: 'No to all: none of these' }).first().click();
    await expect.poll(() => hands.bodies('risk_classification')).toMatchObject([{ art5_flags: ['none'] }]);
  });

  await test.step('goals: stakeholders are placed alone, the places differ and are met', async () => {
    await hands.nextBlock('Goals', 'S01');
    await room.go('Goals', 'Stakeholder grid');
    await room.addLines('Store managers', 'Procurement', 'Suppliers');
    await hands.begin('Called out');
    // Two seats see the suppliers far apart; the others leave their places open.
    await hands.pick('3');
    await expect(page.getByRole('region', { name: 'Votes of Lena Brandt' })).toBeVisible();
    const place = async (ref: string, x: string, y: string): Promise<void> => {
      const row = page.locator(`[data-item]`).filter({ hasText: ref });
      await row.locator('input').nth(0).fill(x);
      await row.locator('input').nth(1).fill(y);
      await row.locator('input').nth(1).press('Enter');
    };
    await place('SH-03', '10', '90');
    await hands.press('Escape');
    await hands.pick('4');
    await place('SH-03', '90', '90');
    await hands.press('Escape');
    expect(await shown()).not.toContain('90');
    await hands.closeAndKeep();
    expect(await hands.bodies('vote')).toHaveLength(2);
  });

  await test.step('goals: forty notes in silence, hidden on the wall until they are put up', async () => {
    await hands.tab('Brainstorm');
    await room.palette('Show this board to the room');
    const line = page.getByRole('textbox', { name: 'New note' });
    await line.click();
    let seat = 0;
    for (const note of NOTES) {
      if (note.seat !== seat) await hands.press(String(note.seat));
      seat = note.seat;
      await page.keyboard.type(note.words);
      await hands.press('Enter');
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
      for (const other of others) await hands.drag(note(other), note(first));
      await page.locator('[data-group]').filter({ hasText: 'Name this group' }).focus();
      await hands.press('F2');
      await page.keyboard.type(name);
      await hands.press('Enter');
      await expect(page.locator('[data-group]').filter({ hasText: name })).toBeVisible();
    }
    await expect
      .poll(async () => (await hands.bodies('cluster')).map(({ label }) => label).sort())
      .toEqual(['Full shelves', 'Less waste', 'People overrule']);
    await expect(wall.getByText('People overrule')).toBeVisible();
    await hands.press('ControlOrMeta+z');
    await expect
      .poll(async () => (await hands.bodies('cluster')).map(({ label }) => label))
      .not.toContain('People overrule');
    await hands.press('ControlOrMeta+Shift+z');
    await expect
      .poll(async () => (await hands.bodies('cluster')).map(({ label }) => label))
      .toContain('People overrule');
  });

  await test.step('goals: five minutes more, taken from a later block the facilitator chooses', async () => {
    const before = await hands.day();
    await hands.press('ControlOrMeta+Shift+e');
    const dialog = page.getByRole('dialog', { name: 'More time' });
    await dialog.getByText('+5 min', { exact: true }).click();
    await dialog.locator('button[type="submit"]').click();
    await expect(dialog).toBeHidden();
    const after = await hands.day();
    const total = (rows: readonly WorkshopRecord['body'][]): number =>
      rows.reduce((sum, { planned_min }) => sum + Number(planned_min), 0);
    expect(total(after)).toBe(total(before));
    expect(after.find(({ title }) => title === 'Goals')?.planned_min).toBe(35);
  });

  await test.step('goals: dots are called out seat by seat; the machine dies in the middle of it', async () => {
    await hands.begin('Called out');
    for (const seat of ['1', '2', '3']) {
      await hands.pick(seat);
      await hands.press('2', 'ArrowDown', '1', 'Escape');
    }
    await expect(wall.getByText(/have voted/)).toBeVisible();
    const before = await hands.roomNow();
    launched.app.process().kill('SIGKILL');
    await start();
    await expect(hands.clock()).toContainText('Goals');
    const after = await hands.roomNow();
    expect(after.clock?.blockId).toBe(before.clock?.blockId);
    expect(after.clock?.phase).toBe(before.clock?.phase);
    expect(after.round?.id).toBe(before.round?.id);
    expect(after.round?.progress).toEqual(before.round?.progress);
    wall = launched.app.windows().find((one) => one !== page) ?? (await launched.app.waitForEvent('window'));
    await expect(wall.getByText(/have voted/)).toBeVisible();
  });

  await test.step('goals: the vote goes on where it was, is kept, and its first group becomes a goal', async () => {
    await room.go('Goals', 'Brainstorm');
    const back = page.getByRole('button', { name: 'Show the vote' });
    if (await back.isVisible()) await back.click();
    await hands.pick('4');
    await hands.press('2', 'ArrowDown', 'ArrowDown', '1', 'Escape');
    await hands.closeAndKeep();
    const [round] = (await hands.stored('priority_round')).filter(({ body }) => body.method === 'dot_vote');
    expect(round?.body).toMatchObject({ voters: 4 });
    await page.locator('[data-group]').filter({ hasText: 'Less waste' }).click();
    await page.getByRole('button', { name: 'Make a goal' }).click();
    await expect
      .poll(async () => (await hands.bodies('goal')).map(({ statement }) => statement))
      .toContain('Less waste');
  });

  await test.step('user experience: a persona and a journey with its low point', async () => {
    await hands.nextBlock('User experience', 'S02');
    await room.go('Experience', 'Personas');
    await page.getByRole('textbox', { name: 'New persona' }).fill('Store manager who takes the delivery');
    await hands.press('Enter');
    const canvas = page.getByRole('article', { name: 'Persona PE-01' });
    await canvas.getByRole('textbox', { name: 'New journey' }).fill('From plan to shelf');
    await hands.press('Enter');
    await canvas.getByRole('button', { name: /J-01/ }).click();
    const map = page.getByRole('table', { name: 'Journey map' });
    await map.getByRole('textbox', { name: 'New phase' }).fill('Deliver');
    await hands.press('Enter');
    const steps = map.getByRole('textbox', { name: 'New step in JP-01' });
    for (const words of ['The truck comes every two days', 'Goods wait in the bay']) {
      await steps.fill(words);
      await steps.press('Enter');
    }
    await page.getByRole('slider', { name: /Feeling, ST-02/ }).focus();
    await hands.press('-', '2');
    await page
      .getByRole('textbox', { name: 'New pain point at ST-02' })
      .fill('Fresh food spoils in two days');
    await hands.press('Enter');
    await expect.poll(() => hands.bodies('pain_point')).toHaveLength(1);
    await room.palette('Show this board to the room');
    await expect(wall.getByText('Goods wait in the bay')).toBeVisible();
  });

  await test.step('computation: positions are set alone at the laptop that goes round', async () => {
    await hands.jumpTo('Computation', 'S08');
    await room.go('Computation', 'Trade-offs');
    await hands.begin('Pass the laptop');
    await page.getByRole('button', { name: 'Start the turns' }).click();
    const turn = page.getByRole('dialog');
    await expect(turn.getByRole('heading', { name: /Hand the laptop to Tom Okafor/ })).toBeVisible();
    await turn.getByRole('button', { name: 'It is me' }).click();
    await expect(turn.getByRole('slider').first()).toBeVisible();
    await turn.getByRole('slider').first().focus();
    await hands.press('ArrowRight', 'ArrowRight');
    await hands.press('ControlOrMeta+k', 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await turn.getByRole('button', { name: 'Done' }).click();
    await expect(turn.getByRole('heading', { name: /Hand the laptop to Lena Brandt/ })).toBeVisible();
    await hands.press('ControlOrMeta+z', 'Escape');
    await expect(turn.getByRole('slider')).toHaveCount(0);
    expect(await wall.content()).not.toContain('Tom Okafor');
    await turn.getByRole('button', { name: 'It is me' }).click();
    await turn.getByRole('slider').first().focus();
    await hands.press('End');
    await turn.getByRole('button', { name: 'Done' }).click();
    await turn.getByRole('button', { name: /end the round of turns/ }).click();
    await turn.getByRole('button', { name: 'End the turns' }).click();
    await hands.closeAndKeep();
    const [round] = (await hands.stored('priority_round')).filter(({ body }) => body.method === 'sliders');
    expect(round?.body.voters).toBe(2);
  });

  await test.step('goals again on paper: sheets are typed by printed id and counted against the seats', async () => {
    await room.go('Goals', 'Goals on the wall');
    await room.addLines('Full shelves on Saturday', 'Trucks that are full');
    await hands.begin('On paper');
    const sheet = page.getByLabel('Ids and figures, one per line');
    await sheet.fill('G1 2\nG99 1');
    await expect(page.getByRole('status', { name: 'What cannot be counted' })).toContainText('G99 1');
    for (const text of ['G1 2\nG2 1', 'G2 2', 'G3 1']) {
      await sheet.fill(text);
      await hands.press('ControlOrMeta+Enter');
      await expect(sheet).toHaveValue('');
    }
    await expect(page.getByText(/3 of \d sheets typed/)).toBeVisible();
    await hands.closeAndKeep();
    const dotRounds = (await hands.stored('priority_round')).filter(({ body }) => body.method === 'dot_vote');
    expect(dotRounds.map(({ body }) => body.voters)).toEqual([4, 3]);
  });

  await test.step('balance: requirements are compared pair by pair', async () => {
    await hands.jumpTo('Balance of the five', 'S12');
    const pairs = page.getByRole('list', { name: 'Pairs' }).getByRole('radiogroup');
    await expect(pairs.first()).toBeVisible();
    const count = await pairs.count();
    for (let at = 0; at < count; at += 1) {
      await pairs.nth(at).getByRole('radio').nth(8).focus();
      await hands.press('ArrowLeft');
    }
    await expect.poll(() => hands.bodies('pairwise_judgement')).toHaveLength(count);
    await expect(page.getByRole('region', { name: 'Weights' })).toContainText(/ratio/i);
  });

  await test.step('close: the room says how far it agrees, hidden, and the decider last', async () => {
    await hands.jumpTo('Close', 'OUT');
    await hands.tab('Do we agree?');
    await page.getByRole('button', { name: 'Vote…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Vote' });
    await dialog.getByRole('button', { name: 'None' }).click();
    const goals = dialog.getByRole('checkbox', { name: /Goals/ });
    await expect(goals).not.toBeChecked();
    await goals.focus();
    await hands.press('Space');
    await expect(goals).toBeChecked();
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
      await hands.pick(seat);
      await hands.press(level, 'Escape');
    }
    expect(await shown()).not.toMatch(/median/);
    await hands.closeAndKeep();
    const polls = await hands.bodies('agreement_poll');
    expect(polls.map(({ level }) => Number(level)).sort()).toEqual([2, 3, 4, 4, 4, 4, 4, 5]);
    expect(new Set(polls.map(({ person_token }) => person_token)).size).toBe(8);
  });

  await test.step('the day ends: minutes still add up, what was left out is still there', async () => {
    const rows = await hands.day();
    expect(rows.reduce((sum, { planned_min }) => sum + Number(planned_min), 0)).toBe(420);
    expect(rows.filter(({ state }) => state === 'running')).toHaveLength(1);
    expect(rows.filter(({ state }) => state === 'open').length).toBeGreaterThan(5);
    expect(rows.find(({ title }) => title === 'Goals')?.actual_min).toBeDefined();
  });
});
