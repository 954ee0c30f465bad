/** Damages a library in the ways that disks and people do, and says whether everything acknowledged came back. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from '../db/temp-library';

const PAGE = 4_096;

/** What a library says of itself, without what may rightly differ after a repair (moments of saving). */
export async function meaningOf(library: TestLibrary): Promise<string> {
  const cards = await library.done('library.list', {});
  const workshops = [];
  for (const { id } of [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { workshop, revision, records, links, undoLabel, redoLabel } = await library.read(id);
    const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
    const tied = [...links].sort((a, b) => (a.id < b.id ? -1 : 1));
    workshops.push({ workshop, revision, records: sorted, links: tied, undoLabel, redoLabel });
  }
  return JSON.stringify(workshops);
}

export interface Original {
  readonly folder: string;
  readonly meaning: string;
}

/** A library of two workshops with history, links and a bin, closed; with `leftWal` as a killed process leaves it. */
export async function makeOriginal(goals: number, leftWal: boolean, backUp: boolean): Promise<Original> {
  const library = openTestLibrary();
  for (const title of ['Ticket routing', 'Forecasting']) {
    const workshopId = await newWorkshop(library, title);
    for (let count = 0; count < goals; count += 1) {
      if (backUp && count === Math.floor(goals / 2)) await library.services().backups.make('by-hand');
      const body = { statement: `Goal ${count} of ${title}: ${'word '.repeat(count % 30)}` };
      const goal = await library.done('record.create', { workshopId, kind: 'goal', body, opId: opId() });
      const who = await library.done('record.create', {
        workshopId,
        kind: 'stakeholder',
        body: { name: `Group ${count}` },
        opId: opId(),
      });
      const ends = { fromId: goal.id, type: 'benefits', toId: who.id };
      await library.done('link.create', { workshopId, ...ends, opId: opId() });
      if (count % 5 === 0) await library.done('record.delete', { workshopId, ids: [who.id], opId: opId() });
      library.wait(1_500);
    }
    await library.done('history.undo', { workshopId, opId: opId() });
  }
  const meaning = await meaningOf(library);
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-original-'));
  // Copied while it is open: the write-ahead log is still there, as after a kill.
  if (leftWal) cpSync(library.dataFolder, folder, { recursive: true });
  library.close();
  if (!leftWal) cpSync(library.dataFolder, folder, { recursive: true });
  rmSync(library.dataFolder, { recursive: true, force: true });
  return { folder, meaning };
}

export type DatabaseDamage = 'bit' | 'bytes' | 'zero-page' | 'random-page' | 'truncation';
export const DATABASE_DAMAGES: readonly DatabaseDamage[] = [
  'bit',
  'bytes',
  'zero-page',
  'random-page',
  'truncation',
];

export type WalDamage = 'deleted' | 'cut' | 'bit';
export const WAL_DAMAGES: readonly WalDamage[] = ['deleted', 'cut', 'bit'];

/** Damages bytes in one of the ways, at a random place. */
export function damageDatabase(bytes: Buffer, how: DatabaseDamage, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  const page = Math.floor(at / PAGE) * PAGE;
  if (how === 'truncation') return bytes.subarray(0, at);
  const damaged = Buffer.from(bytes);
  if (how === 'bit') damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  if (how === 'bytes')
    for (let byte = 0; byte < 8; byte += 1) damaged[at + byte] = Math.floor(random() * 256);
  if (how === 'zero-page') damaged.fill(0, page, page + PAGE);
  if (how === 'random-page')
    for (let byte = page; byte < page + PAGE; byte += 1) damaged[byte] = Math.floor(random() * 256);
  return damaged;
}

/** A fresh copy of the original in a folder of its own. */
export function copyOf({ folder }: Original): string {
  const copy = mkdtempSync(join(tmpdir(), 'groundwork-damaged-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Damages the write-ahead log of a copy; false when it has none. */
export function damageWal(copy: string, how: WalDamage, random: () => number): boolean {
  const wal = join(copy, 'workshops.db-wal');
  if (!existsSync(wal)) return false;
  const bytes = readFileSync(wal);
  if (how === 'deleted') rmSync(wal);
  else if (how === 'cut') writeFileSync(wal, bytes.subarray(0, Math.floor(random() * bytes.length)));
  else writeFileSync(wal, damageDatabase(bytes, 'bit', random));
  return true;
}

export interface Outcome {
  /** The library says the same as before. */
  readonly isSame: boolean;
  /** The damage was noticed, or had no effect on anything stored. */
  readonly isNoticed: boolean;
  /** Where it was rebuilt, the damaged original is in the quarantine. */
  readonly isKept: boolean;
  /** A list without workshops was shown. */
  readonly isEmpty: boolean;
}

/**
 * Opens a damaged library as the app does: start, look in the background, and start again when that found something.
 */
export async function openDamaged(copy: string, original: Original): Promise<Outcome> {
  const library = openTestLibrary(copy);
  try {
    let reports = library.services().storage.status().reports.length;
    const damage = library.services().storage.lookThrough();
    if (damage.length > 0) {
      library.reopen();
      reports = library.services().storage.status().reports.length;
    }
    const meaning = await meaningOf(library);
    const rebuilt = library
      .services()
      .storage.status()
      .reports.filter(({ found }) => found === 'damaged');
    return {
      isSame: meaning === original.meaning,
      isNoticed: reports > 0 || meaning === original.meaning,
      isKept: rebuilt.every(
        ({ keptIn }) => keptIn && existsSync(join(copy, 'quarantine', keptIn, 'workshops.db')),
      ),
      isEmpty: meaning === '[]',
    };
  } finally {
    library.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Puts a damaged database into a copy. */
export function writeDatabase(copy: string, bytes: Buffer): void {
  writeFileSync(join(copy, 'workshops.db'), bytes);
}

/** The database of an original. */
export function databaseOf({ folder }: Original): Buffer {
  return readFileSync(join(folder, 'workshops.db'));
}

/** Removes an original. */
export function dropOriginal({ folder }: Original): void {
  rmSync(folder, { recursive: true, force: true });
}
