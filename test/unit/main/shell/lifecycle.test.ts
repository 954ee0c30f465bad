import type { BriefOrder, BriefReply } from '@shared/report/brief-job';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BriefProcess, runBrief } from '../../../../src/main/services/brief-process';
import { type ClosableWindow, createClosing } from '../../../../src/main/shell/closing';
import { createCrashCounter } from '../../../../src/main/shell/crash-counter';
import { createHeartbeat } from '../../../../src/main/shell/heartbeat';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function fakeWindow() {
  let isDestroyed = false;
  let listener: (event: { preventDefault: () => void }) => void = () => {};
  const window: ClosableWindow = {
    on: (_event, added) => {
      listener = added;
    },
    isDestroyed: () => isDestroyed,
    destroy: () => {
      isDestroyed = true;
    },
  };
  return { window, close: () => listener({ preventDefault: () => {} }), isDestroyed: () => isDestroyed };
}

describe('closing', () => {
  it('waits for the page to put its drafts away', () => {
    const { window, close, isDestroyed } = fakeWindow();
    const ask = vi.fn(() => true);
    const closing = createClosing(ask);
    closing.attach(window);
    close();
    close();
    expect(ask).toHaveBeenCalledOnce();
    expect(isDestroyed()).toBe(false);
    closing.flushed();
    vi.advanceTimersByTime(50);
    expect(isDestroyed()).toBe(true);
  });

  it('waits no longer than a second and a half', () => {
    const { window, close, isDestroyed } = fakeWindow();
    createClosing(() => true).attach(window);
    close();
    vi.advanceTimersByTime(1_499);
    expect(isDestroyed()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(isDestroyed()).toBe(true);
  });

  it('does not wait for a page that is not there', () => {
    const { window, close, isDestroyed } = fakeWindow();
    createClosing(() => false).attach(window);
    close();
    expect(isDestroyed()).toBe(true);
  });

  it('ignores an answer nobody asked for', () => {
    const { window, isDestroyed } = fakeWindow();
    const closing = createClosing(() => true);
    closing.attach(window);
    closing.flushed();
    expect(isDestroyed()).toBe(false);
  });
});

describe('a page that crashes', () => {
  it('is loaded again twice, and explained the third time within a minute', () => {
    let now = 0;
    const count = createCrashCounter(() => now);
    expect([count(), count(), count()]).toEqual(['reload', 'reload', 'explain']);
    now = 60_000;
    expect(count()).toBe('reload');
  });
});

describe('a page that hangs', () => {
  const settled = () => vi.advanceTimersByTimeAsync(0);

  it('is noticed after it missed five beats', async () => {
    const onHang = vi.fn(() => new Promise<void>(() => {}));
    const { beat } = createHeartbeat({ ask: () => new Promise(() => {}), isExpected: () => true, onHang });
    for (let count = 0; count < 5; count += 1) beat();
    expect(onHang).not.toHaveBeenCalled();
    for (let count = 0; count < 20; count += 1) beat();
    await settled();
    expect(onHang).toHaveBeenCalledOnce();
  });

  it('takes its notice back when it answers after all', async () => {
    let answer: () => void = () => {};
    let signal: AbortSignal | undefined;
    const { beat } = createHeartbeat({
      ask: () => new Promise<void>((resolve) => (answer = resolve)),
      isExpected: () => true,
      onHang: (recovered) => {
        signal = recovered;
        return new Promise<void>(() => {});
      },
    });
    for (let count = 0; count < 6; count += 1) beat();
    expect(signal?.aborted).toBe(false);
    answer();
    await settled();
    expect(signal?.aborted).toBe(true);
  });

  it('is not suspected when the page before it took a question to its grave', async () => {
    const onHang = vi.fn(async () => {});
    let asked = 0;
    const ask = () => {
      asked += 1;
      return asked === 1 ? new Promise(() => {}) : Promise.resolve();
    };
    const { beat } = createHeartbeat({ ask, isExpected: () => true, onHang });
    for (let count = 0; count < 50; count += 1) {
      beat();
      await settled();
    }
    expect(onHang).not.toHaveBeenCalled();
  });

  it('is not suspected while it answers or while nothing is expected', async () => {
    const onHang = vi.fn(async () => {});
    const quick = createHeartbeat({ ask: async () => 0, isExpected: () => true, onHang });
    const absent = createHeartbeat({ ask: () => new Promise(() => {}), isExpected: () => false, onHang });
    for (let count = 0; count < 50; count += 1) {
      quick.beat();
      absent.beat();
      await settled();
    }
    expect(onHang).not.toHaveBeenCalled();
  });
});

describe('printing a brief', () => {
  const order = { type: 'print' } as BriefOrder;

  function start(limitMs?: number) {
    let say: (reply: BriefReply) => void = () => {};
    let exit: (code: number) => void = () => {};
    const kill = vi.fn(() => exit(15));
    const process: BriefProcess = {
      post: vi.fn(),
      kill,
      onMessage: (listener) => {
        say = listener;
      },
      onExit: (listener) => {
        exit = listener;
      },
    };
    const onProgress = vi.fn();
    const job = runBrief(process, order, onProgress, () => {}, limitMs);
    return {
      job,
      onProgress,
      kill,
      process,
      say: (reply: BriefReply) => say(reply),
      exit: (code: number) => exit(code),
    };
  }

  it('hands the order over, passes progress on and answers with what was printed', async () => {
    const { job, onProgress, kill, process, say } = start();
    expect(process.post).toHaveBeenCalledWith(order);
    say({ type: 'progress', stage: 'layout', value: 0.5 });
    say({ type: 'done', pages: 3, bytes: 10, missing: [], leftOut: [], isCarrier: false });
    expect(onProgress).toHaveBeenCalledWith('layout', 0.5);
    await expect(job.finished).resolves.toMatchObject({ type: 'done', pages: 3 });
    expect(kill).toHaveBeenCalled();
  });

  it('leaves a process that can be kept to whoever started it', async () => {
    const { job, kill, process, say } = start();
    const keep = vi.fn();
    Object.assign(process, { keep });
    say({ type: 'done', pages: 3, bytes: 10, missing: [], leftOut: [], isCarrier: false });
    await job.finished;
    expect(keep).toHaveBeenCalledWith(3);
    expect(kill).not.toHaveBeenCalled();
  });

  it('is cancelled by ending the process', async () => {
    const { job, kill } = start();
    job.cancel();
    await expect(job.finished).resolves.toBeNull();
    expect(kill).toHaveBeenCalled();
  });

  it('fails when the process dies', async () => {
    const { job, exit } = start();
    exit(6);
    await expect(job.finished).resolves.toMatchObject({ type: 'failed' });
  });

  it('is stopped when it takes too long', async () => {
    const { job, kill } = start(60_000);
    vi.advanceTimersByTime(60_000);
    await expect(job.finished).resolves.toMatchObject({ type: 'failed' });
    expect(kill).toHaveBeenCalled();
  });
});
