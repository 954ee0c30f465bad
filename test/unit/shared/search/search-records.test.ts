/** Searching one workshop: words in any order, conditions, references. */
import { isFiltering, NO_FILTER, NOBODY, NOT_SAID } from '@shared/search/search-filter';
import { findByRef, groupByKind, searchRecords } from '@shared/search/search-records';
import { describe, expect, it } from 'vitest';
import { rec } from '../../../sections/build-snapshot';

const RECORDS = [
  rec('action_item', 'A-01', { what: 'Ask the queue owner for waiting times', owner_id: 'P-01' }),
  rec(
    'goal',
    'G-01',
    { statement: 'Shorten waiting in the queue', owner_id: 'P-01', evidence_level: 'measured' },
    'agreed',
  ),
  rec('goal', 'G-02', { statement: 'Fewer lost tickets' }),
  rec('note', 'N-01', { body: 'The queue is long' }),
  rec('system_requirement', 'REQ-01', { statement: 'Hold the queue at peak', family: 'scalability' }),
];
const refs = (typed: string, filter = {}) =>
  searchRecords(RECORDS, typed, { ...NO_FILTER, ...filter }).flatMap(({ found }) =>
    found.map(({ record }) => record.ref),
  );

describe('searching a workshop', () => {
  it('wants all words, in any order and case, and answers kind by kind', () => {
    expect(refs('QUEUE waiting')).toEqual(['G-01', 'A-01']);
    expect(refs('queue missing')).toEqual([]);
  });

  it('marks the phrase where it stands, else the first word', () => {
    const [group] = searchRecords(RECORDS, 'the queue', { ...NO_FILTER, kind: 'goal' });
    const found = group?.found[0];
    expect(found?.excerpt.slice(...(found?.match ?? []))).toBe('the queue');
    const [other] = searchRecords(RECORDS, 'queue waiting', { ...NO_FILTER, kind: 'goal' });
    expect(other?.found[0]?.excerpt.slice(...(other.found[0]?.match ?? []))).toBe('queue');
  });

  it.each([
    [{ status: 'agreed' }, ['G-01']],
    [{ owner: 'P-01' }, ['G-01', 'A-01']],
    // A note never has an owner; it does not lack one.
    [{ owner: NOBODY }, ['G-02', 'REQ-01']],
    [{ evidence: 'measured' }, ['G-01']],
    [{ evidence: NOT_SAID, kind: 'goal' }, ['G-02']],
    // A requirement belongs to the section of its family, not to the one that declares it.
    [{ section: 'S12' }, ['REQ-01']],
    [{ section: 'S01', owner: 'P-01' }, ['G-01']],
  ])('without words lists what meets %o', (filter, expected) => {
    expect(refs('', filter).sort()).toEqual([...expected].sort());
  });

  it('knows whether a condition is set', () => {
    expect([isFiltering(NO_FILTER), isFiltering({ ...NO_FILTER, status: 'draft' })]).toEqual([false, true]);
  });
});

describe('a typed reference', () => {
  it.each(['G-02', 'g2', 'g-2', ' G 02 '])('%s names G-02', (typed) => {
    expect(findByRef(RECORDS, typed)?.ref).toBe('G-02');
  });
  it('names nothing when it is a word, or no such record is there', () => {
    expect(findByRef(RECORDS, 'queue')).toBeNull();
    expect(findByRef(RECORDS, 'G-20')).toBeNull();
  });
});

it('groups hits of other workshops in the order of the sections', () => {
  const groups = groupByKind([
    { kind: 'action_item', n: 1 },
    { kind: 'goal', n: 2 },
    { kind: 'action_item', n: 3 },
  ]);
  expect(groups.map(({ kind, hits }) => [kind, hits.map(({ n }) => n)])).toEqual([
    ['goal', [2]],
    ['action_item', [1, 3]],
  ]);
});
