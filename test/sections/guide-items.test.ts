/// <reference types="vite/types/importMeta.d.ts" />
/** Every sentence of the guide is covered by the records that its case names: fully once agreed, half as drafts. */

import { GUIDE_ITEMS, type ItemCoverage, judgeItem } from '@shared/coverage/coverage';
import type { WorkshopRecord } from '@shared/domain/workshop';
import { getDeclaration } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';
import { viewOf } from './build-snapshot';
import type { GuideCase } from './guide-case';

/** How many sentences each section of the guide has, from 1 on; personalization has one before its first. */
const COUNTS = [3, 3, 3, 3, 4, 3, 7, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4];
const EXPECTED = [
  ...COUNTS.flatMap((count, section) =>
    Array.from({ length: count }, (_, at) => `S${String(section).padStart(2, '0')}-${at + 1}`),
  ),
  'S05-0',
].sort();

const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>('./guide/*.ts', {
  eager: true,
});
const CASES = new Map(
  Object.values(MODULES)
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => name.endsWith('GuideCases'))
    .flatMap(([, cases]) => (cases as readonly GuideCase[]).map((one) => [one.item, one] as const)),
);

describe('the guide', () => {
  it('has 59 sentences, each declared once', () => {
    expect(EXPECTED).toHaveLength(59);
    expect(GUIDE_ITEMS.map(({ item }) => item.id).sort()).toEqual(EXPECTED);
  });

  it('has no case for a sentence that does not exist', () => {
    expect([...CASES.keys()].filter((item) => !EXPECTED.includes(item))).toEqual([]);
  });

  it.each(EXPECTED)('%s is open, half covered by drafts, and covered once agreed', (id) => {
    const one = CASES.get(id);
    if (!one) throw new Error(`No case for ${id} in test/sections/guide`);
    const { records, links = [], half } = one;
    expect(judge(id, [], []).value).toBe(0);
    expect(judge(id, records, links)).toMatchObject({ value: 1, lacking: [] });
    // What has no status of its own counts as soon as it is there.
    if (!half && !records.some(hasStatus)) return;
    const drafts = half ?? { records: records.map(toDraft), links };
    const found = judge(id, drafts.records, drafts.links ?? []);
    expect(found.value).toBe(0.5);
    expect(found.lacking).not.toEqual([]);
  });
});

function judge(id: string, records: readonly WorkshopRecord[], links: readonly string[]): ItemCoverage {
  const found = GUIDE_ITEMS.find(({ item }) => item.id === id);
  if (!found) throw new Error(`No section declares ${id}`);
  return judgeItem(viewOf(records, links), found.item);
}

function hasStatus(record: WorkshopRecord): boolean {
  return getDeclaration(record.kind).envelope === 'full';
}

function toDraft(record: WorkshopRecord): WorkshopRecord {
  return hasStatus(record) ? { ...record, status: 'draft' } : record;
}
