/** What a facilitator does while the day runs, and what of it is stored: blocks, votes, notes moved by hand. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../../src/shared/domain/workshop';
import type { RoomView } from '../../../src/shared/room/room-view';
import { callApp } from '../call-app';
import type { Facilitator } from './facilitator';

type Bodies = readonly WorkshopRecord['body'][];

export class DayHands {
  workshopId = '';
  private readonly page: Page;
  private readonly room: Facilitator;

  constructor(page: Page, room: Facilitator) {
    this.page = page;
    this.room = room;
  }

  /** Takes the only workshop there is. */
  async findWorkshop(): Promise<void> {
    const cards = (await this.call('library.list', {})) as readonly { readonly id: string }[];
    this.workshopId = cards[0]?.id ?? '';
  }

  call(name: string, input: Record<string, unknown>): Promise<unknown> {
    return callApp(this.page, name, input);
  }

  async roomNow(): Promise<RoomView> {
    return (await this.call('room.get', { workshopId: this.workshopId })) as RoomView;
  }

  /** The records of a kind as they are stored, in their order. */
  async stored(kind: string): Promise<readonly WorkshopRecord[]> {
    const text = (await this.call('workshop.open', { id: this.workshopId })) as string;
    return (JSON.parse(text) as WorkshopSnapshot).records
      .filter((record) => record.kind === kind && record.deletedAt === null)
      .sort((a, b) => (a.position < b.position ? -1 : 1));
  }

  async bodies(kind: string): Promise<Bodies> {
    return (await this.stored(kind)).map(({ body }) => body);
  }

  /** The blocks and breaks of the day. */
  async day(): Promise<Bodies> {
    return (await this.bodies('agenda_item')).filter(({ kind }) => kind !== 'prework');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  clock(): Locator {
    return this.page.getByRole('region', { name: 'Clock' });
  }

  vote(): Locator {
    return this.page.getByRole('region', { name: 'Vote', exact: true });
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  async expectSection(id: string): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText(id);
  }

  /** Ends the running block; the next one opens its board. */
  async nextBlock(title: string, section: string): Promise<void> {
    await this.press('ControlOrMeta+Shift+j');
    await expect(this.clock()).toContainText(title);
    await this.expectSection(section);
  }

  /** Goes on with a later block by its row on the agenda; what lies between stays open. */
  async jumpTo(title: string, section: string): Promise<void> {
    await this.room.palette('Agenda');
    await this.page.getByRole('button', { name: `Start ${title}`, exact: true }).click();
    await expect(this.clock()).toContainText(title);
    await this.expectSection(section);
  }

  /** Begins a vote from the board on screen. */
  async begin(way: 'Called out' | 'Pass the laptop' | 'On paper'): Promise<void> {
    await this.page.getByRole('button', { name: 'Vote…' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Vote' });
    await dialog.getByText(way, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Begin the vote' }).click();
    await expect(dialog).toBeHidden();
    await expect(this.vote()).toBeVisible();
  }

  /** Calls on a seat by its key; its ballot opens at the first item. */
  async pick(key: string): Promise<void> {
    await this.press(key);
    await expect(this.page.locator('[data-item]').first()).toBeVisible();
  }

  /** Ends the voting, shows the decider's answers, keeps the result and clears the table. */
  async closeAndKeep(): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Close the vote', exact: true }).click();
    const confirm = page.getByRole('alertdialog').getByRole('button', { name: 'Close the vote' });
    const keep = page.getByRole('button', { name: 'Keep the result' });
    await expect(confirm.or(keep)).toBeVisible();
    if (await confirm.isVisible()) await confirm.click();
    await expect(keep).toBeVisible();
    const decider = page.getByRole('button', { name: 'Show the decider’s answers' });
    if (await decider.isVisible()) await decider.click();
    await keep.click();
    await expect(page.getByText(/^Kept as /)).toBeVisible();
    await page.getByRole('button', { name: 'Take off the table' }).click();
    await expect(this.vote()).toBeHidden();
  }

  /** Drags one thing onto the middle of another. */
  async drag(from: Locator, to: Locator): Promise<void> {
    await from.scrollIntoViewIfNeeded();
    const start = await from.boundingBox();
    const end = await to.boundingBox();
    if (!start || !end) throw new Error('Nothing to drag');
    const { mouse } = this.page;
    const [x, y] = [start.x + start.width / 2, start.y + start.height / 2];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 20, y + 8, { steps: 3 });
    await mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
    await mouse.up();
  }
}
