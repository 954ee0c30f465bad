/**
 * The forms of working that lead a room step by step: ladder, stations, premortem, review of the checks, closing. Each
 * is used by keyboard alone, and what was saved is read back from storage. Pictures stay in artifacts/screens.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Link, WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';
import { axeFlaws, layoutFlaws } from './screens/inspect';
import { LAPTOP, PROJECTOR, Viewer } from './screens/viewer';

const TITLE = 'Forms of working';
const PEOPLE = [
  ['Amira', 'facilitator', 'product'],
  ['Ben', 'decider', 'business'],
  ['Chloe', 'participant', 'ml'],
  ['Dan', 'participant', 'operations'],
  ['Eve', 'participant', 'domain_expert'],
  ['Finn', 'participant', 'legal_privacy'],
  ['Gita', 'participant', 'software'],
] as const;

let launched: LaunchedApp;
let page: Page;
let viewer: Viewer;
let workshopId = '';
let count = 0;
const ids = new Map<string, string>();

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);
async function make(kind: string, body: Record<string, unknown>): Promise<string> {
  count += 1;
  const opId = `forms-step-${count}`;
  return ((await call('record.create', { workshopId, kind, body, opId })) as { id: string }).id;
}
async function snapshot(): Promise<WorkshopSnapshot> {
  return JSON.parse((await call('workshop.open', { id: workshopId })) as string) as WorkshopSnapshot;
}
async function stored(kind: string): Promise<readonly WorkshopRecord[]> {
  return (await snapshot()).records
    .filter((record) => record.kind === kind && record.deletedAt === null)
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}
async function bodies(kind: string): Promise<readonly WorkshopRecord['body'][]> {
  return (await stored(kind)).map(({ body }) => body);
}
async function links(type: string): Promise<readonly Link[]> {
  return (await snapshot()).links.filter((link) => link.type === type);
}
async function go(section: string, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByText(section, { exact: true }).last().click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
}
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Both sizes and both themes: nothing cut off, nothing that axe calls serious. */
async function look(name: string): Promise<void> {
  // What was announced by reference leaves the page some seconds after a dialog is gone.
  await expect(page.locator('div[role="img"]:not([aria-label])')).toHaveCount(0);
  const flaws: string[] = [];
  for (const [theme, size] of [
    ['light', LAPTOP],
    ['light', PROJECTOR],
    ['dark', PROJECTOR],
  ] as const) {
    await page.evaluate((next) => document.documentElement.setAttribute('data-theme', next), theme);
    await viewer.resize(size);
    await viewer.calm();
    const found = [...(await layoutFlaws(page)), ...(await axeFlaws(page))];
    flaws.push(...found.map((flaw) => `${name} ${theme} at ${size.width}: ${flaw}`));
    await viewer.picture(`form-${name}-${theme}-${size.width}`);
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  await viewer.resize(LAPTOP);
  expect(flaws).toEqual([]);
}

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  viewer = new Viewer(launched.app, page);
  page.setDefaultTimeout(8_000);
  const made = (await call('workshop.create', {
    title: TITLE,
    template: 'full_day',
    opId: 'forms-start',
  })) as { id: string };
  workshopId = made.id;
  for (const [full_name, room_role, discipline] of PEOPLE)
    ids.set(full_name, await make('person', { full_name, room_role, discipline }));
  await page.getByRole('heading', { name: TITLE }).click();
});
test.afterAll(async () => launched.close());

test('ladder: rungs are filled in place, tied in one step, and the weakest one gets its reason', async () => {
  await go('Objectives', 'Alignment ladder');
  await page.getByLabel('New goal').fill('Answer every review within a minute');
  await press('Enter');
  await expect(page.getByText('0 of 1 ladder has its weakest rung named')).toBeVisible();
  const rung = (id: string): Locator => page.locator(`[data-rung="${id}"]`);
  const fill = async (id: string, button: string, words: string): Promise<void> => {
    await rung(id).getByRole('button', { name: button }).press('Enter');
    await page.keyboard.type(words);
    await press('Enter');
    await expect(rung(id).getByText(words)).toBeVisible();
  };
  await expect(rung('prediction').getByText('Name the objective first')).toBeVisible();
  await fill('objective', 'Fill in the business objective', 'Moderators have time for hard cases');
  await fill('kpi', 'Fill in the KPI', 'Share answered within a minute');
  await fill('prediction', 'Fill in the ML objective', 'Which rule a review breaks');
  await rung('metric').getByRole('textbox').first().fill('Cross-entropy over six rules');
  await rung('decision')
    .getByRole('textbox')
    .first()
    .fill('Send it back with the rule, or show it to a moderator');
  await rung('metric').getByRole('button', { name: 'Metric and proxy: weakest rung' }).press('Enter');
  await rung('metric').getByLabel('Why it is the weakest').fill('Rare rules hardly count in the sum');
  await expect(page.getByText('1 of 1 ladder has its weakest rung named')).toBeVisible();
  await expect
    .poll(() => bodies('ml_objective'))
    .toMatchObject([{ weakest_rung: 'metric', weakest_reason: 'Rare rules hardly count in the sum' }]);
  expect((await links('refines')).length + (await links('aligned_to')).length).toBe(2);
  expect(await links('measured_by')).toHaveLength(1);
  await look('ladder');
});

test('stations: groups, drafts and marks; the carousel ends when every station has three hands', async () => {
  await go('Outcomes', 'Stations');
  await page.getByRole('button', { name: 'Split 6 people into 3 groups' }).press('Enter');
  await expect(page.getByText('0 of 5 stations have the marks of three hands')).toBeVisible();
  expect((await bodies('station_group')).map((body) => (body['member_ids'] as string[]).length)).toEqual([
    2, 2, 2,
  ]);
  const station = page.locator('[data-station="S12"]');
  await expect(station.getByText('Group A here now')).toBeVisible();
  await station.getByLabel('New draft at Scalability').fill('The system shall answer 20 reviews a second');
  await press('Enter');
  await expect.poll(() => bodies('system_requirement')).toMatchObject([{ family: 'scalability' }]);
  for (const group of ['Group A', 'Group B'])
    await station.getByRole('button', { name: `${group} worked at Scalability` }).press('Enter');
  await expect(page.getByText('1 of 5 stations have the marks of three hands')).toBeVisible();
  await expect(station.getByText('Marks: 4 hands')).toBeVisible();
  // One step back takes one mark back.
  await press('Control+z');
  await expect(station.getByText('Marks: 2 of 3 hands')).toBeVisible();
  await press('Control+Shift+z');
  await look('stations');
  await page
    .getByRole('radio', { name: 'Read out' })
    .or(page.getByRole('button', { name: 'Read out' }))
    .press('Enter');
  await expect(page.getByText('The system shall answer 20 reviews a second')).toBeVisible();
  await page.getByRole('button', { name: 'Next station' }).press('Enter');
  await expect(page.getByText('Nothing was drafted at this station.')).toBeVisible();
});

test('premortem: causes become risks with owner and first action in one step', async () => {
  const home = { section_id: 'OUT', activity_id: 'premortem' };
  for (const body of ['Nobody trusted it', 'Labels were wrong', 'The rules changed', 'It cost too much'])
    await make('note', { body, ...home });
  await go('Outcomes', 'Premortem');
  await expect(page.getByText('0 of 3 risks are owned')).toBeVisible();
  await look('premortem');
  for (const words of ['Nobody trusted it', 'Labels were wrong', 'The rules changed'])
    await page.getByRole('checkbox', { name: words }).press(' ');
  await page.getByRole('button', { name: 'Make 3 risks…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Make 3 risks' });
  for (const [at, name] of ['Chloe', 'Dan', 'Eve'].entries()) {
    const row = dialog.getByRole('group', { name: `Risk ${at + 1}` });
    await row.getByRole('combobox').fill(name);
    await press('Enter');
    await row.getByLabel('First action').fill(`Look into it: ${name}`);
  }
  await viewer.picture('form-premortem-dialog');
  await dialog.getByLabel('First action').last().press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Three risks have an owner. The premortem is done.')).toBeVisible();
  expect(await bodies('risk')).toMatchObject([
    { statement: 'Nobody trusted it', owner_id: ids.get('Chloe') },
    { owner_id: ids.get('Dan') },
    { owner_id: ids.get('Eve') },
  ]);
  expect(await links('mitigated_by')).toHaveLength(3);
  await press('Control+z');
  await expect(page.getByText('0 of 3 risks are owned')).toBeVisible();
  expect(await stored('action_item')).toEqual([]);
  await press('Control+Shift+z');
  await expect(page.getByText('3 of 3 risks are owned')).toBeVisible();
});

test('review: one finding at a time, mended, made an action or accepted; skipping comes back', async () => {
  await make('system_requirement', {
    statement: 'The system shall answer within a second',
    family: 'scalability',
    priority: 'must',
  });
  await make('action_item', { what: 'Ask who may use the reviews' });
  await go('Outcomes', 'Consistency review');
  const card = page.getByRole('region', { name: /^Finding \d+ of \d+$/ });
  await expect(card).toBeVisible();
  await expect(page.getByText(/errors? left/)).toBeVisible();
  await look('review');
  const at = async (): Promise<string> => (await card.getAttribute('aria-label')) ?? '';
  const first = await at();
  await card.focus();
  await press('ArrowRight');
  await expect.poll(at).not.toBe(first);
  await press('ArrowLeft');
  await expect.poll(at).toBe(first);
  await press('2');
  const dialog = page.getByRole('dialog', { name: 'Make an action' });
  await dialog.getByRole('combobox').fill('Dan');
  await press('Enter');
  await dialog.getByLabel('Due').fill('2027-03-31');
  await dialog.getByLabel('Done when').fill('The review finds it no more');
  await dialog.getByRole('button', { name: 'Make the action' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(card.getByText('An action was made of it', { exact: true })).toBeVisible();
  const made = (await bodies('action_item')).find(({ source_check_id }) => source_check_id !== undefined);
  expect(made).toMatchObject({ owner_id: ids.get('Dan'), due_date: '2027-03-31' });
  await card.getByRole('button', { name: 'Next finding' }).press('Enter');
  await expect.poll(at).not.toBe(first);
  await expect(card).toBeFocused();
  await press('1');
  await expect(page.locator('aside')).toBeVisible();
});

test('closing: what is open is done in place, and what stays open is said', async () => {
  await make('parking_item', { text: 'Who pays for the labels?', raised_by: ids.get('Finn') });
  await make('parking_item', { text: 'Is there a second language?' });
  await make('decision', { question: 'Who reviews the rules?', choice: 'Legal, twice a year' });
  for (const [at, level] of [5, 4, 3, 1].entries())
    await make('agreement_poll', { section_code: 'S04', person_token: `ballot ${at}`, level, round: 1 });
  const [project] = await stored('project');
  await call('record.update', {
    workshopId,
    id: project?.id,
    body: { decision_rule: 'decider_after_consultation' },
    opId: 'forms-rule',
  });
  await go('Outcomes', 'Closing');
  const step = (id: string): Locator => page.locator(`[data-step="${id}"]`);
  const open = async (id: string): Promise<void> => {
    const head = step(id).locator('h3 button');
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.press('Enter');
  };

  await open('parking');
  await step('parking')
    .getByRole('button', { name: /^Dropped by Finn/ })
    .focus();
  await press('d');
  await expect(step('parking').getByText('1 matter waits')).toBeVisible();
  await expect(step('parking').getByRole('button', { name: /^Action/ })).toBeFocused();
  await press('w');
  await expect(step('parking').getByText('The parking lot is empty.')).toBeVisible();
  expect((await bodies('parking_item')).map(({ disposition }) => disposition)).toEqual([
    'dropped',
    'answered',
  ]);

  await open('decisions');
  await look('closing');
  await step('decisions').getByLabel('Reason').fill('They wrote them, so they see what changes');
  await expect.poll(async () => (await bodies('decision'))[0]?.['reason']).toBeTruthy();

  await open('agreement');
  await expect(step('agreement').getByText('Confirmed over 1 objection')).toBeVisible();
  await step('agreement').getByRole('button', { name: 'Record why S04 is confirmed…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Confirm S04 over one objection' });
  await dialog.getByLabel('Why is it confirmed all the same?').fill('The figure is looked at again in March');
  await dialog.getByRole('button', { name: 'Record it' }).press('Enter');
  await expect(dialog).toBeHidden();
  expect((await bodies('decision')).at(-1)).toMatchObject({
    choice: 'Confirmed over one objection',
    decider_id: ids.get('Ben'),
  });

  await open('go');
  await step('go')
    .getByRole('radio', { name: /^Pilot/ })
    .focus();
  await press(' ');
  await step('go').getByLabel('Reason').fill('One team, eight weeks, and a person reads along');
  await viewer.picture('form-closing-go');
  await step('go').getByRole('button', { name: 'Record the decision' }).press('Enter');
  await expect(step('go').getByText('decided, with a reason')).toBeVisible();
  expect(await bodies('project')).toMatchObject([{ go_decision: 'pilot' }]);

  await open('close');
  await expect(step('close').getByText(/^This stays open: .*actions lack something/)).toBeVisible();
  await step('close').getByRole('button', { name: 'Close the workshop all the same' }).press('Enter');
  await expect(step('close').getByText(/closed on \d{4}-\d\d-\d\d/)).toBeVisible();
});

test('a yes on a screen asks for an action, and a row that nobody owns is parked with one key', async () => {
  const [screen] = await stored('dpia_screening');
  await call('record.update', {
    workshopId,
    id: screen?.id,
    body: { criteria: ['large_scale'], art35_3_trigger: false },
    opId: 'forms-screen',
  });
  await go('Personal', 'Impact assessment screen');
  await expect(page.getByText('0 of 1 yes followed up')).toBeVisible();
  await page
    .locator('[data-follow-up="criteria"]')
    .getByRole('button', { name: /^Make an action of/ })
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Make an action' });
  await dialog.getByRole('combobox').fill('Finn');
  await press('Enter');
  await dialog.getByRole('button', { name: 'Make the action' }).press('Enter');
  await expect(page.getByText('1 of 1 yes followed up')).toBeVisible();
  expect((await bodies('action_item')).at(-1)).toMatchObject({
    blocks_field: 'criteria',
    owner_id: ids.get('Finn'),
  });

  await make('dataset', { description: 'Reviews of 2026' });
  await go('Data', 'Dataset register');
  await expect(page.getByText('1 without an owner')).toBeVisible();
  await page.getByRole('gridcell').nth(2).focus();
  await press('Alt+p');
  await expect(page.getByText('DS-01 is parked until somebody owns it.')).toBeVisible();
  await press('Alt+p');
  await expect(page.locator('[data-announcement]').getByText('DS-01 is parked already.')).toBeAttached();
  expect((await bodies('parking_item')).filter(({ text }) => String(text).includes('DS-01'))).toHaveLength(1);
  expect((await links('depends_on')).length).toBeGreaterThan(0);
});
