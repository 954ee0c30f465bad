/**
 * The disk fills up at random moments. Nothing that was acknowledged is lost, what is refused is said at once, work goes
 * on by itself when there is space again, and a full disk does not keep the app from showing every note.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESERVE_BYTES } from '../../src/main/storage/reserve';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from '../db/temp-library';
import { sized, tell } from './campaign';
import { canMount, type DiskKind, mountDisk, type SmallDisk } from './small-disk';

const POINTS = sized({ sample: 8, full: 100 });
const KINDS: readonly DiskKind[] = ['tmpfs', 'ext4'];

describe.skipIf(!canMount).each(KINDS)('a full %s disk', (kind) => {
  let disk: SmallDisk;
  beforeAll(() => {
    disk = mountDisk(kind, 16);
  });
  afterAll(() => disk.unmount());

  it(`loses nothing at ${POINTS} random points, and goes on by itself`, async () => {
    const counts = { points: 0, acknowledged: 0, refused: 0, shown: 0, lost: 0, recovered: 0, started: 0 };
    for (let point = 0; point < POINTS; point += 1) {
      const dataFolder = join(disk.folder, 'data');
      mkdirSync(dataFolder);
      const library = openTestLibrary(dataFolder);
      const workshopId = await newWorkshop(library);
      const acknowledged = new Set<string>();
      disk.fill(Math.floor(Math.random() * 3_000_000));
      const refusal = await writeUntilRefused(library, workshopId, acknowledged);
      counts.points += 1;
      if (refusal === 'storage-full') counts.refused += 1;
      if ((await library.done('storage.status', {})).state === 'full') counts.shown += 1;

      // A start on the disk as it is: not a byte is free.
      disk.fill(0);
      library.reopen();
      const ids = new Set((await library.read(workshopId)).records.map(({ id }) => id));
      const missing = [...acknowledged].filter((id) => !ids.has(id)).length;
      if (missing === 0) counts.started += 1;
      counts.lost += missing;
      await writeUntilRefused(library, workshopId, acknowledged);

      disk.free();
      library.services().storage.look();
      const { state } = await library.done('storage.status', {});
      const goal = await library.call('record.create', goalOf(workshopId, 0));
      if (state !== 'full' && goal.ok) counts.recovered += 1;
      if (goal.ok) acknowledged.add(goal.value.id);
      const after = new Set((await library.read(workshopId)).records.map(({ id }) => id));
      counts.lost += [...acknowledged].filter((id) => !after.has(id)).length;
      counts.acknowledged += acknowledged.size;
      expect(library.services().storage.lookThrough()).toEqual([]);
      library.close();
      rmSync(dataFolder, { recursive: true });
    }
    tell(`disk full (${kind})`, counts);
    expect(counts).toMatchObject({
      points: POINTS,
      refused: POINTS,
      shown: POINTS,
      lost: 0,
      recovered: POINTS,
      started: POINTS,
    });
  }, 3_600_000);
});

describe.skipIf(!canMount)('the reserve', () => {
  it('is given back when the disk is full, and lets work go on', async () => {
    const disk = mountDisk('tmpfs', 260);
    try {
      const library = openTestLibrary(disk.folder);
      const workshopId = await newWorkshop(library);
      library.services().storage.look();
      await expect.poll(() => library.services().storage.hasReserve(), { timeout: 20_000 }).toBe(true);
      disk.fill(0);
      const acknowledged = new Set<string>();
      for (let count = 0; count < 200; count += 1) {
        const saved = await library.call('record.create', goalOf(workshopId, count));
        if (!saved.ok) throw new Error(`Note ${count} was refused: ${saved.error.code}`);
        acknowledged.add(saved.value.id);
      }
      const { state } = await library.done('storage.status', {});
      tell('reserve', { bytes: RESERVE_BYTES, notesAfterFull: acknowledged.size });
      expect(state).toBe('low');
      expect(library.services().storage.hasReserve()).toBe(false);
      expect(
        await library.call('library.openExample', { name: 'demand-forecasting', opId: opId() }),
      ).toMatchObject({
        ok: false,
        error: { code: 'storage-full' },
      });
      library.close();
    } finally {
      disk.unmount();
    }
  }, 120_000);
});

function goalOf(workshopId: string, count: number) {
  return {
    workshopId,
    kind: 'goal',
    body: { statement: `Goal ${count} ${'and more '.repeat(Math.floor(Math.random() * 20))}` },
    opId: opId(),
  };
}

async function writeUntilRefused(
  library: TestLibrary,
  workshopId: string,
  acknowledged: Set<string>,
): Promise<string> {
  for (let count = 0; count < 5_000; count += 1) {
    const saved = await library.call('record.create', goalOf(workshopId, count));
    if (!saved.ok) return saved.error.code;
    acknowledged.add(saved.value.id);
  }
  return 'never';
}
