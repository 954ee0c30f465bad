/**
 * Every screen of the app at the size of a small laptop and of a projector: nothing that axe calls serious, nothing
 * beyond the window, no word of a button cut off. The pictures stay in artifacts/screens for people to look at.
 */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { handOver } from '../../scripts/lib/launch.mjs';
import { SECTIONS as ALL_SECTIONS } from '../../src/shared/sections/registry';
import { type LaunchedApp, launchApp } from './app';
import { Facilitator } from './pages/facilitator';
import { axeFlaws, layoutFlaws } from './screens/inspect';
import { FIRST_SCENES, LIBRARY_SCENES, type Scene, visit, WORKSHOP_SCENES } from './screens/scenes';
import { LAPTOP, PROJECTOR, Viewer } from './screens/viewer';

const EXAMPLE = 'Restaurant recommendations for a home feed';
/** Walked with axe in both sizes. All sections on the long way round. */
const SECTIONS = process.env['LONG'] === '1' ? ALL_SECTIONS.map(({ text }) => text.short) : ['Goals'];
/** What can depend on the theme alone. */
const COLOURS = ['color-contrast'];

let session: LaunchedApp;
let room: Facilitator;
let viewer: Viewer;

test.beforeAll(async () => {
  session = await launchApp();
  room = new Facilitator(session.app, session.page);
  viewer = new Viewer(session.app, session.page);
});
test.afterAll(async () => session.close());

/** Looks at what is on screen now in both sizes and answers with what is wrong. */
async function look(name: string): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const size of [LAPTOP, PROJECTOR]) {
    await viewer.resize(size);
    await viewer.calm();
    const found = [...(await layoutFlaws(session.page)), ...(await axeFlaws(session.page))];
    flaws.push(...found.map((flaw) => `${name} at ${size.width}: ${flaw}`));
    await viewer.picture(`${name}-${size.width}`);
  }
  await viewer.resize(LAPTOP);
  return flaws;
}

/** Walks through scenes and expects none of them to have a flaw; all are told at once. */
async function walk(scenes: readonly Scene[]): Promise<void> {
  const flaws: string[] = [];
  for (const scene of scenes) {
    await test.step(scene.name, async () => {
      await scene.show(room);
      flaws.push(...(await look(scene.name)));
      await scene.hide?.(room);
    });
  }
  expect(flaws).toEqual([]);
}

/** Opens the worked example unless it is open; after a failed test the app is a new one. */
async function openExample(): Promise<void> {
  if (await room.rail.isVisible()) return;
  await tryExample(EXAMPLE);
}

/** Opens the worked example with these words in its title from the library. */
async function tryExample(words: string): Promise<void> {
  await toLibrary();
  await session.page.getByRole('button', { name: 'Try an example' }).first().click();
  await session.page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^Open the example .*${words}`) })
    .click();
  await expect(room.rail).toBeVisible();
}

/** Back to all workshops from wherever the last test was. */
async function toLibrary(): Promise<void> {
  await viewer.resize(LAPTOP);
  if (await room.rail.isVisible()) await room.menu('All workshops');
  await expect(session.page.getByRole('heading', { name: 'Groundwork' })).toBeVisible();
}

/** The tabs of a section, as scenes. */
async function tabsOf(section: string): Promise<readonly Scene[]> {
  await visit(room, section);
  const tabs = await session.page.getByRole('tab').allInnerTexts();
  return tabs.map((tab) => ({
    name: `${section}-${tab}`.toLowerCase().replace(/[^a-z]+/g, '-'),
    show: () => visit(room, section, tab),
  }));
}

/** A page of each form. */
const MAIN_PAGES: readonly (readonly [section: string, tab?: string])[] = [
  ['Frame', 'Project frame'],
  ['Goals', 'Impact and effort'],
  ['Experience', 'Journeys'],
  ['Constraints', 'Limits, row by row'],
  ['Outcomes', 'Decisions'],
  ['Inbox'],
  ['Findings'],
  ['Readiness'],
  ['Coverage'],
  ['Briefs'],
];

test('before the first workshop', async () => {
  await viewer.resize(LAPTOP);
  await walk(FIRST_SCENES);
});

for (const section of SECTIONS) {
  test(`every tab of ${section}`, async () => {
    await openExample();
    await walk(await tabsOf(section));
  });
}

test('every other section fits a small laptop', async () => {
  test.setTimeout(240_000);
  await openExample();
  await viewer.resize(LAPTOP);
  const flaws: string[] = [];
  for (const { text } of ALL_SECTIONS.filter(({ text }) => !SECTIONS.includes(text.short))) {
    for (const scene of await tabsOf(text.short)) {
      await scene.show(room);
      await viewer.calm();
      flaws.push(...(await layoutFlaws(session.page)).map((flaw) => `${scene.name}: ${flaw}`));
    }
    const rows = await session.page
      .getByRole('tablist', { name: 'Activities' })
      .getByRole('tab')
      .evaluateAll((tabs) => new Set(tabs.map((tab) => Math.round(tab.getBoundingClientRect().top))).size);
    if (rows > 2) flaws.push(`${text.short}: its tabs stand in ${rows} rows`);
  }
  expect(flaws).toEqual([]);
});

test('panels, dialogs, inbox, findings and briefs', async () => {
  test.setTimeout(240_000);
  await openExample();
  await visit(room, 'Goals', 'Impact and effort');
  await walk(WORKSHOP_SCENES);
});

test('dark and high-contrast colours on the main pages', async () => {
  await openExample();
  const flaws: string[] = [];
  for (const theme of ['Dark', 'High-contrast']) {
    await room.menu(`${theme} theme`);
    for (const [section, tab] of MAIN_PAGES) {
      await visit(room, section, tab);
      await viewer.calm();
      const name = `${theme}-${section}`.toLowerCase();
      flaws.push(...(await axeFlaws(session.page, COLOURS)).map((flaw) => `${name}: ${flaw}`));
      await viewer.picture(name);
    }
  }
  await room.menu('Light theme');
  expect(flaws).toEqual([]);
});

test('twice the size without sideways scrolling', async () => {
  await openExample();
  const flaws: string[] = [];
  // In so little room a panel lies over the page until it is closed.
  await room.menu('Close the panel');
  await viewer.resize(LAPTOP, 2);
  for (const [section, tab] of MAIN_PAGES) {
    await visit(room, section, tab);
    await viewer.calm();
    flaws.push(...(await layoutFlaws(session.page)).map((flaw) => `${section}: ${flaw}`));
    await viewer.pictureOfWindow(`zoomed-${section}`.toLowerCase());
  }
  await viewer.resize(LAPTOP);
  expect(flaws).toEqual([]);
});

test('names and texts from right to left on the main pages', async () => {
  await tryExample('بيانات');
  const flaws: string[] = [];
  for (const [section, tab] of MAIN_PAGES) {
    await visit(room, section, tab);
    await viewer.calm();
    flaws.push(...(await layoutFlaws(session.page)).map((flaw) => `${section}: ${flaw}`));
    await viewer.picture(`arabic-${section}`.toLowerCase());
  }
  await toLibrary();
  expect(flaws).toEqual([]);
});

test('the keyboard alone never moves the page out of the window', async () => {
  await openExample();
  for (const [section, tab] of [
    ['Frame', 'Project frame'],
    ['Constraints', 'Regulatory screen'],
  ] as const) {
    await visit(room, section, tab);
    await session.page.getByRole('tab', { name: tab }).focus();
    for (let presses = 0; presses < 30; presses += 1) {
      await session.page.keyboard.press('Tab');
      const moved = await session.page.evaluate(() => document.documentElement.scrollTop);
      expect(moved, `${section} after ${presses + 1} Tabs`).toBe(0);
    }
  }
});

test('the library with workshops in it', async () => {
  const folder = handOver(mkdtempSync(join(tmpdir(), 'groundwork-screens-')));
  const file = join(folder, 'from-a-colleague.json');
  copyFileSync('resources/examples/restaurant-recommendations.json', file);
  await openExample();
  await room.willOpen(file);
  await walk(LIBRARY_SCENES);
});
