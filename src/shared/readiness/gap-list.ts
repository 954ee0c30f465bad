/**
 * Why a score is not 100: every point that is missing, with the place where it can be earned. The points of a
 * section's rows and its score add to 100.
 *
 * R is piecewise linear in the scores of the sections, so a row's share of R is its points times the section's
 * effective weight; with R these add to 100 as well.
 */
import type { ItemCoverage } from '../coverage/coverage';
import type { GuideItem } from '../sections/guide-item';
import type { Finding } from '../sections/record-view';
import type { Cap } from './caps';
import type { Failure, SectionMeasure } from './measure-section';
import type { SectionScore } from './section-score';
import { PART_POINTS, type ScorePart, WARNING_POINTS, WARNINGS_COUNTED } from './weights';

export interface GapRow {
  readonly part: ScorePart | 'warning' | 'cap';
  /** What to do: a rule of the section's score, or a key of `gap-text.en.ts`. */
  readonly rule: string;
  /** Points lost in the section. */
  readonly points: number;
  /** The record to mend; absent when one has to be made. */
  readonly recordId?: string;
  /** Kind of record to mend or make. */
  readonly kind?: string;
  /** The field to jump to. */
  readonly field?: string;
  /** The guide item that is not covered. */
  readonly item?: string;
  /** Keys of the findings that cost the points. */
  readonly findings?: readonly string[];
}

/** A guide item that counts for a section, with how far it is covered. */
export interface CountedItem {
  readonly item: GuideItem;
  readonly coverage: ItemCoverage;
}

/** What the rows of a section are made from. */
export interface GapInput {
  readonly items: readonly CountedItem[];
  readonly measure: SectionMeasure;
  /** Kind of record to make first in an empty section. */
  readonly firstKind: string | undefined;
  /** Open warnings by check id. */
  readonly warnings: readonly Finding[];
  readonly errors: readonly Finding[];
  readonly waivedErrors: readonly Finding[];
  readonly cap: Cap | null;
  readonly score: SectionScore;
}

/** The rows of one section; points that are 0 have no row. */
export function listGaps(input: GapInput): readonly GapRow[] {
  const { measure, score } = input;
  const parts = measure.parts
    ? measure.failures.map(toRow)
    : (['Q', 'L', 'O', 'E'] as const).map((part): GapRow => startRow(part, input));
  return [...coverageRows(input), ...parts, ...warningRows(input), ...capRows(input, score.lost.cap)].filter(
    ({ points }) => points > 0,
  );
}

function toRow({ part, share, ...failure }: Failure): GapRow {
  return { part, points: PART_POINTS[part] * share, ...failure };
}

function startRow(part: ScorePart, { measure, firstKind }: GapInput): GapRow {
  const [draft] = measure.drafts;
  return {
    part,
    rule: draft === undefined ? 'first_record' : 'first_agreed',
    points: PART_POINTS[part],
    ...(firstKind !== undefined && { kind: firstKind }),
    ...(draft !== undefined && { recordId: draft }),
  };
}

function coverageRows({ items, measure }: GapInput): readonly GapRow[] {
  return items.map(({ item, coverage }): GapRow => {
    // While nothing is agreed in a section, what it has covered does not count yet.
    const value = measure.parts ? coverage.value : 0;
    const [recordId] = coverage.lacking;
    return {
      part: 'C',
      rule: coverage.value === 0 ? 'uncovered' : 'half_covered',
      points: (PART_POINTS.C / items.length) * (1 - value),
      item: item.id,
      kind: item.kind,
      ...(item.field !== undefined && { field: item.field }),
      ...(recordId !== undefined && { recordId }),
    };
  });
}

function warningRows({ warnings, score }: GapInput): readonly GapRow[] {
  let left = score.lost.warnings;
  return warnings.slice(0, WARNINGS_COUNTED).map((finding): GapRow => {
    const points = Math.min(WARNING_POINTS, left);
    left -= points;
    return { part: 'warning', rule: 'warning', points, ...placeOf([finding]) };
  });
}

function capRows({ cap, errors, waivedErrors }: GapInput, points: number): readonly GapRow[] {
  if (!cap) return [];
  const causes = cap.reason === 'waived_errors' ? waivedErrors : cap.limit <= 60 ? errors : [];
  return [{ part: 'cap', rule: cap.reason, points, ...placeOf(causes) }];
}

function placeOf(findings: readonly Finding[]): Pick<GapRow, 'findings' | 'recordId' | 'field'> {
  const [first] = findings;
  if (!first) return {};
  const [recordId] = first.recordIds;
  return {
    findings: findings.map(({ key }) => key),
    ...(recordId !== undefined && { recordId }),
    ...(first.field !== undefined && { field: first.field }),
  };
}
