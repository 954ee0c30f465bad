/** Agendas on creation, changed templates, re-assessments, batches, and the way back in time. */
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { buildBrief } from '@shared/report/build-brief';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/main/services/score-of';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

let library: TestLibrary;
let workshopId: string;

beforeEach(async () => {
  library = openTestLibrary();
  workshopId = await newWorkshop(library);
});
afterEach(() => library.dispose());

const add = async (kind: string, body: Record<string, string | number>) =>
  (await library.done('record.create', { workshopId, kind, body, opId: opId() })).id;
const recordsOf = async (kind: string, id = workshopId) =>
  (await library.read(id)).records.filter((record) => record.kind === kind);

describe('the agenda', () => {
  it('of the template is there from the beginning, and adds up', async () => {
    const rows = await recordsOf('agenda_item');
    const minutes = rows
      .filter(({ body }) => body.kind !== 'prework')
      .map(({ body }) => Number(body.planned_min));
    expect(minutes.reduce((sum, part) => sum + part, 0)).toBe(210);
    expect(rows[0]).toMatchObject({ ref: 'AI-01', body: { kind: 'prework' } });
  });

  it('of another template comes behind, and nothing is lost; one undo brings the old one back', async () => {
    const before = await recordsOf('agenda_item');
    const done = before[5];
    await library.done('record.update', {
      workshopId,
      id: done?.id ?? '',
      body: { state: 'done' },
      opId: opId(),
    });
    await library.done('workshop.update', { id: workshopId, template: 'discovery', opId: opId() });
    const after = await recordsOf('agenda_item');
    expect(after).toHaveLength(before.length + 8);
    expect(after.filter((record) => record.status === 'draft')).toHaveLength(1 + 8);
    expect(after.find(({ id }) => id === done?.id)?.status).toBe('draft');
    await library.done('history.undo', { workshopId, opId: opId() });
    expect((await library.read(workshopId)).workshop.template).toBe('half_day');
    expect(await recordsOf('agenda_item')).toHaveLength(before.length);
  });

  it('is chosen together with a new title and day', async () => {
    await library.done('workshop.update', {
      id: workshopId,
      title: 'Second day',
      heldOn: '2026-12-01',
      template: 'discovery',
      opId: opId(),
    });
    const { workshop } = await library.read(workshopId);
    expect(workshop).toMatchObject({ title: 'Second day', heldOn: '2026-12-01', template: 'discovery' });
    await library.done('history.undo', { workshopId, opId: opId() });
    const { workshop: back } = await library.read(workshopId);
    expect(back).toMatchObject({ title: 'Ticket routing', heldOn: null, template: 'half_day' });
  });
});

describe('a re-assessment', () => {
  it('and a copy point to nothing that stayed behind', async () => {
    const larger = await add('goal', { statement: 'Answer sooner' });
    const goal = await add('goal', { statement: 'Route tickets', parent_goal_id: larger });
    await library.done('record.delete', { workshopId, ids: [larger], opId: opId() });
    for (const call of ['workshop.duplicate', 'workshop.reassess'] as const) {
      const { id } = await library.done(call, { id: workshopId, title: 'Again', opId: opId() });
      const [copied] = await recordsOf('goal', id);
      expect(copied?.id).not.toBe(goal);
      expect(copied?.body.parent_goal_id).toBeUndefined();
    }
  });

  it('of a re-assessment is compared with that one; a copy of it with nothing', async () => {
    await add('goal', { statement: 'Route tickets' });
    const reassess = async (id: string, title: string) =>
      (await library.done('workshop.reassess', { id, title, opId: opId() })).id;
    const second = await reassess(workshopId, 'Second');
    const [goal] = await recordsOf('goal', second);
    await library.done('record.update', {
      workshopId: second,
      id: goal?.id ?? '',
      body: { statement: 'Route all tickets' },
      opId: opId(),
    });
    const third = await reassess(second, 'Third');
    expect((await recordsOf('project', third))[0]?.body.earlier_title).toBe('Second');
    const baseline = await library.done('workshop.baseline', { id: third });
    expect(baseline?.snapshot).toContain('Route all tickets');
    const { id } = await library.done('workshop.duplicate', { id: third, title: 'Copy', opId: opId() });
    expect(await library.done('workshop.baseline', { id })).toBeNull();
  });

  it('carries everything over to be confirmed, with the same references and links', async () => {
    const goal = await add('goal', { statement: 'Answer urgent tickets sooner' });
    const stakeholder = await add('stakeholder', { name: 'Business customers' });
    await library.done('link.create', {
      workshopId,
      fromId: goal,
      type: 'benefits',
      toId: stakeholder,
      opId: opId(),
    });
    await add('agreement_poll', { person_token: 'one', section_code: 'S01', level: 4 });
    const { id } = await library.done('workshop.reassess', {
      id: workshopId,
      title: 'Once more',
      opId: opId(),
    });
    const copy = await library.read(id);
    expect(copy.workshop).toMatchObject({ title: 'Once more', template: 'reassessment' });
    expect(copy.records.find((record) => record.kind === 'goal')).toMatchObject({ ref: 'G-01' });
    expect(copy.records.find((record) => record.kind === 'goal')?.id).not.toBe(goal);
    expect(copy.links).toHaveLength(1);
    expect(copy.records.filter((record) => record.kind === 'agreement_poll')).toEqual([]);
    expect(copy.records.find((record) => record.kind === 'project')?.body).toMatchObject({
      earlier_title: 'Ticket routing',
      go_decision: 'undecided',
    });
    expect(copy.undoLabel).toBeNull();
  });

  it('keeps how ready the workshop was before everything waits to be confirmed, and reports it', async () => {
    const opened = await library.done('library.openExample', { name: 'demand-forecasting', opId: opId() });
    const score = scoreOf(await library.read(opened.id));
    const again = async (from: string) =>
      (await library.done('workshop.reassess', { id: from, title: 'Again', opId: opId() })).id;
    const id = await again(opened.id);
    const snapshot = await library.read(id);
    const scores = snapshot.records.filter(({ kind }) => kind === 'score_snapshot');
    expect(scores.at(-1)?.body).toEqual(score);

    const baseline = await library.done('workshop.baseline', { id });
    const earlier: WorkshopSnapshot = JSON.parse(baseline?.snapshot ?? '{}');
    const asOf = snapshot.workshop.updatedAt;
    const tableOf = (then: WorkshopSnapshot) =>
      buildBrief({ kind: 'difference', snapshot, earlier: then, asOf }, 0).blocks.flatMap((block) =>
        block.type === 'table' && block.rows[0]?.[0] === 'Whole project' ? [block.rows] : [],
      )[0];
    const overall = Number(score?.overall);
    expect(overall).toBeGreaterThan(30);
    expect(tableOf(earlier)?.[0]?.[1]).toBe(String(Math.floor(overall)));
    expect(tableOf(earlier)?.[0]?.[3]).toMatch(/^▼ −/);
    expect(tableOf(earlier)?.length).toBeGreaterThan(5);
    // A re-assessment of before scores were kept.
    const records = earlier.records.filter(({ kind }) => kind !== 'score_snapshot');
    expect(tableOf({ ...earlier, records })?.[0]?.[1]).toBe('not scored');
  });

  it('does not keep a score twice when nothing has moved since', async () => {
    const again = async (from: string) =>
      (await library.done('workshop.reassess', { id: from, title: 'Again', opId: opId() })).id;
    const third = await again(await again(workshopId));
    expect(await recordsOf('score_snapshot', third)).toHaveLength(1);
  });

  it('knows what it started from, whatever is changed later; other workshops do not', async () => {
    await add('goal', { statement: 'Answer urgent tickets sooner' });
    const { id } = await library.done('workshop.reassess', {
      id: workshopId,
      title: 'Once more',
      opId: opId(),
    });
    const goal = (await recordsOf('goal', id))[0];
    await library.done('record.update', {
      workshopId: id,
      id: goal?.id ?? '',
      body: { statement: 'Answer all' },
      opId: opId(),
    });
    const baseline = await library.done('workshop.baseline', { id });
    const then = JSON.parse(baseline?.snapshot ?? '{}');
    expect(then.records.find((record: { kind: string }) => record.kind === 'goal').body.statement).toBe(
      'Answer urgent tickets sooner',
    );
    expect(await library.done('workshop.baseline', { id: workshopId })).toBeNull();
  });
});

describe('a batch', () => {
  it('makes a record, its parts and changes others as one step', async () => {
    const goal = await add('goal', { statement: 'Answer urgent tickets sooner' });
    const saved = await library.done('record.batch', {
      workshopId,
      label: 'close the round',
      creates: [
        {
          key: 'round',
          kind: 'priority_round',
          body: { question: 'Which first?', method: 'ranking', item_ids: [goal] },
        },
        { key: 'one', kind: 'round_result', body: { round_id: 'new:round', item_id: goal, rank: 1 } },
      ],
      updates: [{ id: goal, body: { rank_order: 1 } }],
      links: [],
      opId: opId(),
    });
    const now = await library.read(workshopId);
    expect(now.undoLabel).toBe('close the round');
    expect(now.records.find((record) => record.kind === 'round_result')?.body.round_id).toBe(saved.id);
    await library.done('history.undo', { workshopId, opId: opId() });
    const back = await library.read(workshopId);
    expect(back.records.filter((record) => record.kind === 'round_result')).toEqual([]);
    expect(back.records.find(({ id }) => id === goal)?.body.rank_order).toBeUndefined();
  });

  it('knows new records by keys of any length allowed, and has a name', async () => {
    const key = 'k'.repeat(60);
    const batch = {
      workshopId,
      creates: [
        { key, kind: 'goal', body: { statement: 'Answer urgent tickets sooner' } as Record<string, string> },
        { key: 's', kind: 'stakeholder', body: { name: 'Business customers' } as Record<string, string> },
      ],
      updates: [],
      links: [{ fromId: `new:${key}`, type: 'benefits', toId: 'new:s' }],
    };
    const blank = await library.call('record.batch', { ...batch, label: ' \n ', opId: opId() });
    expect(blank).toMatchObject({ ok: false, error: { code: 'invalid-input', subject: 'label' } });
    await library.done('record.batch', { ...batch, label: 'add both', opId: opId() });
    expect((await library.read(workshopId)).links).toHaveLength(1);
    const creates = [{ key: 'k'.repeat(61), kind: 'goal', body: { statement: 'Route tickets' } }];
    expect(
      await library.call('record.batch', { ...batch, creates, label: 'one', opId: opId() }),
    ).toMatchObject({ ok: false, error: { code: 'invalid-input', subject: 'creates.0.key' } });
  });

  it('deletes in the same step, and lets nothing point to what it deletes', async () => {
    const group = await add('cluster', { activity_id: 'goal-notes' });
    const note = await add('note', { body: 'Too slow at night', cluster_id: group });
    const other = await add('cluster', { activity_id: 'goal-notes' });
    const batch = { workshopId, creates: [], links: [], label: 'ungroup', deletes: [group] };
    const wrong = { ...batch, deletes: [other], updates: [{ id: note, body: { cluster_id: other } }] };
    expect((await library.call('record.batch', { ...wrong, opId: opId() })).ok).toBe(false);

    const updates = [{ id: note, body: { cluster_id: null } }];
    await library.done('record.batch', { ...batch, updates, opId: opId() });
    const now = await library.read(workshopId);
    expect(now.records.find(({ id }) => id === note)?.body).toEqual({ body: 'Too slow at night' });
    expect(now.records.filter(({ id }) => id === group)).toEqual([]);
    await library.done('history.undo', { workshopId, opId: opId() });
    const back = await library.read(workshopId);
    expect(back.records.find(({ id }) => id === note)?.body.cluster_id).toBe(group);
    expect(back.records.filter(({ id }) => id === group)).toHaveLength(1);
  });

  it('is written whole or not at all', async () => {
    const before = (await library.read(workshopId)).revision;
    const refused = await library.call('record.batch', {
      workshopId,
      label: 'half of it',
      creates: [
        { key: 'a', kind: 'goal', body: { statement: 'Answer urgent tickets sooner' } },
        { key: 'b', kind: 'goal', body: { impact: 9 } },
      ],
      updates: [],
      links: [],
      opId: opId(),
    });
    expect(refused.ok).toBe(false);
    expect((await library.read(workshopId)).revision).toBe(before);
  });
});

describe('the history', () => {
  it('shows the workshop as it was at any moment', async () => {
    const goal = await add('goal', { statement: 'First words' });
    const then = await library.read(workshopId);
    await library.done('record.update', {
      workshopId,
      id: goal,
      body: { statement: 'Later words' },
      opId: opId(),
    });
    await library.done('record.delete', { workshopId, ids: [goal], opId: opId() });
    await library.done('history.undo', { workshopId, opId: opId() });
    const past = JSON.parse(await library.done('history.snapshot', { workshopId, revision: then.revision }));
    const key = (records: readonly { id: string }[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(key(past.records)).toEqual(key(then.records));
    expect(past.links).toEqual(then.links);
  });

  it('brings a record back to what it said, also from the bin, and that can be undone', async () => {
    const goal = await add('goal', { statement: 'First words' });
    library.wait(5_000);
    await library.done('record.update', {
      workshopId,
      id: goal,
      body: { statement: 'Later words' },
      opId: opId(),
    });
    await library.done('record.delete', { workshopId, ids: [goal], opId: opId() });
    const entries = await library.done('history.list', { workshopId, recordId: goal, limit: 10 });
    const first = entries.at(-1);
    expect(entries[1]?.changes).toEqual([
      { field: 'statement', before: 'First words', after: 'Later words' },
    ]);
    await library.done('history.restore', { workshopId, recordId: goal, seq: first?.seq ?? 0, opId: opId() });
    expect((await recordsOf('goal'))[0]?.body.statement).toBe('First words');
    await library.done('history.undo', { workshopId, opId: opId() });
    expect(await recordsOf('goal')).toEqual([]);
  });

  it('refuses a state that never was', async () => {
    const goal = await add('goal', { statement: 'First words' });
    const refused = await library.call('history.restore', {
      workshopId,
      recordId: goal,
      seq: 99_999,
      opId: opId(),
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
