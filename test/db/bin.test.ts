/** The bin of a workshop, and the history page by page. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

let library: TestLibrary;
let workshopId: string;

beforeEach(async () => {
  library = openTestLibrary();
  workshopId = await newWorkshop(library);
});
afterEach(() => library.dispose());

const add = async (kind: string, body: Record<string, string>) =>
  (await library.done('record.create', { workshopId, kind, body, opId: opId() })).id;
const remove = (id: string) => library.done('record.delete', { workshopId, ids: [id], opId: opId() });
const bin = async () => (await library.done('history.bin', { workshopId })).map(({ ref }) => ref);
const unbin = (...ids: string[]) => library.done('history.unbin', { workshopId, ids, opId: opId() });
const refs = async (kind: string) =>
  (await library.read(workshopId)).records.filter((record) => record.kind === kind).map(({ ref }) => ref);

describe('the bin', () => {
  it('gives a record back with its parts and links, long after it was deleted', async () => {
    const journey = await add('journey', { scenario: 'A ticket is routed' });
    const phase = await add('journey_phase', { phase_name: 'Report', journey_id: journey });
    await add('journey_step', { actor_action: 'Call the desk', phase_id: phase });
    const goal = await add('goal', { statement: 'Answer urgent tickets sooner' });
    const feature = await add('feature', { description: 'Suggest a queue' });
    await library.done('link.create', {
      workshopId,
      fromId: feature,
      type: 'supports',
      toId: goal,
      opId: opId(),
    });
    await remove(journey);
    await remove(feature);
    await add('goal', { statement: 'Something else in between' });
    expect(await bin()).toEqual(['F-01', 'J-01']);

    await unbin(journey, feature);
    expect(await bin()).toEqual([]);
    expect(await refs('journey_step')).toEqual(['ST-01']);
    expect((await library.read(workshopId)).links).toMatchObject([{ fromId: feature, toId: goal }]);
    await library.done('history.undo', { workshopId, opId: opId() });
    expect(await bin()).toEqual(['F-01', 'J-01']);
    expect((await library.read(workshopId)).links).toEqual([]);
  });

  it('leaves out the link to a record that is still in the bin', async () => {
    const goal = await add('goal', { statement: 'Answer urgent tickets sooner' });
    const feature = await add('feature', { description: 'Suggest a queue' });
    await library.done('link.create', {
      workshopId,
      fromId: feature,
      type: 'supports',
      toId: goal,
      opId: opId(),
    });
    await remove(feature);
    await remove(goal);
    await unbin(feature);
    expect(await refs('feature')).toEqual(['F-01']);
    expect((await library.read(workshopId)).links).toEqual([]);
  });

  it('takes the note out of the inbox again that had become the record', async () => {
    const note = await add('note', { body: 'Urgent ones wait too long' });
    const { id } = await library.done('record.promote', {
      workshopId,
      noteId: note,
      kind: 'goal',
      opId: opId(),
    });
    await remove(id);
    await unbin(id);
    const { records } = await library.read(workshopId);
    expect(records.find((record) => record.id === note)?.body.promoted_ids).toEqual([id]);
  });

  it('gives back hundreds that went in one step without reading that step for each of them', async () => {
    const creates = Array.from({ length: 500 }, (_, index) => ({
      key: `g${index}`,
      kind: 'goal',
      body: { statement: `Goal ${index}` },
    }));
    await library.done('record.batch', {
      workshopId,
      creates,
      updates: [],
      links: [],
      label: 'add many',
      opId: opId(),
    });
    const { records } = await library.read(workshopId);
    const ids = records.flatMap(({ id, kind }) => (kind === 'goal' ? [id] : []));
    const timed = async (run: () => Promise<unknown>) => {
      const start = performance.now();
      await run();
      return performance.now() - start;
    };
    const away = await timed(() => library.done('record.delete', { workshopId, ids, opId: opId() }));
    const back = await timed(() => unbin(...ids));
    expect(await refs('goal')).toHaveLength(500);
    expect(back).toBeLessThan(10 * away + 500);
  });

  it('refuses what is not in it', async () => {
    const goal = await add('goal', { statement: 'Answer urgent tickets sooner' });
    expect(await library.call('history.unbin', { workshopId, ids: [goal], opId: opId() })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('is not part of the workshop as it was', async () => {
    const goal = await add('goal', { statement: 'Answer urgent tickets sooner' });
    await remove(goal);
    const { revision } = await library.read(workshopId);
    await unbin(goal);
    const past = JSON.parse(await library.done('history.snapshot', { workshopId, revision }));
    expect(past.records.filter((record: { kind: string }) => record.kind === 'goal')).toEqual([]);
  });
});

describe('the history', () => {
  it('is read page by page without a gap', async () => {
    for (let count = 0; count < 7; count += 1) await add('goal', { statement: `Goal ${count}` });
    const all = await library.done('history.list', { workshopId, limit: 500 });
    const first = await library.done('history.list', { workshopId, limit: 3 });
    const rest = await library.done('history.list', {
      workshopId,
      limit: 500,
      beforeSeq: first.at(-1)?.seq ?? 0,
    });
    expect([...first, ...rest]).toEqual(all);
    expect((await library.done('history.moments', { workshopId })).map(({ revision }) => revision)).toEqual(
      all.map(({ revision }) => revision).reverse(),
    );
  });

  it('names what was touched, where it lives, and what became of its status', async () => {
    const person = await add('person', { full_name: 'Amira Haddad' });
    const goal = await add('goal', { statement: 'Answer urgent tickets sooner' });
    await remove(goal);
    await library.done('record.setStatus', { workshopId, ids: [person], status: 'proposed', opId: opId() });
    const [proposed, deleted] = await library.done('history.list', { workshopId, limit: 2 });
    expect(proposed?.touched).toMatchObject([
      { ref: 'P-01', section: 'S00', statusBefore: 'draft', statusAfter: 'proposed' },
    ]);
    expect(deleted?.touched).toMatchObject([
      { ref: 'G-01', section: 'S01', statusBefore: 'draft', statusAfter: null },
    ]);
  });
});
