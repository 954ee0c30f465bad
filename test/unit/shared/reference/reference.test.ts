/** Reference knowledge is dated, points at things that exist, and says where it is law. */
import { isDay } from '@shared/fields/field-kinds';
import { CROSSWALK } from '@shared/reference/crosswalk';
import { isOld } from '@shared/reference/dated';
import { HAX_GUIDELINES } from '@shared/reference/hax-guidelines';
import { KINDS_UNDER_LAW, LAW_DATES, LAW_DUTIES } from '@shared/reference/law';
import { OPTION_SOURCES } from '@shared/reference/option-sources';
import { referenceBlocks } from '@shared/reference/reference-blocks';
import { SOURCES } from '@shared/reference/sources';
import { standardsOf } from '@shared/reference/standards';
import { findSection, getDeclaration, isRecordKind, SECTIONS } from '@shared/sections/registry';
import { describe, expect, it } from 'vitest';

const DATED = [...CROSSWALK, ...OPTION_SOURCES, ...LAW_DATES, ...LAW_DUTIES];
const CODES = SOURCES.map(({ code }) => code);

/** How each source numbers its items; a slip of the pen does not match. */
const ITEM_SHAPE: Partial<Record<(typeof CODES)[number], RegExp>> = {
  NIST: /^(GOVERN|MAP|MEASURE|MANAGE) [1-6]\.\d{1,2}$/,
  HAX: /^G([1-9]|1[0-8])$/,
  DEON: /^[A-E](\.[1-6])?$/,
  AIA: /^Art\. \d{1,3}$/,
  GDPR: /^Art\. \d{1,2}$/,
  42001: /^A\.\d{1,2}(\.\d){0,2}$/,
  ROML: /^([1-9]|[1-3]\d|4[0-3])$/,
};

describe('reference knowledge', () => {
  it('names for each entry a listed source and a real day', () => {
    expect(DATED.filter(({ source }) => !CODES.includes(source))).toEqual([]);
    expect([...DATED, ...SOURCES].filter(({ asOf }) => !isDay(asOf))).toEqual([]);
    expect(new Set(CODES).size).toBe(CODES.length);
  });

  it('marks law, and nothing else, as to be looked up', () => {
    const marked = DATED.filter(({ checkCurrentLaw }) => checkCurrentLaw).map(({ source }) => source);
    expect([...new Set(marked)].sort()).toEqual(['AIA', 'GDPR']);
    expect(DATED.filter((one) => /AIA|GDPR/.test(one.source) && !one.checkCurrentLaw)).toEqual([]);
  });

  it('counts an entry as old after half a year', () => {
    expect(isOld({ asOf: '2026-01-01' }, '2026-06-30T23:00:00Z')).toBe(false);
    expect(isOld({ asOf: '2026-01-01' }, '2026-07-01')).toBe(true);
  });
});

describe('the law', () => {
  it('lists real days, earliest first, each later than what it replaces', () => {
    const days = LAW_DATES.flatMap(({ from, before }) => [from, ...(before ? [before] : [])]);
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    const from = LAW_DATES.map((one) => one.from);
    expect([...from].sort()).toEqual(from);
    expect(LAW_DATES.filter((one) => one.before !== undefined && one.before >= one.from)).toEqual([]);
  });

  it('gives every duty a place among the records', () => {
    const kinds = [...KINDS_UNDER_LAW, ...LAW_DUTIES.flatMap((one) => one.kinds)];
    expect(kinds.filter((kind) => !isRecordKind(kind))).toEqual([]);
    expect(LAW_DUTIES.filter((one) => one.kinds.length === 0)).toEqual([]);
  });
});

describe('the crosswalk', () => {
  it('has rows for all sixteen sections of the guide and for no others', () => {
    const scored = SECTIONS.filter(({ score }) => score).map(({ id }) => id);
    expect(scored).toHaveLength(16);
    expect([...new Set(CROSSWALK.map(({ section }) => section))].sort()).toEqual([...scored].sort());
  });

  it('names items the way their sources number them', () => {
    const odd = CROSSWALK.flatMap(({ source, section, items }) =>
      items.filter((item) => !(ITEM_SHAPE[source] ?? /\S/).test(item)).map((item) => [section, source, item]),
    );
    expect(odd).toEqual([]);
    expect(CROSSWALK.filter(({ items }) => new Set(items).size !== items.length)).toEqual([]);
  });

  it('leaves no guideline and no test of the ML Test Score without a section', () => {
    const items = (source: string) =>
      new Set(CROSSWALK.filter((row) => row.source === source).flatMap((row) => row.items));
    expect(HAX_GUIDELINES.filter(({ no }) => !items('HAX').has(`G${no}`))).toEqual([]);
    expect(HAX_GUIDELINES).toHaveLength(18);
    expect(items('MLTS').size).toBe(28);
  });
});

describe('lists of answers', () => {
  it('that follow a source exist as fields', () => {
    const missing = OPTION_SOURCES.filter(
      ({ kind, field }) => !isRecordKind(kind) || !(field in getDeclaration(kind).fields),
    );
    expect(missing).toEqual([]);
  });
});

describe('what a section touches', () => {
  it('has words for guidelines and tests, and lists of answers under their source', () => {
    const fairness = standardsOf('S10');
    expect(fairness.find(({ source }) => source.code === 'HAX')?.items).toEqual([
      { code: 'G5', about: 'social norms' },
      { code: 'G6', about: 'no social bias' },
    ]);
    expect(
      fairness.find(({ source }) => source.code === 'MLTS')?.items.map(({ about }) => about),
    ).not.toContain(undefined);
    expect(standardsOf('S06').find(({ source }) => source.code === 'AIA')?.lists).toHaveLength(6);
    expect(findSection('OUT') && standardsOf('OUT').flatMap(({ items }) => items)).toEqual([]);
  });
});

describe('the report', () => {
  it('prints each date with the warning, and says when it is old', () => {
    const fresh = JSON.stringify(referenceBlocks('2026-07-02'));
    for (const { from, before } of LAW_DATES) {
      expect(fresh).toContain(from);
      if (before) expect(fresh).toContain(before);
    }
    expect(fresh).toContain('not legal advice');
    expect(fresh).toContain('Check current law');
    expect(fresh).not.toContain('half a year');
    expect(JSON.stringify(referenceBlocks('2027-03-01'))).toContain('half a year');
  });
});
