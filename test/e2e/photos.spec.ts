/** Photos of flip charts: picked, dropped, pasted; attached, looked at, taken away; out to a file and back. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { WorkshopRecord, WorkshopSnapshot } from '../../src/shared/domain/workshop';
import { readPlainJpeg } from '../../src/shared/photos/plain-jpeg';
import { type LaunchedApp, launchApp } from './app';
import { callApp } from './call-app';
import { drawPng, withExif } from './draw-picture';
import { Facilitator } from './pages/facilitator';
import { axeFlaws, layoutFlaws } from './screens/inspect';

let launched: LaunchedApp;
let page: Page;
let facilitator: Facilitator;
/** The tab of the board that is photographed. */
let board = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  // A picture that is gone is asked for once.
  launched = await launchApp({ expected: /404/ });
  page = launched.page;
  facilitator = new Facilitator(launched.app, page);
  await facilitator.startWorkshop('Ticket routing', 'Full day');
  await facilitator.go('Goals');
  board = await page.getByRole('tab', { selected: true }).innerText();
});
test.afterAll(async () => launched.close());

const row = (): Locator => page.getByRole('listbox', { name: 'Photos of this board' }).getByRole('option');
const viewer = (): Locator => page.getByRole('dialog', { name: /^PH-/ });
const media = (): readonly string[] =>
  readdirSync(join(launched.dataFolder, 'media')).filter((name) => name.endsWith('.jpg'));

const call = (name: string, input: Record<string, unknown>): Promise<unknown> => callApp(page, name, input);
async function stored(): Promise<readonly WorkshopRecord[]> {
  const cards = (await call('library.list', {})) as { id: string }[];
  const text = (await call('workshop.open', { id: cards[0]?.id })) as string;
  return (JSON.parse(text) as WorkshopSnapshot).records;
}
const photos = async () => (await stored()).filter(({ kind }) => kind === 'photo');

interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Drags files onto an element and lets them fall, or pastes them there, as the browser tells the page about it. */
async function give(how: 'drop' | 'paste', target: string, ...files: SentFile[]): Promise<void> {
  await page.evaluate(
    async ({ how, target, sent }) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of sent) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
      }
      const element = document.querySelector(target);
      if (!element) throw new Error(`nothing at ${target}`);
      const common = { bubbles: true, cancelable: true };
      if (how === 'paste') {
        element.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData: transfer }));
        return;
      }
      element.dispatchEvent(new DragEvent('dragover', { ...common, dataTransfer: transfer }));
      await new Promise((settle) => setTimeout(settle, 60));
      element.dispatchEvent(new DragEvent('drop', { ...common, dataTransfer: transfer }));
    },
    { how, target, sent: files.map(({ bytes, ...file }) => ({ ...file, base64: bytes.toString('base64') })) },
  );
}
const png = (name: string, tint: number): SentFile => ({
  name,
  type: 'image/png',
  bytes: drawPng(900, 700, tint),
});

test('a picked photo of 12 megapixels is made smaller, asks for its caption, and holds nothing up', async () => {
  const path = join(launched.dataFolder, 'wall.png');
  writeFileSync(path, drawPng(4_000, 3_000));
  await page.evaluate(() => {
    const seen = { longest: 0, last: performance.now() };
    const tick = (): void => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { seen });
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a photo of a flip chart' }).click();
  await page.evaluate(() =>
    Object.assign((window as never as { seen: { longest: number } }).seen, { longest: 0 }),
  );
  await (await chooser).setFiles(path);
  const caption = viewer().getByLabel('Caption');
  await expect(caption).toBeFocused({ timeout: 15_000 });
  const longest = await page.evaluate(() => (window as never as { seen: { longest: number } }).seen.longest);
  console.log(`longest frame while a photo was taken in: ${Math.round(longest)} ms`);
  expect(longest).toBeLessThan(500);
  await expect(caption).toHaveValue(/^Flip chart of .+, \d\d:\d\d$/);
  await page.keyboard.type('Wall of goals, left half');
  await page.keyboard.press('Enter');
  await expect(viewer()).toBeHidden();
  await expect(row()).toHaveCount(1);
  await expect(row().first()).toContainText('Wall of goals, left half');
  const [photo] = await photos();
  expect(photo?.body).toMatchObject({ width: 2_560, height: 1_920, section_id: 'S01' });
  const kept = readFileSync(join(launched.dataFolder, 'media', `${photo?.body.sha256}.jpg`));
  expect(readPlainJpeg(kept)).toEqual({ width: 2_560, height: 1_920 });
});

test('a photo lying on its side is turned upright, and its place is left behind', async () => {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(400, 200);
    canvas.getContext('2d')?.fillRect(0, 0, 200, 200);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  });
  const phone = withExif(Buffer.from(base64, 'base64'), 6);
  expect(phone.includes('GPS 48.2082')).toBe(true);
  await give('drop', '#content', { name: 'phone.jpg', type: 'image/jpeg', bytes: phone });
  await expect(viewer()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row()).toHaveCount(2);
  const photo = (await photos()).find(({ ref }) => ref === 'PH-02');
  expect(photo?.body).toMatchObject({ width: 200, height: 400 });
  for (const name of media())
    expect(readFileSync(join(launched.dataFolder, 'media', name)).includes('GPS')).toBe(false);
});

test('pictures are pasted onto the board, but never into a text that is being typed', async () => {
  await give('paste', '#content', png('paste.png', 1), png('paste-2.png', 2));
  await expect(row()).toHaveCount(4);
  await expect(page.getByText('Added 2 photos.')).toBeVisible();
  await give('paste', '#content [data-add-line]', png('typing.png', 3));
  await page.waitForTimeout(400);
  await expect(row()).toHaveCount(4);
});

test('a photo is attached to a record by dropping it on the details, and named there', async () => {
  await call('record.create', {
    workshopId: ((await call('library.list', {})) as { id: string }[])[0]?.id,
    kind: 'goal',
    body: { statement: 'Send each ticket to the right queue' },
    opId: `photos-spec-${Date.now()}`,
  });
  await facilitator.openRecord('G-01');
  const part = page.getByRole('region', { name: 'Photos of G-01' });
  await expect(part).toContainText('Photos 0');
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
    const details = document.querySelector('[data-photo-drop]');
    details?.dispatchEvent(
      new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
  });
  await expect(page.getByText('Drop to attach to G-01')).toBeVisible();
  await give('drop', '[data-photo-drop]', png('record.png', 4));
  await expect(page.getByText('Drop to attach to G-01')).toBeHidden();
  await expect(viewer()).toContainText('G-01');
  await page.keyboard.press('Escape');
  await expect(part.getByRole('option')).toHaveCount(1);
  const photo = (await photos()).at(-1);
  const goal = (await stored()).find(({ kind }) => kind === 'goal');
  expect(photo?.body).toMatchObject({ section_id: 'S01', record_ids: [goal?.id] });
  expect(await axeFlaws(page)).toEqual([]);
});

test('what is no photo is refused by name, and nothing of it is kept', async () => {
  const before = [...media()];
  const bomb = drawPng(4, 4);
  bomb.writeUInt32BE(30_000, 16);
  bomb.writeUInt32BE(30_000, 20);
  const cases: readonly (readonly [SentFile, RegExp])[] = [
    [
      { name: 'page.jpg', type: 'image/jpeg', bytes: Buffer.from('<script>alert(1)</script>') },
      /“page\.jpg” is not a photo/,
    ],
    [
      { name: 'draw.svg', type: 'image/svg+xml', bytes: Buffer.from('<svg onload="alert(1)"/>') },
      /“draw\.svg” is not a photo/,
    ],
    [
      { name: 'phone.heic', type: '', bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0') },
      /“phone\.heic” is a picture in the HEIC format.*save it as JPEG/,
    ],
    [{ name: 'bomb.png', type: 'image/png', bytes: bomb }, /“bomb\.png” has too many pixels/],
    [
      { name: 'half.png', type: 'image/png', bytes: drawPng(300, 300).subarray(0, 200) },
      /“half\.png” is damaged/,
    ],
  ];
  for (const [file, words] of cases) {
    await give('drop', '#content', file);
    const notice = page.getByRole('region', { name: 'Notices' }).getByText(words);
    await expect(notice).toBeVisible();
    await page
      .getByRole('region', { name: 'Notices' })
      .getByRole('button', { name: 'Dismiss' })
      .last()
      .click();
  }
  expect(media()).toEqual(before);
  expect(await photos()).toHaveLength(5);
});

test('the viewer leafs through, shows full size and changes the caption, all by keyboard', async () => {
  await facilitator.go('Goals', board);
  await row().first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'PH-02, 2 of 4' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog', { name: 'PH-03, 3 of 4' })).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('dialog', { name: 'PH-01, 1 of 4' })).toBeVisible();
  const picture = viewer().getByRole('img', { name: 'Wall of goals, left half' });
  await expect(picture).toBeVisible();
  const fitted = (await picture.boundingBox())?.width ?? 0;
  await page.keyboard.press('+');
  await expect(viewer().getByRole('button', { name: 'Fit to window' })).toBeVisible();
  expect((await picture.boundingBox())?.width).toBe(2_560);
  await page.keyboard.press('-');
  await expect.poll(async () => (await picture.boundingBox())?.width).toBe(fitted);
  expect(await axeFlaws(page)).toEqual([]);
  const caption = viewer().getByLabel('Caption');
  await caption.fill('جدار الأهداف');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await photos())[0]?.body.caption).toBe('جدار الأهداف');
  await page.keyboard.press('Escape');
  await expect(row().first()).toContainText('جدار الأهداف');
});

test('a deleted photo comes back by undo, with its picture', async () => {
  const kept = media().length;
  await row().nth(2).click();
  await viewer().getByRole('button', { name: 'Delete photo' }).click();
  await expect(row()).toHaveCount(3);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(row()).toHaveCount(4);
  expect(media()).toHaveLength(kept);
  const shown = row().nth(2).locator('img');
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBe(900);
});

test('photos go out with the workshop and come back with it', async () => {
  const file = join(launched.dataFolder, 'out.groundwork');
  await launched.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  await page.keyboard.press('ControlOrMeta+e');
  await expect(page.getByText(/Exported to out\.groundwork\.$/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog', { name: 'Open file' });
  await expect(dialog).toContainText('5 photos');
  await dialog.getByRole('button', { name: 'Add as a copy' }).click();
  await expect(dialog).toBeHidden();
  await facilitator.go('Goals');
  await expect(row()).toHaveCount(4);
  const first = row().first().locator('img');
  await expect.poll(() => first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2_560);
});

test('fifty photos stay one row that is reached by one key, and nothing is cut off', async () => {
  const files = Array.from({ length: 46 }, (_, index) => ({
    name: `many-${index}.png`,
    type: 'image/png',
    bytes: drawPng(60, 40, index),
  }));
  await give('drop', '#content', ...files);
  await expect(row()).toHaveCount(50, { timeout: 60_000 });
  await row().first().focus();
  await page.keyboard.press('End');
  await expect(row().last()).toBeFocused();
  const flaws = (await layoutFlaws(page)).filter((flaw) => !flaw.includes('scrolls sideways'));
  expect(flaws).toEqual([]);
  // A button that was waiting says so through a node of its own, which goes after some seconds.
  await expect.poll(() => axeFlaws(page), { timeout: 15_000 }).toEqual([]);
});
