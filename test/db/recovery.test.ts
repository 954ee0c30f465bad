import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

describe('the journal', () => {
  let library: TestLibrary;
  let workshopId: string;
  beforeEach(async () => {
    library = openTestLibrary();
    workshopId = await newWorkshop(library);
  });
  afterEach(() => library.dispose());

  const goal = (statement: string) =>
    library.done('record.create', { workshopId, kind: 'goal', body: { statement }, opId: opId() });
  const journalFile = () => join(library.dataFolder, 'journal', `${workshopId}.ndjson`);
  const database = (suffix = '') => join(library.dataFolder, `workshops.db${suffix}`);

  it('brings back everything when the database is gone', async () => {
    await goal('One');
    await goal('Two');
    library.wait(3_000);
    await library.done('history.undo', { workshopId, opId: opId() });
    const before = await library.read(workshopId);
    library.close();
    for (const suffix of ['', '-wal', '-journal']) rmSync(database(suffix), { force: true });
    library.reopen();
    expect(await library.read(workshopId)).toEqual(before);
    await library.done('history.redo', { workshopId, opId: opId() });
    expect((await goal('Three')).revision).toBe(before.revision + 2);
  });

  it('brings back the changes that a lost write-ahead log held', async () => {
    await goal('One');
    library.close();
    const saved = readFileSync(database());
    library.reopen();
    await goal('Two');
    const before = await library.read(workshopId);
    library.close();
    writeFileSync(database(), saved);
    rmSync(database('-wal'), { force: true });
    library.reopen();
    expect(await library.read(workshopId)).toEqual(before);
  });

  it('keeps what could be done again across archiving', async () => {
    await goal('One');
    await library.done('history.undo', { workshopId, opId: opId() });
    await library.done('workshop.archive', { id: workshopId, archived: true, opId: opId() });
    const before = await library.read(workshopId);
    expect(before.redoLabel).toBe('add G-01');
    library.close();
    for (const suffix of ['', '-wal']) rmSync(database(suffix), { force: true });
    library.reopen();
    expect(await library.read(workshopId)).toEqual(before);
  });

  it('is written anew when a line in its middle went bad while the database was sound', async () => {
    for (let index = 0; index < 4; index += 1) await goal(`Goal ${index}`);
    library.close();
    const lines = readFileSync(journalFile(), 'utf8').split('\n');
    lines[2] = lines[2]?.replace('Goal', 'Gaol') ?? '';
    writeFileSync(journalFile(), lines.join('\n'));
    library.reopen();
    await goal('After the damage');
    const before = await library.read(workshopId);
    library.close();
    for (const suffix of ['', '-wal']) rmSync(database(suffix), { force: true });
    library.reopen();
    expect(await library.read(workshopId)).toEqual(before);
  });

  it('ignores half a line and writes on', async () => {
    await goal('One');
    library.close();
    appendFileSync(journalFile(), '{"opId":"torn');
    library.reopen();
    await goal('Two');
    library.close();
    for (const suffix of ['', '-wal']) rmSync(database(suffix), { force: true });
    library.reopen();
    expect((await library.read(workshopId)).records.filter((record) => record.kind === 'goal')).toHaveLength(
      2,
    );
  });

  it('says last that it could not be written, and takes the missing lines up with the next change', async () => {
    rmSync(join(library.dataFolder, 'journal'), { recursive: true });
    library.reopen();
    rmSync(join(library.dataFolder, 'journal'), { recursive: true });
    await goal('One');
    expect(library.events.slice(-2).map((event) => event.type)).toEqual([
      'workshop-changed',
      'storage-troubled',
    ]);
    mkdirSync(join(library.dataFolder, 'journal'));
    await goal('Two');
    expect(library.events.at(-1)?.type).toBe('workshop-changed');
    expect(readFileSync(journalFile(), 'utf8').trim().split('\n')).toHaveLength(3);
  });

  it('never blocks the start, wherever it is cut', async () => {
    for (let index = 0; index < 5; index += 1) await goal(`Goal ${index}`);
    const whole = readFileSync(journalFile());
    for (let cut = 0; cut < whole.length; cut += 97) {
      library.close();
      writeFileSync(journalFile(), whole);
      truncateSync(journalFile(), cut);
      library.reopen();
    }
    expect((await library.read(workshopId)).records.filter((record) => record.kind === 'goal')).toHaveLength(
      5,
    );
    await goal('After');
    library.close();
    for (const suffix of ['', '-wal']) rmSync(database(suffix), { force: true });
    library.reopen();
    expect((await library.read(workshopId)).records.filter((record) => record.kind === 'goal')).toHaveLength(
      6,
    );
  });

  it('brings back what a lost write-ahead log held, although an older line is damaged', async () => {
    await goal('One');
    await goal('Two');
    library.close();
    const saved = readFileSync(database());
    library.reopen();
    await goal('Three');
    await goal('Four');
    const before = await library.read(workshopId);
    library.close();
    writeFileSync(database(), saved);
    rmSync(database('-wal'), { force: true });
    const lines = readFileSync(journalFile(), 'utf8').split('\n');
    writeFileSync(journalFile(), [lines[0], lines[1]?.replace('add', 'odd'), ...lines.slice(2)].join('\n'));
    library.reopen();
    expect(await library.read(workshopId)).toEqual(before);
  });

  it('brings the steps of undo and redo back as they were: typing is one step, a new name is one', async () => {
    const { id } = await goal('One');
    library.wait(3_000);
    for (const statement of ['Two', 'Three'])
      await library.done('record.update', { workshopId, id, body: { statement }, opId: opId() });
    await library.done('workshop.update', { id: workshopId, title: 'Named anew', opId: opId() });
    await library.done('history.undo', { workshopId, opId: opId() });
    await library.done('history.undo', { workshopId, opId: opId() });
    const before = await library.read(workshopId);
    expect(before).toMatchObject({ undoLabel: 'add G-01', redoLabel: 'edit G-01' });
    library.close();
    for (const suffix of ['', '-wal']) rmSync(database(suffix), { force: true });
    library.reopen();
    expect(await library.read(workshopId)).toEqual(before);
    for (const direction of ['history.redo', 'history.redo'] as const)
      await library.done(direction, { workshopId, opId: opId() });
    expect(await library.read(workshopId)).toMatchObject({
      undoLabel: 'rename the workshop',
      redoLabel: null,
      workshop: { title: 'Named anew' },
    });
    await library.done('history.undo', { workshopId, opId: opId() });
    await library.done('history.undo', { workshopId, opId: opId() });
    expect((await library.read(workshopId)).records.find((record) => record.id === id)?.body.statement).toBe(
      'One',
    );
  });

  it('keeps a workshop whole in the bin when deleting it for good is interrupted', async () => {
    await library.done('workshop.delete', { id: workshopId, deleted: true, opId: opId() });
    const { workshops } = library.services();
    rmSync(join(library.dataFolder, 'journal'), { recursive: true });
    // Now it cannot be removed. The other way round, a journal without its workshop would bring it back at start.
    writeFileSync(join(library.dataFolder, 'journal'), 'not a folder');
    expect(() => workshops.purge(workshopId)).toThrow();
    expect(workshops.list()).toHaveLength(1);
  });

  it('goes with a workshop that is deleted for good', async () => {
    await library.done('workshop.delete', { id: workshopId, deleted: true, opId: opId() });
    await library.done('workshop.purge', { id: workshopId });
    expect(readdirSync(join(library.dataFolder, 'journal'))).toEqual([]);
    expect(await library.done('library.list', {})).toEqual([]);
    library.reopen();
    expect(await library.done('library.list', {})).toEqual([]);
  });
});
