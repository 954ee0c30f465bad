import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStage, refusalOf, type Stage } from './exchange-stage';
import { type EndClaims, type RawEntry, rawZip, sha256 } from './raw-zip';
import { archive, archiveOf, changed, manifestEntry, manifestOf, sampleText, workshopEntry } from './sample';

let stage: Stage;
beforeEach(() => {
  stage = createStage();
});
afterEach(() => stage.remove());

const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const photoName = `media/${sha256(photo)}.jpg`;
const more = (name: string | Buffer, entry: Partial<RawEntry> = {}): Buffer =>
  archive({ more: [{ name, data: 'x', ...entry }] });
const end = (claims: EndClaims): Buffer => archive({}, claims);
const zeros = Buffer.alloc(40 * 1024 * 1024);

const HOSTILE: Readonly<Record<string, () => Buffer>> = {
  // Names
  'a name that climbs out': () => more('../evil.json'),
  'a name that climbs out of media': () => more('media/../../evil.jpg'),
  'an absolute name': () => more('/etc/passwd'),
  'a drive letter': () => more('C:\\evil.json'),
  'a name with backslashes': () => more('..\\..\\evil.json'),
  'a stream of another file': () => more('workshop.json:hidden'),
  'a device name': () => more('media/con.jpg'),
  'a name in other letter case': () => more('Workshop.json'),
  'a name with NUL': () => more('workshop.json\0.jpg'),
  'a name with a trailing dot': () => more('workshop.json.'),
  'a folder': () => more('media/'),
  'an empty name': () => more(''),
  'a name with an overlong dot': () => more(Buffer.from([0xc0, 0xae, 0xc0, 0xae, 0x2f, 0x61])),
  'a second name in an extra field': () => {
    const name = Buffer.from('workshop.json');
    const head = Buffer.from([0x75, 0x70, 5 + name.length, 0, 1, 0, 0, 0, 0]);
    head.writeUInt32LE(crc32('other.json'), 5);
    const extra = Buffer.concat([head, name]);
    return rawZip([manifestEntry, { ...workshopEntry, name: 'other.json', extra }]);
  },
  // Duplicates and absentees
  'the same entry twice': () => archive({ more: [workshopEntry] }),
  'no manifest': () => rawZip([workshopEntry]),
  'no workshop': () => rawZip([manifestEntry]),
  'an entry that the manifest does not list': () =>
    archive({ more: [{ name: photoName, data: photo, method: 0 }] }),
  'a picture that no record refers to': () => {
    const entries = [
      { name: 'workshop.json', size: Buffer.byteLength(sampleText), sha256: sha256(sampleText) },
      { name: photoName, size: photo.length, sha256: sha256(photo) },
    ];
    return archive({
      manifest: { data: manifestOf(sampleText, { entries, counts: { records: 6, links: 1, media: 1 } }) },
      more: [{ name: photoName, data: photo, method: 0 }],
    });
  },
  'a packed picture': () => archive({ more: [{ name: photoName, data: photo, method: 8 }] }),
  'a nested archive': () => more('inner.groundwork', { data: archive() }),
  // Flags and methods
  'an encrypted entry': () => archive({ workshop: { flags: 1 } }),
  'a strongly encrypted entry': () => archive({ workshop: { flags: 0x41 } }),
  'sizes behind the data': () => archive({ workshop: { flags: 8, local: { packed: 0, size: 0, crc: 0 } } }),
  'an unknown method': () => archive({ workshop: { method: 12, body: Buffer.from('x') } }),
  'a symbolic link': () => archive({ workshop: { attributes: 0o120777 * 65_536 } }),
  // Checksums and sizes
  'a wrong CRC': () => archive({ workshop: { crc: 0x12345678 } }),
  'a wrong CRC in the manifest': () => archive({ manifest: { crc: 1 } }),
  'a size that is too small': () => archive({ workshop: { size: 10 } }),
  'a size that is too large': () => archive({ workshop: { size: 100_000 } }),
  'a packed size that is too small': () => archive({ workshop: { packed: 5 } }),
  'a packed size beyond the end': () => archive({ workshop: { packed: 0x7fffffff } }),
  'a size of 4 GB': () => archive({ workshop: { size: 0xffffffff } }),
  'a bomb that admits its size': () => archive({ workshop: { data: zeros } }),
  'a bomb that lies about its size': () =>
    archive({ workshop: { data: 'x', size: 1_000, body: deflateRawSync(zeros) } }),
  'a manifest bomb': () => archive({ manifest: { data: zeros.subarray(0, 2 * 1024 * 1024) } }),
  'data that cannot be inflated': () =>
    archive({ workshop: { body: Buffer.from('this is not deflate data') } }),
  'data cut off in the middle': () =>
    archive({ workshop: { body: deflateRawSync(Buffer.from(sampleText)).subarray(0, 60) } }),
  // Header against directory
  'another name before the data': () => archive({ workshop: { local: { name: 'manifest.json' } } }),
  'another size before the data': () => archive({ workshop: { local: { size: 7 } } }),
  'another method before the data': () => archive({ workshop: { local: { method: 0 } } }),
  'two entries over the same bytes': () =>
    rawZip([
      manifestEntry,
      workshopEntry,
      { name: photoName, data: photo, method: 0, offset: 0, ghost: true },
    ]),
  'an entry that starts beyond the end': () => archive({ workshop: { offset: 0x7ffffff0 } }),
  'an entry that starts inside the directory': () => archive({ workshop: { offset: archive().length - 60 } }),
  // The end record
  'bytes behind the end': () => end({ after: Buffer.from('extra') }),
  'another archive behind the end': () => end({ after: archive() }),
  'a comment': () => end({ comment: Buffer.from('hello') }),
  'bytes before the first entry': () => end({ before: Buffer.from('MZ executable') }),
  'bytes between entries and directory': () => end({ gap: Buffer.from('hidden') }),
  'a directory in another place': () => end({ offset: 0 }),
  'more entries than there are': () => end({ entries: 3 }),
  'fewer entries than there are': () => end({ entries: 1 }),
  '65,535 entries': () => end({ entries: 65_535 }),
  '2,001 entries': () =>
    archive({
      more: Array.from({ length: 2_001 }, (_, index) => ({
        name: `media/${sha256(String(index))}.jpg`,
        data: 'x',
        method: 0,
      })),
    }),
  'no end record': () => archive().subarray(0, -22),
  'a file cut in half': () => archive().subarray(0, 400),
  'an empty archive': () => rawZip([]),
  'an empty file': () => Buffer.alloc(0),
  'something that is not a zip': () => Buffer.from('%PDF-1.7 '.repeat(100)),
  // Manifest
  'a hash that does not fit': () =>
    archiveOf(sampleText, {
      entries: [{ name: 'workshop.json', size: Buffer.byteLength(sampleText), sha256: '0'.repeat(64) }],
    }),
  'a listed size that does not fit': () =>
    archiveOf(sampleText, { entries: [{ name: 'workshop.json', size: 3, sha256: sha256(sampleText) }] }),
  'a manifest that lists an entry twice': () => {
    const entry = { name: 'workshop.json', size: Buffer.byteLength(sampleText), sha256: sha256(sampleText) };
    return archiveOf(sampleText, { entries: [entry, entry] });
  },
  'counts that do not fit': () => archiveOf(sampleText, { counts: { records: 4, links: 1, media: 0 } }),
  'huge counts': () => archiveOf(sampleText, { counts: { records: 1e15, links: 1, media: 0 } }),
  'an unknown field in the manifest': () => archiveOf(sampleText, { run: 'me' }),
  'a manifest of another format': () => archiveOf(sampleText, { format: 'zip' }),
  'a manifest that is a list': () => archive({ manifest: { data: '[]' } }),
  'a manifest that is null': () => archive({ manifest: { data: 'null' } }),
  // Text
  'text that is not UTF-8': () =>
    archiveOf(
      Buffer.concat([
        Buffer.from(sampleText.slice(0, 40)),
        Buffer.from([0xff, 0xfe]),
        Buffer.from(sampleText.slice(40)),
      ]),
    ),
  'nesting 100,000 deep': () => archiveOf('['.repeat(100_000)),
  'a million empty lists': () => archiveOf(`[${'[],'.repeat(1_000_000)}[]]`),
  'a name twice': () => archiveOf(sampleText.replace('"counters"', '"workshop"')),
  'a name twice in disguise': () =>
    archiveOf(sampleText.replace('"media": []', '"media": [], "medi\\u0061": []')),
  'the name __proto__': () =>
    archiveOf(sampleText.replace('"fields": {}', '"fields": {"__proto__": {"polluted": true}}')),
  'the name __proto__ in disguise': () =>
    archiveOf(sampleText.replace('"fields": {}', '"fields": {"\\u005f_proto__": {}}')),
  'the name constructor': () => archiveOf(sampleText.replace('"fields": {}', '"fields": {"constructor": 1}')),
  'an infinite number': () => archiveOf(sampleText.replace('"power_pct": 20', '"power_pct": 1e999')),
  'too many names in one place': () =>
    archiveOf(`{${Array.from({ length: 1_000 }, (_, index) => `"n${index}":1`).join()}}`),
  'too many records': () =>
    archiveOf(
      changed((file) => file.records.push(...Array.from({ length: 20_001 }, () => file.records[1]!))),
    ),
};

describe('a hostile archive', () => {
  it.each(Object.keys(HOSTILE))('is refused with a sentence and leaves nothing behind: %s', async (name) => {
    const path = stage.put('hostile.groundwork', HOSTILE[name]!());
    const { code, reason } = await refusalOf(stage.exchange.inspect(path));
    expect(code).toBe('file-damaged');
    expect(reason).toMatch(/^[A-Z"].{8,240}\.$/);
    expect(reason).not.toContain(stage.folder);
    expect(stage.staged()).toEqual([]);
    expect(stage.library).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('of a newer version is refused politely', async () => {
    for (const content of [
      archiveOf(sampleText, { minReaderVersion: 2, formatVersion: 2, novelty: true }),
      archiveOf(changed((file) => Object.assign(file, { formatVersion: 2, novelty: 1 }))),
    ]) {
      const { code, reason } = await refusalOf(stage.exchange.inspect(stage.put('new.groundwork', content)));
      expect(code).toBe('newer-file');
      expect(reason).toContain('newer version');
    }
  });

  it('is the only one refused: the same archive unharmed is read', async () => {
    const preview = await stage.exchange.inspect(stage.put('good.groundwork', archive()));
    expect(preview).toMatchObject({
      fileName: 'good.groundwork',
      title: 'Ticket routing',
      counts: { records: 4, links: 1, media: 0 },
      existing: null,
    });
    expect(stage.staged()).toEqual([]);
  });
});
