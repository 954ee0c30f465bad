/** Photos: the picture before the record, one file for equal pictures, and no picture lost while history knows it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PHOTO_LIMITS } from '@shared/photos/photo-limits';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jpeg } from '../unit/shared/photos/make-picture';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

const MONTH_MS = 31 * 24 * 60 * 60 * 1_000;
let library: TestLibrary;
let workshopId: string;

beforeEach(async () => {
  library = openTestLibrary();
  workshopId = await newWorkshop(library);
});
afterEach(() => library.dispose());

const picture = (width = 64): Uint8Array => new Uint8Array(jpeg({ width }));
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const fileOf = (bytes: Uint8Array): string => join(library.dataFolder, 'media', `${hashOf(bytes)}.jpg`);
const asideOf = (bytes: Uint8Array): string =>
  join(library.dataFolder, 'media', 'unused', `${hashOf(bytes)}.jpg`);
const add = async (bytes = picture(), caption = 'Wall of goals', more = {}) =>
  (await library.done('photo.add', { workshopId, bytes, caption, opId: opId(), ...more })).id;
const photos = async (id = workshopId) =>
  (await library.read(id)).records.filter(({ kind }) => kind === 'photo');

describe('adding a photo', () => {
  it('keeps the picture under its hash and a record that describes it', async () => {
    const goal = (
      await library.done('record.create', {
        workshopId,
        kind: 'goal',
        body: { statement: 'Faster' },
        opId: opId(),
      })
    ).id;
    const bytes = picture();
    await add(bytes, '  Wall of goals ', { sectionId: 'S01', activityId: 'goals', recordIds: [goal] });
    expect((await photos()).map(({ ref, body }) => ({ ref, body }))).toEqual([
      {
        ref: 'PH-01',
        body: {
          caption: 'Wall of goals',
          section_id: 'S01',
          activity_id: 'goals',
          record_ids: [goal],
          sha256: hashOf(bytes),
          width: 64,
          height: 48,
          bytes: bytes.length,
        },
      },
    ]);
    expect(new Uint8Array(readFileSync(fileOf(bytes)))).toEqual(bytes);
  });

  it('is done once when it is sent again', async () => {
    const input = { workshopId, bytes: picture(), caption: 'Wall', opId: opId() };
    const first = await library.done('photo.add', input);
    expect(await library.done('photo.add', input)).toEqual(first);
    const both = await Promise.all(
      [1, 2].map(() => library.done('photo.add', { ...input, opId: 'op-at-once' })),
    );
    expect(both[0]).toEqual(both[1]);
    expect(await photos()).toHaveLength(2);
  });

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['half a picture', jpeg().subarray(0, 90)],
    ['a picture with a page behind it', jpeg({ after: Buffer.from('<script>') })],
    ['nothing', Buffer.alloc(0)],
    ['too much', Buffer.alloc(PHOTO_LIMITS.storedBytes + 1)],
  ])('refuses %s and writes nothing', async (_name, bytes) => {
    const input = { workshopId, bytes: new Uint8Array(bytes), caption: 'Wall', opId: opId() };
    expect(await library.call('photo.add', input)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    expect(await photos()).toEqual([]);
    expect(existsSync(join(library.dataFolder, 'media'))).toBe(false);
  });

  it('is refused for what is no list of bytes, a missing caption or a workshop that is not there', async () => {
    const good = { workshopId, bytes: picture(), caption: 'Wall' };
    for (const wrong of [{ bytes: 'text' }, { bytes: [255, 216] }, { caption: ' ' }, { workshopId: 'other' }])
      expect((await library.call('photo.add', { ...good, ...wrong, opId: opId() } as never)).ok).toBe(false);
    expect(await photos()).toEqual([]);
  });

  it('says that the disk is in the way, and makes no record', async () => {
    writeFileSync(join(library.dataFolder, 'media'), 'a file where the folder should be');
    const answer = await library.call('photo.add', {
      workshopId,
      bytes: picture(),
      caption: 'Wall',
      opId: opId(),
    });
    expect(answer.ok).toBe(false);
    expect(await photos()).toEqual([]);
  });
});

describe('a deleted photo', () => {
  it('comes back by undo and from the bin, with its picture, also after a restart', async () => {
    const bytes = picture();
    const id = await add(bytes);
    await library.done('record.delete', { workshopId, ids: [id], opId: opId() });
    library.wait(2 * MONTH_MS);
    library.reopen();
    expect(existsSync(fileOf(bytes))).toBe(true);
    await library.done('history.unbin', { workshopId, ids: [id], opId: opId() });
    expect(await photos()).toHaveLength(1);
    await library.done('history.undo', { workshopId, opId: opId() });
    await library.done('history.undo', { workshopId, opId: opId() });
    // Now it has never been added; only the history still knows.
    await library.done('history.undo', { workshopId, opId: opId() });
    expect(await photos()).toEqual([]);
    library.reopen();
    expect(existsSync(fileOf(bytes))).toBe(true);
    await library.done('history.redo', { workshopId, opId: opId() });
    expect(await photos()).toHaveLength(1);
  });
});

describe('a picture that nothing names', () => {
  it('is put aside, kept for a month, and then gone; others stay', async () => {
    const named = picture(10);
    await add(named);
    const lost = picture(20);
    writeFileSync(fileOf(lost), lost);
    library.reopen();
    expect([existsSync(fileOf(lost)), existsSync(asideOf(lost))]).toEqual([false, true]);
    library.wait(MONTH_MS / 2);
    library.reopen();
    expect(existsSync(asideOf(lost))).toBe(true);
    library.wait(MONTH_MS);
    library.reopen();
    expect(existsSync(asideOf(lost))).toBe(false);
    expect(existsSync(fileOf(named))).toBe(true);
  });

  it('comes back when it is named again', async () => {
    const bytes = picture();
    await add(bytes);
    mkdirSync(join(library.dataFolder, 'media', 'unused'));
    writeFileSync(asideOf(bytes), bytes);
    rmSync(fileOf(bytes));
    library.reopen();
    expect(existsSync(fileOf(bytes))).toBe(true);
  });
});

describe('equal pictures', () => {
  it('share one file between workshops, until the last one is deleted for good', async () => {
    const [shared, own] = [picture(10), picture(20)];
    await add(shared);
    await add(own);
    const copy = (await library.done('workshop.duplicate', { id: workshopId, title: 'Copy', opId: opId() }))
      .id;
    await library.done('history.list', { workshopId: copy, limit: 1 });
    const third = await newWorkshop(library, 'Third');
    await library.done('photo.add', { workshopId: third, bytes: shared, caption: 'Same', opId: opId() });
    expect(readdirSync(join(library.dataFolder, 'media')).sort()).toEqual(
      [`${hashOf(shared)}.jpg`, `${hashOf(own)}.jpg`].sort(),
    );
    const purge = async (id: string): Promise<void> => {
      await library.done('workshop.delete', { id, deleted: true, opId: opId() });
      await library.done('workshop.purge', { id });
    };
    await purge(workshopId);
    expect([existsSync(fileOf(shared)), existsSync(fileOf(own))]).toEqual([true, true]);
    await purge(copy);
    expect([existsSync(fileOf(shared)), existsSync(fileOf(own))]).toEqual([true, false]);
    await purge(third);
    expect(existsSync(fileOf(shared))).toBe(false);
  });

  it('heal a file that was damaged', async () => {
    const bytes = picture();
    await add(bytes);
    writeFileSync(fileOf(bytes), 'damaged');
    await add(bytes, 'Again');
    expect(new Uint8Array(readFileSync(fileOf(bytes)))).toEqual(bytes);
  });
});

describe('a workshop file', () => {
  const exportTo = (format: 'groundwork' | 'json') =>
    library.services().exchange.exportTo(workshopId, join(library.dataFolder, `out.${format}`), format);
  const bringIn = async (other: TestLibrary, name: string) => {
    const preview = await other.services().exchange.inspect(join(library.dataFolder, name));
    return { preview, id: other.services().exchange.import(preview.token, opId()).id };
  };

  it('carries the photos to another library', async () => {
    const [one, two] = [picture(10), picture(20)];
    await add(one, 'One');
    await add(two, 'Two');
    await add(one, 'One again');
    expect(await exportTo('groundwork')).toMatchObject({ missingPhotos: 0 });
    const other = openTestLibrary();
    const { preview, id } = await bringIn(other, 'out.groundwork');
    expect(preview).toMatchObject({ counts: { media: 2 }, missingPhotos: 0 });
    expect(new Uint8Array(readFileSync(join(other.dataFolder, 'media', `${hashOf(two)}.jpg`)))).toEqual(two);
    expect(readdirSync(join(other.dataFolder, 'media'))).toHaveLength(2);
    const captions = (await other.read(id)).records
      .filter(({ kind }) => kind === 'photo')
      .map(({ body }) => body.caption);
    expect(captions).toEqual(['One', 'Two', 'One again']);
    // A day later they are still named by what was imported.
    other.reopen();
    expect(readdirSync(join(other.dataFolder, 'media'))).toHaveLength(2);
    other.dispose();
  });

  it('goes out without a picture that is lost or damaged, and says so', async () => {
    const [good, lost, bad] = [picture(10), picture(20), picture(30)];
    for (const bytes of [good, lost, bad]) await add(bytes);
    rmSync(fileOf(lost));
    writeFileSync(fileOf(bad), jpeg({ width: 31 }));
    expect(await exportTo('groundwork')).toMatchObject({ missingPhotos: 2 });
    const other = openTestLibrary();
    const { preview } = await bringIn(other, 'out.groundwork');
    expect(preview).toMatchObject({ counts: { media: 1 }, missingPhotos: 2 });
    other.dispose();
  });

  it('of plain text has no pictures, and says so on both ends', async () => {
    await add();
    expect(await exportTo('json')).toMatchObject({ missingPhotos: 1 });
    const other = openTestLibrary();
    expect((await bringIn(other, 'out.json')).preview).toMatchObject({
      counts: { media: 0 },
      missingPhotos: 1,
    });
    other.dispose();
  });
});
