import fs, { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

describe('a library whose files went missing', () => {
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
  });
  afterEach(() => rmSync(library.dataFolder, { recursive: true, force: true }));
  const remove = (...names: readonly string[]): void => {
    for (const name of names) rmSync(join(library.dataFolder, name), { recursive: true, force: true });
  };

  it('comes back from its backup when database and journal are gone', async () => {
    await library.services().backups.make('by-hand');
    const before = await library.read(workshopId);
    library.close();
    remove('workshops.db', 'workshops.db-wal', 'journal');
    library.reopen();
    expect(await library.read(workshopId)).toEqual(before);
    expect(await library.done('storage.status', {})).toMatchObject({
      unread: 1,
      reports: [{ found: 'missing', lost: 0, workshops: 1 }],
    });
    await library.done('storage.acknowledge', {});
    expect((await library.done('storage.status', {})).unread).toBe(0);
    library.close();
  });

  it('is never shown empty when nothing is left of it', () => {
    library.close();
    library.reopen();
    library.close();
    remove('workshops.db', 'workshops.db-wal', 'journal', 'backups');
    expect(() => library.reopen()).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ code: 'storage-missing' }) }),
    );
    expect(fs.existsSync(join(library.dataFolder, 'workshops.db'))).toBe(false);
  });

  it('does not bring back what was deleted for good, however old the backup', async () => {
    await library.services().backups.make('by-hand');
    await library.done('workshop.delete', { id: workshopId, deleted: true, opId: opId() });
    await library.done('workshop.purge', { id: workshopId });
    library.close();
    remove('workshops.db', 'workshops.db-wal');
    library.reopen();
    expect(await library.done('library.list', {})).toEqual([]);
    library.close();
  });

  it('can restore a workshop that was deleted for good from a backup, as a new one', async () => {
    const name = await library.services().backups.make('by-hand');
    await library.done('workshop.delete', { id: workshopId, deleted: true, opId: opId() });
    await library.done('workshop.purge', { id: workshopId });
    const [found] = await library.done('backup.look', { name: name ?? '' });
    expect(found).toMatchObject({ id: workshopId, now: null });
    const { id } = await library.done('backup.restore', { name: name ?? '', workshopId, opId: opId() });
    expect(id).not.toBe(workshopId);
    expect((await library.read(id)).records.filter(({ kind }) => kind === 'goal')).toHaveLength(1);
    library.close();
  });

  it('is finished when the repair was interrupted after its database was ready', async () => {
    const before = await library.read(workshopId);
    library.close();
    const { dataFolder } = library;
    fs.mkdirSync(join(dataFolder, 'rebuild'));
    fs.renameSync(join(dataFolder, 'workshops.db'), join(dataFolder, 'rebuild', 'workshops.db'));
    fs.writeFileSync(join(dataFolder, 'rebuild', 'complete'), '');
    library.reopen();
    expect(await library.read(workshopId)).toEqual(before);
    expect(fs.existsSync(join(dataFolder, 'rebuild'))).toBe(false);
    library.close();
  });

  it('copies every backup with the photos to a second place, and says when that is gone', async () => {
    const stick = fs.mkdtempSync(join(library.dataFolder, '..', 'groundwork-stick-'));
    library.services().second.choose(stick);
    await library.services().backups.make('by-hand');
    const copied = fs.readdirSync(join(stick, 'Groundwork backups')).filter((name) => name.endsWith('.db'));
    expect(copied).toHaveLength(1);
    expect((await library.done('storage.status', {})).second).toMatchObject({ trouble: null });
    rmSync(stick, { recursive: true });
    await library.done('record.create', {
      workshopId,
      kind: 'goal',
      body: { statement: 'Two' },
      opId: opId(),
    });
    await library.services().backups.make('by-hand');
    expect((await library.done('storage.status', {})).second).toMatchObject({ trouble: 'absent' });
    expect(fs.existsSync(stick)).toBe(false);
    library.close();
  });
});
