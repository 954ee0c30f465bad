/** Parts that are read when they are needed: at once when they were read ahead, again when reading failed. */
import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later, readAhead } from '../../../../src/renderer/ui/later';

const Hello = ({ name }: { readonly name: string }) => `Hello ${name}`;
const draw = (Part: ReturnType<typeof later<{ readonly name: string }>>): string =>
  renderToString(createElement(Suspense, { fallback: 'waiting' }, createElement(Part, { name: 'Ada' })));
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

beforeEach(() => vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0)));
afterEach(() => vi.unstubAllGlobals());

describe('a part that is read later', () => {
  it('is waited for where it was not read ahead', async () => {
    const load = vi.fn(async () => Hello);
    const Part = later(load, { isReadAhead: false });
    readAhead();
    await settle();
    expect(load).not.toHaveBeenCalled();
    expect(draw(Part)).toContain('waiting');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is drawn at once where it was', async () => {
    const load = vi.fn(async () => Hello);
    const Part = later(load);
    readAhead();
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await settle();
    expect(draw(Part)).toContain('Hello Ada');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is asked for again after a failure, which holds up nothing behind it', async () => {
    const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('no such file'));
    const behind = vi.fn(async () => Hello);
    const Part = later(load);
    later(behind);
    readAhead();
    await vi.waitFor(() => expect(behind).toHaveBeenCalledTimes(1));
    draw(Part);
    await settle();
    expect(draw(Part)).toContain('Hello Ada');
    expect(load).toHaveBeenCalledTimes(2);
  });
});
