/** Damaged databases and write-ahead logs: everything comes back, the original is kept, no list is ever empty. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sized, tell } from './campaign';
import {
  copyOf,
  DATABASE_DAMAGES,
  damageDatabase,
  damageWal,
  databaseOf,
  dropOriginal,
  makeOriginal,
  type Original,
  openDamaged,
  WAL_DAMAGES,
  writeDatabase,
} from './damage';

const EACH = sized({ sample: 6, full: 300 });
const EACH_WAL = sized({ sample: 5, full: 100 });

describe('a damaged library', () => {
  let closed: Original;
  let killed: Original;
  beforeAll(async () => {
    closed = await makeOriginal(40, false, true);
    killed = await makeOriginal(40, true, false);
  }, 60_000);
  afterAll(() => {
    dropOriginal(closed);
    dropOriginal(killed);
  });

  it(`is what it was after ${EACH} damages of each kind to its database`, async () => {
    const counts = { damages: 0, same: 0, noticed: 0, kept: 0, empty: 0 };
    const wrong: string[] = [];
    for (const how of DATABASE_DAMAGES) {
      for (let nth = 0; nth < EACH; nth += 1) {
        const original = nth % 2 === 0 ? closed : killed;
        const copy = copyOf(original);
        writeDatabase(copy, damageDatabase(databaseOf(original), how, Math.random));
        const outcome = await openDamaged(copy, original).catch((error: Error) => {
          wrong.push(`${how} ${nth}: ${error.message}`);
          return { isSame: false, isNoticed: false, isKept: false, isEmpty: false };
        });
        counts.damages += 1;
        counts.same += Number(outcome.isSame);
        counts.noticed += Number(outcome.isNoticed);
        counts.kept += Number(outcome.isKept);
        counts.empty += Number(outcome.isEmpty);
        if (!outcome.isSame) wrong.push(`${how} ${nth}: not the same`);
      }
    }
    tell('damaged databases', counts);
    expect(wrong).toEqual([]);
    const all = EACH * DATABASE_DAMAGES.length;
    expect(counts).toEqual({ damages: all, same: all, noticed: all, kept: all, empty: 0 });
  }, 3_600_000);

  it(`is what it was after its write-ahead log was deleted, cut or changed ${EACH_WAL} times each`, async () => {
    const counts = { damages: 0, same: 0, empty: 0 };
    for (const how of WAL_DAMAGES) {
      for (let nth = 0; nth < EACH_WAL; nth += 1) {
        const copy = copyOf(killed);
        expect(damageWal(copy, how, Math.random)).toBe(true);
        const { isSame, isEmpty } = await openDamaged(copy, killed);
        counts.damages += 1;
        counts.same += Number(isSame);
        counts.empty += Number(isEmpty);
      }
    }
    tell('damaged write-ahead logs', counts);
    const all = EACH_WAL * WAL_DAMAGES.length;
    expect(counts).toEqual({ damages: all, same: all, empty: 0 });
  }, 3_600_000);
});
