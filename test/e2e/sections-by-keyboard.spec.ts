/**
 * Any of the sixteen sections can be worked through by keyboard alone: its first screen asks for one thing, one typed
 * line makes a record, Tab leads through everything that is needed, and the record is agreed.
 */
import { expect, type Page, test } from '@playwright/test';
import type { Field } from '../../src/shared/fields/field';
import { isNeeded } from '../../src/shared/fields/needed';
import type { Section } from '../../src/shared/sections/define-section';
import { initialBody } from '../../src/shared/sections/record-schema';
import { findSection, getDeclaration, getSectionOf, SECTIONS } from '../../src/shared/sections/registry';
import { type LaunchedApp, launchApp } from './app';
import { fillDetails, walkTo } from './pages/details-form';
import { Facilitator } from './pages/facilitator';

let launched: LaunchedApp;
let page: Page;
let room: Facilitator;
/** Kinds that have a record by now, so that others can point to it. */
const made = new Set<string>();

/** Codes that leave a question open, or that ask for nothing more. */
const OPEN_CODES = new Set(['none', 'unknown', 'undecided', 'not_determined', 'not_applicable', 'unset']);
const SECTION_IDS = SECTIONS.map(({ id }) => id).filter((id) => findSection(id)?.score !== undefined);
/** What can be pressed, typed into or moved. */
const CONTROLS = 'button, input, textarea, [role="slider"], [role="option"], [role="gridcell"]';
/** Boards that ask their questions at once consist of these; all others begin with one line to type into. */
const PARTS: Readonly<Record<string, string>> = { screen: '[data-field]', sliders: '[data-pair]' };
/** Leads to everything else about what a screen asks. */
const DETAILS = 'Details';

/** An answer for any field that is needed, as somebody would type it. */
function answerFor(name: string, field: Field): string | readonly string[] | null {
  if (field.kind === 'derived' || field.need === 'optional') return null;
  switch (field.kind) {
    case 'text':
      return field.max < 60
        ? 'Night shift of June 2026'
        : `Counted on 42 night shifts, ${name}`.slice(0, field.max);
    case 'choice':
      return field.options.find((code) => !OPEN_CODES.has(code)) ?? field.options[0] ?? '';
    case 'set':
      return [field.options.find((code) => !OPEN_CODES.has(code)) ?? 'Leeds'];
    case 'reference':
      return field.to.includes('person')
        ? 'Amira Haddad'
        : field.to.includes('stakeholder')
          ? 'Night staff'
          : '-01';
    case 'date':
      return '2027-03-31';
    case 'scale':
      return '3';
    case 'flag':
      return 'y';
    case 'number':
      return String(Math.min(field.max, Math.max(field.min, 3)));
    case 'money':
      return '42000 EUR';
  }
}

/** Kinds that a new record of this kind has to point to, and that cannot be made while choosing. */
function wantedFirst(kind: string): readonly string[] {
  const body = initialBody(kind, '2026-01-01');
  return Object.values(getDeclaration(kind).fields)
    .filter((field) => field.kind === 'reference' && (isNeeded(field, body) || field.need === 'conditional'))
    .flatMap((field) => (field.kind === 'reference' ? field.to.slice(0, 1) : []))
    .filter((to) => to !== 'person' && to !== 'stakeholder' && !made.has(to));
}

/** The activity of a kind where one line makes a record. */
function placeOf(kind: string): { readonly section: Section; readonly tab: string } {
  const section = getSectionOf(kind);
  const activity =
    section.activities.find(
      (one) => one.kind === kind && (one.board === 'register' || one.board === 'wall'),
    ) ?? section.activities.find((one) => one.kind === kind);
  if (!activity) throw new Error(`No board makes ${kind}`);
  return { section, tab: section.text.activities[activity.id]?.title ?? '' };
}

async function typeOne(kind: string): Promise<void> {
  const { section, tab } = placeOf(kind);
  await room.goByKeys(section.text.title, tab);
  await room.addLines(`Ten of 42 night nurses wait for ${kind.replaceAll('_', ' ')}`);
  made.add(kind);
}

test.beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  room = new Facilitator(launched.app, page);
  await room.startWorkshop('Every section', 'Full day');
});
test.afterAll(async () => launched.close());

test('every section begins with one board that asks for one thing', async () => {
  expect(SECTION_IDS).toHaveLength(16);
  await room.goByKeys('Frame and seats');
  for (const id of SECTION_IDS) {
    await page.keyboard.press('ControlOrMeta+PageDown');
    const section = findSection(id);
    const [first] = section?.activities ?? [];
    if (!section || !first) throw new Error(`${id} has no activity`);
    await expect(page.getByRole('heading', { level: 2, name: section.text.title }), id).toBeVisible();
    await expect(page.getByRole('tab', { selected: true })).toHaveText(
      section.text.activities[first.id]?.title ?? '',
    );
    await expect(page.getByRole('tabpanel')).toHaveCount(1);
    const controls = page.getByRole('tabpanel').locator(CONTROLS).filter({ visible: true });
    await expect(controls.first()).toBeVisible();
    const part = PARTS[first.board];
    if (part === undefined) {
      await expect(controls, id).toHaveCount(1);
      await expect(controls).toHaveAttribute('data-add-line', first.kind);
    } else {
      const strays = await controls.evaluateAll(
        (all, own) => all.filter((one) => one.closest(own) === null).map(({ textContent }) => textContent),
        part,
      );
      expect(
        strays.filter((words) => words !== DETAILS),
        id,
      ).toEqual([]);
    }
  }
});

/** One of each pillar; the others are walked the long way round. */
const SAMPLE = ['S01', 'S04', 'S09', 'S14'];

for (const id of SECTION_IDS) {
  test(`${SAMPLE.includes(id) ? '' : '@long '}${id}: one line, its details, agreed`, async () => {
    const kind = findSection(id)?.score?.primary[0]?.kind;
    if (kind === undefined) throw new Error(`${id} scores nothing`);
    const { headline, prefix } = getDeclaration(kind);

    for (const other of wantedFirst(kind)) await typeOne(other);
    await typeOne(kind);
    const ref = `${prefix}-01`;
    await room.openRecord(ref);
    const details = room.details(ref);

    // Asked too early, the app says what is missing and leads to the first of it.
    await walkTo(page, ({ words, isInDetails }) => isInDetails && words === 'Agree');
    await page.keyboard.press('Enter');
    await expect(details.getByRole('alert')).toContainText('Cannot be agreed yet. Missing: ');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-field]') !== null))
      .toBe(true);

    await fillDetails(page, kind, {}, (name, field) => (name === headline ? null : answerFor(name, field)));
    const missing = details.getByText(/Missing: |Needed before agreement/);
    await expect.poll(() => missing.allInnerTexts()).toEqual([]);
    await room.agree(ref);
    await room.saved();
  });
}
