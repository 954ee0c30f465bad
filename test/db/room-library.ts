/** A library whose clocks are ours: the one that counts, the one on the wall, and the timer between them. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { RoomIntent } from '@shared/room/intents';
import type { RoomReply, RoomView } from '@shared/room/room-view';
import { vi } from 'vitest';
import type { Ports } from '../../src/main/ports';
import { newWorkshop, openTestLibrary, opId, type TestLibrary } from './temp-library';

export interface TestRoom {
  readonly library: () => TestLibrary;
  readonly workshopId: string;
  /** Lines of the log. */
  readonly lines: string[];
  readonly view: () => Promise<RoomView>;
  readonly act: (intent: RoomIntent) => Promise<RoomReply>;
  /** Does it and answers why not; null when it was done. */
  readonly refusal: (intent: RoomIntent) => Promise<string | null>;
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
  /** Lets the room work on for so long. */
  readonly pass: (ms: number) => void;
  /** Lets time pass in which no timer fires. */
  readonly skip: (ms: number) => void;
  /** Turns the clock on the wall, and nothing else. */
  readonly turnWall: (ms: number) => void;
  /** Ends without a word, as a crash does, and starts again after so long. */
  readonly crash: (awayMs: number) => void;
  /** Blocks and breaks of the day. */
  readonly day: () => Promise<readonly WorkshopRecord[]>;
  readonly dispose: () => void;
}

/** Opens a half-day workshop with clocks that stand until `pass` moves them. */
export async function openTestRoom(ports: Partial<Ports> = {}): Promise<TestRoom> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let mono = 1_000;
  let wall = Date.parse('2026-11-23T09:00:00.000Z');
  const lines: string[] = [];
  const ours: Partial<Ports> = {
    mono: () => mono,
    now: () => new Date(wall),
    log: (line) => lines.push(line),
    ...ports,
  };
  let library = openTestLibrary(undefined, ours);
  const dead: TestLibrary[] = [];
  const workshopId = await newWorkshop(library);
  const room: TestRoom = {
    library: () => library,
    workshopId,
    lines,
    view: () => library.done('room.get', { workshopId }),
    act: (intent) => library.done('room.act', { workshopId, intent, opId: opId() }),
    refusal: async (intent) => {
      const result = await library.call('room.act', { workshopId, intent, opId: opId() });
      return result.ok ? null : (result.error.reason ?? result.error.code);
    },
    undo: () => library.done('history.undo', { workshopId, opId: opId() }),
    redo: () => library.done('history.redo', { workshopId, opId: opId() }),
    pass: (ms) => {
      const step = 100;
      for (let left = ms; left > 0; left -= step) {
        const now = Math.min(step, left);
        mono += now;
        wall += now;
        vi.advanceTimersByTime(now);
      }
    },
    skip: (ms) => {
      mono += ms;
      wall += ms;
    },
    turnWall: (ms) => {
      wall += ms;
    },
    crash: (awayMs) => {
      // What a crash leaves is what is on disk now; nothing is asked to close.
      const folder = mkdtempSync(join(tmpdir(), 'groundwork-crash-'));
      cpSync(library.dataFolder, folder, { recursive: true });
      vi.clearAllTimers();
      dead.push(library);
      mono = 5;
      wall += awayMs;
      library = openTestLibrary(folder, ours);
    },
    day: async () =>
      (await library.read(workshopId)).records
        .filter(({ kind, body }) => kind === 'agenda_item' && body.kind !== 'prework')
        .sort((a, b) => (a.position < b.position ? -1 : 1)),
    dispose: () => {
      for (const one of [library, ...dead]) one.dispose();
      vi.useRealTimers();
    },
  };
  return room;
}
