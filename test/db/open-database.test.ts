import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEWEST_VERSION } from '../../src/main/db/migrate';
import { assertDurable, databaseFile, openDatabase } from '../../src/main/db/open-database';

describe('opening the database', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'groundwork-db-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is durable on a re-opened file, where the library default would not be', () => {
    openDatabase(folder).close();
    const plain = new SqliteDatabase(databaseFile(folder));
    plain.pragma('journal_mode = WAL');
    expect(plain.pragma('synchronous', { simple: true })).not.toBe(3);
    expect(() => assertDurable(plain)).toThrow(/not durable/);
    plain.close();

    const db = openDatabase(folder);
    expect(db.pragma('synchronous', { simple: true })).toBe(3);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('locking_mode', { simple: true })).toBe('exclusive');
    expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    db.close();
  });

  it('keeps every table strict', () => {
    const db = openDatabase(folder);
    const loose = db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'record_text%'`,
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
    db.close();
  });

  it('lets no second connection read or write while it is open', () => {
    const db = openDatabase(folder);
    expect(() => openDatabase(folder)).toThrow(/locked|busy/i);
    db.close();
  });

  it.each([1, 10])('refuses a file that is %i version(s) newer and changes no byte of it', (steps) => {
    const db = openDatabase(folder);
    db.pragma(`user_version = ${NEWEST_VERSION + steps}`);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(databaseFile(folder));
    expect(() => openDatabase(folder)).toThrow(
      expect.objectContaining({ error: { code: 'newer-file', subject: 'The workshop database' } }),
    );
    expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
  });

  it('refuses the database of another program', () => {
    const other = new SqliteDatabase(databaseFile(folder));
    other.exec('CREATE TABLE theirs (x)');
    other.close();
    expect(() => openDatabase(folder)).toThrow(/another program/);
  });
});
