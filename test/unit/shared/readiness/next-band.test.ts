import { conditionText } from '@shared/readiness/band-text.en';
import { type BandFacts, nextBand } from '@shared/readiness/bands';
import { PILLARS } from '@shared/readiness/weights';
import { describe, expect, it } from 'vitest';

const IDS = PILLARS.flatMap(({ sections }) => Object.keys(sections));
const all = (value: number) => new Map(IDS.map((id) => [id, value]));
const shaped: BandFacts = {
  overall: 58.9,
  isBlocked: false,
  scores: new Map([...all(58), ['S12', 31]]),
  evidence: all(0.5),
  sectionsWithErrors: new Set(['S09', 'S13']),
  sectionsDiscussed: 14,
  isHighStakes: false,
  mlTestScore: 0,
};

const metOf = (facts: BandFacts) =>
  Object.fromEntries(nextBand(facts)?.conditions.map(({ id, isMet }) => [id, isMet]) ?? []);

describe('the band above', () => {
  it('names every condition with how it stands and the sections that fail it', () => {
    const next = nextBand(shaped);
    expect(next?.band).toBe('pilot_ready');
    expect(next?.conditions).toEqual([
      { id: 'overall', isMet: false, wanted: 60, has: 58.9, sections: [] },
      { id: 'discussed', isMet: true, wanted: 12, has: 14, sections: [] },
      { id: 'errors_in', isMet: false, wanted: 0, has: 1, sections: ['S09'] },
      { id: 'lowest', isMet: false, wanted: 40, has: 31, sections: ['S12'] },
    ]);
  });

  it('asks what is at stake only where much is', () => {
    const built = { ...shaped, overall: 80, scores: all(78), sectionsWithErrors: new Set<string>() };
    expect(nextBand(built)?.band).toBe('launch_review_ready');
    expect(metOf(built)).not.toHaveProperty('high_stakes');
    expect(metOf({ ...built, isHighStakes: true })).toMatchObject({ high_stakes: false, ml_test: false });
  });

  it('is the one that holds once what stops the project is settled', () => {
    expect(nextBand({ ...shaped, isBlocked: true })).toMatchObject({
      band: 'shape',
      conditions: [{ id: 'blocker', isMet: false }],
    });
  });

  it('does not exist at the top', () => {
    const best = { ...shaped, overall: 95, scores: all(95), evidence: all(0.9), mlTestScore: 1 };
    expect(nextBand({ ...best, sectionsWithErrors: new Set() })).toBeNull();
  });

  it('has words for what each condition lacks', () => {
    for (const [wanted, unmet] of Object.values(conditionText)) expect(`${wanted} ${unmet}`).toMatch(/\.$/);
  });
});
