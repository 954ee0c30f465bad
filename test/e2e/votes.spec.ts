/** Voting with a room on the real app: called out, at the laptop that goes round, on paper; the result and its keeping. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';

// One room: each test goes on where the one before left the table.
test.describe.configure({ mode: 'serial' });

const TITLE = 'Votes of a room';
const SEATS = [
  { full_name: 'Amira', role_title: 'Finance', room_role: 'participant' },
  { full_name: 'Ben', role_title: 'Operations', room_role: 'participant' },
  { full_name: 'Chloe', role_title: 'Legal', room_role: 'participant' },
  { full_name: 'Dan', role_title: 'Sponsor', room_role: 'decider' },
] as const;
const GOALS = 30;

let launched: LaunchedApp;
let page: Page;
let workshopId = '';
let count = 0;

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);
async function make(kind: string, body: Record<string, unknown>): Promise<string> {
  count += 1;
  const opId = `votes-act-${count}`;
  return ((await call('record.create', { workshopId, kind, body, opId })) as { id: string }).id;
}
async function stored(kind: string): Promise<readonly WorkshopRecord[]> {
  const text = (await call('workshop.open', { id: workshopId })) as string;
  const { records } = JSON.parse(text) as WorkshopSnapshot;
  return records.filter((record) => record.kind === kind && record.deletedAt === null);
}
async function go(section: string, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByText(section, { exact: true }).last().click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
async function expectAccessible(include: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(include).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
const vote = (): Locator => page.getByRole('region', { name: 'Vote', exact: true });
const dotsOf = (ref: string): Locator => page.getByRole('slider', { name: new RegExp(`^${ref}\\b`) });
const result = (ref: string): Locator => page.locator(`tr[data-result="${ref}"]`);

/** Begins a vote from the board on screen. */
async function begin(way: 'Called out' | 'Pass the laptop' | 'On paper'): Promise<Locator> {
  await page.getByRole('button', { name: 'Vote…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vote' });
  await dialog.getByText(way, { exact: true }).click();
  await expect(dialog.getByRole('radio', { name: new RegExp(`^${way}`) })).toBeChecked();
  return dialog;
}

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  page.setDefaultTimeout(8_000);
  const made = (await call('workshop.create', {
    title: TITLE,
    template: 'full_day',
    opId: 'votes-start',
  })) as { id: string };
  workshopId = made.id;
  for (const body of SEATS) await make('person', { ...body });
  await make('person', { full_name: 'Eve', role_title: 'Guest', room_role: 'observer' });
  for (let index = 1; index <= GOALS; index += 1) await make('goal', { statement: `Goal number ${index}` });
  await page.getByRole('heading', { name: TITLE }).click();
});
test.afterAll(async () => launched.close());

test('dots are called out seat by seat, a ninth is refused, and nobody else’s are seen', async () => {
  await go('Goals', 'Goals on the wall');
  const dialog = await begin('Called out');
  await expect(dialog.getByLabel('Question')).toHaveValue('Which goals matter most?');
  await expect(dialog.getByText('30 items, 4 seats, 8 dots each, at most 2 on one item')).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /Eve/ })).toBeDisabled();
  await expectAccessible('[role="dialog"]');
  await dialog.getByRole('button', { name: 'Begin the vote' }).click();
  await expect(vote()).toBeVisible();
  await expect(vote().locator('strong', { hasText: '0 of 4 seats done' })).toBeVisible();

  // One key picks the seat; digits answer, arrows lead on.
  await press('1');
  await expect(page.getByRole('region', { name: 'Votes of Amira' })).toBeVisible();
  await expect(dotsOf('G-01')).toBeFocused();
  await press('2', 'ArrowDown', '2', 'ArrowDown', '2', 'ArrowDown', '+', 'ArrowDown', '1');
  await expect(vote().getByText('0 of 8 dots left')).toBeVisible();
  await press('ArrowDown', '1');
  await expect(vote().getByRole('alert')).toHaveText('All 8 dots are given. Take one back first.');
  await expect(dotsOf('G-06')).toHaveAttribute('aria-valuenow', '0');
  await expect(vote().locator('strong', { hasText: '1 of 4 seats done' })).toBeVisible();
  await expect(vote().getByText('Operations still has 8, Legal 8, Sponsor 8')).toBeVisible();
  await expectAccessible('main');

  // Another seat begins with an empty page; Escape hides the answers and keeps the panel.
  await press('Escape');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await press('2');
  await expect(dotsOf('G-01')).toHaveAttribute('aria-valuenow', '0');
  await press('ArrowDown', '2', 'ArrowDown', '2');
  await page.getByRole('button', { name: 'Finished', exact: true }).click();
  await press('Escape', '3');
  await press('ArrowDown', '2', 'ArrowDown', '1');
  // The mouse does the same, and two on one item are the most.
  await page.getByRole('button', { name: 'One dot more, G-02' }).click();
  await expect(vote().getByRole('alert')).toHaveText('At most 2 dots on one item.');
  await press('Escape', '4');
  await press('2', 'ArrowDown', 'ArrowDown', 'ArrowDown', '2');
  await expect(vote().getByText('Legal still has 5, Sponsor 4')).toBeVisible();

  // The board is one press away, and the way back says how far the vote is.
  await page.getByRole('button', { name: 'Back to the board' }).click();
  await expect(page.getByText('A vote is open: 2 of 4 seats done')).toBeVisible();
  await page.getByRole('button', { name: 'Show the vote' }).click();
  await expect(vote()).toBeVisible();
});

test('closing asks while somebody is not done; the decider is shown last, a tie is settled, the round kept and undone', async () => {
  await page.getByRole('button', { name: 'Close the vote' }).click();
  const confirm = page.getByRole('alertdialog');
  await expect(confirm).toContainText('2 seats still have votes');
  await confirm.getByRole('button', { name: 'Close the vote' }).click();
  // Without the decider: G-02 6, G-03 5, G-01 2, G-04 1, G-05 1.
  await expect(result('G-02')).toContainText('6 dots');
  await expect(result('G-01')).toContainText('2 dots');
  await expect(page.getByRole('button', { name: 'Keep the result' })).toBeDisabled();
  await expectAccessible('main');
  await page.getByRole('button', { name: 'Show the decider’s answers' }).click();
  await expect(result('G-01')).toContainText('4 dots');
  await expect(result('G-04')).toContainText('3 dots');

  await page.getByRole('button', { name: 'Keep the result' }).click();
  await expect(page.getByText('Kept as PR-01.')).toBeVisible();
  const [round] = await stored('priority_round');
  expect(round?.body).toMatchObject({ method: 'dot_vote', subject_type: 'goal', voters: 4 });
  expect(await stored('round_result')).toHaveLength(GOALS);
  const votes = await stored('vote');
  const tokens = new Set(votes.map(({ body }) => String(body.person_token)));
  expect(votes.length).toBeGreaterThan(4);
  // No two votes can be joined, not even those of one seat.
  expect(tokens.size).toBe(votes.length);
  for (const name of ['Amira', 'Finance', 'Dan']) expect([...tokens].join()).not.toContain(name);

  await press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Keep the result' })).toBeVisible();
  expect(await stored('priority_round')).toHaveLength(0);
  expect(await stored('vote')).toHaveLength(0);
  await page.getByRole('button', { name: 'Keep and vote again' }).click();
  await expect(vote().locator('strong', { hasText: '0 of 4 seats done' })).toBeVisible();
});

test('a second round shows the first one beside it, and a tie across the line wants a reason', async () => {
  // G-04, G-05 and G-06 share the third place.
  await press('1', '2', 'ArrowDown', '2', 'ArrowDown', 'ArrowDown', '1', 'ArrowDown', '1', 'ArrowDown', '1');
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close the vote' }).click();
  await expect(page.getByRole('columnheader', { name: 'Round 1' })).toBeVisible();
  await expect(result('G-01')).toContainText('2 up since');
  const tie = page.getByRole('form', { name: 'Settle the tie' });
  await expect(tie.locator('[data-tied]')).toHaveCount(3);
  await expect(tie.getByLabel('Decided by')).toHaveValue('Dan');
  await expect(tie.getByRole('button', { name: 'Settle the tie' })).toBeDisabled();
  await tie.getByRole('button', { name: 'G-06 up' }).click();
  await tie.getByRole('button', { name: 'G-06 up' }).click();
  await tie.getByLabel('Reason').fill('Law asks for it');
  await expectAccessible('main');
  await tie.getByLabel('Reason').press('Enter');
  await expect(page.getByText('The tie was settled by')).toBeVisible();
  await expect(result('G-06').locator('td').first()).toHaveText('3');
  await page.getByRole('button', { name: 'Keep the result' }).click();
  await expect(page.getByText('Kept as PR-0')).toBeVisible();
  await page.getByRole('button', { name: 'Take off the table' }).click();
  await expect(vote()).toBeHidden();
});

test('a private turn shows its own answers alone, whatever is pressed', async () => {
  const dialog = await begin('Pass the laptop');
  await dialog.getByRole('button', { name: 'Begin the vote' }).click();
  await page.getByRole('button', { name: 'Start the turns' }).click();
  const turn = page.getByRole('dialog');
  await expect(turn.getByRole('heading', { name: /Hand the laptop to Amira/ })).toBeVisible();
  await expectAccessible('[role="dialog"]');
  await expect(turn.getByRole('button', { name: 'It is me' })).toBeFocused();
  await press('Enter');
  await expect(dotsOf('G-01')).toBeFocused();
  await press('2', 'ArrowDown', '1');
  await expect(turn.getByText('5 of 8 dots left')).toBeVisible();
  await expectAccessible('[role="dialog"]');

  // Undo stays within the turn; nothing of the app answers.
  await press('ControlOrMeta+z');
  await expect(turn.getByText('6 of 8 dots left')).toBeVisible();
  await press('Escape', 'ControlOrMeta+k', 'n', '?', 'Alt+ArrowLeft', 'ControlOrMeta+z', 'ControlOrMeta+z');
  await expect(turn.getByText('8 of 8 dots left')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog', { name: 'Your vote' })).toBeVisible();
  expect(await stored('priority_round')).toHaveLength(2);
  await dotsOf('G-03').focus();
  await press('2');
  await turn.getByRole('button', { name: 'Done' }).click();

  // The next one sees nothing of it, neither by keys nor after the window looked away.
  await expect(turn.getByRole('heading', { name: /Hand the laptop to Ben/ })).toBeVisible();
  await press('Escape', 'ControlOrMeta+z', 'Alt+ArrowLeft');
  await expect(page.getByRole('slider')).toHaveCount(0);
  await turn.getByRole('button', { name: 'It is me' }).click();
  await expect(dotsOf('G-03')).toHaveAttribute('aria-valuenow', '0');
  await press('2');
  await expect(turn.getByText('6 of 8 dots left')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect(turn.getByRole('heading', { name: /Hand the laptop to Ben/ })).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await turn.getByRole('button', { name: 'It is me' }).click();
  await expect(turn.getByText('8 of 8 dots left')).toBeVisible();
  await press('2');
  await turn.getByRole('button', { name: 'Done' }).click();
  await turn.getByRole('button', { name: 'Leave Chloe out for now' }).click();
  await expect(turn.getByRole('heading', { name: /Hand the laptop to Dan/ })).toBeVisible();
  await turn.getByRole('button', { name: 'It is me' }).click();
  await turn.getByRole('button', { name: 'Done' }).click();
  await expect(turn.getByRole('heading', { name: 'The turns are over' })).toBeVisible();
  await expect(turn.getByRole('button', { name: 'A turn for Chloe' })).toBeVisible();
  await turn.getByRole('button', { name: 'Close the vote and show the result' }).click();
  await expect(result('G-03')).toContainText('2 dots');
  await expect(result('G-01')).toContainText('2 dots');
  await page.getByRole('button', { name: 'Take off the table' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it off the table' }).click();
  await expect(vote()).toBeHidden();
});

test('a sheet of paper with a wrong line is named and not counted until it is mended', async () => {
  const dialog = await begin('On paper');
  await dialog.getByRole('button', { name: 'Begin the vote' }).click();
  await expect(page.getByText('0 of 4 sheets typed')).toBeVisible();
  const sheet = page.getByLabel('Ids and figures, one per line');
  await expect(sheet).toBeFocused();
  await page.keyboard.type('G7 2\nG99 1\ng-03 3');
  const troubles = page.getByRole('status', { name: 'What cannot be counted' });
  await expect(troubles).toContainText('Line 2, “G99 1”: no item of this vote has this id.');
  await expect(troubles).toContainText('Line 3, “g-03 3”: 3 is too many; at most 2 on one item.');
  await expect(page.getByRole('button', { name: 'Count this sheet' })).toBeDisabled();
  await expectAccessible('main');
  await sheet.fill('G7 2\nG9 1\ng-03 2');
  await press('ControlOrMeta+Enter');
  await expect(page.getByText('1 of 4 sheets typed')).toBeVisible();
  await expect(sheet).toHaveValue('');
  await sheet.fill('G7 1');
  await page.getByRole('button', { name: 'Count this sheet' }).click();
  await expect(page.getByText('2 of 4 sheets typed')).toBeVisible();
  await page.getByRole('button', { name: 'Change Sheet 1' }).click();
  await expect(sheet).toHaveValue('G7 2\nG9 1\ng-03 2');
  await sheet.fill('G7 2\nG9 2');
  await page.getByRole('button', { name: 'Count the changed sheet' }).click();
  await page.getByRole('button', { name: 'Remove Sheet 2' }).click();
  await expect(page.getByText('1 of 4 sheets typed')).toBeVisible();
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close the vote' }).click();
  await expect(result('G-07')).toContainText('2 dots');
  await expect(result('G-09')).toContainText('2 dots');
  await expect(result('G-03')).toContainText('0 dots');
  await page.getByRole('button', { name: 'Take off the table' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it off the table' }).click();
});

test('ratings are heard widest spread first, and kept into the ratings as one step', async () => {
  await go('Scalability', 'How far are we');
  const dialog = await begin('Called out');
  await dialog.getByRole('button', { name: 'Begin the vote' }).click();
  await expect(vote()).toBeVisible();
  await press('1', '4', 'ArrowDown', '2', 'ArrowDown', '1', 'Escape');
  await press('2', '1', 'ArrowDown', '2', 'ArrowDown', '2', 'Escape');
  await expect(vote().locator('strong', { hasText: '2 of 4 seats done' })).toBeVisible();
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close the vote' }).click();
  const talk = page.getByRole('region', { name: 'To talk about' });
  await expect(talk).toContainText('lowest: Operations (1) – highest: Finance (4)');
  await expect(talk).toContainText('1 of 2 are far apart');
  await talk.getByRole('button', { name: 'Next' }).click();
  await expect(talk).toContainText('close: 1 to 2');
  await expect(result('M2')).toContainText('all the same');
  for (const theme of ['dark', 'contrast', 'light']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await expectAccessible('main');
  }
  await expect(page.getByRole('checkbox', { name: 'Write the medians into the ratings' })).toBeChecked();
  await page.getByRole('button', { name: 'Keep the result' }).click();
  await expect(page.getByText('Kept as PR-0')).toBeVisible();
  const kept = async () => (await stored('guide_assessment')).map(({ body }) => body.maturity);
  expect((await kept()).sort()).toEqual([1, 2, 2]);
  await press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Keep the result' })).toBeVisible();
  expect(await kept()).toEqual([]);
});
