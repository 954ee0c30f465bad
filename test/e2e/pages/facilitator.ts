/** What a facilitator does, in their words: every step goes through the real window by keyboard and mouse. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export class Facilitator {
  readonly page: Page;
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
    const field = this.page.getByRole('textbox', { name: 'Note' });
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
