import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromWorkshopFile } from '@shared/exchange/from-workshop-file';
import { parseWorkshopFile, serializeWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { toWorkshopFile } from '@shared/exchange/to-workshop-file';
import type { WorkshopFile } from '@shared/exchange/workshop-file';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomWorkshop } from './random-workshop';

const examples = join(import.meta.dirname, '../../../../resources/examples');
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

describe('export, import into an empty library, export', () => {
  it('gives the same bytes for any workshop', () => {
    fc.assert(
      fc.property(randomWorkshop(), ({ snapshot, counters }) => {
        const text = serializeWorkshopFile(toWorkshopFile(snapshot, counters));
        expect(throughLibrary(text)).toBe(text);
      }),
      { numRuns: Number(process.env['ROUNDS'] ?? 100) },
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
      { numRuns: 40 },
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
      { numRuns: 40 },
    );
  });
});
