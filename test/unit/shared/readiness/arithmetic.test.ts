import { type BandFacts, bandOf } from '@shared/readiness/bands';
import { capOf, type SectionState } from '@shared/readiness/caps';
import { blendSections } from '@shared/readiness/pillars';
import { scoreSection } from '@shared/readiness/section-score';
import { PART_POINTS, PILLARS } from '@shared/readiness/weights';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const SECTION_IDS = PILLARS.flatMap(({ sections }) => Object.keys(sections));
const scoresOf = (scores: readonly number[]) =>
  new Map(scores.map((score, at) => [SECTION_IDS[at] ?? '', score]));

describe('the weights', () => {
  it('add to 100 points, to 1 over the pillars and to 1 inside each', () => {
    expect(sum(Object.values(PART_POINTS))).toBe(100);
    expect(sum(PILLARS.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    for (const { sections } of PILLARS) expect(sum(Object.values(sections))).toBeCloseTo(1, 12);
    expect(SECTION_IDS).toHaveLength(16);
  });
});

describe('a section', () => {
  const parts = { C: 2.5 / 3, Q: 0.8, L: 5 / 6, O: 0.75, E: 0.45 };

  it('adds its five parts', () => {
    expect(scoreSection(parts, 0, null)).toMatchObject({
      raw: expect.closeTo(74, 9),
      score: expect.closeTo(74, 9),
    });
  });

  it('loses two points for each warning, and what lies above its cap', () => {
    expect(scoreSection(parts, 2, null).score).toBeCloseTo(70, 9);
    const { score, lost } = scoreSection(parts, 2, 60);
    expect(score).toBe(60);
    expect(lost.warnings).toBe(4);
    expect(lost.cap).toBeCloseTo(10, 9);
    expect(lost.C + lost.Q + lost.L + lost.O + lost.E).toBeCloseTo(26, 9);
  });

  it('loses ten points to warnings at most, and never falls below 0', () => {
    expect(scoreSection(parts, 40, null).score).toBeCloseTo(64, 9);
    expect(scoreSection({ C: 0, Q: 0, L: 0, O: 0.3, E: 0 }, 5, null).score).toBe(0);
  });

  it('explains every point', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ C: part, Q: part, L: part, O: part, E: part }),
        fc.nat(12),
        fc.constantFrom(null, 10, 40, 60, 70, 80, 85),
        (values, warnings, cap) => {
          const { score, lost } = scoreSection(values, warnings, cap);
          expect(score + sum(Object.values(lost))).toBeCloseTo(100, 9);
          expect(Math.min(score, ...Object.values(lost))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('the cap of a section', () => {
  const settled: SectionState = {
    openBlockers: 0,
    openErrors: 0,
    waivedErrors: 0,
    isConfirmed: true,
    hasObjection: false,
  };
  it.each([
    ['nothing is open and the room has confirmed it', {}, undefined],
    ['the room has not confirmed it', { isConfirmed: false }, 85],
    ['only waived errors remain', { waivedErrors: 2, isConfirmed: false }, 80],
    ['it was confirmed over an objection', { hasObjection: true, waivedErrors: 1 }, 70],
    ['one error is open', { openErrors: 1, hasObjection: true }, 60],
    ['two errors are open', { openErrors: 2, waivedErrors: 5 }, 60],
    ['three errors are open', { openErrors: 3 }, 40],
    ['a blocker is open', { openBlockers: 1, openErrors: 4 }, 10],
  ])('when %s', (_when, state, limit) => {
    expect(capOf({ ...settled, ...state })?.limit).toBe(limit);
  });
});

describe('the whole', () => {
  const worked = [82, 71, 64, 76, 90, 60, 74, 68, 60, 66, 62, 58, 49, 52, 60, 45];

  it('blends means and lowest parts as in the worked example', () => {
    const { score, pillars, effective, weakest } = blendSections(scoresOf(worked));
    expect(pillars.map(({ mean }) => mean)).toEqual([72.85, 65.5, 52.9].map(near));
    expect(pillars.map(({ lowest }) => lowest)).toEqual(['S06', 'S09', 'S16']);
    expect(pillars.map((pillar) => pillar.score)).toEqual([68.995, 63.85, 50.53].map(near));
    expect(score).toBeCloseTo(58.9636, 9);
    expect(weakest).toBe('S16');
    const lossOf = (id: string) => (effective.get(id) ?? 0) * (100 - (scoresOf(worked).get(id) ?? 0));
    expect(['S16', 'S09', 'S06'].map((id) => effective.get(id))).toEqual([0.209, 0.12495, 0.1232].map(near));
    expect(['S16', 'S09', 'S06'].map(lossOf)).toEqual([11.495, 4.998, 4.928].map(near));
    expect(sum(SECTION_IDS.map(lossOf))).toBeCloseTo(41.0364, 9);
  });

  it('is explained by the effective weights, whatever is missing', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom(...SECTION_IDS), fc.double({ min: 0, max: 100, noNaN: true })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(some, (entries) => {
        const scores = new Map(entries);
        const { score, effective } = blendSections(scores);
        expect(sum([...effective.values()])).toBeCloseTo(1, 9);
        expect(sum([...scores].map(([id, of]) => of * (effective.get(id) ?? 0)))).toBeCloseTo(score, 6);
      }),
    );
  });

  it('gives the share of the lowest to the first of several', () => {
    const { pillars, weakest } = blendSections(scoresOf(Array.from({ length: 16 }, () => 50)));
    expect(pillars.map(({ lowest }) => lowest)).toEqual(['S01', 'S07', 'S12']);
    expect(weakest).toBe('S01');
  });

  it('leaves out what is not applicable and gives its weight to the others', () => {
    const scores = scoresOf(worked);
    scores.delete('S16');
    const system = blendSections(scores).pillars[2];
    expect(system?.lowest).toBe('S13');
    expect(system?.mean).toBeCloseTo((58 * 0.15 + 49 * 0.2 + 52 * 0.2 + 60 * 0.25) / 0.8, 9);
  });
});

describe('the band', () => {
  const all = (score: number) => scoresOf(Array.from({ length: 16 }, () => score));
  const ready: BandFacts = {
    overall: 95,
    isBlocked: false,
    scores: all(95),
    evidence: all(0.7),
    sectionsWithErrors: new Set(),
    sectionsDiscussed: 16,
    isHighStakes: true,
    mlTestScore: 1,
  };
  it.each<[string, Partial<BandFacts>, string]>([
    ['everything holds', {}, 'launch_review_ready'],
    ['a blocker is open', { isBlocked: true }, 'stop'],
    ['R is below 40', { overall: 39.9 }, 'explore'],
    ['the goals are below 40', { overall: 58.96, scores: new Map([...all(60), ['S01', 39]]) }, 'explore'],
    ['R is that of the worked example', { overall: 58.9636 }, 'shape'],
    ['few sections were discussed', { sectionsDiscussed: 11 }, 'shape'],
    ['goals have an open error', { sectionsWithErrors: new Set(['S01']) }, 'shape'],
    ['one section is below 40', { scores: new Map([...all(95), ['S13', 39]]) }, 'shape'],
    ['an error is open among the actions', { sectionsWithErrors: new Set(['OUT']) }, 'pilot_ready'],
    ['R is below 75', { overall: 74.9 }, 'pilot_ready'],
    ['one section is below 55', { scores: new Map([...all(95), ['S13', 54]]) }, 'pilot_ready'],
    [
      'goals, evaluation and data rest on opinions',
      { evidence: new Map([...all(0.7), ['S01', 0], ['S04', 0.6]]) },
      'pilot_ready',
    ],
    ['R is below 90', { overall: 89 }, 'build_ready'],
    ['evidence is thin elsewhere', { evidence: new Map([...all(0.5), ['S01', 0.7]]) }, 'build_ready'],
    ['a category of tests is empty', { mlTestScore: 0 }, 'build_ready'],
    ['stakes are high and fairness below 80', { scores: new Map([...all(95), ['S10', 79]]) }, 'build_ready'],
  ])('when %s', (_when, facts, band) => {
    expect(bandOf({ ...ready, ...facts })).toBe(band);
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function near(value: number): unknown {
  return expect.closeTo(value, 9);
}
