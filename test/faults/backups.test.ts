/** Backups made at random moments bring exactly that moment back, and undo takes the restore back. */
import { expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from '../db/temp-library';
import { sized, tell } from './campaign';

const RESTORES = sized({ sample: 12, full: 500 });
const MOMENTS = 25;

interface Moment {
  readonly name: string;
  readonly content: string;
}

it(`restores ${RESTORES} times to what was there, and undo takes each back`, async () => {
  const library = openTestLibrary();
  const workshopId = await newWorkshop(library);
  const moments: Moment[] = [];
  const counts = { backups: 0, restores: 0, equal: 0, undone: 0, longestWriteMs: 0 };
  for (let nth = 0; nth < MOMENTS; nth += 1) {
    await changeSomething(library, workshopId, nth);
    // Somebody types on while the copy is made: what comes meanwhile may be in it or not, and nobody waits.
    const making = library.services().backups.make('regular');
    const since = performance.now();
    await library.done('setting.set', { key: 'theme', value: nth % 2 === 0 ? 'dark' : 'light' });
    counts.longestWriteMs = Math.max(counts.longestWriteMs, Math.round(performance.now() - since));
    const name = await making;
    if (!name) throw new Error('Nothing was backed up');
    moments.push({ name, content: await contentOf(library, workshopId) });
    library.wait(7 * 60_000);
  }
  counts.backups = moments.length;
  const there = new Set((await library.done('backup.list', {})).map(({ name }) => name));
  for (let nth = 0; nth < RESTORES; nth += 1) {
    const kept = moments.filter(({ name }) => there.has(name));
    const moment = kept[Math.floor(Math.random() * kept.length)];
    if (!moment) throw new Error('No backup is left');
    // The backup that each restore makes first may push old ones out.
    if (!(await library.done('backup.list', {})).some(({ name }) => name === moment.name)) {
      there.delete(moment.name);
      nth -= 1;
      continue;
    }
    const before = await contentOf(library, workshopId);
    await library.done('backup.restore', { name: moment.name, workshopId, opId: opId() });
    counts.restores += 1;
    counts.equal += Number((await contentOf(library, workshopId)) === moment.content);
    // What is there already makes no step that could be taken back.
    if (before !== moment.content) await library.done('history.undo', { workshopId, opId: opId() });
    counts.undone += Number((await contentOf(library, workshopId)) === before);
  }
  tell('backups', counts);
  expect(counts).toMatchObject({
    backups: MOMENTS,
    restores: RESTORES,
    equal: RESTORES,
    undone: RESTORES,
  });
  expect(library.services().storage.lookThrough()).toEqual([]);
  library.dispose();
}, 1_800_000);

async function contentOf(library: TestLibrary, workshopId: string): Promise<string> {
  const { workshop, records, links } = await library.read(workshopId);
  const { title, client, heldOn } = workshop;
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const tied = [...links].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify({ title, client, heldOn, sorted, tied });
}

async function changeSomething(library: TestLibrary, workshopId: string, nth: number): Promise<void> {
  const goals = (await library.read(workshopId)).records.filter(({ kind }) => kind === 'goal');
  const body = { statement: `Goal ${nth} ${Math.random()}` };
  const { id } = await library.done('record.create', { workshopId, kind: 'goal', body, opId: opId() });
  const who = await library.done('record.create', {
    workshopId,
    kind: 'stakeholder',
    body: { name: `Group ${nth}` },
    opId: opId(),
  });
  await library.done('link.create', {
    workshopId,
    fromId: id,
    type: 'benefits',
    toId: who.id,
    opId: opId(),
  });
  const some = goals[Math.floor(Math.random() * goals.length)];
  if (some && Math.random() < 0.5)
    await library.done('record.delete', { workshopId, ids: [some.id], opId: opId() });
  else if (some)
    await library.done('record.update', {
      workshopId,
      id: some.id,
      body: { statement: `Changed at ${nth}` },
      opId: opId(),
    });
  if (Math.random() < 0.3)
    await library.done('workshop.update', { id: workshopId, title: `Title ${nth}`, opId: opId() });
  library.wait(2_000);
}
