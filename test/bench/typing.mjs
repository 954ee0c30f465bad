/** One typed line, from Enter to durable and visible, beside a bare prepared insert with the same pragmas. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { percentile } from './measure.mjs';
import { openGoalRegister, typeGoal } from './steps.mjs';
import { dropLibrary, launchApp, seedLibrary } from './subjects.mjs';

const CHANGES = 120;

export async function benchTyping() {
  const { folder, ids } = await seedLibrary([1000]);
  const { app, page } = await launchApp(folder);
  await openGoalRegister(page, ids[1000]);
  const ours = [];
  for (let index = 0; index < CHANGES; index += 1)
    ours.push(await typeGoal(page, `Typed goal ${index} for the clock`));
  await app.close();
  dropLibrary(folder);
  const raw = rawInserts();
  const row = (share, name) => ({
    percentile: name,
    'app ms': percentile(ours, share),
    'raw insert ms': percentile(raw, share),
    ratio: percentile(ours, share) / percentile(raw, share),
    aim: share > 0.9 ? '≤ 25 ms' : '',
  });
  return {
    title: `${CHANGES} typed changes, Enter to durable and visible`,
    rows: [row(0.5, 'p50'), row(0.95, 'p95')],
  };
}

function rawInserts() {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-raw-'));
  const db = new SqliteDatabase(join(folder, 'raw.db'));
  for (const pragma of [
    'locking_mode = EXCLUSIVE',
    'journal_mode = WAL',
    'synchronous = EXTRA',
    'fullfsync = ON',
    'trusted_schema = OFF',
  ])
    db.pragma(pragma);
  db.exec('CREATE TABLE record (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO record (body) VALUES (?)');
  const took = Array.from({ length: CHANGES * 4 }, (_, index) => {
    const began = performance.now();
    insert.run(JSON.stringify({ statement: `Typed goal ${index} for the clock` }));
    return performance.now() - began;
  });
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return took;
}
