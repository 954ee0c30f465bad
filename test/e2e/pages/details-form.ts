/**
 * Fills the details of a record as a facilitator does who never touches the mouse: Tab leads from field to field, and
 * in each the keys of its kind of control give the answer. Reads the page only to know where the keyboard is.
 */
import type { Page } from '@playwright/test';
import type { Field } from '../../../src/shared/fields/field';
import { getDeclaration } from '../../../src/shared/sections/registry';

/** An answer as it is typed; codes for choices and chips, "y" or "n" for yes and no, "2026-03-31" for days. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Where the keyboard is: the field, or the words of a button. */
export interface Stop {
  readonly isInDetails: boolean;
  readonly field: string | null;
  readonly words: string;
  /** Code of the option in an open list. */
  readonly option: string | null;
  readonly isExpanded: boolean;
  readonly isSummary: boolean;
  readonly isTab: boolean;
  readonly isSlider: boolean;
  readonly isRadio: boolean;
}

/** More tab stops than any page with details has. */
const LONGEST_WALK = 260;

/** Where the keyboard is now. */
export function whereNow(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const now = document.activeElement;
    const pointed = document.getElementById(now?.getAttribute('aria-activedescendant') ?? '');
    return {
      isInDetails: now?.closest('section[aria-label^="Details of"]') !== null,
      field: now?.closest<HTMLElement>('[data-field]')?.dataset.field ?? null,
      // The page itself holds all words there are.
      words: now?.matches('body, main, #content')
        ? ''
        : (now?.getAttribute('aria-label') ??
          (now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement
            ? now.labels?.[0]?.textContent
            : now?.textContent
          )?.trim() ??
          ''),
      option: (pointed ?? now)?.closest<HTMLElement>('[role="option"]')?.dataset.key ?? null,
      isExpanded: now?.getAttribute('aria-expanded') === 'true',
      isSummary: now?.tagName === 'SUMMARY',
      isTab: now?.getAttribute('role') === 'tab',
      isSlider: now?.matches('[role="slider"], input[type="range"]') ?? false,
      isRadio: now?.matches('[role="radio"], input[type="radio"]') ?? false,
    };
  });
}

/** Presses Tab (or another key) until the place is reached; fails when the way does not lead there. */
export async function walkTo(page: Page, reached: (stop: Stop) => boolean, key = 'Tab'): Promise<Stop> {
  for (let steps = 0; steps < LONGEST_WALK; steps += 1) {
    const stop = await whereNow(page);
    if (reached(stop)) return stop;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there; the keyboard is at "${(await whereNow(page)).words}"`);
}

/**
 * Walks through the open details from where the keyboard is, and answers. A field without an answer in `answers` is
 * passed, or with `answerFor` gets what that says. Answers for fields behind "More fields" open them.
 */
export async function fillDetails(
  page: Page,
  kind: string,
  answers: Answers,
  answerFor: (name: string, field: Field) => string | readonly string[] | null = () => null,
): Promise<readonly string[]> {
  const { fields } = getDeclaration(kind);
  const open = new Set(Object.keys(answers));
  const done: string[] = [];
  // An answer can bring a field to the front, and it may appear behind the keyboard: then the way leads back.
  for (const key of ['Tab', 'Shift+Tab']) {
    await walkTo(page, ({ isInDetails }) => isInDetails, key);
    for (let stop = await whereNow(page); stop.isInDetails; stop = await whereNow(page)) {
      const { field: name } = stop;
      const field = name === null ? undefined : fields[name];
      if (name !== null && field !== undefined && !done.includes(name)) {
        const answer = answers[name] ?? answerFor(name, field);
        if (answer !== null) {
          await answerField(page, field, answer);
          open.delete(name);
          done.push(name);
        }
      } else if (stop.isSummary && open.size > 0 && key === 'Tab') await page.keyboard.press('Enter');
      else if (stop.isSummary && key === 'Tab') break;
      await page.keyboard.press(key);
      if (open.size === 0 && Object.keys(answers).length > 0) break;
    }
    if (open.size === 0) break;
  }
  // A field that looks things up opens its list as soon as the keyboard comes by. One that is only fading away is
  // left alone: Escape would then close the details themselves.
  await page.waitForTimeout(150);
  if (
    await page.evaluate(() => document.activeElement?.matches('[role=combobox][aria-expanded=true]') ?? false)
  )
    await page.keyboard.press('Escape');
  if (open.size > 0) throw new Error(`Tab passed no such field of ${kind}: ${[...open].join(', ')}`);
  return done;
}

/** Answers the field that the keyboard is in. */
async function answerField(page: Page, field: Field, answer: string | readonly string[]): Promise<void> {
  const answers = typeof answer === 'string' ? [answer] : answer;
  const [first = ''] = answers;
  switch (field.kind) {
    case 'choice':
      return chooseInList(page, first);
    case 'set':
      return field.open ? addEach(page, answers) : pressChips(page, field.options, answers);
    case 'reference':
      return field.many ? addEach(page, answers) : find(page, first);
    case 'date':
      return typeDay(page, first);
    case 'scale':
    case 'flag':
      await page.keyboard.press(first);
      return;
    case 'text':
    case 'number':
    case 'money':
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(first);
      return;
    case 'derived':
      throw new Error('A derived field takes no answer');
  }
}

async function chooseInList(page: Page, code: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('[role="option"]:focus').waitFor();
  await page.keyboard.press('Home');
  await walkTo(page, ({ option }) => option === code, 'ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('[data-trigger="Select"]').waitFor({ state: 'hidden' });
}

async function addEach(page: Page, answers: readonly string[]): Promise<void> {
  for (const answer of answers) await find(page, answer);
}

/** Types into a field that looks things up and takes the best match, or makes it. */
async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  // The list opens whole as the keyboard arrives; only what holds the words is the list that was asked for.
  await page.getByRole('option').filter({ hasText: words }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-trigger="ComboBox"]').waitFor({ state: 'hidden' });
}

async function pressChips(page: Page, options: readonly string[], answers: readonly string[]): Promise<void> {
  for (const [at, code] of options.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    if (answers.includes(code)) await page.keyboard.press(' ');
  }
}

/** Types a day in the order in which this computer writes days. */
async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const order = await page.evaluate(() =>
    new Intl.DateTimeFormat(navigator.language).formatToParts(new Date()).map(({ type }) => type),
  );
  const parts: Readonly<Record<string, string>> = { year, month, day: date };
  await page.keyboard.type(order.map((part) => parts[part] ?? '').join(''));
}
