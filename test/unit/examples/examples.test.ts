/**
 * Every bundled example can be opened, holds together, and says something about every section. The numbers are stated
 * here, so that nobody loses records of an example without noticing.
 */
import { readdirSync } from 'node:fs';
import { isAgreed } from '@shared/domain/workshop';
import { fromWorkshopFile } from '@shared/exchange/from-workshop-file';
import { parseWorkshopFile, serializeWorkshopFile } from '@shared/exchange/parse-workshop-file';
import { toWorkshopFile } from '@shared/exchange/to-workshop-file';
import { missingForAgreement, referencesOf } from '@shared/sections/record-schema';
import { describe, expect, it } from 'vitest';
import { EXAMPLES_FOLDER, openExample } from './open-example';

interface Expected {
  /** Records by section; frame and outcomes included. */
  readonly records: Readonly<Record<string, number>>;
  /** Sentences of the guide covered, at least. */
  readonly covered: number;
  /** Checks that call something an error because the source leaves it open. */
  readonly errors: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'arabic-speech-data.json': {
    records: {
      S00: 67,
      S01: 21,
      S02: 43,
      S03: 13,
      S04: 18,
      S05: 12,
      S06: 18,
      S07: 13,
      S08: 1,
      S09: 19,
      S10: 18,
      S11: 11,
      S12: 13,
      S13: 19,
      S14: 15,
      S15: 17,
      S16: 15,
      OUT: 24,
    },
    covered: 28,
    errors: ['CK096'],
  },
  'demand-forecasting.json': {
    records: {
      S00: 54,
      S01: 20,
      S02: 36,
      S03: 17,
      S04: 17,
      S05: 10,
      S06: 20,
      S07: 13,
      S08: 19,
      S09: 18,
      S10: 14,
      S11: 11,
      S12: 14,
      S13: 23,
      S14: 16,
      S15: 26,
      S16: 19,
      OUT: 28,
    },
    covered: 54,
    errors: [
      'CK008',
      'CK012',
      'CK025',
      'CK033',
      'CK038',
      'CK041',
      'CK043',
      'CK047',
      'CK055',
      'CK056',
      'CK064',
      'CK066',
      'CK070',
      'CK071',
      'CK072',
      'CK076',
      'CK091',
      'CK101',
      'CK104',
      'CK110',
      'CK112',
    ],
  },
  'restaurant-recommendations.json': {
    records: {
      S00: 63,
      S01: 21,
      S02: 54,
      S03: 10,
      S04: 22,
      S05: 12,
      S06: 19,
      S07: 15,
      S08: 16,
      S09: 14,
      S10: 12,
      S11: 9,
      S12: 13,
      S13: 18,
      S14: 16,
      S15: 22,
      S16: 15,
      OUT: 41,
    },
    covered: 32,
    errors: ['CK008', 'CK056', 'CK104', 'CK110'],
  },
  'review-moderation.json': {
    records: {
      S00: 55,
      S01: 22,
      S02: 44,
      S03: 10,
      S04: 18,
      S05: 9,
      S06: 18,
      S07: 18,
      S08: 18,
      S09: 21,
      S10: 22,
      S11: 11,
      S12: 11,
      S13: 21,
      S14: 15,
      S15: 18,
      S16: 18,
      OUT: 28,
    },
    covered: 29,
    errors: ['CK011', 'CK021', 'CK056', 'CK058'],
  },
};

const names = readdirSync(EXAMPLES_FOLDER).filter((name) => name.endsWith('.json'));

it('states what to expect of every example', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(names.sort());
});

describe.each(names)('the example %s', (name) => {
  const { file, view, findings, covered, ready, perSection } = openExample(name);
  const expected = EXPECTED[name];

  it('holds so many records in each section', () => {
    expect(perSection).toEqual(expected?.records);
  });

  it('covers the guide at least as far as stated and has a readiness', () => {
    expect(covered).toBeGreaterThanOrEqual(expected?.covered ?? Number.POSITIVE_INFINITY);
    expect(ready).toBeGreaterThan(40);
    expect(ready).toBeLessThan(100);
  });

  it('has errors only where they are planted, or where the source leaves something open', () => {
    const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ check }) => check));
    expect([...errors].sort()).toEqual(expected?.errors);
  });

  it('points only to records that it holds', () => {
    for (const record of view.all)
      for (const { id } of referencesOf(record)) expect(view.find(id), record.ref).toBeDefined();
    for (const { fromId, toId } of view.links)
      expect([view.find(fromId), view.find(toId)]).not.toContain(undefined);
  });

  it('calls a record agreed only when nothing is missing from it', () => {
    const hollow = view.all
      .filter((record) => view.declaration(record.kind).envelope === 'full' && isAgreed(record))
      .filter((record) => missingForAgreement(record.kind, record.body).length > 0);
    expect(hollow.map(({ ref }) => ref)).toEqual([]);
  });

  it('backs every grade of evidence with a place where it can be read', () => {
    const bare = view.list('evidence').filter(({ body }) => body.locator === undefined);
    expect(bare.map(({ ref }) => ref)).toEqual([]);
    expect(findings.filter(({ check, variant }) => check === 'CK009' && variant === undefined)).toEqual([]);
  });

  it('comes out of a library as it went in', () => {
    let count = 0;
    const newId = () => {
      count += 1;
      return `id-${count}`;
    };
    const { credit: _credit, ...rest } = file;
    const text = serializeWorkshopFile(rest);
    const parsed = parseWorkshopFile(text);
    if (!parsed.ok) throw new Error(parsed.error.reason);
    const made = fromWorkshopFile(parsed.value, { newId, now: () => new Date(0) });
    expect(serializeWorkshopFile(toWorkshopFile({ ...made, revision: 1 }, made.counters))).toBe(text);
  });
});
