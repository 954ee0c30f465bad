/**
 * The half day, played on a real case from the agenda to the briefs by keyboard: the moderation of reviews on NHS.UK.
 * Each block of the agenda is opened from the agenda and leaves what it has to produce; the consistency review settles
 * one finding, makes an action of another and accepts a third; the briefs hold records of all three pillars.
 */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { handOver } from '../../scripts/lib/launch.mjs';
import { type LaunchedApp, launchApp } from './app';
import { CASE, DAY, RECORDED, SEATS } from './half-day-case';
import { walkTo } from './pages/details-form';
import { Facilitator } from './pages/facilitator';
import { readPages } from './read-pdf';

let launched: LaunchedApp;
let page: Page;
let room: Facilitator;

/** Opens a block from the agenda, as the day goes on. */
async function block(name: string, section: string): Promise<void> {
  await room.palette('Agenda');
  await expect(page.getByRole('heading', { level: 2, name: 'Agenda' })).toBeVisible();
  // Whoever looks at the agenda has a hand on the mouse; the first block shows that Tab leads there too.
  const row = new RegExp(`^${name}: row`);
  if (name === DAY[0][1]) await room.press(row);
  else await page.getByRole('button', { name: row }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText(section);
}

async function goPage(name: string): Promise<void> {
  await room.palette(name);
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}

/** The readiness of the whole, to a tenth of a point. */
async function readiness(): Promise<number> {
  await goPage('Readiness');
  const words = await page.getByText(/with the [\d.,]+ that are there, 100/).textContent();
  return Number(/with the ([\d.]+) that/.exec(words ?? '')?.[1]);
}

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  room = new Facilitator(launched.app, page);
  room.owner = 'Senior responsible owner';
});
test.afterAll(async () => launched.close());

test('@long half a day, from the agenda to the briefs', async () => {
  test.setTimeout(300_000);
  const files = handOver(mkdtempSync(join(tmpdir(), 'groundwork-files-')));

  await test.step('the agenda: prework first, then the blocks with their clock times', async () => {
    await room.startWorkshop('NHS.UK review automoderation', 'Half day');
    await goPage('Agenda');
    await expect(page.getByRole('region', { name: 'Before the day' }).getByRole('checkbox')).toHaveCount(4);
    const rows = page.locator('[data-row]');
    await expect(rows).toHaveCount(DAY.length);
    for (const [at, [start, name]] of DAY.entries()) {
      await expect(rows.nth(at)).toContainText(start);
      await expect(rows.nth(at)).toContainText(name);
    }
    const tops = await page
      .getByRole('region', { name: 'Before the day' })
      .or(rows.first())
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  await test.step('opening: seats, frame and risk screen', async () => {
    await block('Opening and frame', 'Frame and seats');
    await room.openTab('Seats');
    await room.addLines(...SEATS);
    await room.fillIn('P-01', {
      room_role: 'decider',
      role_title: 'Senior responsible owner',
      discipline: 'business',
    });
    await room.fillIn('PRJ-01', CASE.frame);
    await room.goByKeys('Project constraints');
    await room.settle('RC-01', CASE.screen);
  });

  await test.step('goals: captured as notes, promoted, ranked, the round closed', async () => {
    await block('Goals', 'Goals');
    await page.keyboard.press('Escape');
    await room.capture([
      { seat: 1, words: 'Answer a review in seconds instead of days' },
      { seat: 4, words: 'Give timely support to people who write about self-harm' },
      { seat: 3, words: 'Moderate the same way for everybody' },
    ]);
    await room.palette('Inbox');
    for (let left = 3; left > 0; left -= 1) {
      await expect(page.getByRole('main').getByRole('row')).toHaveCount(left);
      await walkTo(page, ({ words }) => /Answer a review|Give timely|Moderate the same/.test(words));
      await page.keyboard.press('p');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.type('goal');
      await page.keyboard.press('Enter');
    }
    await room.goByKeys('Goals', 'Goals in order');
    await room.walk(/G-01/);
    for (const keys of ['Alt+ArrowUp', 'ArrowDown', 'Alt+ArrowUp', 'ArrowDown', 'Alt+ArrowUp'])
      await page.keyboard.press(keys);
    await expect(page.getByText('3 of 3 have a place')).toBeVisible();
    await room.press('Close this round');
    await expect(page.getByRole('dialog', { name: 'Close this round' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Closed \d\d:\d\d by ranking/)).toBeVisible();
    await room.openTab('Stakeholder grid');
    await room.addLines('Patients who leave a review');
    await room.linkTo('G-01', 'benefits', 'SH-01');
    await room.settle('G-01', CASE.goal);
  });

  await test.step('user experience: a journey, its pain points, and what answers them', async () => {
    await block('User experience', 'User Experience');
    await room.openTab('Personas');
    await room.addLines('Asha, who writes about her practice');
    await room.openTab('Journeys');
    await room.addLines('Leaving a review of a practice');
    await room.walk(/new phase/i);
    await page.keyboard.type('Answering');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /new step in JP-01/i })).toBeVisible();
    await room.walk(/new step in JP-01/i);
    for (const step of ['Reads which rule the review breaks', 'Edits and sends again, or disagrees']) {
      await page.keyboard.type(step);
      await page.keyboard.press('Enter');
    }
    await walkTo(page, ({ isSlider }) => isSlider);
    await page.keyboard.type('-2');
    await expect(page.getByRole('slider', { name: /ST-01/ })).toHaveAttribute('aria-valuenow', '-2');
    await expect(page.getByRole('slider', { name: /ST-02/ })).toBeVisible();
    await room.fillIn('J-01', { persona_id: 'PE-01' });
    await room.openTab('Pain points');
    await room.addLines('A review is wrongly said to break a rule');
    await room.fillIn('PP-01', { step_id: 'ST-01', severity: '4', frequency: '2' });
    await room.openTab('Features');
    await room.addLines('An “I disagree” button that sends the review as it is to a human');
    await room.linkTo('PP-01', 'is addressed by', 'F-01');
    await room.linkTo('F-01', 'supports', 'G-01');
  });

  await test.step('evaluation: KPIs with baseline and target', async () => {
    await block('Evaluation', 'Evaluation');
    await room.addLines('Time until a review is answered', 'Missed safeguarding reviews');
    await room.linkTo('G-01', 'is measured by', 'KPI-01');
    await room.linkTo('G-02', 'is measured by', 'KPI-02');
    await room.settle('KPI-01', CASE.kpi);
    await expect(page.getByRole('gridcell', { name: '259,200' }).first()).toBeVisible();
  });

  await test.step('personalization: a verdict', async () => {
    await block('Personalization', 'Personalization');
    await room.addLines('The same 6 rules hold for everybody; training uses title and text only');
    await room.settle('PD-01', CASE.verdict);
  });

  await test.step('limits: confirmed after the break', async () => {
    await block('Limits', 'Performance constraints');
    await room.addLines('95 of 100 reviews are answered within 10 seconds');
    await room.goByKeys('Project constraints', 'Limits, row by row');
    await room.addLines('Records are deleted or redacted after 2 years');
    await room.settle('C-01', CASE.limit);
  });

  await test.step('trade-offs: objectives and sliders', async () => {
    await block('Trade-offs', 'Objectives');
    await room.addLines('Answer every review at once, by the same rules for everybody');
    await room.openTab('ML objectives');
    await room.addLines('Which of 6 rules a review breaks, when it is sent');
    await room.linkTo('BO-01', 'refines', 'G-01');
    await room.linkTo('MO-01', 'is aligned to', 'BO-01');
    await room.goByKeys('Computational priority');
    const pair = page.locator('[data-pair]').first();
    await walkTo(page, ({ isSlider }) => isSlider);
    for (const key of ['ArrowRight', 'PageDown', 'PageDown']) await page.keyboard.press(key);
    await page.keyboard.press('Tab');
    await expect(pair).toContainText(/\d+ % towards/);
    await expect(page.getByText(/^1 of \d have a position/)).toBeVisible();
  });

  await test.step('data, fairness and explanations', async () => {
    await block('Data', 'Data');
    await room.addLines('1000 reviews with names and 1000 without');
    await room.linkTo('MO-01', 'uses', 'DS-01');
    await block('Fairness and explanations', 'Fairness');
    await room.addLines('People who write about self-harm');
    await room.goByKeys('Fairness', 'Harms');
    await room.addLines('A long review with a call for help is called harmless and published');
    await room.fillIn('H-01', { group_id: 'AG-01', severity: '5', likelihood: '2' });
    await room.goByKeys('Interpretability');
    await room.addLines('Which rule did I break?');
  });

  await test.step('the ML system: how far each of the five is', async () => {
    await block('The ML system', 'Scalability');
    for (const [title, tab] of [
      ['Scalability', 'How far are we'],
      ['Maintainability', 'How far are we'],
      ['Adaptability', 'How far we are'],
      ['Reliability', 'How far we are'],
      ['Traceability', 'How far we are'],
    ] as const) {
      await room.goByKeys(title, tab);
      await walkTo(page, ({ isRadio }) => isRadio);
      for (const key of [' ', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
      await expect(page.getByRole('radio', { name: /^2, / }).first()).toBeChecked();
    }
    await room.goByKeys('Decisions, risks, actions', 'Monitors');
    await room.addLines('Slowest twentieth of the answers of a day');
    await room.linkTo('KPI-01', 'is monitored by', 'MON-01');
  });

  let before = 0;
  await test.step('consistency review: one settled, one made an action, one accepted', async () => {
    before = await readiness();
    await block('Consistency review and premortem', 'Decisions, risks, actions');
    await room.goByKeys('Decisions, risks, actions', 'Risks, row by row');
    await room.addLines('A sign of self-harm is missed, and nobody helps');
    await goPage('Findings');
    const groups = page.getByRole('main').getByRole('heading', { level: 3 });
    await expect(groups.first()).toContainText('Errors');
    const errors = page.getByRole('region', { name: 'Errors' });

    // Settled: the finding leads to the field, and is gone once everything it asks for is there.
    const notReady = 'is not ready to be used. Still open: Data owner, Licence or terms.';
    await expect(errors.getByText(notReady)).toBeVisible();
    await room.press(new RegExp(notReady));
    await expect(room.details('DS-01').locator('[data-field="data_owner_id"] input')).toBeFocused();
    await page.keyboard.type('Second-line');
    await page.keyboard.press('Enter');
    await room.fillIn('DS-01', { licence_or_terms: 'Comments policy of the site, as of 2023' });
    await goPage('Findings');
    await expect(errors.getByText(notReady)).toHaveCount(0);

    // Made an action: it knows what it is about and asks for its owner.
    const noFigure = /^G-03 has no KPI/;
    await room.walk(noFigure);
    await room.press('Make an action of this');
    await expect(room.details('A-01').locator('[data-field="owner_id"] input')).toBeFocused();
    // A person is also found by the reference that stands in print, and not made a second time.
    await page.keyboard.type('P-03');
    await page.keyboard.press('Enter');
    await expect(room.details('A-01').locator('[data-field="owner_id"] input')).toHaveValue(
      'Second-line moderator',
    );
    await expect(errors.getByRole('listitem').filter({ hasText: noFigure })).toContainText('Has an action');
    await room.fillIn('A-01', { due_date: '2027-01-29', done_criterion: 'A figure for G-03 is agreed' });

    // Accepted: by somebody, for a reason, until a day.
    await goPage('Findings');
    const nobody = /^Nobody is named who gains from G-03/;
    await room.walk(nobody);
    await room.press('Accept for now…');
    const dialog = page.getByRole('dialog', { name: 'Accept for now' });
    await expect(dialog).toBeVisible();
    await room.walk(/^Why may this stay/);
    await page.keyboard.type('Moderators are asked on the 12th; 2 of 6 have a say already.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Senior');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('combobox')).toHaveValue('Senior responsible owner');
    await room.press('Accept for now');
    await expect(dialog).toBeHidden();
    await expect(errors.getByRole('listitem').filter({ hasText: nobody })).toContainText(
      /accepted by Senior responsible owner until /,
    );
  });

  await test.step('readiness went up, and says what to do next', async () => {
    expect(await readiness()).toBeGreaterThan(before);
    await expect(page.getByRole('region', { name: 'Overall' })).toContainText('and 1 accepted for now');
    await expect(page.getByRole('region', { name: 'Best next steps' }).getByRole('listitem')).toHaveCount(3);
  });

  await test.step('the thread runs from the goal to the monitor', async () => {
    await room.palette('The thread');
    const row = page.getByRole('grid');
    for (const ref of ['G-01', 'BO-01', 'MO-01', 'KPI-01', 'MON-01'])
      await expect(row.getByText(ref, { exact: true }).first()).toBeVisible();
    await expect(row.getByText('MON-01', { exact: true })).toHaveCount(1);
  });

  await test.step('close: agreement on two sections, a snapshot, the end', async () => {
    await block('Close', 'Decisions, risks, actions');
    await room.openTab('Do we agree?');
    for (const [id, name] of [
      ['S01', 'Goals'],
      ['S04', 'Evaluation'],
    ] as const) {
      await room.walk(`${name}: Full support`);
      await page.keyboard.type('5');
      await page.keyboard.press('Tab');
      await expect(page.locator(`[data-poll="${id}"]`).getByText('Confirmed')).toBeVisible();
    }
    await room.palette('Keep a snapshot of readiness');
    await goPage('Readiness');
    await expect(page.getByRole('region', { name: 'Over time' }).getByRole('img')).toBeVisible();
    await room.palette('Close the workshop');
    await expect(page.getByText(/^The workshop is closed\. The score of today is kept\./)).toBeVisible();
    await room.saved();
  });

  await test.step('the one page and the full report, read back', async () => {
    const onePage = join(files, 'one-page.pdf');
    await room.palette('Print a brief');
    await print(onePage);
    const brief = await readPages(onePage);
    expect(brief).toHaveLength(1);
    for (const ref of ['G-01', 'KPI-01', 'A-01']) expect(brief[0]).toContain(ref);
    expect(brief[0]).toContain('Answer a review in seconds instead of days');

    const report = join(files, 'report.pdf');
    await walkTo(page, ({ words }) => words.startsWith('Executive brief'));
    // The next one in the list of briefs.
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: 'Full report Brief', exact: true })).toBeVisible();
    await print(report);
    const text = (await readPages(report)).join(' ');
    for (const ref of RECORDED) expect(text, ref).toContain(ref);
    expect(text).toContain('A long review with a call for help is called harmless and published');
    expect(text).toContain('Moderators are asked on the 12th');
  });
});

/** Prints the brief on screen and saves it, with the keyboard. */
async function print(file: string): Promise<void> {
  await room.willSaveTo(file);
  await room.press('Print');
  await expect(page.getByRole('list', { name: 'Pages' })).toBeVisible({ timeout: 60_000 });
  await room.press('Save…');
  await expect.poll(() => existsSync(file)).toBe(true);
}
