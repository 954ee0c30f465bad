/** Two thousand calls nobody meant to make: each is answered in words, and the app goes on. */
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { ERROR_CODES } from '../../src/shared/domain/result';
import { type CallName, contract } from '../../src/shared/ipc/contract';
import { type LaunchedApp, launchApp } from './app';

const RUNS = 2_000;
const BATCH = 100;

let launched: LaunchedApp;

test.beforeAll(async () => {
  launched = await launchApp();
  // Nobody is there to close a dialog that a lucky call opens.
  await launched.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
});

test.afterAll(() => launched.close());

// A restart is what this call is for; the test would go with the app.
const names = (Object.keys(contract) as CallName[]).filter((one) => one !== 'storage.restart');
const keys = [
  'id',
  'workshopId',
  'ids',
  'kind',
  'body',
  'opId',
  'title',
  'text',
  'token',
  'jobId',
  '__proto__',
  'x',
];
const leaf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', '../../etc/passwd', '\0', '\ud800', "'; DROP TABLE workshop; --", 'x'.repeat(100_000)),
  fc.double(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 6 }),
  ),
})).any;
const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...names) },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('constructor', '__proto__', 'toString', 'app.quit', null, 7, {}, []),
  },
);

test(`answers ${RUNS} random calls with a result, and stays alive`, async () => {
  test.setTimeout(180_000);
  const calls = fc.sample(fc.tuple(name, value), { numRuns: RUNS, seed: 20_261_123 });
  const bad: string[] = [];
  const codes = new Map<string, number>();
  for (let start = 0; start < calls.length; start += BATCH) {
    // As text, so that what the test tool cannot carry arrives all the same.
    const batch = JSON.stringify(calls.slice(start, start + BATCH));
    const answers = await launched.page.evaluate(
      (text) =>
        Promise.all(
          (JSON.parse(text) as [string, unknown][]).map(async ([called, input]) => {
            try {
              return { called, answer: (await window.groundwork.call(called, input)) as unknown };
            } catch (error) {
              return { called, answer: null, thrown: String(error) };
            }
          }),
        ),
      batch,
    );
    for (const { called, answer, thrown } of answers as {
      called: string;
      answer: unknown;
      thrown?: string;
    }[]) {
      const code = codeOf(answer);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (code === 'none' || code === 'unexpected')
        bad.push(`${called}: ${thrown ?? JSON.stringify(answer)}`);
    }
  }
  expect(bad.slice(0, 20)).toEqual([]);
  expect(codes.get('invalid-input') ?? 0).toBeGreaterThan(RUNS / 2);
  const alive = await launched.page.evaluate(() => window.groundwork.call('app.info', {}));
  expect(codeOf(alive)).toBe('ok');
});

test('refuses unknown names, and survives what cannot be sent', async () => {
  const answers = await launched.page.evaluate(async () => {
    const call = async (called: unknown, input: unknown) => {
      try {
        return (await window.groundwork.call(called as string, input)) as { ok: boolean };
      } catch {
        return 'not sent';
      }
    };
    let deep: unknown = {};
    for (let level = 0; level < 20_000; level += 1) deep = { deep };
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    return {
      unknown: await Promise.all(
        ['', 'app', 'app.quit', 'hasOwnProperty', '__proto__'].map((one) => call(one, {})),
      ),
      odd: await Promise.all(
        [
          deep,
          circle,
          () => 1,
          Symbol('x'),
          window,
          document.body,
          new Map([[1, 2]]),
          10n,
          new ArrayBuffer(8),
        ].map((input) => call('app.info', input)),
      ),
    };
  });
  for (const one of answers.unknown)
    expect(one).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  for (const one of answers.odd) expect(one === 'not sent' || codeOf(one) !== 'none').toBe(true);
  const alive = await launched.page.evaluate(() => window.groundwork.call('app.info', {}));
  expect(codeOf(alive)).toBe('ok');
});

function codeOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return 'none';
  if (answer.ok === true) return 'ok';
  const code: unknown = Reflect.get(Reflect.get(answer, 'error') ?? {}, 'code');
  return ERROR_CODES.find((known) => known === code) ?? 'none';
}
