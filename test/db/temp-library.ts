/** A real library in a temporary folder: real SQLite, real journal; only clock, ids and dialogs are ours. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Result } from '@shared/domain/result';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { CallName, InputOf, OutputOf } from '@shared/ipc/contract';
import type { AppEvent } from '@shared/ipc/events';
import { monotonicFactory } from 'ulid';
import { type Composition, compose } from '../../src/main/compose';
import type { Ports } from '../../src/main/ports';

export interface TestLibrary {
  readonly dataFolder: string;
  readonly events: AppEvent[];
  readonly call: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Result<OutputOf<N>>>;
  /** The same, for calls that must work. */
  readonly done: <N extends CallName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  readonly read: (
    id: string,
  ) => Promise<WorkshopSnapshot & { undoLabel: string | null; redoLabel: string | null }>;
  /** The services behind the border. */
  readonly services: () => Composition['services'];
  /** Lets time pass. */
  readonly wait: (ms: number) => void;
  /** Closes and opens again, as a restart does. */
  readonly reopen: () => void;
  readonly close: () => void;
  readonly dispose: () => void;
}

let opCount = 0;

/** An op id that no other test uses. */
export function opId(): string {
  opCount += 1;
  return `op-${String(opCount).padStart(8, '0')}`;
}

/** Opens an empty library, or one in a given folder. */
export function openTestLibrary(folder?: string, ports: Partial<Ports> = {}): TestLibrary {
  const dataFolder = folder ?? mkdtempSync(join(tmpdir(), 'groundwork-test-'));
  const events: AppEvent[] = [];
  let now = Date.parse('2026-11-23T09:00:00.000Z');
  const newId = monotonicFactory();
  const open = (): Composition =>
    compose({
      dataFolder,
      resourceFolder: resolve(import.meta.dirname, '../../resources'),
      dialogs: {
        chooseOpenFile: async () => null,
        chooseSaveFile: async () => null,
        chooseFolder: async () => null,
      },
      startBrief: () => {
        throw new Error('No printer in this test');
      },
      emit: (event) => events.push(event),
      now: () => {
        now += 7;
        return new Date(now);
      },
      newId: () => newId(),
      log: () => undefined,
      info: { version: '0.0.0', electron: 'none', platform: 'test' },
      onFlushed: () => undefined,
      ...ports,
    });
  let composition = open();
  const call: TestLibrary['call'] = async (name, input) => (await composition.dispatch(name, input)) as never;
  const done: TestLibrary['done'] = async (name, input) => {
    const result = await call(name, input);
    if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  return {
    dataFolder,
    events,
    call,
    done,
    read: async (id) => JSON.parse(await done('workshop.open', { id })),
    services: () => composition.services,
    wait: (ms) => {
      now += ms;
    },
    reopen: () => {
      composition.close();
      composition = open();
    },
    close: () => composition.close(),
    dispose: () => {
      composition.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A new workshop's id. */
export async function newWorkshop(library: TestLibrary, title = 'Ticket routing'): Promise<string> {
  return (await library.done('workshop.create', { title, template: 'half_day', opId: opId() })).id;
}
