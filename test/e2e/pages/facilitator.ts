/** What a facilitator does, in their words: every step goes through the real window by keyboard and mouse. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { getDeclaration, RECORD_KINDS } from '../../../src/shared/sections/registry';
import { type Answers, fillDetails, walkTo } from './details-form';

export class Facilitator {
  readonly page: Page;
  /** Who answers for what is settled. */
  owner = 'Amira Haddad';
  private readonly app: ElectronApplication;

  constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.page = page;
    page.setDefaultTimeout(8_000);
  }

  /** Makes a workshop from a template by keyboard and lands in it. */
  async startWorkshop(title: string, template: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New workshop' }).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Title').fill(title);
    await dialog.getByRole('radio', { name: new RegExp(template) }).check({ force: true });
    await dialog.getByLabel('Title').press('Enter');
    await expect(this.rail).toBeVisible();
  }

  get rail(): Locator {
    return this.page.getByRole('navigation', { name: 'Sections' });
  }

  /** Goes to a section by its name in the rail and to one of its tabs. */
  async go(section: string, tab?: string): Promise<void> {
    await this.rail.getByText(section, { exact: true }).click();
    if (tab) await this.page.getByRole('tab', { name: tab, exact: true }).click();
  }

  /** Types one line into the board's own line and presses Enter. */
  async add(line: string, label: RegExp | string): Promise<void> {
    const input = this.page.getByRole('textbox', { name: label }).first();
    await input.click();
    await input.pressSequentially(line, { delay: 0 });
    await input.press('Enter');
  }

  /** Captures notes with the keyboard alone: N, a digit for the seat, the words, Enter. */
  async capture(notes: readonly { readonly seat: number; readonly words: string }[]): Promise<void> {
    await this.page.keyboard.press('n');
    const field = this.page.getByRole('textbox', { name: 'Note', exact: true });
    await expect(field).toBeFocused();
    for (const { seat, words } of notes) {
      await this.page.keyboard.press(String(seat));
      await this.page.keyboard.type(words);
      await this.page.keyboard.press('Enter');
      await expect(field).toHaveValue('');
    }
    await this.page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  }

  /** Waits until everything that was done is on disk. */
  async saved(): Promise<void> {
    await expect(this.page.getByTestId('save-state')).toHaveText(/^Saved \d/);
  }

  /** Opens the details of a record by the palette and its reference. */
  async openRecord(ref: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.page.keyboard.type(ref);
    await this.page
      .getByRole('option', { name: new RegExp(`^${ref}\\b`) })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
    await expect(this.details(ref)).toBeVisible();
  }

  /** Runs a command, or goes to a section or record, by typing its name into the palette. */
  async palette(words: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await expect(this.page.getByRole('dialog')).toBeVisible();
    await this.page.keyboard.type(words);
    await this.page.getByRole('option', { name: words }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('dialog', { name: /^Find a command/ })).toBeHidden();
  }

  /** Goes to a section by its full title and opens one of its activities with the arrows, never touching the mouse. */
  async goByKeys(title: string, tab?: string): Promise<void> {
    await this.palette(title);
    await expect(this.page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText(title);
    if (tab !== undefined) await this.openTab(tab);
  }

  /** Opens an activity of the section on screen: Tab to the line of tabs, arrows to the one that is wanted. */
  async openTab(tab: string): Promise<void> {
    const wanted = this.page.getByRole('tab', { name: tab, exact: true });
    if ((await wanted.getAttribute('aria-selected')) === 'true') return;
    const tabs = this.page.getByRole('tablist', { name: 'Activities' }).getByRole('tab');
    const names = await tabs.allInnerTexts();
    await this.page.keyboard.press('Escape');
    await walkTo(this.page, ({ isTab }) => isTab, 'Shift+Tab');
    await this.page.keyboard.press('Home');
    for (let at = names.indexOf(tab); at > 0; at -= 1) await this.page.keyboard.press('ArrowRight');
    await this.page.keyboard.press('Enter');
    await expect(wanted).toHaveAttribute('aria-selected', 'true');
  }

  /** Types lines into the board on screen; Ctrl+Enter leads to its line from anywhere. */
  async addLines(...lines: readonly string[]): Promise<void> {
    for (const words of lines) {
      await this.page.keyboard.press('ControlOrMeta+Enter');
      const line = this.page.locator('[data-add-line]:focus');
      const kind = await line.getAttribute('data-add-line');
      await this.page.keyboard.type(words);
      await this.page.keyboard.press('Enter');
      // The line is empty again, or has given way to a board that shows what was made.
      const left = this.page.locator(`#content [data-add-line="${kind}"]`);
      await expect
        .poll(() => left.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join('')))
        .toBe('');
    }
  }

  /** Answers fields of a record in its details, by keyboard. */
  async fillIn(ref: string, answers: Answers): Promise<void> {
    await this.openRecord(ref);
    await fillDetails(this.page, this.kindOf(ref), answers);
  }

  /** Answers everything a record needs, owner and evidence included, and agrees it. */
  async settle(ref: string, answers: Answers): Promise<void> {
    const { fields } = getDeclaration(this.kindOf(ref));
    await this.fillIn(ref, {
      ...answers,
      ...('owner_id' in fields && { owner_id: this.owner }),
      ...('evidence_level' in fields && { evidence_level: 'documented' }),
    });
    await expect(this.details(ref).getByText(/Missing: |Needed before agreement/)).toHaveCount(0);
    await this.agree(ref);
  }

  /** Links a record along a way that it lacks, in the place that its details keep for it. */
  async linkTo(ref: string, words: string, other: string): Promise<void> {
    await this.openRecord(ref);
    await walkTo(this.page, (stop) => stop.isInDetails && stop.words.startsWith(`${words}: no `));
    await this.page.keyboard.press('Enter');
    await expect(this.details(ref).getByRole('combobox', { name: `${ref} ${words}` })).toBeFocused();
    await this.page.keyboard.type(other);
    await this.page.getByRole('option', { name: other }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await expect(this.details(ref).getByRole('region', { name: 'Links' })).toContainText(other);
  }

  /** Goes with Tab to what is called like this and presses it. */
  async press(words: string | RegExp, keys = 'Enter'): Promise<void> {
    await this.walk(words);
    await this.page.keyboard.press(keys);
  }

  /** Goes with Tab to what is called like this. */
  async walk(words: string | RegExp): Promise<void> {
    await walkTo(this.page, (stop) =>
      typeof words === 'string' ? stop.words === words : words.test(stop.words),
    );
  }

  /** How far a sentence of the guide is covered, as its page says it. */
  async coverageOf(item: string): Promise<Locator> {
    const name = 'Coverage of the guide';
    await this.palette(name);
    await expect(this.page.getByRole('heading', { level: 2, name })).toBeVisible();
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(item, { exact: true }) });
  }

  /** The readiness of a section as its ring in the rail says it. */
  async ring(short: string): Promise<number> {
    const entry = this.rail.getByRole('button', { name: new RegExp(`${short} readiness \\d+ of 100`) });
    return Number(/readiness (\d+) of 100/.exec((await entry.textContent()) ?? '')?.[1]);
  }

  /** Agrees the record whose details are open. */
  async agree(ref: string): Promise<void> {
    await this.palette('Mark as agreed');
    await expect(this.details(ref).getByRole('button', { name: /Status/ })).toContainText('Agreed');
  }

  /** The kind that a reference is of, by its letters. */
  private kindOf(ref: string): string {
    const letters = ref.replace(/-\d+$/, '');
    const kind = RECORD_KINDS.find((candidate) => getDeclaration(candidate).prefix === letters);
    if (!kind) throw new Error(`No kind has the letters ${letters}`);
    return kind;
  }

  details(ref: string): Locator {
    return this.page.getByRole('region', { name: `Details of ${ref}` });
  }

  /** Answers the next save dialog of the system with a path. */
  async willSaveTo(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      return true;
    }, path);
  }

  /** Chooses what the brief page prints, by its name in the list. */
  async chooseBrief(name: string): Promise<void> {
    const main = this.page.getByRole('main');
    await main.getByRole('button', { name: /\bBrief$/ }).click();
    await this.page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
    await expect(main.getByRole('button', { name: `${name} Brief`, exact: true })).toBeVisible();
  }

  /** Prints the brief that is chosen and waits for its pages. */
  async printBrief(): Promise<void> {
    await this.page.getByRole('button', { name: /^Print( again)?$/ }).click();
    await expect(this.page.getByRole('list', { name: 'Pages' })).toBeVisible({ timeout: 60_000 });
  }

  /** Answers the next open dialog of the system with a path. */
  async willOpen(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
      return true;
    }, path);
  }

  /** Uses a menu item, as its accelerator or a click does. */
  async menu(commandLabel: string): Promise<void> {
    await this.app.evaluate(({ Menu }, label) => {
      const find = (items: readonly Electron.MenuItem[]): Electron.MenuItem | undefined => {
        for (const item of items) {
          if (item.label === label) return item;
          const inside = item.submenu && find(item.submenu.items);
          if (inside) return inside;
        }
        return undefined;
      };
      const item = find(Menu.getApplicationMenu()?.items ?? []);
      if (!item) throw new Error(`No menu item "${label}"`);
      item.click();
      return true;
    }, commandLabel);
  }
}
