/** The boards as people work them: by mouse and by keyboard alone, with what was saved read back from storage. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';

let launched: LaunchedApp;
let page: Page;
let workshopId = '';
let count = 0;

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
});
test.afterAll(async () => launched.close());

/** An id for one call; each call is done once. */
function opId(): string {
  count += 1;
  return `boards-spec-${Date.now()}-${count}`;
}

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);

/** Makes a workshop with these records and opens it. */
async function openWorkshop(title: string): Promise<void> {
  const made = await call('workshop.create', { title, template: 'full_day', opId: opId() });
  workshopId = (made as { id: string }).id;
}
async function make(kind: string, body: Record<string, unknown>): Promise<string> {
  return ((await call('record.create', { workshopId, kind, body, opId: opId() })) as { id: string }).id;
}
async function show(title: string, section: string, tab: string): Promise<void> {
  const back = page.getByRole('button', { name: /All workshops/ });
  if (await back.isVisible()) await back.click();
  await page.getByRole('heading', { name: title }).click();
  await page.getByRole('navigation').getByText(section, { exact: true }).last().click();
  await page.getByRole('tab', { name: tab }).click();
}
async function stored(kind: string): Promise<readonly WorkshopRecord[]> {
  const text = (await call('workshop.open', { id: workshopId })) as string;
  const { records } = JSON.parse(text) as WorkshopSnapshot;
  return records.filter((record) => record.kind === kind).sort((a, b) => (a.position < b.position ? -1 : 1));
}
async function storedBody(kind: string, ref: string): Promise<WorkshopRecord['body'] | undefined> {
  return (await stored(kind)).find((record) => record.ref === ref)?.body;
}
const refs = async (kind: string): Promise<readonly string[]> => (await stored(kind)).map(({ ref }) => ref);
const said = (): Locator => page.getByRole('tabpanel').locator('[data-announcement]').first();

async function drag(from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error('Nothing to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move((box.x + to.x) / 2, (box.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}
/** The cell of a column in the row of a record. */
const cell = (ref: string, column: string): Locator =>
  page.getByRole('row').filter({ hasText: ref }).locator(`[data-column="${column}"]`);

test.describe
  .serial('register', () => {
    test('the register is filled from its last line, edited in place and sorted by keyboard alone', async () => {
      await openWorkshop('Register by keyboard');
      await show('Register by keyboard', 'Goals', 'Goals, row by row');
      await expect(page.getByText('No goals yet')).toBeVisible();
      await page.getByRole('textbox', { name: 'New goal' }).focus();
      for (const text of ['Answer reviews in seconds', 'Publish more reviews', 'Halve the cost']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await expect(page.getByText('3 rows')).toBeVisible();

      await page.keyboard.press('ArrowUp');
      await expect(cell('G-03', 'statement')).toBeFocused();
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(cell('G-01', 'statement')).toBeFocused();
      await page.keyboard.press('F2');
      await page.keyboard.press('End');
      await page.keyboard.type(', not days');
      await page.keyboard.press('Tab');
      await expect(cell('G-01', 'horizon')).toBeFocused();
      await expect
        .poll(() => storedBody('goal', 'G-01'))
        .toMatchObject({ statement: 'Answer reviews in seconds, not days' });

      await page.keyboard.type('sho');
      await page.keyboard.press('Enter');
      await expect(cell('G-02', 'horizon')).toBeFocused();
      await expect.poll(() => storedBody('goal', 'G-01')).toMatchObject({ horizon: 'short_term' });

      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(cell('G-01', 'impact')).toBeFocused();
      for (const digit of ['2', '5', '3']) {
        await page.keyboard.press(digit);
        await page.keyboard.press('ArrowDown');
      }
      await expect.poll(async () => (await stored('goal')).map(({ body }) => body.impact)).toEqual([2, 5, 3]);

      await page.getByRole('columnheader', { name: 'Impact' }).click();
      await expect(page.getByRole('columnheader', { name: 'Impact' })).toHaveAttribute(
        'aria-sort',
        'ascending',
      );
      await page.keyboard.press('Enter');
      await expect(page.getByRole('columnheader', { name: 'Impact' })).toHaveAttribute(
        'aria-sort',
        'descending',
      );
      await expect(page.locator('[data-row] [data-column="ref"]')).toContainText(['G-02', 'G-03', 'G-01']);
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-row] [data-column="ref"]')).toContainText(['G-01', 'G-02', 'G-03']);
    });

    test('a text that does not fit stays in its cell, and Escape brings the saved one back', async () => {
      await cell('G-01', 'rank_order').click();
      await page.keyboard.type('first');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toHaveText(/Write a number/);
      await expect(page.getByRole('textbox', { name: 'Rank, G-01' })).toHaveValue('first');
      expect((await storedBody('goal', 'G-01'))?.rank_order).toBeUndefined();
      await page.keyboard.press('Escape');
      await expect(cell('G-01', 'rank_order')).toBeFocused();
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await storedBody('goal', 'G-01'))?.rank_order).toBe(1);
      await cell('G-01', 'target_date').click();
      await page.keyboard.type('30.6.2027');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await storedBody('goal', 'G-01'))?.target_date).toBe('2027-06-30');
    });

    test('rows are moved by Alt and arrows and by dragging, marked and deleted', async () => {
      await cell('G-01', 'statement').click();
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => refs('goal')).toEqual(['G-02', 'G-01', 'G-03']);
      await expect(cell('G-01', 'statement')).toBeFocused();
      await expect(said()).toContainText('G-01 moved to row 2 of 3.');

      const grip = page.locator('[data-row]').filter({ hasText: 'G-03' }).locator('[title^="Drag"]');
      const first = await page.locator('[data-row]').filter({ hasText: 'G-02' }).boundingBox();
      await drag(grip, { x: (first?.x ?? 0) + 40, y: (first?.y ?? 0) + 4 });
      await expect.poll(() => refs('goal')).toEqual(['G-03', 'G-02', 'G-01']);

      await cell('G-03', 'statement').click();
      await page.keyboard.press('Shift+ArrowDown');
      await expect(page.getByText('2 selected')).toBeVisible();
      await page.keyboard.press('Delete');
      await expect.poll(() => refs('goal')).toEqual(['G-01']);
      await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
      await expect.poll(() => refs('goal')).toEqual(['G-03', 'G-02', 'G-01']);
    });
  });

test('cards are reordered and opened by keyboard, and linked by dropping one on another', async () => {
  await openWorkshop('Wall');
  await make('decision', { question: 'Which model first?' });
  await make('decision', { question: 'Who checks the output?' });
  await make('decision', { question: 'When do we stop?' });
  await show('Wall', 'Outcomes', 'Decisions');
  const card = (ref: string): Locator => page.getByRole('option', { name: new RegExp(`^${ref}`) });
  await card('D-01').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card('D-02')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => refs('decision')).toEqual(['D-02', 'D-01', 'D-03']);
  await expect(card('D-02')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Details of D-02' })).toBeVisible();

  const target = await card('D-01').boundingBox();
  await drag(card('D-02'), { x: (target?.x ?? 0) + (target?.width ?? 0) / 2, y: (target?.y ?? 0) + 60 });
  await expect(page.getByRole('dialog', { name: /^Link D-02/ })).toBeVisible();
  await page.getByRole('radio', { name: /D-02 depends on D-01/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Link', exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Links' })).toContainText('depends on D-01');
});

test('a place on the matrix is one change: dropped by mouse, moved by arrow keys', async () => {
  await openWorkshop('Matrix');
  const id = await make('goal', { statement: 'Answer reviews in seconds' });
  await show('Matrix', 'Goals', 'Impact and effort');
  const chip = page.locator(`[data-chip="${id}"]`);
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => storedBody('goal', 'G-01')).toMatchObject({ impact: 3, effort: 3 });
  await expect(chip).toBeFocused();

  const before = (await call('workshop.open', { id: workshopId })) as string;
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(said()).toContainText('G-01: Impact 5, Effort 2, Do first');
  await expect.poll(() => storedBody('goal', 'G-01')).toMatchObject({ impact: 5, effort: 2 });
  const revision = (text: string): number => (JSON.parse(text) as WorkshopSnapshot).revision;
  expect(revision((await call('workshop.open', { id: workshopId })) as string)).toBe(revision(before) + 1);

  const plane = await chip.locator('xpath=..').boundingBox();
  if (!plane) throw new Error('No plane');
  await drag(chip, { x: plane.x + plane.width * 0.9, y: plane.y + plane.height * 0.9 });
  await expect.poll(() => storedBody('goal', 'G-01')).toMatchObject({ impact: 1, effort: 5 });
  await expect(page.getByRole('button', { name: /G-01 .*: Impact 1, Effort 5, Leave out/ })).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect.poll(async () => (await storedBody('goal', 'G-01'))?.impact).toBeUndefined();
});

test.describe
  .serial('personas and journeys', () => {
    test('a persona is made by one line and filled on its canvas', async () => {
      await openWorkshop('Personas');
      await show('Personas', 'Experience', 'Personas');
      await page.getByRole('textbox', { name: 'New persona' }).fill('Amira, leads the night shift');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('article', { name: 'Persona PE-01' })).toBeVisible();
      const canvas = page.getByRole('article', { name: 'Persona PE-01' });
      await canvas
        .getByRole('textbox', { name: 'What they want to achieve' })
        .fill('Hand over without open cases');
      await canvas.getByRole('textbox', { name: 'What gets in their way' }).focus();
      await expect
        .poll(() => storedBody('persona', 'PE-01'))
        .toMatchObject({ goals_text: 'Hand over without open cases' });
      await canvas.getByRole('textbox', { name: 'New journey' }).fill('Receive an urgent case');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await stored('journey')).length).toBe(1);
      await canvas.getByRole('button', { name: /J-01/ }).click();
      await expect(page.getByRole('tab', { name: 'Journeys', selected: true })).toBeVisible();
    });

    test('a journey is drawn: phases, steps, the curve by keys and by dragging, steps across phases', async () => {
      const map = page.getByRole('table', { name: 'Journey map' });
      await map.getByRole('textbox', { name: 'New phase' }).fill('Receive');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Decide');
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await stored('journey_phase')).map(({ body }) => body.sequence_no))
        .toEqual([10, 20]);
      const steps = map.getByRole('textbox', { name: 'New step in JP-01' });
      for (const text of ['Opens the case', 'Reads the advice']) {
        await steps.fill(text);
        await steps.press('Enter');
      }
      await expect(page.getByRole('slider')).toHaveCount(2);

      const point = (ref: string): Locator =>
        page.getByRole('slider', { name: new RegExp(`Feeling, ${ref}`) });
      await point('ST-01').focus();
      await page.keyboard.press('-');
      await page.keyboard.press('2');
      await expect(point('ST-01')).toHaveAttribute('aria-valuetext', '−2, very bad');
      await page.keyboard.press('ArrowUp');
      await expect.poll(async () => (await storedBody('journey_step', 'ST-01'))?.emotion).toBe(-1);
      const box = await point('ST-02').boundingBox();
      if (!box) throw new Error('No point');
      await drag(point('ST-02'), { x: box.x + 10, y: box.y - 200 });
      await expect.poll(async () => (await storedBody('journey_step', 'ST-02'))?.emotion).toBe(2);

      const point2 = await point('ST-02').boundingBox();
      await page.mouse.move((point2?.x ?? 0) + 16, (point2?.y ?? 0) + 16);
      await page.mouse.down();
      await page.mouse.move((point2?.x ?? 0) + 16, (point2?.y ?? 0) + 90, { steps: 5 });
      await expect(point('ST-02')).not.toHaveAttribute('aria-valuetext', '+2, very good');
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await expect(point('ST-02')).toHaveAttribute('aria-valuetext', '+2, very good');

      const phaseIds = (await stored('journey_phase')).map(({ id }) => id);
      await page.getByRole('button', { name: /^Move ST-02/ }).focus();
      await page.keyboard.press('Alt+ArrowRight');
      await expect.poll(async () => (await storedBody('journey_step', 'ST-02'))?.phase_id).toBe(phaseIds[1]);
      await expect(page.getByRole('button', { name: /^Move ST-02/ })).toBeFocused();
      await page.keyboard.press('Alt+ArrowLeft');
      await expect.poll(async () => (await storedBody('journey_step', 'ST-02'))?.phase_id).toBe(phaseIds[0]);

      await page.getByRole('textbox', { name: 'New pain point at ST-01' }).fill('The case opens too late');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await stored('pain_point')).length).toBe(1);
      await expect(map.getByRole('button', { name: /PP-01/ })).toBeVisible();
    });
  });

test('the regulatory screen is answered question by question and shows what follows', async () => {
  await openWorkshop('Screen');
  await show('Screen', 'Constraints', 'Regulatory screen');
  const start = page.getByRole('button', { name: 'Start with the first question' });
  if (await start.isVisible()) await start.click();
  const result = page.locator('[data-derived="ai_act_class"]');
  await expect(result).toContainText('Not known yet');
  const question = (name: string): Locator => page.getByRole('radiogroup', { name, exact: true });
  await question('Social scoring').getByRole('radio', { name: 'Yes' }).click();
  await expect(result).toContainText('Prohibited');
  await expect(result).toContainText('Social scoring');
  await expect
    .poll(() => storedBody('risk_classification', 'RC-01'))
    .toMatchObject({ art5_flags: ['social_scoring'] });
  await question('Social scoring').getByRole('radio', { name: 'No' }).click();
  await page.getByRole('button', { name: 'No to all: none of these' }).first().click();
  await expect.poll(() => storedBody('risk_classification', 'RC-01')).toMatchObject({ art5_flags: ['none'] });
  await expect(result).toContainText('Still to be answered');
});

test('Escape closes one thing at a time: the list of an empty field, then the details', async () => {
  await openWorkshop('One at a time');
  await make('milestone', { name: 'Pilot review' });
  await show('One at a time', 'Constraints', 'Milestones');
  await cell('M-01', 'ref').click();
  const details = page.getByRole('region', { name: 'Details of M-01' });
  await details.getByRole('combobox', { name: /Owner/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox', { name: /Owner/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: /Owner/ })).toBeHidden();
  await expect(details).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
});

test('details show what is missing for agreement and lead to it', async () => {
  await openWorkshop('Details');
  await make('milestone', { name: 'Pilot review' });
  await show('Details', 'Constraints', 'Milestones');
  await cell('M-01', 'ref').click();
  const details = page.getByRole('region', { name: 'Details of M-01' });
  await details.getByRole('button', { name: 'Agree' }).click();
  await expect(details.getByRole('alert')).toContainText('Due');
  await expect(details.getByLabel('Due')).toBeFocused();
  await details
    .getByRole('textbox', { name: /Question to pass/ })
    .fill('Do eight of ten reviewers trust it?');
  await details.getByRole('combobox', { name: /Owner/ }).fill('Noor Haddad');
  await page.getByRole('option', { name: /New seat: Noor Haddad/ }).click();
  await expect
    .poll(async () => (await stored('person')).map(({ body }) => body.full_name))
    .toEqual(['Noor Haddad']);
  await expect.poll(async () => (await storedBody('milestone', 'M-01'))?.owner_id).toBeDefined();
});

test('typing that pauses is saved and goes on where it was, in any direction', async () => {
  await openWorkshop('Typing');
  await make('goal', { statement: 'Cut' });
  await show('Typing', 'Goals', 'Goals on the wall');
  await page.getByRole('option', { name: /^G-01/ }).click();
  const details = page.getByRole('region', { name: 'Details of G-01' });
  const statement = details.getByRole('textbox', { name: /^Goal/ });
  await statement.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' the ');
  await expect.poll(() => storedBody('goal', 'G-01')).toMatchObject({ statement: 'Cut the' });
  await page.keyboard.type('cost');
  await expect.poll(() => storedBody('goal', 'G-01')).toMatchObject({ statement: 'Cut the cost' });
  await page.keyboard.press('Escape');
  await expect.poll(() => storedBody('goal', 'G-01')).toMatchObject({ statement: 'Cut' });
  const arabic = 'تقليل وقت الاستجابة';
  await statement.fill(arabic);
  await page.keyboard.press('Enter');
  await expect.poll(() => storedBody('goal', 'G-01')).toMatchObject({ statement: arabic });
  const direction = await page
    .getByRole('option', { name: /^G-01/ })
    .getByText(arabic)
    .evaluate((element) => getComputedStyle(element).direction);
  expect(direction).toBe('rtl');
});

test('every board has no accessibility violation that a tool can find', async () => {
  await call('library.openExample', { name: 'review-moderation', opId: opId() });
  const title = 'Automatic moderation of ratings and reviews';
  for (const [section, tab] of [
    ['Frame', 'Project frame'],
    ['Goals', 'Stakeholder grid'],
    ['Goals', 'Goals on the wall'],
    ['Goals', 'Goals in order'],
    ['Goals', 'Goals, row by row'],
    ['Experience', 'Personas'],
    ['Experience', 'Journeys'],
    ['Constraints', 'Regulatory screen'],
  ] as const) {
    await show(title, section, tab);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});
