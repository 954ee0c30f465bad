/** Any day: whatever people do in whatever order, minutes add up, the clock is the running block's, undo restores all. */
import { extendBlock, findMinutes, proposeExtension } from '@shared/room/day-minutes';
import { dayItemsOf } from '@shared/room/day-records';
import type { RoomIntent } from '@shared/room/intents';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minimumOf } from '../../src/main/services/room/require-proposal';
import { openTestRoom, type TestRoom } from './room-library';
import { opId } from './temp-library';

type Step = readonly [what: string, at: number, size: number];

const KINDS = [
  'start',
  'pause',
  'phase',
  'next',
  'previous',
  'skip',
  'repeat',
  'jump',
  'split',
  'merge',
  'insert',
  'extend',
  'pass',
  'edit',
  'remove',
  'undo',
  'redo',
  'crash',
  'sleep',
] as const;
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(...KINDS),
  fc.nat(30),
  fc.integer({ min: 1, max: 30 }),
);

const recordsOf = async (room: TestRoom) => {
  const { records } = await room.library().read(room.workshopId);
  return JSON.stringify([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));
};
const minutes = async (room: TestRoom) =>
  (await room.day()).reduce((sum, { body }) => sum + Number(body.planned_min ?? 0), 0);

/** What a step comes to in this room; null when it has no meaning there. */
async function intentOf(room: TestRoom, [what, at, size]: Step): Promise<[RoomIntent, number] | null> {
  const day = await room.day();
  const items = dayItemsOf(day);
  const [one, two] = [items[at % items.length], items[(at % items.length) + 1]];
  if (!one) return null;
  switch (what) {
    case 'start':
    case 'pause':
      return [{ do: `clock.${what}` }, 0];
    case 'phase':
      return [{ do: 'clock.phase', phase: size % 6 }, 0];
    case 'next':
    case 'previous':
    case 'repeat':
      return [{ do: `day.${what}` }, 0];
    case 'skip':
    case 'jump':
      return [{ do: `day.${what}`, id: one.id }, 0];
    case 'split':
      return [{ do: 'day.split', id: one.id, minutes: size, title: 'Second part' }, 0];
    case 'merge':
      return two ? [{ do: 'day.merge', first: one.id, second: two.id }, 0] : null;
    case 'insert': {
      const ways = findMinutes(items, one.id, size, minimumOf);
      const proposal = ways[at % ways.length];
      const gives = proposal?.gives.map((give) => ({ ...give })) ?? [];
      const block = { title: 'Air', kind: 'break' as const, planned_min: size };
      return proposal
        ? [{ do: 'day.insert', after: one.id, block, proposal: { ...proposal, gives } }, proposal.endsLater]
        : null;
    }
    case 'extend': {
      const { clock, given } = await room.view();
      const ways = clock
        ? proposeExtension(items, clock.blockId, (size % 5) + 1, given[clock.blockId] ?? 0, minimumOf)
        : [];
      const proposal = ways[at % Math.max(1, ways.length)];
      if (!clock || !proposal) return null;
      // The model and main agree on what an extension writes.
      expect(extendBlock(items, clock.blockId, (size % 5) + 1, proposal).edits.length).toBeGreaterThan(0);
      const gives = proposal.gives.map((give) => ({ ...give }));
      return [
        { do: 'clock.extend', minutes: (size % 5) + 1, proposal: { ...proposal, gives } },
        proposal.endsLater,
      ];
    }
    default:
      return null;
  }
}

/** Does a step and answers by how many minutes the plan of the day may have become longer; null for any. */
async function perform(room: TestRoom, [what, at, size]: Step): Promise<number | null> {
  const library = room.library();
  const { workshopId } = room;
  const day = await room.day();
  const id = day[at % day.length]?.id ?? '';
  switch (what) {
    case 'pass':
      room.pass(size * 7_000);
      return 0;
    case 'crash':
      room.crash(size * 1_000);
      return 0;
    case 'sleep':
      library.services().room.sleep();
      room.pass(size * 1_000);
      library.services().room.wake();
      return 0;
    case 'edit':
      await library.call('record.update', { workshopId, id, body: { planned_min: size }, opId: opId() });
      return null;
    case 'remove':
      await library.call('record.delete', { workshopId, ids: [id], opId: opId() });
      return null;
    case 'undo':
    case 'redo':
      await library.call(`history.${what}`, { workshopId, opId: opId() });
      return null;
    default: {
      const made = await intentOf(room, [what, at, size]);
      if (!made) return 0;
      const [intent, longer] = made;
      return (await room.refusal(intent)) === null ? longer : 0;
    }
  }
}

async function checkClock(room: TestRoom): Promise<void> {
  const { clock, day } = await room.view();
  const running = (await room.day()).filter(({ body }) => body.state === 'running');
  expect(running.map(({ id }) => id)).toEqual(clock ? [clock.blockId] : []);
  if (!clock) return;
  const seconds = clock.phases.reduce((sum, phase) => sum + phase.seconds, 0);
  expect(seconds).toBe(Number(running[0]?.body.planned_min ?? 0) * 60);
  expect(clock.blockMs + clock.spentMs).toBe(seconds * 1_000);
  if (clock.isRunning) expect(day?.isRunning).toBe(true);
}

it('holds through any day', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const room = await openTestRoom();
      try {
        await room.view();
        const first = await recordsOf(room);
        for (const one of steps) {
          const before = await minutes(room);
          const longer = await perform(room, one);
          if (longer !== null) expect([one, await minutes(room)]).toEqual([one, before + longer]);
          await checkClock(room);
        }
        // Whatever could be done again first, so that the last state is the end of the history.
        const step = (name: 'history.undo' | 'history.redo') =>
          room.library().call(name, { workshopId: room.workshopId, opId: opId() });
        while ((await step('history.redo')).ok);
        const last = await recordsOf(room);
        while ((await step('history.undo')).ok) await checkClock(room);
        expect(await recordsOf(room)).toBe(first);
        while ((await step('history.redo')).ok) await checkClock(room);
        expect(await recordsOf(room)).toBe(last);
      } finally {
        room.dispose();
      }
    }),
    { numRuns: 40 },
  );
});
