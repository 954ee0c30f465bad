import { findCycles } from '@shared/analysis/cycles';
import { addDays, dayOf, isOlderThan } from '@shared/analysis/days';
import { groupBy } from '@shared/analysis/group-by';
import { findSimilarPairs, jaccard, normalise, trigrams } from '@shared/analysis/similar-texts';
import { findFlaw, isPlaceholder, promptPieces } from '@shared/analysis/wording';
import { describe, expect, it } from 'vitest';

const context = { literals: [], prompts: [], hasNumber: () => false };
const flaw = (text: string, extra = {}) => findFlaw(text, { ...context, ...extra })?.flaw ?? null;

describe('the wording check', () => {
  it.each(['TBD', 't.b.d.', 'n/a', 'N/A', '???', 'See above', 'to be decided!', '   '])(
    'knows the placeholder "%s"',
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );

  it.each(['%', '€', '°', '‰'])('takes the unit "%s" for an answer', (unit) => {
    expect(isPlaceholder(unit)).toBe(false);
  });

  it.each([
    ['Reduce costs', 'too_short'],
    ['go go go', 'too_short'],
    ['aaaaaaaaa aaaaaaaa aaaaaa b', 'repeated'],
    ['blah blah blah blah tickets', 'repeated'],
    ['Make the routing better for everyone', 'vague'],
    ['Real-time routing for everyone', 'vague'],
    ['Betterment of the routing for everyone', null],
    ['Make the routing better: 31 % to 5 %', null],
    ['急ぎの問い合わせに早く答える', null],
    ['ลดเวลาตอบครั้งแรกของตั๋วด่วน', null],
    ['تقليل زمن الرد الأول على التذاكر العاجلة', null],
  ])('says of "%s": %s', (text, expected) => expect(flaw(text)).toBe(expected));

  it('accepts literal answers, numbers elsewhere and sees copied questions', () => {
    expect(flaw('Asked, none', { literals: ['asked, none'] })).toBeNull();
    expect(flaw('Make the routing better for everyone', { hasNumber: () => true })).toBeNull();
    const prompts = promptPieces(['Which number would make the sponsor call it worth the money?']);
    expect(flaw('which number would make the sponsor call it worth the money', { prompts })).toBe(
      'copied_prompt',
    );
  });

  it('reads a very long text quickly', () => {
    const started = performance.now();
    expect(flaw('ab '.repeat(200_000))).toBe('repeated');
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('similar texts', () => {
  it('fold case, punctuation and width', () =>
    expect(normalise('  Cut-DOWN,  ４ hours! ')).toBe('cut down 4 hours'));

  it('measure shared pieces', () => {
    expect(jaccard(trigrams('abc'), trigrams('abc'))).toBe(1);
    expect(jaccard(trigrams(''), trigrams(''))).toBe(0);
  });

  it('find what comparing all pairs would find', () => {
    const words = ['ticket', 'queue', 'agent', 'route', 'answer', 'shift', 'model', 'label'];
    const texts = Array.from({ length: 150 }, (_, at) =>
      Array.from(
        { length: 8 },
        (_unused, word) => words[(at * 7 + word * (at % 5) + word * word) % words.length],
      ).join(' '),
    );
    const sets = texts.map((text) => trigrams(normalise(text)));
    const slow = sets.filter((set, second) =>
      sets.some((other, first) => first < second && jaccard(other, set) >= 0.85),
    );
    expect(slow.length).toBeGreaterThan(5);
    expect(findSimilarPairs(texts, () => true)).toHaveLength(slow.length);
  });

  it('stay fast when everything looks alike', () => {
    const texts = Array.from(
      { length: 3_000 },
      (_, at) => `Goal ${at}: answer urgent tickets of business customers ${at * 17}`,
    );
    const started = performance.now();
    findSimilarPairs(texts, () => true);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('circles', () => {
  const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

  it('are found once each, also a node that needs itself', () => {
    const found = findCycles(graph({ a: ['b'], b: ['c'], c: ['a', 'd'], d: ['d'], e: ['a'] }));
    expect(found.map((cycle) => cycle.join(''))).toEqual(expect.arrayContaining(['abc', 'd']));
    expect(found).toHaveLength(2);
  });

  it('are the shortest way around', () => {
    expect(findCycles(graph({ a: ['b', 'c'], b: ['c'], c: ['a'] }))).toEqual([['a', 'c']]);
  });

  it('are looked for without recursion', () => {
    const chain = new Map(Array.from({ length: 50_000 }, (_, at) => [`n${at}`, [`n${at + 1}`]] as const));
    expect(findCycles(chain)).toEqual([]);
  });
});

describe('days', () => {
  it('count across months and leap years', () => {
    expect(dayOf('2026-06-15T23:59:59.000Z')).toBe('2026-06-15');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('are older than a year only after it', () => {
    expect(isOlderThan('2025-06-15', 365, '2026-06-15T08:00:00Z')).toBe(false);
    expect(isOlderThan('2025-06-14', 365, '2026-06-15T08:00:00Z')).toBe(true);
  });
});

describe('groups', () => {
  it('keep the order of appearance', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
