import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

describe('records through the border', () => {
  let library: TestLibrary;
  let workshopId: string;
  beforeEach(async () => {
    library = openTestLibrary();
    workshopId = await newWorkshop(library);
  });
  afterEach(() => library.dispose());

  const create = (kind: string, body: Record<string, string | number | boolean | string[]>, more = {}) =>
    library.done('record.create', { workshopId, kind, body, opId: opId(), ...more });
  const refs = async (kind: string): Promise<string[]> => {
    const { records } = await library.read(workshopId);
    return records
      .filter((record) => record.kind === kind)
      .sort((a, b) => (a.position < b.position ? -1 : 1))
      .map((record) => record.ref);
  };

  it('makes a record from one line and gives it a reference that is never used again', async () => {
    const first = await create('goal', { statement: 'Answer urgent tickets sooner' });
    await library.done('record.delete', { workshopId, ids: [first.id], opId: opId() });
    await create('goal', { statement: 'Fewer wrong queues' });
    expect(await refs('goal')).toEqual(['G-02']);
  });

  it('starts a workshop with its frame and its regulatory screen', async () => {
    const { records } = await library.read(workshopId);
    const frame = records.filter((record) => record.kind !== 'agenda_item');
    expect(frame.map((record) => record.ref).sort()).toEqual(['DP-01', 'PRJ-01', 'RC-01']);
    expect(records.find((record) => record.kind === 'project')?.body.name).toBe('Ticket routing');
  });

  it('says by name what does not fit and changes nothing', async () => {
    const wrong = await library.call('record.create', {
      workshopId,
      kind: 'goal',
      body: { statement: 'x', impact: 9 },
      opId: opId(),
    });
    expect(wrong).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', subject: expect.stringMatching(/impact/i) },
    });
    const unknown = await library.call('record.create', {
      workshopId,
      kind: 'goal',
      body: { statement: 'x', colour: 'red' },
      opId: opId(),
    });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'invalid-input', subject: 'colour' } });
    const empty = await library.call('record.create', {
      workshopId,
      kind: 'goal',
      body: { statement: '  \n ' },
      opId: opId(),
    });
    expect(empty).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(await refs('goal')).toEqual([]);
    expect((await library.read(workshopId)).revision).toBe(1);
  });

  it('does a repeated call once', async () => {
    const id = opId();
    const input = { workshopId, kind: 'goal', body: { statement: 'Once' }, opId: id };
    const first = await library.done('record.create', input);
    const again = await library.done('record.create', input);
    expect(again).toEqual(first);
    expect(await refs('goal')).toEqual(['G-01']);
  });

  it('answers every repeated call as the first time, also when what it was about is gone', async () => {
    const a = await create('goal', { statement: 'A' });
    const b = await create('goal', { statement: 'B' });
    const ends = { fromId: a.id, type: 'depends_on', toId: b.id };
    const linked = { workshopId, ...ends, opId: opId() };
    const link = await library.done('link.create', linked);
    expect(await library.done('link.create', linked)).toEqual(link);
    const unlinked = { workshopId, id: link.id, opId: opId() };
    const removed = await library.done('link.delete', unlinked);
    expect(await library.done('link.delete', unlinked)).toEqual(removed);
    const edited = { workshopId, id: a.id, body: { statement: 'C' }, opId: opId() };
    const edit = await library.done('record.update', edited);
    const deleted = { workshopId, ids: [a.id], opId: opId() };
    const gone = await library.done('record.delete', deleted);
    library.reopen();
    expect(await library.done('record.delete', deleted)).toEqual(gone);
    expect(await library.done('record.update', edited)).toEqual(edit);
    expect((await library.read(workshopId)).revision).toBe(gone.revision);
  });

  it('orders by where a record is put', async () => {
    const a = await create('goal', { statement: 'A' });
    const b = await create('goal', { statement: 'B' });
    const c = await create('goal', { statement: 'C' }, { afterId: null });
    expect(await refs('goal')).toEqual(['G-03', 'G-01', 'G-02']);
    await library.done('record.move', { workshopId, id: c.id, afterId: b.id, opId: opId() });
    expect(await refs('goal')).toEqual(['G-01', 'G-02', 'G-03']);
    await library.done('record.move', { workshopId, id: b.id, afterId: null, opId: opId() });
    expect(await refs('goal')).toEqual(['G-02', 'G-01', 'G-03']);
    expect(a.id).not.toBe(b.id);
  });

  it('agrees only on what is complete and names what is missing', async () => {
    const goal = await create('goal', { statement: 'Answer urgent tickets sooner' });
    const early = await library.call('record.setStatus', {
      workshopId,
      ids: [goal.id],
      status: 'agreed',
      opId: opId(),
    });
    expect(early).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        subject: 'G-01',
        reason: expect.stringMatching(/Still empty: .*Horizon/),
      },
    });
  });

  it('points only to records that are there and fit', async () => {
    const goal = await create('goal', { statement: 'A' });
    const person = await create('person', { full_name: 'M. Okafor' });
    const wrong = await library.call('record.update', {
      workshopId,
      id: goal.id,
      body: { owner_id: goal.id },
      opId: opId(),
    });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid-input', subject: 'Owner' } });
    const absent = await library.call('record.update', {
      workshopId,
      id: goal.id,
      body: { owner_id: 'nobody' },
      opId: opId(),
    });
    expect(absent).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await library.done('record.update', {
      workshopId,
      id: goal.id,
      body: { owner_id: person.id },
      opId: opId(),
    });
  });

  it('points to nothing that was deleted, but keeps what it pointed to before', async () => {
    const goal = await create('goal', { statement: 'A' });
    const [kept, gone] = [await create('goal', { statement: 'B' }), await create('goal', { statement: 'C' })];
    await library.done('record.update', {
      workshopId,
      id: goal.id,
      body: { parent_goal_id: kept.id },
      opId: opId(),
    });
    await library.done('record.delete', { workshopId, ids: [kept.id, gone.id], opId: opId() });
    const point = (id: string) =>
      library.call('record.update', {
        workshopId,
        id: goal.id,
        body: { parent_goal_id: id, impact: 2 },
        opId: opId(),
      });
    expect(await point(gone.id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await point(kept.id)).toMatchObject({ ok: true });
  });

  it('changes several records as one step, or none of them', async () => {
    const a = await create('goal', { statement: 'A', rank_order: 1 });
    const b = await create('goal', { statement: 'B', rank_order: 2 });
    const swap = [
      { id: a.id, body: { rank_order: 2 } },
      { id: b.id, body: { rank_order: 1 } },
    ];
    const ranks = async () => {
      const { records } = await library.read(workshopId);
      return [a, b].map(({ id }) => records.find((record) => record.id === id)?.body.rank_order);
    };
    await library.done('record.updateMany', { workshopId, updates: swap, label: 'swap', opId: opId() });
    expect(await ranks()).toEqual([2, 1]);
    await library.done('history.undo', { workshopId, opId: opId() });
    expect(await ranks()).toEqual([1, 2]);
    const half = [
      { id: a.id, body: { rank_order: 5 } },
      { id: b.id, body: { rank_order: 'x' } },
    ];
    expect(
      await library.call('record.updateMany', { workshopId, updates: half, label: 'x', opId: opId() }),
    ).toMatchObject({ ok: false });
    expect(await ranks()).toEqual([1, 2]);
  });

  it('refuses a goal that would become its own larger goal', async () => {
    const small = await create('goal', { statement: 'Small' });
    const large = await create('goal', { statement: 'Large' });
    const under = (id: string, parent: string) =>
      library.call('record.update', { workshopId, id, body: { parent_goal_id: parent }, opId: opId() });
    expect(await under(small.id, large.id)).toMatchObject({ ok: true });
    expect(await under(large.id, small.id)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', reason: 'G-01 leads back to this record' },
    });
    expect(await under(small.id, small.id)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const [a, b] = [await create('goal', { statement: 'A' }), await create('goal', { statement: 'B' })];
    const updates = [
      { id: a.id, body: { parent_goal_id: b.id } },
      { id: b.id, body: { parent_goal_id: a.id } },
    ];
    expect(
      await library.call('record.updateMany', { workshopId, updates, label: 'a circle', opId: opId() }),
    ).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('deletes a journey with its phases, steps and links, and undo brings all of it back', async () => {
    const persona = await create('persona', { name: 'Amira' });
    const journey = await create('journey', { scenario: 'A bad day', persona_id: persona.id });
    const phase = await create('journey_phase', {
      phase_name: 'Triage',
      journey_id: journey.id,
      sequence_no: 1,
    });
    await create('journey_step', {
      actor_action: 'reads the queue',
      phase_id: phase.id,
      sequence_no: 1,
      emotion: -1,
    });
    const goal = await create('goal', { statement: 'A' });
    await library.done('link.create', {
      workshopId,
      fromId: journey.id,
      type: 'depends_on',
      toId: goal.id,
      opId: opId(),
    });
    const before = await library.read(workshopId);

    await library.done('record.delete', { workshopId, ids: [journey.id], opId: opId() });
    const gone = await library.read(workshopId);
    expect(gone.records.some((record) => record.kind.startsWith('journey'))).toBe(false);
    expect(gone.links).toEqual([]);

    await library.done('history.undo', { workshopId, opId: opId() });
    const back = await library.read(workshopId);
    expect(sorted(back.records)).toEqual(sorted(before.records));
    expect(back.links).toEqual(before.links);
  });

  it('promotes a note and keeps where it came from', async () => {
    const person = await create('person', { full_name: 'Amira' });
    const note = await create('note', {
      body: 'Wrong queue is discovered after two hours',
      author_id: person.id,
    });
    const pain = await library.done('record.promote', {
      workshopId,
      noteId: note.id,
      kind: 'pain_point',
      opId: opId(),
    });
    const { records } = await library.read(workshopId);
    expect(records.find((record) => record.id === pain.id)?.body).toMatchObject({
      description: 'Wrong queue is discovered after two hours',
      origin_note_ids: [note.id],
    });
    expect(records.find((record) => record.id === note.id)?.body.promoted_ids).toEqual([pain.id]);
    const [card] = await library.done('library.list', {});
    expect(card?.openNotes).toBe(0);
  });

  it('puts a note back into the inbox when what it became is deleted', async () => {
    const note = await create('note', { body: 'Two hours until somebody notices' });
    const goal = await library.done('record.promote', {
      workshopId,
      noteId: note.id,
      kind: 'goal',
      opId: opId(),
    });
    const waiting = async () => (await library.done('library.list', {}))[0]?.openNotes;
    expect(await waiting()).toBe(0);
    await library.done('record.delete', { workshopId, ids: [goal.id], opId: opId() });
    expect(await waiting()).toBe(1);
    await library.done('history.undo', { workshopId, opId: opId() });
    expect(await waiting()).toBe(0);
  });

  it('loses no character of a long note when it is promoted', async () => {
    const body = `${'Arabic العربية and emoji 👩‍👩‍👧 '.repeat(20)}end`;
    const note = await create('note', { body });
    const goal = await library.done('record.promote', {
      workshopId,
      noteId: note.id,
      kind: 'goal',
      opId: opId(),
    });
    const { records } = await library.read(workshopId);
    const promoted = records.find((record) => record.id === goal.id);
    expect(promoted?.body.comment).toBe(body);
    expect(String(promoted?.body.statement)).toMatch(/…$/);
  });

  it('copies a record with its parts under new references', async () => {
    const persona = await create('persona', { name: 'Amira' });
    const journey = await create('journey', { scenario: 'A bad day', persona_id: persona.id });
    const phase = await create('journey_phase', {
      phase_name: 'Triage',
      journey_id: journey.id,
      sequence_no: 1,
    });
    await create('journey_step', { actor_action: 'reads', phase_id: phase.id, sequence_no: 1 });
    const copy = await library.done('record.duplicate', { workshopId, id: journey.id, opId: opId() });
    const { records } = await library.read(workshopId);
    const newPhase = records.find(
      (record) => record.kind === 'journey_phase' && record.body.journey_id === copy.id,
    );
    expect(newPhase?.ref).toBe('JP-02');
    expect(
      records.filter((record) => record.kind === 'journey_step' && record.body.phase_id === newPhase?.id),
    ).toHaveLength(1);
  });

  it('refuses the same link twice in one call, in words', async () => {
    const goal = await create('goal', { statement: 'A' });
    const link = { type: 'depends_on', toId: goal.id };
    const input = { workshopId, kind: 'goal', body: { statement: 'B' }, links: [link, link], opId: opId() };
    expect(await library.call('record.create', input)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', subject: 'link' },
    });
  });

  it('links only what fits, once, and tells both ends', async () => {
    const goal = await create('goal', { statement: 'A' });
    const stakeholder = await create('stakeholder', { name: 'Customers' });
    const link = { workshopId, fromId: goal.id, type: 'benefits', toId: stakeholder.id };
    await library.done('link.create', { ...link, opId: opId() });
    expect(await library.call('link.create', { ...link, opId: opId() })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    const reversed = { workshopId, fromId: stakeholder.id, type: 'benefits', toId: goal.id, opId: opId() };
    expect(await library.call('link.create', reversed)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  });

  it('finds text in records of some kinds alone', async () => {
    await create('goal', { statement: 'Shorten the queue' });
    await create('risk', { statement: 'The queue grows' });
    const find = async (text: string, kinds?: string[]) =>
      (await library.done('library.search', { text, ...(kinds && { kinds }) })).map((hit) => hit.ref);
    expect(await find('queue')).toEqual(['G-01', 'R-01']);
    expect(await find('queue', ['risk', 'decision'])).toEqual(['R-01']);
    // Two letters take another way through the index.
    expect(await find('qu', ['goal'])).toEqual(['G-01']);
    expect(await find('queue', ['decision'])).toEqual([]);
  });

  it('finds text of any script anywhere in it', async () => {
    await create('goal', { statement: 'وقت الاستجابة الأولى للتذاكر' });
    await create('goal', { statement: '客户等待时间太长' });
    await create('goal', { statement: 'Shorten the QUEUE for 50 % of "urgent" tickets' });
    const find = async (text: string) =>
      (await library.done('library.search', { text })).map((hit) => hit.ref);
    expect(await find('الاستجابة')).toEqual(['G-01']);
    expect(await find('等待')).toEqual(['G-02']);
    expect(await find('queue')).toEqual(['G-03']);
    expect(await find('50 % of "urg')).toEqual(['G-03']);
    expect(await find('%')).toEqual(['G-03']);
    expect(await find('nothing like this')).toEqual([]);
    const long = `${'some words before '.repeat(10)}needle${' and words after'.repeat(10)}`;
    await create('goal', { statement: 'Other field', problem_statement: long });
    const [needle] = await library.done('library.search', { text: 'needle' });
    expect(needle?.excerpt).toMatch(/^… (some|words|before) .*needle.* (and|words|after) …$/);
    expect(needle?.excerpt).not.toContain('Other field');
    const [hit] = await library.done('library.search', { text: 'queue' });
    expect(hit?.excerpt.slice(...(hit?.match ?? [0, 0]))).toBe('QUEUE');
  });
});

function sorted<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
