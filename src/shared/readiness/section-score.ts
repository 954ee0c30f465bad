/** The score of one section: five parts, less its warnings, limited by its lowest cap. Numbers only. */
import { PART_POINTS, SCORE_PARTS, type ScorePart, WARNING_POINTS, WARNINGS_COUNTED } from './weights';

/** How well each part is done, 0 to 1. */
export type PartValues = Readonly<Record<ScorePart, number>>;

export interface SectionScore {
  /** Sum of the parts, 0 to 100. */
  readonly raw: number;
  /** 0 to 100. */
  readonly score: number;
  /** Points that each part, the warnings and the cap cost; with the score they add to 100. */
  readonly lost: Readonly<Record<ScorePart | 'warnings' | 'cap', number>>;
}

/** Scores a section; `cap` is the lowest limit that applies, or null. */
export function scoreSection(parts: PartValues, warnings: number, cap: number | null): SectionScore {
  const raw = SCORE_PARTS.reduce((sum, part) => sum + PART_POINTS[part] * parts[part], 0);
  // A section cannot fall below 0, so what its warnings cost is never more than it has.
  const warned = Math.min(WARNING_POINTS * Math.min(warnings, WARNINGS_COUNTED), raw);
  const score = cap === null ? raw - warned : Math.min(raw - warned, cap);
  const lost = (part: ScorePart): number => PART_POINTS[part] * (1 - parts[part]);
  return {
    raw,
    score,
    lost: {
      C: lost('C'),
      Q: lost('Q'),
      L: lost('L'),
      O: lost('O'),
      E: lost('E'),
      warnings: warned,
      cap: raw - warned - score,
    },
  };
}
