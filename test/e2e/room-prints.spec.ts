/** Material for the room: chosen, printed, looked at and saved; ballots are those of the round on the table. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ulid } from 'ulid';
import { type LaunchedApp, launchApp } from './app';
import { Facilitator } from './pages/facilitator';
import { readPages } from './read-pdf';
import { axeFlaws, layoutFlaws } from './screens/inspect';

let launched: LaunchedApp;
let page: Page;
let facilitator: Facilitator;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  facilitator = new Facilitator(launched.app, page);
  await facilitator.startWorkshop('Ticket routing', 'Full day');
  await facilitator.go('Goals', 'Goals in order');
  await call('record.batch', {
    creates: [
      ...['Answer faster', 'Fewer errors', 'Less waiting'].map((statement, at) => ({
        key: `g${at}`,
        kind: 'goal',
        body: { statement },
      })),
      ...['Mina', 'Jon'].map((name) => ({ key: name, kind: 'person', body: { full_name: name } })),
    ],
    updates: [],
    links: [],
    label: 'set up',
  });
});
test.afterAll(async () => launched.close());

/** Calls main for the one workshop that there is. */
async function call(name: string, input: Record<string, unknown>): Promise<unknown> {
  const send = (called: string, given: Record<string, unknown>): Promise<{ ok: boolean; value: unknown }> =>
    page.evaluate(([n, i]) => window.groundwork.call(n as string, i), [called, given] as const) as never;
  const cards = (await send('library.list', {})).value as { id: string }[];
  const answer = await send(name, { ...input, workshopId: cards[0]?.id, opId: ulid() });
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  return answer.value;
}

async function print(name: string): Promise<readonly string[]> {
  const file = join(launched.dataFolder, `${name}.pdf`);
  await facilitator.willSaveTo(file);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Pages' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  return readPages(file);
}
const choose = (name: string) => facilitator.chooseBrief(name);

test('prints every sheet for the room', async () => {
  await facilitator.palette('Print a brief');
  await choose('Agenda');
  expect((await print('agenda'))[0]).toContain('Ticket routing');

  await choose('Cards');
  const [cards] = await print('cards');
  for (const words of ['Answer faster', 'Fewer errors', 'Less waiting']) expect(cards).toContain(words);

  await choose('Role cards');
  expect(await print('roles')).toHaveLength(3);

  await choose('Ballots');
  await page.getByRole('button', { name: /For$/ }).click();
  await page.getByRole('option', { name: 'S01 Goals: Goals in order' }).click();
  const ballots = await print('ballots');
  // Both seats vote; their ballots share a sheet with a line to cut along.
  expect(ballots).toHaveLength(1);
  for (const words of ['Ballot 1 of 2', 'Ballot 2 of 2']) expect(ballots[0]).toContain(words);
  expect(ballots[0]?.match(/Less waiting/g)).toHaveLength(2);
  expect(ballots[0]).not.toMatch(/Mina|Jon/);
  expect(await axeFlaws(page)).toEqual([]);
  expect(await layoutFlaws(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('ballots.png') });

  await choose('Worksheets');
  // The board that was chosen stays chosen where it fits.
  await expect(page.getByRole('button', { name: /Goals in order.*For$/ })).toBeVisible();
  expect(await print('worksheet')).toHaveLength(1);
});

test('prints the ballots of the round on the table', async () => {
  await call('room.act', {
    intent: {
      do: 'round.open',
      method: 'dot_vote',
      question: 'Which one is worth a year?',
      place: { sectionId: 'S01', activityId: 'goal-order' },
      kind: 'goal',
      items: [
        { id: 'x', label: 'A thing to vote on', ref: 'G-07' },
        { id: 'y', label: 'Another', ref: 'G-08' },
      ],
      mode: 'paper',
      budget: 3,
    },
  });
  await facilitator.go('Goals');
  await facilitator.palette('Print a brief');
  await choose('Ballots');
  await page.getByRole('button', { name: /Paper$/ }).click();
  await page.getByRole('option', { name: 'Letter' }).click();
  await expect(page.getByRole('button', { name: /On the table: Which one is worth a year/ })).toBeVisible();
  const [ballot] = await print('table');
  for (const words of ['Which one is worth a year?', 'You have 3 dots', 'G-07', 'A thing to vote on'])
    expect(ballot).toContain(words);
});
