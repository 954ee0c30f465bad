/** Photos in archives of others: taken only when hash, form and record agree. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serializeWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jpeg, segment } from '../../shared/photos/make-picture';
import { createStage, refusalOf, type Stage } from './exchange-stage';
import { rawZip, sha256 } from './raw-zip';
import { manifestOf, sampleFile } from './sample';

let stage: Stage;
beforeEach(() => {
  stage = createStage();
});
afterEach(() => stage.remove());

const good = jpeg({ width: 400, height: 300 });

/** An archive with one photo record and these pictures; everything in it fits, unless a test says otherwise. */
function archiveWith(
  pictures: readonly Buffer[],
  fields: Readonly<Record<string, unknown>> = {},
  names: readonly string[] = pictures.map((bytes) => `media/${sha256(bytes)}.jpg`),
): Buffer {
  const bytes = pictures[0] ?? good;
  const record = {
    kind: 'photo',
    ref: 'PH-01',
    status: 'draft',
    createdAt: sampleFile.workshop.createdAt,
    updatedAt: sampleFile.workshop.createdAt,
    fields: {
      caption: 'Wall',
      sha256: sha256(bytes),
      width: 400,
      height: 300,
      bytes: bytes.length,
      ...fields,
    },
  };
  const records = [...sampleFile.records, record];
  const text = serializeWorkshopFile({ ...sampleFile, records } as typeof sampleFile);
  const media = pictures.map((data, index) => ({ name: names[index] ?? '', data }));
  const entries = [{ name: 'workshop.json', data: Buffer.from(text) }, ...media].map(({ name, data }) => ({
    name,
    size: data.length,
    sha256: sha256(data),
  }));
  const counts = { records: records.length, links: sampleFile.links.length, media: pictures.length };
  return rawZip([
    { name: 'manifest.json', data: manifestOf(text, { entries, counts }) },
    { name: 'workshop.json', data: text },
    ...media.map(({ name, data }) => ({ name, data, method: 0 })),
  ]);
}

const media = (): readonly string[] => {
  const folder = join(stage.folder, 'library', 'media');
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe('a photo in an archive', () => {
  it('waits in staging until somebody says yes, and is then kept by its hash', async () => {
    const preview = await stage.exchange.inspect(stage.put('in.groundwork', archiveWith([good])));
    expect(preview).toMatchObject({ counts: { media: 1 }, missingPhotos: 0 });
    expect(media()).toEqual([]);
    expect(stage.staged()).toHaveLength(1);
    const first = stage.exchange.import(preview.token, 'op-photo-1');
    expect(media()).toEqual([`${sha256(good)}.jpg`]);
    expect(stage.exchange.import(preview.token, 'op-photo-2')).toEqual(first);
  });

  it('may be missing; then the record comes alone', async () => {
    const preview = await stage.exchange.inspect(stage.put('in.groundwork', archiveWith([])));
    expect(preview).toMatchObject({ counts: { media: 0 }, missingPhotos: 1 });
  });

  it('leaves staging when nobody ever says yes', async () => {
    const path = stage.put('in.groundwork', archiveWith([good]));
    for (let look = 0; look < 6; look += 1) await stage.exchange.inspect(path);
    await new Promise((settle) => setTimeout(settle, 50));
    expect(stage.staged().length).toBeLessThanOrEqual(4);
    await stage.exchange.sweepStaging();
    expect(stage.staged()).toEqual([]);
  });

  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each([
    ['is a page', archiveWith([page])],
    ['is a drawing', archiveWith([Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')])],
    ['is cut off', archiveWith([good.subarray(0, 120)])],
    ['has a page behind its end', archiveWith([Buffer.concat([good, page])])],
    ['says where it was taken', archiveWith([jpeg({ width: 400, height: 300, extra: segment(0xe1, page) })])],
    [
      'claims the size of a bomb',
      archiveWith([jpeg({ width: 65_000, height: 65_000 })], { width: 65_000, height: 65_000 }),
    ],
    ['has the name of another', archiveWith([good], {}, [`media/${'0'.repeat(64)}.jpg`])],
    ['is not the one that its record describes', archiveWith([good], { width: 401 })],
    ['has another length than its record says', archiveWith([good], { bytes: 5 })],
    ['is named by nobody', archiveWith([good, jpeg({ width: 8 })])],
    ['has an ending that is not used', archiveWith([good], {}, [`media/${sha256(good)}.png`])],
  ])('is refused with the whole file when it %s', async (_name, content) => {
    const { code, reason } = await refusalOf(stage.exchange.inspect(stage.put('bad.groundwork', content)));
    expect(code).toBe('file-damaged');
    expect(reason).toMatch(/^[A-Z"].{8,240}\.$/);
    expect([media(), stage.staged(), stage.library]).toEqual([[], [], []]);
  });
});
