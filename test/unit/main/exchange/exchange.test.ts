import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromWorkshopFile } from '@shared/exchange/from-workshop-file';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { randomWorkshop } from '../../shared/exchange/random-workshop';
import { createStage, refusalOf, type Stage } from './exchange-stage';
import { archive, changed, sampleFile, sampleText } from './sample';

let stage: Stage;
beforeEach(() => {
  stage = createStage();
});
afterEach(() => stage.remove());

/** Puts the sample into the library and answers with its id. */
async function bringIn(): Promise<string> {
  const { token } = await stage.exchange.inspect(stage.put('in.json', sampleText));
  return stage.exchange.import(token, `op-${token}-00`).id;
}

describe('exporting', () => {
  it.each(['groundwork', 'json'] as const)('writes a %s file that comes back the same', async (format) => {
    const path = join(stage.folder, `out.${format}`);
    const written = await stage.exchange.exportTo(await bringIn(), path, format);
    expect(written).toEqual({
      fileName: `out.${format}`,
      bytes: readFileSync(path).length,
      missingPhotos: 0,
    });
    const { token } = await stage.exchange.inspect(path);
    const copy = stage.exchange.import(token, 'op-second-copy').id;
    await stage.exchange.exportTo(copy, join(stage.folder, 'again.json'), 'json');
    expect(readFileSync(join(stage.folder, 'again.json'), 'utf8')).toBe(sampleText);
  });

  it('writes the same archive for the same content, and nothing but the archive', async () => {
    const id = await bringIn();
    await stage.exchange.exportTo(id, join(stage.folder, 'one.groundwork'), 'groundwork');
    await stage.exchange.exportTo(id, join(stage.folder, 'two.groundwork'), 'groundwork');
    expect(
      readFileSync(join(stage.folder, 'one.groundwork')).equals(
        readFileSync(join(stage.folder, 'two.groundwork')),
      ),
    ).toBe(true);
    expect(readdirSync(stage.folder).sort()).toEqual([
      'in.json',
      'library',
      'one.groundwork',
      'two.groundwork',
    ]);
  });

  it('adds the ending when it was not typed, and then replaces nothing', async () => {
    stage.put('out.groundwork', 'precious');
    const { fileName } = await stage.exchange.exportTo(
      await bringIn(),
      join(stage.folder, 'out'),
      'groundwork',
    );
    expect(fileName).toBe('out (2).groundwork');
    expect(readFileSync(join(stage.folder, 'out.groundwork'), 'utf8')).toBe('precious');
  });

  it('refuses to write what it could not read back, and keeps the old file', async () => {
    const id = await bringIn();
    const path = stage.put('out.json', 'precious');
    // Two goals that are each other's larger goal cannot come from a file; say that something put them there.
    const [library] = stage.library;
    const goals = library!.records.filter(({ kind }) => kind === 'goal');
    Object.assign(goals[0]!.body, { parent_goal_id: goals[1]!.id });
    const { code, reason } = await refusalOf(stage.exchange.exportTo(id, path, 'json'));
    expect(code).toBe('file-unwritable');
    expect(reason).toContain('leads back to G-0');
    expect(readFileSync(path, 'utf8')).toBe('precious');
    expect(readdirSync(stage.folder).sort()).toEqual(['in.json', 'library', 'out.json']);
  });

  it('brings random workshops through an archive and back, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkshop(2), async ({ snapshot, counters }) => {
        stage.library.splice(0, stage.library.length, { ...snapshot, counters });
        await stage.exchange.exportTo('W', join(stage.folder, 'a.groundwork'), 'groundwork');
        await stage.exchange.exportTo('W', join(stage.folder, 'a.json'), 'json');
        stage.library.length = 0;
        const { token } = await stage.exchange.inspect(join(stage.folder, 'a.groundwork'));
        const { id } = stage.exchange.import(token, `op-${token}-0000`);
        await stage.exchange.exportTo(id, join(stage.folder, 'b.json'), 'json');
        expect(readFileSync(join(stage.folder, 'b.json'), 'utf8')).toBe(
          readFileSync(join(stage.folder, 'a.json'), 'utf8'),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('importing', () => {
  it('shows what is in a file before anything is written', async () => {
    const preview = await stage.exchange.inspect(stage.put('in.groundwork', archive()));
    expect(preview).toEqual({
      token: preview.token,
      fileName: 'in.groundwork',
      title: 'Ticket routing',
      client: 'Example & Co',
      createdAt: '2026-03-02T09:00:00.000Z',
      counts: { records: 4, links: 1, media: 0 },
      missingPhotos: 0,
      existing: null,
    });
    expect(stage.library).toEqual([]);
  });

  it('writes once, however often it is asked', async () => {
    const { token } = await stage.exchange.inspect(stage.put('in.json', sampleText));
    const first = stage.exchange.import(token, 'op-import-1');
    expect(stage.exchange.import(token, 'op-import-1')).toEqual(first);
    expect(stage.exchange.import(token, 'op-import-2')).toEqual(first);
    expect(stage.library.length).toBe(1);
  });

  it('gives everything new ids, and recognises the workshop again', async () => {
    const id = await bringIn();
    const again = await stage.exchange.inspect(stage.put('again.json', sampleText));
    expect(again.existing).toMatchObject({ id, title: 'Ticket routing' });
    stage.exchange.import(again.token, 'op-import-again');
    const [one, two] = stage.library.map(({ workshop, records, links }) => [
      workshop.id,
      ...records.map((record) => record.id),
      ...links.map((link) => link.id),
    ]);
    expect(new Set([...one!, ...two!]).size).toBe(one!.length + two!.length);
  });

  it('makes the records that every workshop has and a file by hand may lack', () => {
    const bare = { ...sampleFile, counters: {}, records: [], links: [] };
    const made = fromWorkshopFile(bare, { newId: () => 'id', now: () => new Date('2026-05-01T10:00:00Z') });
    expect(made.records.map(({ ref, status, createdAt }) => [ref, status, createdAt])).toEqual([
      ['PRJ-01', 'draft', '2026-05-01T10:00:00.000Z'],
      ['DP-01', 'draft', '2026-05-01T10:00:00.000Z'],
      ['RC-01', 'draft', '2026-05-01T10:00:00.000Z'],
    ]);
    expect(made.counters).toEqual({ project: 1, dpia_screening: 1, risk_classification: 1 });
  });

  it('forgets a file that waited too long', async () => {
    const { token } = await stage.exchange.inspect(stage.put('in.json', sampleText));
    for (let more = 0; more < 4; more += 1) await stage.exchange.inspect(stage.put('in.json', sampleText));
    expect(() => stage.exchange.import(token, 'op-import-late')).toThrow('Open the file again.');
  });

  it('reads text with a byte order mark and Windows line ends', async () => {
    const text = `\ufeff${changed((file) => Object.assign(file.records[3]!.fields, { impact_basis: 'one\r\ntwo' })).replaceAll('\n', '\r\n')}`;
    const { token } = await stage.exchange.inspect(stage.put('windows.JSON', text));
    stage.exchange.import(token, 'op-windows-1');
    expect(stage.library[0]!.records.find(({ ref }) => ref === 'G-01')!.body['impact_basis']).toBe(
      'one\ntwo',
    );
  });

  it('opens files only, of two kinds only', async () => {
    mkdirSync(join(stage.folder, 'folder.json'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(stage.folder, 'pipe.json')]);
    const paths = [
      stage.put('a.zip', archive()),
      join(stage.folder, 'gone.json'),
      join(stage.folder, 'folder.json'),
      join(stage.folder, 'pipe.json'),
    ];
    for (const path of paths)
      expect(await refusalOf(stage.exchange.inspect(path))).toMatchObject({ code: 'file-unreadable' });
    expect(stage.staged()).toEqual([]);
  });

  it('refuses a JSON file of more than 32 MB without reading it', async () => {
    const { code, reason } = await refusalOf(
      stage.exchange.inspect(stage.put('big.json', Buffer.alloc(33 * 1024 * 1024, 0x20))),
    );
    expect([code, reason]).toEqual(['file-damaged', 'The file is larger than 32 MB.']);
  });

  it('waits for staging to be emptied, so that a file opened at start is not swept away with the rest', async () => {
    for (let left = 0; left < 100; left += 1) {
      const folder = join(stage.folder, 'library', 'staging', `left-${left}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'copy.json'), '{}');
    }
    void stage.exchange.sweepStaging();
    // Nothing is quicker than refusing a file by its name, and even that comes after the sweep.
    await refusalOf(stage.exchange.inspect(stage.put('in.txt', '')));
    expect(stage.staged()).toEqual([]);
  });

  it('empties staging at start', async () => {
    mkdirSync(join(stage.folder, 'library', 'staging', 'left'), { recursive: true });
    writeFileSync(join(stage.folder, 'library', 'staging', 'left', 'copy.json'), 'x');
    await stage.exchange.sweepStaging();
    expect(stage.staged()).toEqual([]);
  });
});

describe('the examples', () => {
  it('are listed with whom they come from, and open as workshops of their own', async () => {
    const cards = await stage.exchange.listExamples();
    expect(cards.length).toBe(4);
    for (const { name, title, client, records, credit } of cards) {
      expect(credit).toMatch(/https:\/\/\S+.*licen[cs]e/is);
      expect(records).toBeGreaterThan(40);
      await stage.exchange.openExample(name, `op-example-${name}`);
      expect(stage.library.at(-1)!.workshop).toMatchObject({ title, client, archivedAt: null });
    }
  });

  it('cannot be used to reach another file', async () => {
    expect(await refusalOf(stage.exchange.openExample('../workshop.schema', 'op-example-x'))).toMatchObject({
      code: 'not-found',
    });
  });
});
