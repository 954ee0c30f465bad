/** Capturing against a bridge that answers late, out of order or not at all. */
import type { Workshop } from '@shared/domain/workshop';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Call {
  readonly name: string;
  readonly input: Record<string, unknown>;
  readonly answer: (value: unknown) => void;
}

let calls: Call[] = [];
let drafts: { place: string; text: string; at: string }[] = [];

vi.stubGlobal('window', {
  groundwork: {
    call: (name: string, input: Record<string, unknown>) =>
      new Promise((answer) => {
        if (name === 'draft.list') answer({ ok: true, value: drafts });
        else if (name === 'draft.save') {
          calls.push({ name, input, answer });
          answer({ ok: true, value: null });
        } else calls.push({ name, input, answer });
      }),
    on: () => () => undefined,
  },
});

const capture = await import('../../../../src/renderer/commands/capture');
const { EMPTY_CAPTURE, useCapture } = await import('../../../../src/renderer/store/capture-store');
const { createMirror } = await import('../../../../src/renderer/store/mirror');
const { useUi } = await import('../../../../src/renderer/store/ui-store');
const { useWorkshop } = await import('../../../../src/renderer/store/workshop-store');

const workshop: Workshop = {
  id: 'W1',
  title: 'Kickoff',
  client: '',
  language: 'en',
  template: 'full_day',
  heldOn: null,
  archivedAt: null,
  deletedAt: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  originId: null,
};
const created = (): readonly Call[] => calls.filter(({ name }) => name === 'record.create');
const draftsOf = (place: string): readonly unknown[] =>
  calls
    .filter(({ name, input }) => name === 'draft.save' && input['place'] === place)
    .map(({ input }) => input['text']);
const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  drafts = [];
  useCapture.setState(EMPTY_CAPTURE);
  useWorkshop.setState({ mirror: createMirror({ workshop, revision: 1, records: [], links: [] }) });
  useUi.setState({ page: { name: 'section', sectionId: 'S01', activityId: 'goals' }, isCapturing: true });
});
// Nothing stays on its way into the next test.
afterEach(async () => {
  let isDone = false;
  void capture.flushCapture().then(() => {
    isDone = true;
  });
  while (!isDone) {
    for (const call of calls) call.answer(saved('late'));
    await vi.advanceTimersByTimeAsync(300);
  }
  vi.useRealTimers();
});

function say(text: string): void {
  capture.typeCapture(text);
  capture.submitCapture();
}
const saved = (id: string) => ({ ok: true, value: { id, revision: 2, at: '2026-01-01T10:00:00.000Z' } });
const refused = { ok: false, error: { code: 'storage-full' } };

describe('Enter', () => {
  it('clears the field at once, while the note is still on its way', () => {
    say('Nobody owns the price list');
    expect(useCapture.getState().text).toBe('');
    expect(useCapture.getState().waiting).toBe(1);
  });

  it('saves the notes one after the other, in the order in which they were said', async () => {
    for (const text of ['one', 'two', 'three']) say(text);
    for (let index = 0; index < 3; index += 1) {
      await settle();
      expect(created()).toHaveLength(index + 1);
      created()[index]?.answer(saved(`N${index}`));
    }
    await settle();
    expect(created().map(({ input }) => (input['body'] as { body: string }).body)).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(useCapture.getState()).toMatchObject({ count: 3, waiting: 0, last: { id: 'N2', text: 'three' } });
  });

  it('keeps the seat and the section with the note', async () => {
    capture.pickSeat('P7');
    say('We cannot stop the line');
    await settle();
    expect(created()[0]?.input['body']).toEqual({
      body: 'We cannot stop the line',
      author_id: 'P7',
      section_id: 'S01',
    });
    expect(useCapture.getState().seatId).toBe('P7');
    created()[0]?.answer(saved('N1'));
    await settle();
  });

  it('takes neither an empty note nor one that is too long, and leaves the text alone', () => {
    capture.typeCapture('   ');
    expect(capture.submitCapture()).toBe(false);
    const long = 'x'.repeat(capture.NOTE_MAX + 1);
    capture.typeCapture(long);
    expect(capture.submitCapture()).toBe(false);
    expect(useCapture.getState().text).toBe(long);
  });
});

describe('a refused note', () => {
  it('comes back, is kept on disk and is saved with the same id when it is sent again', async () => {
    say('first');
    say('second');
    await settle();
    created()[0]?.answer(refused);
    await settle();
    created()[1]?.answer(saved('N2'));
    await settle();
    expect(useCapture.getState().failed.map(({ text }) => text)).toEqual(['first']);
    expect(String(draftsOf('capture:failed').at(-1))).toContain('first');
    const sentAs = created()[0]?.input['opId'];

    capture.retryCapture();
    await settle();
    expect(created()[2]?.input['opId']).toBe(sentAs);
    created()[2]?.answer(saved('N1'));
    await settle();
    expect(useCapture.getState()).toMatchObject({ failed: [], failure: null, count: 2 });
    expect(draftsOf('capture:failed').at(-1)).toBe('');
  });

  it('can be put back into the field in front of nothing that was typed meanwhile', async () => {
    say('too much');
    await settle();
    created()[0]?.answer(refused);
    await settle();
    capture.typeCapture('next thought');
    capture.editFailed(useCapture.getState().failed[0]?.key ?? '');
    expect(useCapture.getState().text).toBe('next thought\ntoo much');
    expect(useCapture.getState().failed).toEqual([]);
  });
});

describe('what is being typed', () => {
  it('is on disk within 300 ms of the first letter, and again while typing goes on', async () => {
    for (let letters = 1; letters <= 10; letters += 1) {
      capture.typeCapture('a'.repeat(letters));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(draftsOf('capture').length).toBeGreaterThanOrEqual(3);
    expect(draftsOf('capture')[0]).toMatch(/^a+$/);
  });

  it('is flushed at once when the window closes in the middle of a word', async () => {
    capture.typeCapture('half a wo');
    await capture.flushCapture();
    expect(draftsOf('capture').at(-1)).toBe('half a wo');
  });

  it('comes back with the refused notes when the workshop is opened again', async () => {
    useUi.setState({ isCapturing: false });
    drafts = [
      { place: 'capture', text: 'half a wo', at: '' },
      {
        place: 'capture:failed',
        text: JSON.stringify([{ key: 'K1', text: 'lost?', seatId: null, sectionId: null }]),
        at: '',
      },
    ];
    await capture.restoreCapture('W1');
    expect(useCapture.getState().text).toBe('half a wo');
    expect(useCapture.getState().failed.map(({ text }) => text)).toEqual(['lost?']);
    expect(useUi.getState().isCapturing).toBe(true);
  });
});
