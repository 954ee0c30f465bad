import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEWEST_VERSION } from '../../src/main/db/migrate';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

describe('a library that a newer Groundwork wrote', () => {
  let library: TestLibrary;
  let workshopId: string;
  beforeEach(async () => {
    library = openTestLibrary();
    workshopId = await newWorkshop(library);
    await library.done('record.create', {
      workshopId,
      kind: 'goal',
      body: { statement: 'One' },
      opId: opId(),
    });
    library.close();
  });
  afterEach(() => rmSync(library.dataFolder, { recursive: true, force: true }));

  const makeNewer = (steps: number): void => {
    const file = join(library.dataFolder, 'library.json');
    const marker = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...marker, version: NEWEST_VERSION + steps }));
    const db = new SqliteDatabase(join(library.dataFolder, 'workshops.db'));
    db.pragma(`user_version = ${NEWEST_VERSION + steps}`);
    db.close();
  };

  it.each([1, 10])('is read and not changed by a byte when it is %i version(s) ahead', async (steps) => {
    makeNewer(steps);
    const before = hashesOf(library.dataFolder);
    const newer = openTestLibrary(library.dataFolder);
    const { records } = await newer.read(workshopId);
    expect(records.filter(({ kind }) => kind === 'goal')).toHaveLength(1);
    expect((await newer.done('storage.status', {})).readOnly).toBe('newer');
    const body = { statement: 'Two' };
    expect(await newer.call('record.create', { workshopId, kind: 'goal', body, opId: opId() })).toMatchObject(
      {
        ok: false,
        error: { code: 'storage-readonly' },
      },
    );
    const target = mkdtempSync(join(tmpdir(), 'groundwork-out-'));
    await newer.services().exchange.exportTo(workshopId, join(target, 'out.groundwork'), 'groundwork');
    expect(readdirSync(target)).toEqual(['out.groundwork']);
    rmSync(target, { recursive: true });
    newer.close();
    expect(hashesOf(library.dataFolder)).toEqual(before);
  });

  it('is refused in words, untouched, when its tables cannot be read', () => {
    makeNewer(10);
    const db = new SqliteDatabase(join(library.dataFolder, 'workshops.db'));
    db.exec('ALTER TABLE record RENAME TO thing');
    db.close();
    const before = hashesOf(library.dataFolder);
    expect(() => openTestLibrary(library.dataFolder)).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ code: 'newer-file' }) }),
    );
    expect(hashesOf(library.dataFolder)).toEqual(before);
  });

  it('leaves no copy behind', () => {
    makeNewer(1);
    const copies = (): readonly string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('groundwork-reading-'));
    const before = copies().length;
    const newer = openTestLibrary(library.dataFolder);
    expect(copies().length).toBe(before + 1);
    newer.close();
    expect(copies().length).toBe(before);
  });

  it('is told apart from a version number that was damaged', async () => {
    const db = new SqliteDatabase(join(library.dataFolder, 'workshops.db'));
    db.pragma(`user_version = ${NEWEST_VERSION + 256}`);
    db.close();
    const again = openTestLibrary(library.dataFolder);
    expect(await again.done('storage.status', {})).toMatchObject({
      readOnly: null,
      unread: 1,
      reports: [{ found: 'damaged', lost: 0 }],
    });
    again.close();
  });

  function hashesOf(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const bytes = readFileSync(join(entry.parentPath, entry.name));
        return `${entry.name} ${createHash('sha256').update(bytes).digest('hex')}`;
      })
      .sort();
  }
});
