/**
 * The figures of the readiness score. They are conventions of this app, visible to everybody and printed with the
 * score, so that a number can be argued with; none of them is a measurement.
 */

/** Printed with every score; rises when a figure or a rule of the score changes. */
export const SPEC_VERSION = '1.0';

/** The five parts of a section's score: coverage, quality, linkage, ownership, evidence. */
export const SCORE_PARTS = ['C', 'Q', 'L', 'O', 'E'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** What each part is worth; together 100. */
export const PART_POINTS: Readonly<Record<ScorePart, number>> = { C: 25, Q: 25, L: 20, O: 10, E: 20 };

/** How much a record weighs in the quality of its section, by priority; 1 for all others. */
export const PRIORITY_WEIGHTS: ReadonlyMap<unknown, number> = new Map([
  ['must', 3],
  ['should', 2],
]);

/** What each grade of evidence counts, weakest first. */
export const EVIDENCE_WEIGHTS = {
  assumption: 0.1,
  opinion: 0.35,
  documented: 0.65,
  measured: 0.85,
  verified: 1,
} as const;
export type EvidenceGrade = keyof typeof EVIDENCE_WEIGHTS;

/** What an open warning costs its section, and how many count. */
export const WARNING_POINTS = 2;
export const WARNINGS_COUNTED = 5;

/** What limits a section's score, lowest first. */
export const CAP_LIMITS = {
  blocker: 10,
  many_errors: 40,
  errors: 60,
  objection: 70,
  waived_errors: 80,
  unconfirmed: 85,
} as const;
export type CapReason = keyof typeof CAP_LIMITS;

/** From this many open errors on the stricter limit applies. */
export const MANY_ERRORS = 3;

export type PillarId = 'details' | 'research_to_production' | 'system';

export interface PillarWeights {
  readonly id: PillarId;
  readonly weight: number;
  /** Weight of each section inside the pillar; together 1. */
  readonly sections: Readonly<Record<string, number>>;
}

/** The three pillars of the guide; their weights add to 1. */
export const PILLARS: readonly PillarWeights[] = [
  {
    id: 'details',
    weight: 0.4,
    sections: { S01: 0.2, S02: 0.15, S03: 0.15, S04: 0.2, S05: 0.1, S06: 0.2 },
  },
  {
    id: 'research_to_production',
    weight: 0.35,
    sections: { S07: 0.2, S08: 0.15, S09: 0.3, S10: 0.2, S11: 0.15 },
  },
  {
    id: 'system',
    weight: 0.25,
    sections: { S12: 0.15, S13: 0.2, S14: 0.2, S15: 0.25, S16: 0.2 },
  },
];

/** How much of a blend is its lowest part; the rest is the weighted mean. */
export const LOWEST_SHARE = 0.3;

/** Below this many discussed sections no band above "shape" is shown. */
export const SECTIONS_FOR_HIGHER_BANDS = 12;

/** Checks about the project as a whole: listed, and counted for the bands, but they touch no section's score. */
export const PROJECT_CHECKS: ReadonlySet<string> = new Set(['CK107', 'CK114', 'CK115', 'CK124', 'CK128']);
