import { readdirSync } from 'node:fs';
import { Refusal } from '@shared/domain/result';
import { parseWorkshopFile } from '@shared/exchange/parse-workshop-file';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, type Stage } from './exchange-stage';
import { archive, archiveOf, sampleText } from './sample';

let stage: Stage;
beforeAll(() => {
  stage = createStage();
});
afterAll(() => stage.remove());

const whole = archive();
const RUNS = Number(process.env['MUTATIONS'] ?? 300);

/** Bytes turned, cut out, doubled or put in at random places. */
const mutation = fc.oneof(
  fc.record({ type: fc.constant('set' as const), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ type: fc.constant('set' as const), at: fc.nat(), byte: fc.constantFrom(0, 0xff, 0x80) }),
  fc.record({ type: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ type: fc.constant('double' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({
    type: fc.constant('insert' as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(bytes: Buffer, change: Mutation): Buffer {
  const at = change.at % Math.max(bytes.length, 1);
  switch (change.type) {
    case 'set': {
      const copy = Buffer.from(bytes);
      copy[at] = change.byte;
      return copy;
    }
    case 'cut':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length)]);
    case 'double':
      return Buffer.concat([bytes.subarray(0, at + change.length), bytes.subarray(at)]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(change.bytes), bytes.subarray(at)]);
  }
}

/** Values in place of what belongs there. */
const foreign = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  'G-01',
  'soon',
  [],
  {},
  ['G-01'],
  { a: 1 },
  'x'.repeat(30_000),
  '2026-02-30',
);

/** Every place in the sample, as a path. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}
const places = placesIn(JSON.parse(sampleText)).filter((path) => path.length > 0);

function replaceAt(
  path: readonly (string | number)[],
  next: unknown,
  how: 'set' | 'drop' | 'rename',
): string {
  const root = JSON.parse(sampleText) as Record<string | number, unknown>;
  const last = path.at(-1)!;
  let holder = root;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  if (how === 'set') holder[last] = next;
  else if (Array.isArray(holder)) holder.splice(Number(last), how === 'drop' ? 1 : 0, holder[Number(last)]);
  else {
    const value = holder[last];
    delete holder[last];
    if (how === 'rename') holder[`${String(last)}x`] = value;
  }
  return JSON.stringify(root);
}

async function look(name: string, content: Buffer | string): Promise<'read' | 'refused'> {
  try {
    await stage.exchange.inspect(stage.put(name, content));
    return 'read';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(['file-damaged', 'newer-file']).toContain(error.error.code);
    expect(error.error.reason ?? '').toMatch(/^[A-Z"][^\n]{8,300}\.$/);
    return 'refused';
  } finally {
    expect(stage.staged()).toEqual([]);
  }
}

describe('a mutated file', () => {
  it('as an archive is read as it was, or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = changes.reduce(mutate, whole);
        const outcome = await look('mutated.groundwork', bytes);
        // Times and attributes of an entry carry no meaning; everything else is covered by a check.
        if (outcome === 'read') expect(bytes.length).toBe(whole.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('as JSON text never crashes the reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (changes) => {
        await look('mutated.json', changes.reduce(mutate, Buffer.from(sampleText)));
      }),
      { numRuns: RUNS },
    );
  });

  it('with one value exchanged, dropped or renamed is read or refused, and what is read can be written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        foreign,
        fc.constantFrom('set' as const, 'drop' as const, 'rename' as const),
        (path, next, how) => {
          const parsed = parseWorkshopFile(replaceAt(path, next, how));
          if (parsed.ok) expect(parseWorkshopFile(JSON.stringify(parsed.value))).toEqual(parsed);
          else expect(parsed.error.reason).toMatch(/^[A-Z"][^\n]{8,300}\.$/);
        },
      ),
      { numRuns: RUNS * 2 },
    );
  });

  it('inside an intact archive is refused like the text alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), foreign, async (path, next) => {
        const text = replaceAt(path, next, 'set');
        const outcome = await look('inside.groundwork', archiveOf(text));
        if (!parseWorkshopFile(text).ok) expect(outcome).toBe('refused');
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it('leaves the library and the folder around it as they were', () => {
    expect(stage.library).toEqual([]);
    expect(readdirSync(stage.folder).sort()).toEqual([
      'inside.groundwork',
      'library',
      'mutated.groundwork',
      'mutated.json',
    ]);
  });
});
