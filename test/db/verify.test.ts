import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/main/db/open-database';
import { SEALED_TABLES } from '../../src/main/db/row-hash';
import { looksWhole, verifyDatabase } from '../../src/main/db/verify';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

/** One text column of each table that a flipped letter could sit in. */
const A_TEXT = {
  workshop: 'title',
  record: 'body',
  link: 'note',
  op: 'label',
  ref_counter: 'last',
  draft: 'text',
  setting: 'value',
  room_state: 'state',
} as const;

describe('verifying the database', () => {
  let library: TestLibrary;
  let workshopId: string;
  beforeEach(async () => {
    library = openTestLibrary();
    workshopId = await newWorkshop(library);
    const goal = await library.done('record.create', {
      workshopId,
      kind: 'goal',
      body: { statement: 'One' },
      opId: opId(),
    });
    const who = await library.done('record.create', {
      workshopId,
      kind: 'stakeholder',
      body: { name: 'Two' },
      opId: opId(),
    });
    const ends = { fromId: goal.id, type: 'benefits', toId: who.id };
    await library.done('link.create', { workshopId, ...ends, note: 'a remark', opId: opId() });
    await library.done('draft.save', { workshopId, place: 'capture', text: 'half a thought' });
    await library.done('setting.set', { key: 'theme', value: 'dark' });
  });
  afterEach(() => library.dispose());

  const looked = (): readonly string[] => {
    const db = openDatabase(library.dataFolder);
    try {
      expect(looksWhole(db)).toBe(true);
      return verifyDatabase(db);
    } finally {
      db.close();
    }
  };
  const tamper = (sql: string): void => {
    const plain = new SqliteDatabase(join(library.dataFolder, 'workshops.db'));
    plain.pragma('foreign_keys = OFF');
    plain.prepare(sql).run();
    plain.close();
  };

  it('finds nothing in what the app wrote itself', async () => {
    await library.done('history.undo', { workshopId, opId: opId() });
    await library.done('workshop.update', { id: workshopId, title: 'Named anew', opId: opId() });
    library.close();
    expect(looked()).toEqual([]);
    library.reopen();
  });

  it.each(SEALED_TABLES.map(({ table }) => table))('finds a letter that flipped in %s', (table) => {
    library.services().room.view(workshopId);
    library.close();
    if (table === 'room_state')
      tamper(`INSERT INTO room_state VALUES ('${workshopId}', '{}', '2026-01-01', 'not its hash')`);
    else if (table === 'ref_counter') tamper('UPDATE ref_counter SET last = last + 1');
    else if (table === 'record') tamper(`UPDATE record SET body = replace(body, 'One', 'Ode')`);
    else tamper(`UPDATE ${table} SET ${A_TEXT[table]} = ${A_TEXT[table]} || 'x'`);
    expect(looked().join()).toContain(`of ${table}`);
    library.reopen();
  });

  it('finds a row that belongs to nothing', () => {
    library.close();
    tamper(`UPDATE record SET workshop_id = 'nobody'`);
    expect(looked().join()).toContain('a row of record belongs to nothing');
    library.reopen();
  });
});
