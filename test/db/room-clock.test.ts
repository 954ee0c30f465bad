/** The clock of a running workshop in main: it counts right, signals once, and goes on where it was. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestRoom, type TestRoom } from './room-library';

let room: TestRoom;
beforeEach(async () => {
  room = await openTestRoom();
  await room.view();
});
afterEach(() => room.dispose());

const MINUTE = 60_000;
const clock = async () => {
  const { clock: shown } = await room.view();
  if (!shown) throw new Error('No clock');
  return shown;
};
const signals = () =>
  room.library().events.flatMap((event) => (event.type === 'clock-signalled' ? [event.signal] : []));

describe('the clock', () => {
  it('begins with the first open block, which then runs, as one step of the history', async () => {
    expect(await room.view()).toMatchObject({ clock: null, day: null });
    await room.act({ do: 'clock.start' });
    const [first] = await room.day();
    expect(first?.body).toMatchObject({ title: 'Opening and frame', state: 'running' });
    expect(await clock()).toMatchObject({ blockId: first?.id, isRunning: true, blockMs: 15 * MINUTE });
    expect((await room.library().read(room.workshopId)).undoLabel).toBe('begin Opening and frame');
  });

  it('stands in a pause, while the day goes on', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    await room.act({ do: 'clock.pause' });
    room.pass(2 * MINUTE);
    expect(await clock()).toMatchObject({ blockMs: 14 * MINUTE, isRunning: false });
    expect((await room.view()).day).toEqual({ elapsedMs: 3 * MINUTE, isRunning: true });
  });

  it('signals at two minutes and at zero, once each, and never moves on', async () => {
    await room.act({ do: 'clock.start' });
    await room.act({ do: 'clock.phase', phase: 199 });
    const { phaseMs, phases, phase } = await clock();
    expect(phase).toBe(phases.length - 1);
    room.pass(phaseMs + 20 * MINUTE);
    const heard = signals();
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard).toContain('block_zero');
    expect(await clock()).toMatchObject({ phase, isRunning: true });
  });

  it('signals within a tenth of a second of its time', async () => {
    await room.act({ do: 'clock.start' });
    const { blockMs } = await clock();
    room.pass(blockMs - 2 * MINUTE - 100);
    expect(signals()).not.toContain('block_two_minutes');
    room.pass(200);
    expect(signals().at(-1)).toMatch(/two_minutes$/);
  });

  it('tells the window nothing while it only counts', async () => {
    await room.act({ do: 'clock.start' });
    const before = room.library().events.length;
    room.pass(90_000);
    const told = room
      .library()
      .events.slice(before)
      .map(({ type }) => type);
    expect(told.filter((type) => type !== 'library-changed')).toEqual([]);
  });

  it('follows no clock on the wall: 10,000 jumps of up to two years cost nothing', async () => {
    await room.act({ do: 'clock.start' });
    let random = 7;
    const next = () => {
      random = (random * 48_271) % 2_147_483_647;
      return random / 2_147_483_647;
    };
    let worked = 0;
    for (let jump = 0; jump < 10_000; jump += 1) {
      room.turnWall((next() * 2 - 1) * 2 * 365 * 86_400_000);
      const ms = Math.round(next() * 300);
      room.pass(ms);
      worked += ms;
    }
    const { spentMs } = await clock();
    expect(Math.abs(spentMs - worked)).toBeLessThanOrEqual(1);
  });
});

describe('a restart', () => {
  it('goes on where a crash left it, a second at most behind, and says how long it was away', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(3 * MINUTE + 450);
    room.crash(5 * MINUTE);
    const { spentMs, isRunning, awayMs } = await clock();
    expect(isRunning).toBe(true);
    expect(3 * MINUTE + 450 - spentMs).toBeGreaterThanOrEqual(0);
    expect(3 * MINUTE + 450 - spentMs).toBeLessThanOrEqual(1_000);
    expect(Math.abs(awayMs - 5 * MINUTE)).toBeLessThanOrEqual(1_000);
    room.pass(1_000);
    expect((await clock()).spentMs - spentMs).toBe(1_000);
  });

  it('counts the time away when somebody says so, once', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    room.crash(4 * MINUTE);
    const { spentMs, awayMs } = await clock();
    await room.act({ do: 'clock.count' });
    expect(await clock()).toMatchObject({ spentMs: spentMs + awayMs, awayMs: 0 });
    await room.act({ do: 'clock.count' });
    expect(await clock()).toMatchObject({ spentMs: spentMs + awayMs });
  });

  it('keeps a clock that stood standing', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    await room.act({ do: 'clock.pause' });
    room.crash(MINUTE);
    expect(await clock()).toMatchObject({ spentMs: MINUTE, isRunning: false, awayMs: 0 });
  });
});

describe('sleep', () => {
  it('is not counted, is said, and the clock runs on after it', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    room.library().services().room.sleep();
    room.pass(10 * MINUTE);
    room.library().services().room.wake();
    expect(await clock()).toMatchObject({ spentMs: MINUTE, awayMs: 10 * MINUTE, isRunning: true });
    room.pass(5_000);
    expect((await clock()).spentMs).toBe(MINUTE + 5_000);
  });

  it('that nobody announced is found out, and not counted either', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    room.skip(10 * MINUTE);
    room.pass(2_000);
    const { spentMs, awayMs } = await clock();
    expect(spentMs).toBeLessThanOrEqual(MINUTE + 3_000);
    expect(spentMs + awayMs).toBe(11 * MINUTE + 2_000);
    expect((await room.view()).day?.elapsedMs).toBe(spentMs);
  });

  it('that ends in a crash is said too', async () => {
    await room.act({ do: 'clock.start' });
    room.pass(MINUTE);
    room.library().services().room.sleep();
    room.crash(30 * MINUTE);
    expect(await clock()).toMatchObject({ spentMs: MINUTE, awayMs: 30 * MINUTE, isRunning: true });
  });
});
