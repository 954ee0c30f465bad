/** A facilitator's day, start to finish, in the real app: what the first version has to be able to do. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { handOver } from '../../scripts/lib/launch.mjs';
import { launchApp, makeDataFolder } from './app';
import { Facilitator } from './pages/facilitator';
import { readPages } from './read-pdf';

const SEATS = ['Amira Haddad', 'M. Okafor', 'L. Meyer', 'שרה לוי'];
const GOALS = [
  'Cut first response for urgent tickets',
  'Let fewer tickets reach the wrong queue',
  'تقليل زمن الاستجابة الأولى',
];
const CONSTRAINTS = [
  'At most 180000 EUR until the pilot',
  'Customer data stays in the EU',
  '個人情報は社外に出さない',
];
const NOTES = Array.from({ length: 20 }, (_, index) => ({
  seat: (index % SEATS.length) + 1,
  words: index === 7 ? 'Wrong queue is discovered after two hours' : `Note ${index + 1} said in the room`,
}));

test('a workshop from the first seat to the brief', async () => {
  test.setTimeout(240_000);
  const dataFolder = makeDataFolder();
  const files = handOver(mkdtempSync(join(tmpdir(), 'groundwork-files-')));
  let session = await launchApp({ dataFolder });
  let room = new Facilitator(session.app, session.page);

  await test.step('new workshop and seats', async () => {
    await room.startWorkshop('Ticket routing', 'Half day');
    await room.go('Frame', 'Seats');
    for (const name of SEATS) await room.add(name, /new seat|new person/i);
    await expect(session.page.getByRole('option')).toHaveCount(SEATS.length);
  });

  await test.step('twenty notes for different seats by keyboard', async () => {
    await session.page.getByRole('tab', { name: 'Seats' }).focus();
    await room.capture(NOTES);
    await room.saved();
  });

  await test.step('promote a note to a pain point', async () => {
    await room.rail.getByText('Inbox', { exact: true }).click();
    const note = session.page.getByRole('row', { name: /Wrong queue is discovered/ });
    await note.click();
    await session.page.keyboard.press('p');
    await session.page.keyboard.type('pain');
    await session.page.keyboard.press('Enter');
    await expect(note).toBeHidden();
  });

  await test.step('goals on the matrix, one by mouse and one by keyboard', async () => {
    await room.go('Goals', 'Impact and effort');
    for (const goal of GOALS) await room.add(goal, /new goal/i);
    const tray = session.page
      .getByRole('region', { name: 'Not placed yet' })
      .or(session.page.getByLabel('Not placed yet'));
    const first = tray.getByRole('button', { name: /G-01/ });
    const box = await first.boundingBox();
    const viewport = await session.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    if (!box) throw new Error('G-01 is not in the tray');
    await session.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await session.page.mouse.down();
    await session.page.mouse.move(viewport.width / 2, viewport.height / 3, { steps: 12 });
    await session.page.mouse.up();
    await expect(session.page.getByRole('button', { name: /^G-01 .*impact \d/i })).toBeVisible();

    const second = tray.getByRole('button', { name: /G-02/ });
    await second.focus();
    await session.page.keyboard.press('Enter');
    const placed = session.page.getByRole('button', { name: /^G-02 .*impact 3/i });
    await placed.focus();
    await session.page.keyboard.press('ArrowUp');
    await expect(session.page.getByRole('button', { name: /^G-02 .*impact 4/i })).toBeVisible();
    await room.saved();
  });

  await test.step('a persona and a journey with an emotion curve', async () => {
    await room.go('Experience', 'Personas');
    await room.add('Rota lead Amira', /new persona/i);
    await room.go('Experience', 'Journeys');
    await room.add('A wrong queue on Monday morning', /new journey/i);
    await room.add('Triage', /new phase|phase/i);
    await room.add('reads the proposed queue', /new step in JP-01/i);
    await room.add('corrects it', /new step in JP-01/i);
    const feeling = session.page.getByRole('slider', { name: /ST-01/ });
    await feeling.focus();
    await session.page.keyboard.press('ArrowDown');
    await expect(feeling).toHaveAttribute('aria-valuenow', '0');
    await session.page.keyboard.type('-2');
    await expect(feeling).toHaveAttribute('aria-valuenow', '-2');
    await session.page.getByRole('slider', { name: /ST-02/ }).focus();
    await session.page.keyboard.type('2');
    await room.saved();
  });

  await test.step('constraints in the register', async () => {
    await room.go('Constraints', 'Limits, row by row');
    for (const constraint of CONSTRAINTS) await room.add(constraint, /new constraint/i);
    await expect(session.page.getByRole('gridcell', { name: CONSTRAINTS[2] })).toBeVisible();
  });

  await test.step('a stakeholder, a link, a finding fixed', async () => {
    await room.go('Goals', 'Stakeholder grid');
    await room.add('Business customers', /new stakeholder/i);
    await session.page.getByRole('button', { name: /SH-01/ }).first().waitFor();
    await room.rail.getByText('Findings', { exact: true }).click();
    const finding = session.page.getByText(/Nobody is named who gains from G-01/).first();
    await expect(finding).toBeVisible();
    await room.openRecord('G-01');
    await room.details('G-01').getByRole('button', { name: 'Link to another record' }).click();
    const dialog = session.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /benefits/i }).check({ force: true });
    await dialog.getByRole('combobox', { name: /To which record/ }).click();
    await session.page.keyboard.type('SH-01');
    await session.page.getByRole('option', { name: /SH-01/ }).waitFor();
    await session.page.keyboard.press('ArrowDown');
    await session.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Link', exact: true }).click();
    await expect(room.details('G-01').getByText(/SH-01/)).toBeVisible();
    await room.rail.getByText('Findings', { exact: true }).click();
    await expect(session.page.getByText(/Nobody is named who gains from G-01/)).toHaveCount(0);
    await room.saved();
  });

  await test.step('undo across a restart, in the place where work stopped', async () => {
    await room.go('Constraints', 'Limits, row by row');
    await room.add('Typed by mistake', /new constraint/i);
    await expect(session.page.getByRole('gridcell', { name: 'Typed by mistake' })).toBeVisible();
    await room.saved();
    await session.page.waitForTimeout(500);
    await session.close();
    session = await launchApp({ dataFolder });
    room = new Facilitator(session.app, session.page);
    await expect(session.page.getByRole('gridcell', { name: 'Typed by mistake' })).toBeVisible();
    await session.page.getByRole('grid').first().focus();
    await session.page.keyboard.press('ControlOrMeta+z');
    await expect(session.page.getByRole('gridcell', { name: 'Typed by mistake' })).toHaveCount(0);
    await session.page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(session.page.getByRole('gridcell', { name: 'Typed by mistake' })).toBeVisible();
    await session.page.keyboard.press('ControlOrMeta+z');
    await expect(session.page.getByRole('gridcell', { name: 'Typed by mistake' })).toHaveCount(0);
  });

  await test.step('the executive brief, saved and read back', async () => {
    const file = join(files, 'brief.pdf');
    await room.willSaveTo(file);
    await room.rail.getByText('Briefs', { exact: true }).click();
    await session.page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(session.page.getByRole('list', { name: 'Pages' })).toBeVisible({ timeout: 60_000 });
    await session.page.getByRole('button', { name: /^Save/ }).first().click();
    await expect.poll(() => existsSync(file)).toBe(true);
    const pages = await readPages(file);
    expect(pages).toHaveLength(1);
    for (const ref of ['G-01', 'G-02', 'G-03', 'C-01', 'C-02', 'C-03']) expect(pages[0]).toContain(ref);
    expect(pages[0]).toContain('Cut first response for urgent tickets');
    expect(pages[0]?.replaceAll(' ', '')).toContain('個人情報');
  });

  await test.step('exported, imported into an empty library and exported again: the same workshop.json', async () => {
    const first = join(files, 'first.json');
    const archive = join(files, 'workshop.groundwork');
    await room.willSaveTo(first);
    await room.menu('Export as workshop.json…');
    await expect.poll(() => existsSync(first)).toBe(true);
    await room.willSaveTo(archive);
    await room.menu('Export workshop…');
    await expect.poll(() => existsSync(archive)).toBe(true);
    await session.close();

    session = await launchApp();
    room = new Facilitator(session.app, session.page);
    await room.willOpen(archive);
    await session.page.getByRole('button', { name: 'Open file' }).first().click();
    await session.page.getByRole('dialog').getByRole('button', { name: 'Add and open' }).click();
    await expect(room.rail).toBeVisible();
    const second = join(files, 'second.json');
    await room.willSaveTo(second);
    await room.menu('Export as workshop.json…');
    await expect.poll(() => existsSync(second)).toBe(true);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
    copyFileSync(archive, join(files, 'kept.groundwork'));
    expect(session.readLog()).not.toMatch(/refused request/i);
    await session.close();
  });
});
