/** Moving through the day and changing its shape: one commit each, with the clock beside it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestRoom, type TestRoom } from './room-library';
import { opId } from './temp-library';

let room: TestRoom;
beforeEach(async () => {
  room = await openTestRoom();
  await room.view();
});
afterEach(() => room.dispose());

const MINUTE = 60_000;
const block = async (title: string) => {
  const found = (await room.day()).find(({ body }) => body.title === title);
  if (!found) throw new Error(`No block ${title}`);
  return found;
};
const states = async () => (await room.day()).map(({ body }) => String(body.state));
const label = async () => (await room.library().read(room.workshopId)).undoLabel;
const planned = async () =>
  (await room.day()).reduce((sum, { body }) => sum + Number(body.planned_min ?? 0), 0);
const runsOn = async () => {
  const { clock } = await room.view();
  const running = (await room.day()).filter(({ body }) => body.state === 'running').map(({ id }) => id);
  expect(running).toEqual(clock ? [clock.blockId] : []);
  return clock;
};

describe('moving through the day', () => {
  it('closes a block with its minutes and goes on with the next, running when it ran', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(4 * MINUTE + 40_000);
    const { revision } = await room.act({ do: 'day.next' });
    expect(revision).not.toBeNull();
    expect((await block('Opening and frame')).body).toMatchObject({ state: 'done', actual_min: 5 });
    expect(await label()).toBe('begin Goals');
    const clock = await runsOn();
    expect(clock).toMatchObject({ isRunning: true, spentMs: 0, blockMs: 22 * MINUTE });
  });

  it('stands at the beginning of a block when the clock stood', async () => {
    await room.act({ do: 'day.next' });
    await room.act({ do: 'day.next' });
    expect(await runsOn()).toMatchObject({ isRunning: false, blockMs: 22 * MINUTE });
    expect((await room.view()).day).toBeNull();
  });

  it('goes back, leaves the other open, and adds its minutes up', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(3 * MINUTE);
    await room.act({ do: 'day.next' });
    room.pass(2 * MINUTE);
    await room.act({ do: 'day.previous' });
    expect((await block('Goals')).body).toMatchObject({ state: 'open', actual_min: 2 });
    room.pass(MINUTE);
    await room.act({ do: 'day.next' });
    expect((await block('Opening and frame')).body).toMatchObject({ state: 'done', actual_min: 4 });
  });

  it('skips, repeats and jumps', async () => {
    await room.act({ do: 'clock.start' });
    const goals = await block('Goals');
    await room.act({ do: 'day.skip', id: goals.id });
    expect(await label()).toBe('skip Goals');
    expect((await block('Goals')).body.state).toBe('skipped');
    await room.act({ do: 'day.jump', id: goals.id });
    expect((await runsOn())?.blockId).toBe(goals.id);
    room.pass(2 * MINUTE);
    await room.act({ do: 'day.repeat' });
    expect(await runsOn()).toMatchObject({ blockId: goals.id, spentMs: 0, isRunning: true });
    expect((await block('Goals')).body.actual_min).toBe(2);
  });

  it('ends the day behind the last block, and the watch of the day with it', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    const last = (await room.day()).at(-1);
    for (const { id } of (await room.day()).slice(1, -1)) await room.act({ do: 'day.skip', id });
    await room.act({ do: 'day.next' });
    expect((await runsOn())?.blockId).toBe(last?.id);
    await room.act({ do: 'day.next' });
    expect(await runsOn()).toBeNull();
    expect((await room.view()).day).toMatchObject({ isRunning: false });
    expect(await label()).toBe('finish Close');
  });
});

describe('the shape of the day', () => {
  it('gives minutes that a later block gives up, five at most', async () => {
    await room.act({ do: 'clock.start' });
    const before = await planned();
    const goals = await block('User experience');
    const left = Number(goals.body.planned_min) - 2;
    const proposal = { way: 'one' as const, gives: [{ id: goals.id, minutes: 2, left }], endsLater: 0 };
    const refused = await room.refusal({ do: 'clock.extend', minutes: 2, proposal });
    // User experience needs all its minutes, so it gives none.
    expect(refused).toMatch(/agenda has changed/);
    const later = { way: 'end_later' as const, gives: [], endsLater: 2 };
    await room.act({ do: 'clock.extend', minutes: 2, proposal: later });
    expect(await planned()).toBe(before + 2);
    expect(await runsOn()).toMatchObject({ blockMs: 17 * MINUTE });
    await room.act({ do: 'clock.extend', minutes: 2, proposal: later });
    expect(await room.refusal({ do: 'clock.extend', minutes: 2, proposal: later })).toMatch(/at most 5/);
    const { clock, given } = await room.view();
    expect(given).toEqual({ [clock?.blockId ?? '']: 4 });
  });

  it('takes minutes from a confirming block down to half', async () => {
    await room.act({ do: 'clock.start' });
    const before = await planned();
    const limits = await block('Limits');
    const gives = [{ id: limits.id, minutes: 5, left: 13 }];
    await room.act({ do: 'clock.extend', minutes: 5, proposal: { way: 'one', gives, endsLater: 0 } });
    expect(await planned()).toBe(before);
    expect((await block('Limits')).body.planned_min).toBe(13);
    await room.undo();
    expect((await block('Limits')).body.planned_min).toBe(18);
    const clock = await runsOn();
    expect(clock).toMatchObject({ blockMs: 15 * MINUTE });
    expect((await room.view()).given).toEqual({ [clock?.blockId ?? '']: 0 });
  });

  it('splits, merges and puts in, and answers in words why not', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    const before = await planned();
    const opening = await block('Opening and frame');
    await room.act({ do: 'day.split', id: opening.id, minutes: 10, title: 'Frame' });
    expect((await room.day()).map(({ body }) => body.title).slice(0, 3)).toEqual([
      'Opening and frame',
      'Frame',
      'Goals',
    ]);
    expect(await runsOn()).toMatchObject({ spentMs: MINUTE, blockMs: 9 * MINUTE });
    const frame = await block('Frame');
    await room.act({ do: 'day.merge', first: opening.id, second: frame.id });
    expect(await runsOn()).toMatchObject({ spentMs: MINUTE, blockMs: 14 * MINUTE });
    expect(await planned()).toBe(before);
    const proposal = { way: 'end_later' as const, gives: [], endsLater: 7 };
    const pause = { title: 'Air', kind: 'break' as const, planned_min: 7 };
    await room.act({ do: 'day.insert', after: opening.id, block: pause, proposal });
    expect((await room.day())[1]?.body).toMatchObject({ title: 'Air', kind: 'break', state: 'open' });
    expect(await label()).toBe('add Air');
    const goals = await block('Goals');
    expect(await room.refusal({ do: 'day.merge', first: opening.id, second: goals.id })).toMatch(
      /follow each/,
    );
    expect(await room.refusal({ do: 'day.split', id: opening.id, minutes: 15, title: 'X' })).toMatch(/whole/);
  });

  it('keeps the clock with the second of two blocks that become one', async () => {
    await room.act({ do: 'clock.start' });
    const [first, second] = await room.day();
    if (!first || !second) throw new Error('No day');
    await room.act({ do: 'day.jump', id: second.id });
    room.pass(3 * MINUTE);
    await room.act({ do: 'day.merge', first: first.id, second: second.id });
    expect(await runsOn()).toMatchObject({ blockId: first.id, spentMs: 3 * MINUTE, isRunning: true });
    await room.undo();
    expect(await runsOn()).toMatchObject({ blockId: second.id, spentMs: 3 * MINUTE, isRunning: true });
    expect((await room.view()).spent).toEqual({ [first.id]: 0, [second.id]: 0 });
  });
});

describe('changes from elsewhere', () => {
  it('undo brings the block back that ran before, and its clock with it', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(6 * MINUTE);
    const before = await runsOn();
    await room.act({ do: 'day.next' });
    room.pass(10_000);
    await room.undo();
    const after = await runsOn();
    expect(after).toMatchObject({ blockId: before?.blockId, phase: before?.phase, isRunning: true });
    expect(after?.spentMs).toBe(6 * MINUTE);
    await room.redo();
    expect(await runsOn()).toMatchObject({ isRunning: true, spentMs: 10_000 });
  });

  it('follows minutes that are edited in the agenda', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    const { id } = await block('Opening and frame');
    const edit = (minutes: number) =>
      room.library().done('record.update', {
        workshopId: room.workshopId,
        id,
        body: { planned_min: minutes },
        opId: opId(),
      });
    await edit(25);
    expect(await runsOn()).toMatchObject({ spentMs: MINUTE, blockMs: 24 * MINUTE });
    await edit(3);
    expect(await runsOn()).toMatchObject({ spentMs: MINUTE, blockMs: 2 * MINUTE });
  });

  it('has no clock when the running block is deleted', async () => {
    await room.act({ do: 'clock.start' });
    const { id } = await block('Opening and frame');
    await room.library().done('record.delete', { workshopId: room.workshopId, ids: [id], opId: opId() });
    expect(await runsOn()).toBeNull();
    await room.undo();
    expect(await runsOn()).toMatchObject({ blockId: id });
  });
});

describe('an act that is sent twice', () => {
  it('is done once, also after a restart', async () => {
    const input = { workshopId: room.workshopId, intent: { do: 'day.next' as const }, opId: opId() };
    const first = await room.library().done('room.act', input);
    expect(await room.library().done('room.act', input)).toEqual(first);
    room.crash(1_000);
    expect(await room.library().done('room.act', input)).toEqual(first);
    expect((await states()).filter((state) => state === 'running')).toHaveLength(1);
    expect((await states())[0]).toBe('running');
  });
});
