import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromWorkshopFile } from '@shared/exchange/from-workshop-file';
import { parseWorkshopFile, serializeWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { toWorkshopFile } from '@shared/exchange/to-workshop-file';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import { LINK_TYPES } from '@shared/sections/link-types';
import { storedFields } from '@shared/sections/record-schema';
import { getDeclaration, RECORD_KINDS } from '@shared/sections/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomWorkshop } from './random-workshop';

const examples = join(import.meta.dirname, '../../../../resources/examples');
/** At most so many rounds, and fewer where the machine is busy; ROUNDS=1000 asks for a thousand, however long it takes. */
const runs = (most: number) => {
  const rounds = process.env['ROUNDS'];
  return rounds === undefined
    ? { numRuns: most, interruptAfterTimeLimit: 5_000 }
    : { numRuns: Number(rounds) };
};
const now = () => new Date('2026-01-01T00:00:00Z');

function newIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
}

function parse(text: string): WorkshopFile {
  const parsed = parseWorkshopFile(text);
  if (!parsed.ok) throw new Error(parsed.error.reason);
  return parsed.value;
}

/** Imports the text as a new workshop and exports that one. */
function throughLibrary(text: string): string {
  const { workshop, records, links, counters } = fromWorkshopFile(parse(text), { newId: newIds(), now });
  return serializeWorkshopFile(
    toWorkshopFile(
      { workshop, revision: 1, records: [...records].reverse(), links: [...links].reverse() },
      counters,
    ),
  );
}

describe('export, import into an empty library, export', { timeout: 60_000 }, () => {
  it('is tried with every kind of record, every field and every type of link', () => {
    const tried = fc.sample(randomWorkshop(), { numRuns: 12, seed: 7 }).map(({ snapshot }) => snapshot);
    const records = tried.flatMap((snapshot) => snapshot.records);
    const places = new Set(
      records.flatMap(({ kind, body }) => Object.keys(body).map((name) => `${kind}.${name}`)),
    );
    const declared = RECORD_KINDS.flatMap((kind) =>
      storedFields(getDeclaration(kind)).map(([name]) => `${kind}.${name}`),
    );
    expect(declared.filter((place) => !places.has(place))).toEqual([]);
    const types = new Set(tried.flatMap(({ links }) => links.map(({ type }) => type)));
    expect(LINK_TYPES.filter(({ type }) => !types.has(type))).toEqual([]);
  });

  it('gives the same bytes for any workshop', () => {
    fc.assert(
      fc.property(randomWorkshop(), ({ snapshot, counters }) => {
        const text = serializeWorkshopFile(toWorkshopFile(snapshot, counters));
        expect(throughLibrary(text)).toBe(text);
      }),
      runs(50),
    );
  });

  it('keeps every stored value of any workshop', () => {
    fc.assert(
      fc.property(randomWorkshop(), ({ snapshot, counters }) => {
        const back = fromWorkshopFile(parse(serializeWorkshopFile(toWorkshopFile(snapshot, counters))), {
          newId: newIds(),
          now,
        });
        const refs = new Map(snapshot.records.map(({ id, ref }) => [id, ref]));
        const backRefs = new Map(back.records.map(({ id, ref }) => [id, ref]));
        const plain = (records: typeof snapshot.records, names: Map<string, string>) =>
          Object.fromEntries(
            records.map(({ ref, kind, status, createdAt, body }) => [
              ref,
              JSON.parse(
                JSON.stringify({ kind, status, createdAt, body }, (_key, value) =>
                  typeof value === 'string' ? (names.get(value) ?? value) : value,
                ),
              ),
            ]),
          );
        expect(plain(back.records, backRefs)).toEqual(plain(snapshot.records, refs));
        expect(back.links.length).toBe(snapshot.links.length);
        expect(back.counters).toEqual(counters);
      }),
      runs(20),
    );
  });

  it.each(readdirSync(examples).filter((name) => name.endsWith('.json')))(
    'gives the same bytes for the example %s',
    (name) => {
      const text = readFileSync(join(examples, name), 'utf8');
      const file = parse(text);
      expect(serializeWorkshopFile(file)).toBe(text);
      // The credit belongs to the bundled file, not to the workshop made of it.
      const { credit, ...rest } = file;
      expect(credit).toMatch(/https:/);
      expect(throughLibrary(serializeWorkshopFile(rest))).toBe(serializeWorkshopFile(rest));
    },
  );

  it('leaves out records in the bin and whatever points to them', () => {
    fc.assert(
      fc.property(randomWorkshop(), fc.nat(), ({ snapshot, counters }, pick) => {
        const gone = snapshot.records[pick % snapshot.records.length];
        const records = snapshot.records.map((record) =>
          record === gone ? { ...record, deletedAt: '2026-01-01T00:00:00.000Z' } : record,
        );
        const file = parse(serializeWorkshopFile(toWorkshopFile({ ...snapshot, records }, counters)));
        expect(file.records.some(({ ref }) => ref === gone?.ref)).toBe(false);
      }),
      runs(20),
    );
  });
});
