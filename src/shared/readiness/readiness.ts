/**
 * How ready is this project, as the room described and confirmed it, to take its next step? One figure from 0 to 100
 * that is never shown without its band, its open errors, its weakest section and its largest gaps.
 *
 * Reading records (`measure-section`, coverage, findings) is kept apart from arithmetic (`section-score`, `caps`,
 * `pillars`, `bands`), and both from the explanation (`gap-list`).
 */
import { createCoverage } from '../coverage/coverage';
import type { Band } from '../sections/band';
import type { Finding, RecordView } from '../sections/record-view';
import type { Applicability } from './applicability';
import type { NextBand } from './bands';
import type { Cap } from './caps';
import { createReadiness } from './create-readiness';
import type { GapRow } from './gap-list';
import type { PillarScore } from './pillars';
import type { PartValues } from './section-score';

/** A section as it stands. */
export interface SectionReadiness {
  readonly id: string;
  readonly applicability: Applicability;
  /** 0 to 100; null when it is not applicable and leaves its pillar. */
  readonly score: number | null;
  /** Before warnings and cap. */
  readonly raw: number;
  readonly parts: PartValues;
  readonly cap: Cap | null;
  readonly openErrors: number;
  readonly waivedErrors: number;
  readonly openWarnings: number;
  /** The room has recorded something in it. */
  readonly isDiscussed: boolean;
  /** The room has confirmed it by a poll. */
  readonly isConfirmed: boolean;
  /** Points that R gains for each point of this section, right now. */
  readonly effective: number;
  /** Every point that is missing to 100. */
  readonly gaps: readonly GapRow[];
  /** Ids of records that are not counted yet, because the room has not agreed on them. */
  readonly drafts: readonly string[];
}

/** The sections that the workshop's template has time for, scored by themselves. */
export interface ScopeReadiness {
  readonly sections: readonly string[];
  /** 0 to 100. */
  readonly score: number;
}

export interface Readiness {
  /** Which version of the figures and rules gave this score. */
  readonly specVersion: string;
  readonly asOf: string;
  /** R, 0 to 100; sections that nobody has touched count as 0. */
  readonly overall: number;
  readonly band: Band;
  /** What the band above asks for; null at the top. */
  readonly next: NextBand | null;
  /** Section with the lowest score of all. */
  readonly weakest: string | null;
  readonly pillars: readonly PillarScore[];
  /** All scored sections in the order of the guide. */
  readonly sections: readonly SectionReadiness[];
  /** How many of them the room has worked on or left out for a reason. */
  readonly discussed: number;
  /** Present when the template has only some sections in scope. */
  readonly scope: ScopeReadiness | null;
  /** Open errors, those of frame and outcomes included. */
  readonly openErrors: number;
  readonly waivedErrors: number;
}

/** Judges a workshop once; `findings` are those of the same view, waivers applied. */
export function readiness(view: RecordView, findings: readonly Finding[]): Readiness {
  return createReadiness()(view, findings, createCoverage()(view));
}
