import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

describe('links through the border', () => {
  let library: TestLibrary;
  let workshopId: string;
  beforeEach(async () => {
    library = openTestLibrary();
    workshopId = await newWorkshop(library);
  });
  afterEach(() => library.dispose());

  const create = (kind: string, body: Record<string, string>) =>
    library.done('record.create', { workshopId, kind, body, opId: opId() });

  it('changes how strong a link is and what is said about it, as a step that can be undone', async () => {
    const a = await create('goal', { statement: 'A' });
    const b = await create('goal', { statement: 'B' });
    const ends = { fromId: a.id, type: 'depends_on', toId: b.id };
    const { id } = await library.done('link.create', { workshopId, ...ends, opId: opId() });
    const wish = { workshopId, id, strength: 3, note: ' only in  winter ' };
    await library.done('link.update', { ...wish, opId: opId() });
    const link = async () => (await library.read(workshopId)).links[0];
    expect(await link()).toMatchObject({ ...ends, id, strength: 3, note: 'only in winter' });
    await library.done('link.update', { workshopId, id, note: '', opId: opId() });
    expect(await link()).toMatchObject({ strength: 3, note: '' });
    await library.done('history.undo', { workshopId, opId: opId() });
    await library.done('history.undo', { workshopId, opId: opId() });
    expect(await link()).toMatchObject({ strength: 2, note: '' });
  });

  it('says which link is not there to be changed', async () => {
    const answer = await library.call('link.update', { workshopId, id: 'gone', strength: 1, opId: opId() });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
