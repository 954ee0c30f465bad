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

type Condition = (facts: BandFacts) => boolean;

const PILOT_SECTIONS = ['S01', 'S04', 'S06', 'S09', 'S10'];
const EVIDENCE_SECTIONS = ['S01', 'S04', 'S09'];
const HIGH_STAKES_SECTIONS = ['S10', 'S15', 'S16'];

/** From the lowest to the highest; without any of them a project is being explored. */
const STEPS: readonly (readonly [Band, Condition])[] = [
  ['shape', ({ overall, scores }) => overall >= 40 && (scores.get('S01') ?? 0) >= 40],
  [
    'pilot_ready',
    (facts) =>
      facts.overall >= 60 &&
      facts.sectionsDiscussed >= SECTIONS_FOR_HIGHER_BANDS &&
      !PILOT_SECTIONS.some((id) => facts.sectionsWithErrors.has(id)) &&
      lowest(facts) >= 40,
  ],
  [
    'build_ready',
    (facts) =>
      facts.overall >= 75 &&
      facts.sectionsWithErrors.size === 0 &&
      lowest(facts) >= 55 &&
      meanEvidence(facts, EVIDENCE_SECTIONS) >= 0.45,
  ],
  [
    'launch_review_ready',
    (facts) =>
      facts.overall >= 90 &&
      lowest(facts) >= 75 &&
      meanEvidence(facts, [...facts.evidence.keys()]) >= 0.6 &&
      facts.mlTestScore > 0 &&
      (!facts.isHighStakes || HIGH_STAKES_SECTIONS.every((id) => (facts.scores.get(id) ?? 100) >= 80)),
  ],
];

/** The highest band that holds. */
export function bandOf(facts: BandFacts): Band {
  if (facts.isBlocked) return 'stop';
  let band: Band = 'explore';
  for (const [next, holds] of STEPS) {
    if (!holds(facts)) return band;
    band = next;
  }
  return band;
}

function lowest({ scores }: BandFacts): number {
  return Math.min(...scores.values());
}

/** Sections that are not applicable have no evidence to judge. */
function meanEvidence({ evidence }: BandFacts, sections: readonly string[]): number {
  const values = sections.flatMap((id) => evidence.get(id) ?? []);
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
