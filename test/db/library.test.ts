import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

describe('the library', () => {
  let library: TestLibrary;
  beforeEach(() => {
    library = openTestLibrary();
  });
  afterEach(() => library.dispose());

  it('creates, renames, archives, bins and restores a workshop', async () => {
    const id = await newWorkshop(library, '  Ticket   routing ');
    await library.done('workshop.update', {
      id,
      title: 'Routing 2',
      client: 'Acme',
      heldOn: '2026-12-01',
      opId: opId(),
    });
    await library.done('workshop.archive', { id, archived: true, opId: opId() });
    await library.done('workshop.delete', { id, deleted: true, opId: opId() });
    let [card] = await library.done('library.list', {});
    expect(card).toMatchObject({ title: 'Routing 2', client: 'Acme', heldOn: '2026-12-01' });
    expect(card?.archivedAt).not.toBeNull();
    expect(card?.deletedAt).not.toBeNull();
    await library.done('workshop.delete', { id, deleted: false, opId: opId() });
    [card] = await library.done('library.list', {});
    expect(card?.deletedAt).toBeNull();
  });

  it('refuses a workshop without a title and one of an unknown template', async () => {
    const noTitle = await library.call('workshop.create', { title: ' ', template: 'half_day', opId: opId() });
    expect(noTitle).toMatchObject({ ok: false, error: { code: 'invalid-input', subject: 'title' } });
    const noTemplate = await library.call('workshop.create', { title: 'x', template: 'week', opId: opId() });
    expect(noTemplate).toMatchObject({ ok: false, error: { code: 'invalid-input', subject: 'template' } });
    expect(await library.done('library.list', {})).toEqual([]);
  });

  it('refuses a day that is not in the calendar and a client that does not fit, instead of cutting it', async () => {
    const id = await newWorkshop(library);
    expect(await library.call('workshop.update', { id, heldOn: '2026-02-30', opId: opId() })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', subject: 'heldOn' },
    });
    const client = `${'a'.repeat(199)}😀`;
    expect(await library.call('workshop.update', { id, client, opId: opId() })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', subject: 'client' },
    });
  });

  it('deletes for good only what lies in the bin', async () => {
    const id = await newWorkshop(library);
    expect(await library.call('workshop.purge', { id })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });

  it('copies a workshop under the same references and lets the two live apart', async () => {
    const id = await newWorkshop(library);
    const person = await library.done('record.create', {
      workshopId: id,
      kind: 'person',
      body: { full_name: 'Amira' },
      opId: opId(),
    });
    const goal = await library.done('record.create', {
      workshopId: id,
      kind: 'goal',
      body: { statement: 'One', owner_id: person.id },
      opId: opId(),
    });
    const copy = await library.done('workshop.duplicate', { id, title: 'Copy', opId: opId() });
    const copied = await library.read(copy.id);
    const copiedGoal = copied.records.find((record) => record.ref === 'G-01');
    expect(copiedGoal?.id).not.toBe(goal.id);
    expect(copiedGoal?.body.owner_id).toBe(copied.records.find((record) => record.kind === 'person')?.id);
    await library.done('record.create', {
      workshopId: copy.id,
      kind: 'goal',
      body: { statement: 'Two' },
      opId: opId(),
    });
    expect((await library.read(copy.id)).records.map((record) => record.ref)).toContain('G-02');
    expect((await library.read(id)).records.map((record) => record.ref)).not.toContain('G-02');
  });

  it('keeps a draft until the text is saved', async () => {
    const id = await newWorkshop(library);
    await library.done('draft.save', { workshopId: id, place: 'capture', text: 'half a no' });
    library.reopen();
    expect(await library.done('draft.list', { workshopId: id })).toMatchObject([
      { place: 'capture', text: 'half a no' },
    ]);
    await library.done('draft.save', { workshopId: id, place: 'capture', text: '' });
    expect(await library.done('draft.list', { workshopId: id })).toEqual([]);
    expect(
      await library.call('draft.save', { workshopId: 'gone', place: 'capture', text: 'x' }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('refuses what is not a call and input of a wrong shape, without telling anything', async () => {
    const raw = library.call as (name: string, input: unknown) => Promise<unknown>;
    expect(await raw('toString', {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(await raw('__proto__', {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(await raw('workshop.open', { id: 7 })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', subject: 'id' },
    });
    expect(await raw('workshop.open', { id: 'x', more: 1 })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    expect(await raw('workshop.open', { id: 'absent' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
