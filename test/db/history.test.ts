import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

describe('undo and redo', () => {
  let library: TestLibrary;
  let workshopId: string;
  beforeEach(async () => {
    library = openTestLibrary();
    workshopId = await newWorkshop(library);
  });
  afterEach(() => library.dispose());

  const goal = (statement: string) =>
    library.done('record.create', { workshopId, kind: 'goal', body: { statement }, opId: opId() });
  const undo = () => library.call('history.undo', { workshopId, opId: opId() });
  const redo = () => library.call('history.redo', { workshopId, opId: opId() });
  const statements = async () =>
    (await library.read(workshopId)).records
      .filter((record) => record.kind === 'goal')
      .map((record) => record.body.statement)
      .sort();

  it('reaches back across a restart', async () => {
    const { id } = await goal('First');
    library.wait(5_000);
    await library.done('record.update', { workshopId, id, body: { statement: 'Changed' }, opId: opId() });
    library.reopen();
    expect((await library.read(workshopId)).undoLabel).toBe('edit G-01');
    await undo();
    expect(await statements()).toEqual(['First']);
    library.reopen();
    expect((await library.read(workshopId)).redoLabel).toBe('edit G-01');
    await redo();
    expect(await statements()).toEqual(['Changed']);
  });

  it('takes typing within a second as one step and later typing as another', async () => {
    const { id } = await goal('a');
    library.wait(3_000);
    const type = (statement: string) =>
      library.done('record.update', { workshopId, id, body: { statement }, opId: opId() });
    await type('ab');
    await type('abc');
    await type('abcd');
    library.wait(3_000);
    await type('abcde');
    await undo();
    expect(await statements()).toEqual(['abcd']);
    await undo();
    expect(await statements()).toEqual(['a']);
    await redo();
    expect(await statements()).toEqual(['abcd']);
  });

  it('forgets what could be redone after a new change, and says so when there is nothing', async () => {
    await goal('One');
    await undo();
    await goal('Two');
    expect(await redo()).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await undo();
    expect(await undo()).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect((await library.read(workshopId)).undoLabel).toBeNull();
  });

  it('takes back a new name alone, not what happened to the workshop since', async () => {
    const workshop = async () => (await library.read(workshopId)).workshop;
    await library.done('workshop.update', { id: workshopId, title: 'Named anew', opId: opId() });
    await library.done('workshop.archive', { id: workshopId, archived: true, opId: opId() });
    const { archivedAt } = await workshop();
    await undo();
    expect(await workshop()).toMatchObject({ title: 'Ticket routing', archivedAt });
    await library.done('workshop.archive', { id: workshopId, archived: false, opId: opId() });
    await redo();
    expect(await workshop()).toMatchObject({ title: 'Named anew', archivedAt: null });
  });

  it('makes no step of a change that changes nothing', async () => {
    const { id } = await goal('One');
    await goal('Two');
    await undo();
    const before = await library.read(workshopId);
    library.wait(3_000);
    const same = await library.done('record.update', {
      workshopId,
      id,
      body: { statement: ' One ' },
      opId: opId(),
    });
    expect(same).toMatchObject({ id, revision: before.revision });
    expect(await library.read(workshopId)).toEqual(before);
    expect(before.redoLabel).toBe('add G-02');
  });

  it('lists what happened to a record, newest first', async () => {
    const { id } = await goal('One');
    library.wait(3_000);
    await library.done('record.update', { workshopId, id, body: { impact: 4 }, opId: opId() });
    const entries = await library.done('history.list', { workshopId, recordId: id, limit: 10 });
    expect(entries.map((entry) => [entry.label, entry.changes.map(({ field }) => field)])).toEqual([
      ['edit G-01', ['impact']],
      ['add G-01', ['statement']],
    ]);
  });

  it('brings every state back for any sequence of changes', async () => {
    const action = fc.oneof(
      fc.record({
        type: fc.constant('add' as const),
        text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      }),
      fc.record({
        type: fc.constant('edit' as const),
        index: fc.nat(20),
        text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      }),
      fc.record({ type: fc.constant('delete' as const), index: fc.nat(20) }),
      fc.record({ type: fc.constant('move' as const), index: fc.nat(20) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 15 }), async (actions) => {
        const id = await newWorkshop(library);
        const state = async () => {
          const { records, links } = await library.read(id);
          return JSON.stringify([[...records].sort((a, b) => (a.id < b.id ? -1 : 1)), links]);
        };
        const states = [await state()];
        for (const step of actions) {
          library.wait(2_000);
          const goals = (await library.read(id)).records.filter((record) => record.kind === 'goal');
          const chosen = 'index' in step ? goals[step.index % Math.max(1, goals.length)] : undefined;
          if (step.type === 'add')
            await library.call('record.create', {
              workshopId: id,
              kind: 'goal',
              body: { statement: step.text },
              opId: opId(),
            });
          else if (!chosen) continue;
          else if (step.type === 'edit')
            await library.call('record.update', {
              workshopId: id,
              id: chosen.id,
              body: { statement: step.text },
              opId: opId(),
            });
          else if (step.type === 'delete')
            await library.done('record.delete', { workshopId: id, ids: [chosen.id], opId: opId() });
          else
            await library.done('record.move', { workshopId: id, id: chosen.id, afterId: null, opId: opId() });
          states.push(await state());
        }
        const seen = [...new Set(states)];
        let last = await state();
        while ((await library.call('history.undo', { workshopId: id, opId: opId() })).ok)
          last = await state();
        expect(last).toBe(seen[0]);
        while ((await library.call('history.redo', { workshopId: id, opId: opId() })).ok)
          last = await state();
        expect(last).toBe(states.at(-1));
      }),
      { numRuns: 25 },
    );
  });
});
