/** The service behind the brief page: one printer at a time, what is saved where, and what is said when it fails. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import type { BriefOrder } from '@shared/report/brief-job';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BriefJob, Ports } from '../../../../src/main/ports';
import { createBriefService } from '../../../../src/main/services/brief';
import { type BriefProcess, runBrief } from '../../../../src/main/services/brief-process';

type Outcome = Awaited<BriefJob['finished']>;

interface Started {
  readonly order: BriefOrder;
  readonly end: (outcome: Outcome) => void;
  isCancelled: boolean;
}

let folder: string;
let started: Started[];
let shown: string[];
let answer: string | null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundwork-brief-'));
  started = [];
  shown = [];
  answer = null;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const snapshot = {
  workshop: { id: 'W', title: 'Ticket routing', client: '', language: 'en', heldOn: null },
  records: [],
  links: [],
} as unknown as WorkshopSnapshot;

function service(
  pack: () => Promise<readonly Uint8Array[]> = async () => [Buffer.from('packed')],
  printed: WorkshopSnapshot = snapshot,
) {
  let id = 0;
  const ports = {
    dataFolder: folder,
    resourceFolder: folder,
    dialogs: { chooseSaveFile: async () => answer, chooseFolder: async () => answer },
    startBrief: (order: BriefOrder): BriefJob => {
      let end: (outcome: Outcome) => void = () => undefined;
      const finished = new Promise<Outcome>((settle) => {
        end = settle;
      });
      const one: Started = { order, end, isCancelled: false };
      started.push(one);
      return {
        finished,
        cancel: () => {
          one.isCancelled = true;
          end(null);
        },
      };
    },
    showInFolder: (path: string) => shown.push(path),
    emit: () => undefined,
    now: () => new Date('2026-03-01T10:00:00Z'),
    newId: () => {
      id += 1;
      return `id${id}`;
    },
    log: () => undefined,
  } as unknown as Ports;
  return createBriefService(
    ports,
    () => printed,
    () => null,
    pack,
    () => null,
  );
}

const wish = (jobId: string, kind: 'full' | 'executive' = 'executive') =>
  ({ workshopId: 'W', kind, page: 'a4', jobId }) as const;

function finish(one: Started | undefined): void {
  if (!one) throw new Error('nothing was started');
  writeFileSync(one.order.outFile, '%PDF printed');
  one.end({ type: 'done', pages: 1, bytes: 12, missing: [], leftOut: [], isCarrier: false });
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => error.error,
  );

describe('printing', () => {
  it('prints one brief at a time: the later one wins', async () => {
    const briefs = service();
    const first = refusal(briefs.print(wish('one')));
    const second = briefs.print(wish('two'));
    expect(await first).toEqual({ code: 'cancelled' });
    expect(started.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
    finish(started[1]);
    expect(await second).toMatchObject({ jobId: 'two', pages: 1 });
  });

  it('starts no printer for what was cancelled while the workshop was packed', async () => {
    let packed: (pieces: readonly Uint8Array[]) => void = () => undefined;
    const briefs = service(
      () =>
        new Promise((settle) => {
          packed = settle;
        }),
    );
    const ended = refusal(briefs.print(wish('one', 'full')));
    briefs.cancel('one');
    packed([Buffer.from('packed')]);
    expect(await ended).toEqual({ code: 'cancelled' });
    expect(started).toEqual([]);
  });

  it('prints a workshop that is too large for a file without the file, and says so', async () => {
    const records = Array.from({ length: 20_001 }, () => ({}));
    const briefs = service(() => Promise.reject(new Error('too large')), {
      ...snapshot,
      records,
    } as unknown as WorkshopSnapshot);
    const print = briefs.print(wish('one', 'full'));
    finish(started[0]);
    expect(started[0]?.order.attachment).toBeUndefined();
    expect(await print).toMatchObject({ leftOut: [{ what: 'attachment', count: 1 }] });
  });

  it('says why it failed, not that a place should be chosen', async () => {
    const briefs = service();
    const ended = refusal(briefs.print(wish('one')));
    started[0]?.end({ type: 'failed', message: 'Too slow' });
    expect(await ended).toEqual({ code: 'unprintable', subject: 'The brief', reason: 'Too slow' });
  });
});

describe('a printer that dies', () => {
  it('is told as want of memory, and as time where it took too long', async () => {
    let exit: (code: number) => void = () => undefined;
    let kills = 0;
    const child: BriefProcess = {
      post: () => undefined,
      kill: () => {
        kills += 1;
      },
      onMessage: () => undefined,
      onExit: (listener) => {
        exit = listener;
      },
    };
    const order = {} as BriefOrder;
    const crashed = runBrief(
      child,
      order,
      () => undefined,
      () => undefined,
    );
    exit(134);
    expect(await crashed.finished).toMatchObject({ message: expect.stringContaining('memory') });
    const slow = runBrief(
      child,
      order,
      () => undefined,
      () => undefined,
      10,
    );
    expect(await slow.finished).toMatchObject({ message: expect.stringContaining('longer than') });
    expect(kills).toBe(1);
    const stopped = runBrief(
      child,
      order,
      () => undefined,
      () => undefined,
    );
    stopped.cancel();
    expect(await stopped.finished).toBeNull();
    expect(kills).toBe(2);
  });
});

describe('saving', () => {
  it('replaces what the dialog asked about, numbers in a folder, and shows where it went', async () => {
    const briefs = service();
    const done = briefs.print(wish('one'));
    finish(started[0]);
    await done;
    expect(await refusal(Promise.resolve().then(() => briefs.showInFolder('one')))).toMatchObject({
      code: 'not-found',
    });
    answer = join(folder, 'out.pdf');
    writeFileSync(answer, 'old');
    expect(await briefs.save('one')).toEqual({ fileName: 'out.pdf', isNumbered: false });
    expect(readFileSync(answer, 'utf8')).toBe('%PDF printed');
    briefs.showInFolder('one');
    expect(shown).toEqual([answer]);

    answer = join(folder, 'all');
    mkdirSync(answer);
    const chosen = await briefs.chooseFolder();
    for (const isNumbered of [false, true])
      expect(await briefs.saveInto('one', chosen?.token ?? '')).toMatchObject({ isNumbered });
    expect(await refusal(briefs.saveInto('one', 'another'))).toMatchObject({ code: 'not-found' });
  });
});
