/** Votes behind the border: hidden values reach no window, private turns are covered, and undo keeps out of them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoomIntent } from '@shared/room/intents';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/main/db/open-database';
import type { Projector } from '../../src/main/ports';
import { openTestRoom, type TestRoom } from './room-library';
import { openTestLibrary, opId, type TestLibrary } from './temp-library';

let room: TestRoom;
let shown: unknown[];
let isOpen: boolean;
let changed: () => void;
let seats: string[];
let goals: string[];
const replies: unknown[] = [];

const projector: Projector = {
  open: () => {
    isOpen = true;
  },
  close: () => {
    isOpen = false;
  },
  show: (view) => shown.push(view),
  isShown: () => isOpen,
  isOpen: () => isOpen,
  displays: () => [{ id: 7, label: 'Wall', isOwn: false }],
  displayId: () => (isOpen ? 7 : null),
  onChange: (listener) => {
    changed = listener;
  },
};

beforeEach(async () => {
  shown = [];
  isOpen = false;
  replies.length = 0;
  room = await openTestRoom({ projector });
  const { workshopId } = room;
  const add = async (kind: string, body: Record<string, string>) =>
    (await room.library().done('record.create', { workshopId, kind, body, opId: opId() })).id;
  const roles = ['facilitator', 'decider', 'participant', 'participant'];
  seats = [];
  for (const [at, role] of roles.entries())
    seats.push(await add('person', { full_name: `Person ${at}`, room_role: role }));
  goals = [];
  for (const at of [1, 2, 3]) goals.push(await add('goal', { statement: `Goal ${at}` }));
  await room.view();
});
afterEach(() => room.dispose());

const act = async (intent: RoomIntent) => {
  const reply = await room.act(intent);
  replies.push(reply);
  return reply;
};
/** The library as it starts again with another state of its room. */
function withStored(change: (state: Record<string, unknown>) => object, lines: string[] = []): TestLibrary {
  const library = room.library();
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-odd-'));
  library.close();
  cpSync(library.dataFolder, folder, { recursive: true });
  const db = openDatabase(folder);
  const stored = JSON.parse(String(db.prepare('SELECT state FROM room_state').pluck().get()));
  db.prepare('UPDATE room_state SET state = ?').run(JSON.stringify(change(stored)));
  db.close();
  return openTestLibrary(folder, { log: (line) => lines.push(line) });
}

const place = { sectionId: 'S01', activityId: 'goals' };
const openSliders = (mode: 'scribe' | 'turns') =>
  act({
    do: 'round.open',
    method: 'sliders',
    question: 'How sure are we?',
    place,
    kind: 'goal',
    items: goals.map((id, at) => ({ id, label: `Goal ${at}`, ref: `G-0${at}` })),
    mode,
  });
const seat = (at: number) => seats[at] ?? '';
const goal = (at: number) => goals[at] ?? '';

/** "value":73 and the like; ids may hold the same digits. */
const holds = (thing: unknown, value: number): boolean =>
  new RegExp(`"(value|y|median|score|low|high)":${value}\\b|[[,]${value}[,\\]]`).test(JSON.stringify(thing));
const tells = (value: number): boolean => holds([room.library().events, shown, replies], value);

describe('hidden votes', () => {
  it('leave main in no event, view or reply before the round is closed', async () => {
    await act({ do: 'projector.open' });
    await openSliders('scribe');
    await act({ do: 'round.vote', seat: seat(2), item: goal(0), value: 73 });
    await act({ do: 'round.vote', seat: seat(3), item: goal(0), value: 37 });
    expect(tells(73) || tells(37)).toBe(false);
    await act({ do: 'round.pick', seat: seat(2) });
    // The scribe sees what was typed for the seat picked, and for no other.
    expect([tells(73), tells(37)]).toEqual([true, false]);
    expect([holds(shown, 73), holds(shown, 37)]).toEqual([false, false]);
    await act({ do: 'round.close' });
    expect([tells(73), tells(37)]).toEqual([true, true]);
  });

  it('are read back after a crash', async () => {
    await openSliders('scribe');
    await act({ do: 'round.vote', seat: seat(2), item: goal(0), value: 73 });
    room.crash(1_000);
    const { round } = await room.view();
    expect(round?.progress.find((one) => one.seat === seat(2))).toMatchObject({ used: 1, left: 2 });
    expect(holds(round, 73)).toBe(false);
  });

  it('answer why they were not taken', async () => {
    await openSliders('scribe');
    expect(await act({ do: 'round.vote', seat: seat(2), item: goal(0), value: 101 })).toMatchObject({
      refused: 'out_of_range',
    });
    expect(await room.refusal({ do: 'round.keep', applies: false })).toMatch(/not over/);
  });
});

describe('a private turn', () => {
  const begin = async () => {
    await openSliders('turns');
    await act({ do: 'turn.start' });
    await act({ do: 'turn.take' });
    await act({ do: 'turn.answer', item: goal(1), value: 73 });
  };

  it('is seen by its person alone, and by nobody once it is over', async () => {
    await act({ do: 'projector.open' });
    await begin();
    expect((await room.view()).turn).toMatchObject({ stage: 'private', answers: [{ value: 73 }] });
    expect(holds(shown, 73)).toBe(false);
    await act({ do: 'turn.done' });
    room.library().events.length = 0;
    replies.length = 0;
    await act({ do: 'turn.take' });
    await act({ do: 'turn.undo' });
    expect((await room.view()).turn).toMatchObject({ stage: 'private', answers: [] });
    expect(tells(73)).toBe(false);
  });

  it('stays out of the reach of undo and redo', async () => {
    await begin();
    for (const name of ['history.undo', 'history.redo'] as const) {
      const result = await room.library().call(name, { workshopId: room.workshopId, opId: opId() });
      expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
    await act({ do: 'turn.cover' });
    expect(
      await room.library().call('history.undo', { workshopId: room.workshopId, opId: opId() }),
    ).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['the window loses the focus', () => room.library().services().room.cover()],
    ['the machine wakes up', () => room.library().services().room.wake()],
    ['the app starts again', () => room.crash(1_000)],
  ])('is covered when %s', async (_, happen) => {
    await begin();
    happen();
    const { turn } = await room.view();
    expect(turn).toMatchObject({ stage: 'handover' });
    await act({ do: 'turn.take' });
    expect((await room.view()).turn).toMatchObject({ answers: [], canUndo: false });
  });
});

describe('a round that is kept', () => {
  it('says what was asked, or is not opened', async () => {
    const opening = { do: 'round.open', method: 'poll', place, kind: '', mode: 'scribe' } as const;
    const items = [{ id: 'S01', label: 'Goals', ref: 'S01' }];
    expect(await room.refusal({ ...opening, items, question: ' \u0000 ' })).toBe('Nothing is said here');
    expect((await room.view()).round).toBeNull();
  });

  it('is one step of the history and can be kept again after it was taken back', async () => {
    await openSliders('scribe');
    for (const at of [1, 2, 3])
      for (const item of goals) await act({ do: 'round.vote', seat: seat(at), item, value: at * 10 });
    await act({ do: 'round.close' });
    await act({ do: 'round.showDecider' });
    const { revision } = await act({ do: 'round.keep', applies: false });
    expect(revision).not.toBeNull();
    const votes = async () =>
      (await room.library().read(room.workshopId)).records.filter(({ kind }) => kind === 'vote').length;
    expect(await votes()).toBe(9);
    expect((await room.view()).round?.keptAs).not.toBeNull();
    await room.undo();
    expect(await votes()).toBe(0);
    expect((await room.view()).round?.keptAs).toBeNull();
    await act({ do: 'round.keep', applies: false });
    expect(await votes()).toBe(9);
  });
});

describe('a round that was kept when the app ended', () => {
  it('is not kept twice, although the room did not come to say so', async () => {
    await openSliders('scribe');
    await act({ do: 'round.vote', seat: seat(2), item: goals[0] ?? '', value: 10 });
    await act({ do: 'round.close' });
    await act({ do: 'round.keep', applies: false });
    const odd = withStored((state) => ({ ...state, desk: { ...(state.desk as object), keptAs: null } }));
    const { workshopId } = room;
    expect((await odd.done('room.get', { workshopId })).round?.keptAs).toMatch(/./);
    const intent = { do: 'round.keep', applies: false } as const;
    expect(await odd.call('room.act', { workshopId, intent, opId: opId() })).toMatchObject({ ok: false });
    await odd.done('history.undo', { workshopId, opId: opId() });
    await odd.done('room.act', { workshopId, intent, opId: opId() });
    const { records } = await odd.read(workshopId);
    expect(records.filter(({ kind }) => kind === 'priority_round')).toHaveLength(1);
    odd.dispose();
  });
});

describe('the projector', () => {
  it('shows what the room may see, comes back after a restart, and stays away once closed by hand', async () => {
    await act({ do: 'projector.open' });
    expect((await room.view()).projector).toMatchObject({ isProjecting: true, isShown: true, displayId: 7 });
    expect(shown.at(-1)).toMatchObject({ screen: 'live', workshop: 'Ticket routing' });
    await act({ do: 'projector.blank' });
    expect(shown.at(-1)).toEqual({ screen: 'blank' });
    isOpen = false;
    room.crash(1_000);
    expect(isOpen).toBe(false);
    await room.view();
    expect(isOpen).toBe(true);
    isOpen = false;
    changed();
    expect((await room.view()).projector).toMatchObject({ isProjecting: false, isShown: false });
    room.crash(1_000);
    await room.view();
    expect(isOpen).toBe(false);
  });

  it('leaves with its workshop', async () => {
    await act({ do: 'projector.open' });
    const other = await room
      .library()
      .done('workshop.create', { title: 'Other', template: 'half_day', opId: opId() });
    const before = shown.length;
    const view = await room.library().done('room.get', { workshopId: other.id });
    expect(view.projector).toMatchObject({ isProjecting: false, isShown: false });
    expect(isOpen).toBe(false);
    await room.library().done('record.create', {
      workshopId: other.id,
      kind: 'goal',
      body: { statement: 'Theirs' },
      opId: opId(),
    });
    expect(shown).toHaveLength(before);
  });

  it('shows nothing of a workshop in the bin, which does not run either', async () => {
    await act({ do: 'projector.open' });
    const bin = async (deleted: boolean) =>
      room.library().done('workshop.delete', { id: room.workshopId, deleted, opId: opId() });
    await bin(true);
    await room.view();
    expect(isOpen).toBe(false);
    expect(await room.refusal({ do: 'projector.open' })).toBe('not-found');
    expect(await room.refusal({ do: 'clock.start' })).toBe('not-found');
    expect(isOpen).toBe(false);
    await bin(false);
    await room.view();
    expect(isOpen).toBe(true);
  });

  it('keeps a frozen picture while the room works on', async () => {
    await act({ do: 'projector.open' });
    await act({ do: 'stage.show', place });
    await act({ do: 'projector.freeze' });
    const frozen = shown.at(-1);
    await act({ do: 'clock.start' });
    expect(shown.at(-1)).toEqual(frozen);
    await act({ do: 'projector.live' });
    expect(shown.at(-1)).not.toEqual(frozen);
  });
});

describe('what is kept of a room', () => {
  it('is in no copy and no journal, and goes with its workshop', async () => {
    await openSliders('scribe');
    const { workshopId } = room;
    const library = room.library();
    const copy = await library.done('workshop.duplicate', { id: workshopId, title: 'Copy', opId: opId() });
    expect((await library.done('room.get', { workshopId: copy.id })).round).toBeNull();
    const files = readdirSync(library.dataFolder, { recursive: true, withFileTypes: true });
    const journals = files.filter((file) => file.isFile() && !file.name.includes('.db'));
    const texts = journals.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
    expect(texts.some((text) => text.includes('Goal 1'))).toBe(true);
    expect(texts.some((text) => text.includes('How sure are we?'))).toBe(false);
    const rows = () => {
      const folder = mkdtempSync(join(tmpdir(), 'groundwork-rows-'));
      cpSync(library.dataFolder, folder, { recursive: true });
      const db = openDatabase(folder);
      const count = db.prepare('SELECT count(*) FROM room_state').pluck().get();
      db.close();
      rmSync(folder, { recursive: true });
      return count;
    };
    expect(rows()).toBe(1);
    await library.done('workshop.delete', { id: workshopId, deleted: true, opId: opId() });
    await library.done('workshop.purge', { id: workshopId });
    expect(rows()).toBe(0);
    expect(await library.call('room.get', { workshopId })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('loses nothing but the part that cannot be read', async () => {
    await openSliders('scribe');
    await act({ do: 'round.vote', seat: seat(2), item: goals[0] ?? '', value: 10 });
    const lines: string[] = [];
    const odd = withStored((state) => ({ ...state, spent: { secret: -1 } }), lines);
    const { round } = await odd.done('room.get', { workshopId: room.workshopId });
    expect(round?.progress.map(({ used }) => used)).toContain(1);
    expect(lines.join()).toMatch(/begins anew: spent/);
    expect(lines.join()).not.toMatch(/secret/);
    odd.dispose();
  });

  it('begins anew when it cannot be read, and the log says so without its content', async () => {
    await room.act({ do: 'clock.start' });
    const lines: string[] = [];
    const odd = withStored(() => ({ secret: 1 }), lines);
    const view = await odd.done('room.get', { workshopId: room.workshopId });
    // The records still say which block runs, so there is a clock for it.
    expect(view.clock).toMatchObject({ isRunning: false, spentMs: 0 });
    expect(lines.join()).toMatch(/cannot be read/);
    expect(lines.join()).not.toMatch(/secret/);
    odd.dispose();
  });
});
