/** Earlier states of a record, brought back after the world around it has changed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const edit = (id: string, body: Record<string, string | null>) => {
  library.wait(5_000);
  return library.done('record.update', { workshopId, id, body, opId: opId() });
};
const remove = (id: string) => library.done('record.delete', { workshopId, ids: [id], opId: opId() });
const undo = () => library.done('history.undo', { workshopId, opId: opId() });
const seqs = async (recordId: string) =>
  (await library.done('history.list', { workshopId, recordId, limit: 100 })).map(({ seq }) => seq);
const restore = (recordId: string, seq = 0) =>
  library.call('history.restore', { workshopId, recordId, seq, opId: opId() });
const find = async (id: string) =>
  (await library.read(workshopId)).records.find((record) => record.id === id);
const benefits = (goal: string, stakeholder: string) =>
  library.done('link.create', {
    workshopId,
    fromId: goal,
    type: 'benefits',
    toId: stakeholder,
    opId: opId(),
  });

describe('an earlier state', () => {
  it('leaves out a larger goal that has become a smaller one, so that the workshop can still be exported', async () => {
    const small = await add('goal', { statement: 'Route tickets' });
    const large = await add('goal', { statement: 'Answer sooner' });
    await edit(small, { parent_goal_id: large });
    const [then] = await seqs(small);
    await edit(small, { parent_goal_id: null });
    await edit(large, { parent_goal_id: small });
    expect((await restore(small, then)).ok).toBe(true);
    expect((await find(small))?.body.parent_goal_id).toBeUndefined();
    const folder = mkdtempSync(join(tmpdir(), 'groundwork-test-'));
    const written = await library.services().exchange.exportTo(workshopId, join(folder, 'out.json'), 'json');
    expect(written.bytes).toBeGreaterThan(0);
    rmSync(folder, { recursive: true });
  });

  it('is never that of lying in the bin, whose links would lead to nothing', async () => {
    const goal = await add('goal', { statement: 'Route tickets' });
    await benefits(goal, await add('stakeholder', { name: 'Customers' }));
    await remove(goal);
    const [deletion] = await seqs(goal);
    await undo();
    expect(await restore(goal, deletion)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await find(goal)).toBeDefined();
  });

  it('comes from the bin with links, parts and note, in one step', async () => {
    const note = await add('note', { body: 'Urgent ones wait too long' });
    const promoted = await library.done('record.promote', {
      workshopId,
      noteId: note,
      kind: 'goal',
      opId: opId(),
    });
    await edit(promoted.id, { statement: 'Later words' });
    await benefits(promoted.id, await add('stakeholder', { name: 'Customers' }));
    const then = (await seqs(promoted.id)).at(-1);
    await remove(promoted.id);
    const binned = await library.read(workshopId);
    expect((await restore(promoted.id, then)).ok).toBe(true);
    const back = await library.read(workshopId);
    expect(back.records.find(({ id }) => id === promoted.id)?.body.statement).toBe(
      'Urgent ones wait too long',
    );
    expect(back.links).toMatchObject([{ fromId: promoted.id }]);
    expect(back.records.find(({ id }) => id === note)?.body.promoted_ids).toEqual([promoted.id]);
    await undo();
    expect((await library.read(workshopId)).records).toHaveLength(binned.records.length);
    expect((await library.read(workshopId)).links).toEqual([]);
  });

  it('of a part waits for its whole', async () => {
    const journey = await add('journey', { scenario: 'A ticket is routed' });
    const phase = await add('journey_phase', { phase_name: 'Report', journey_id: journey });
    const [made] = await seqs(phase);
    await remove(phase);
    await remove(journey);
    const refused = { ok: false, error: { code: 'invalid-input', subject: 'JP-01' } };
    expect(await restore(phase, made)).toMatchObject(refused);
    const unbin = (...ids: string[]) => library.call('history.unbin', { workshopId, ids, opId: opId() });
    expect(await unbin(phase)).toMatchObject(refused);
    expect((await unbin(phase, journey)).ok).toBe(true);
    expect((await find(phase))?.body.journey_id).toBe(journey);
  });

  it('can be restored twice in a row, and from before an earlier restoring', async () => {
    const goal = await add('goal', { statement: 'First' });
    await edit(goal, { statement: 'Second' });
    const [second, first] = await seqs(goal);
    await restore(goal, first);
    const { revision } = await library.read(workshopId);
    expect(await restore(goal, first)).toMatchObject({ ok: true, value: { revision } });
    await restore(goal, second);
    expect((await find(goal))?.body.statement).toBe('Second');
    await undo();
    await undo();
    expect((await find(goal))?.body.statement).toBe('Second');
  });
});
