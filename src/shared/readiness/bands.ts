/**
 * The figure as a word. A band holds when its own conditions and those of every band below it hold, so that a high
 * figure never hides what a lower band would have asked for.
 */
import type { Band } from '../sections/band';
import { SECTIONS_FOR_HIGHER_BANDS } from './weights';

/** What the bands depend on; scores and R from 0 to 100, evidence from 0 to 1. */
export interface BandFacts {
  readonly overall: number;
  /** A blocker is open somewhere. */
  readonly isBlocked: boolean;
  /** Score of every section that is applicable. */
  readonly scores: ReadonlyMap<string, number>;
  /** Mean evidence of every section that is applicable. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Sections of open errors, those of frame and outcomes included. */
  readonly sectionsWithErrors: ReadonlySet<string>;
  readonly sectionsDiscussed: number;
  readonly isHighStakes: boolean;
  /** Minimum of the four categories of the ML Test Score. */
  readonly mlTestScore: number;
}

/** What a band asks for; its words are in `band-text.en.ts`. */
export type ConditionId =
  | 'blocker'
  | 'overall'
  | 'goals'
  | 'discussed'
  | 'errors_in'
  | 'errors'
  | 'lowest'
  | 'evidence_in'
  | 'evidence'
  | 'ml_test'
  | 'high_stakes';

/** One condition as it stands; figures are on the scale of what they measure. */
export interface BandCondition {
  readonly id: ConditionId;
  readonly isMet: boolean;
  readonly wanted: number;
  readonly has: number;
  /** The sections that it is about; for an unmet one those that fail it, where they can be told. */
  readonly sections: readonly string[];
}

/** The band above the one that holds, and what it takes to get there. */
export interface NextBand {
  readonly band: Band;
  readonly conditions: readonly BandCondition[];
}

const PILOT_SECTIONS = ['S01', 'S04', 'S06', 'S09', 'S10'];
const EVIDENCE_SECTIONS = ['S01', 'S04', 'S09'];
const HIGH_STAKES_SECTIONS = ['S10', 'S15', 'S16'];

/** From the lowest to the highest; without any of them a project is being explored. */
const STEPS: readonly (readonly [Band, (facts: BandFacts) => readonly BandCondition[]])[] = [
  ['shape', (facts) => [overall(facts, 40), atLeast('goals', facts, ['S01'], 40)]],
  [
    'pilot_ready',
    (facts) => [
      overall(facts, 60),
      reach('discussed', facts.sectionsDiscussed, SECTIONS_FOR_HIGHER_BANDS),
      withoutErrors('errors_in', facts, PILOT_SECTIONS),
      atLeast('lowest', facts, [...facts.scores.keys()], 40),
    ],
  ],
  [
    'build_ready',
    (facts) => [
      overall(facts, 75),
      withoutErrors('errors', facts, [...facts.sectionsWithErrors]),
      atLeast('lowest', facts, [...facts.scores.keys()], 55),
      reach('evidence_in', meanEvidence(facts, EVIDENCE_SECTIONS), 0.45, EVIDENCE_SECTIONS),
    ],
  ],
  [
    'launch_review_ready',
    (facts) => [
      overall(facts, 90),
      atLeast('lowest', facts, [...facts.scores.keys()], 75),
      reach('evidence', meanEvidence(facts, [...facts.evidence.keys()]), 0.6),
      { id: 'ml_test', isMet: facts.mlTestScore > 0, wanted: 0, has: facts.mlTestScore, sections: [] },
      ...(facts.isHighStakes ? [atLeast('high_stakes', facts, HIGH_STAKES_SECTIONS, 80)] : []),
    ],
  ],
];

/** The highest band that holds. */
export function bandOf(facts: BandFacts): Band {
  return facts.isBlocked ? 'stop' : bandByConditions(facts);
}

/** What the band above the present one asks for; null at the top. Below a stop there is one thing to do. */
export function nextBand(facts: BandFacts): NextBand | null {
  if (facts.isBlocked) {
    const blocker: BandCondition = { id: 'blocker', isMet: false, wanted: 0, has: 1, sections: [] };
    return { band: bandByConditions(facts), conditions: [blocker] };
  }
  const present = bandByConditions(facts);
  const next = STEPS[STEPS.findIndex(([band]) => band === present) + 1];
  return next ? { band: next[0], conditions: next[1](facts) } : null;
}

function bandByConditions(facts: BandFacts): Band {
  let band: Band = 'explore';
  for (const [next, conditions] of STEPS) {
    if (!conditions(facts).every(({ isMet }) => isMet)) return band;
    band = next;
  }
  return band;
}

function overall(facts: BandFacts, wanted: number): BandCondition {
  return reach('overall', facts.overall, wanted);
}

function reach(
  id: ConditionId,
  has: number,
  wanted: number,
  sections: readonly string[] = [],
): BandCondition {
  return { id, isMet: has >= wanted, wanted, has, sections };
}

/** Sections that are not applicable cannot fail, except the goals: they are never left out. */
function atLeast(
  id: ConditionId,
  { scores }: BandFacts,
  sections: readonly string[],
  wanted: number,
): BandCondition {
  const judged = sections.flatMap((section) => {
    const score = scores.get(section) ?? (id === 'goals' ? 0 : undefined);
    return score === undefined ? [] : [{ section, score }];
  });
  const has = Math.min(100, ...judged.map(({ score }) => score));
  const failing = judged.filter(({ score }) => score < wanted).map(({ section }) => section);
  return { id, isMet: failing.length === 0, wanted, has, sections: failing };
}

function withoutErrors(
  id: ConditionId,
  { sectionsWithErrors }: BandFacts,
  sections: readonly string[],
): BandCondition {
  const failing = sections.filter((section) => sectionsWithErrors.has(section));
  return { id, isMet: failing.length === 0, wanted: 0, has: failing.length, sections: failing };
}

/** Sections that are not applicable have no evidence to judge. */
function meanEvidence({ evidence }: BandFacts, sections: readonly string[]): number {
  const values = sections.flatMap((id) => evidence.get(id) ?? []);
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
