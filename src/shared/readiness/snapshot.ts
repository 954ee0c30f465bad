/**
 * A score kept for comparison: what was worked out on one day, with its gaps, so that months later it can still be
 * explained although the records have changed.
 */
import type { Body, WorkshopRecord } from '../domain/workshop';
import type { Band } from '../sections/band';
import { BANDS } from '../sections/band';
import type { Readiness } from './readiness';

/** A kept score as read from its record. */
export interface KeptScore {
  readonly id: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly overall: number;
  readonly band: Band;
  readonly weakest: string | null;
  /** By section id; sections that were left out are absent. */
  readonly sections: ReadonlyMap<string, number>;
  readonly specVersion: string;
}

/** The largest gaps explain a score; thousands of tiny ones would only fill the file. */
const KEPT_GAPS = 400;

/** The fields of a kept score, for a record of kind score_snapshot. */
export function snapshotBody(readiness: Readiness): Body {
  const scores = readiness.sections.flatMap(({ id, score }) =>
    score === null ? [] : [[id, round(score)] as const],
  );
  const gaps = readiness.sections
    .flatMap(({ id: section, effective, gaps: rows }) =>
      rows.map(({ points, findings: _findings, ...place }) => ({
        section,
        ...place,
        points: round(points),
        overall: round(points * effective),
      })),
    )
    .sort((a, b) => b.overall - a.overall)
    .slice(0, KEPT_GAPS);
  return {
    as_of: readiness.asOf,
    overall: round(readiness.overall),
    band: readiness.band,
    ...(readiness.weakest !== null && { weakest: readiness.weakest }),
    section_scores: JSON.stringify(Object.fromEntries(scores)),
    gaps: JSON.stringify(gaps),
    spec_version: readiness.specVersion,
  };
}

/** The kept scores among these records, oldest first; what cannot be read is left out. */
export function readSnapshots(records: readonly WorkshopRecord[]): readonly KeptScore[] {
  return records.flatMap(readSnapshot).sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

function readSnapshot({ id, body }: WorkshopRecord): readonly KeptScore[] {
  const { as_of: asOf, overall, band, weakest, section_scores: scores, spec_version: specVersion } = body;
  const known = BANDS.find((candidate) => candidate === band);
  if (typeof asOf !== 'string' || Number.isNaN(Date.parse(asOf)) || typeof overall !== 'number' || !known)
    return [];
  return [
    {
      id,
      asOf,
      overall,
      band: known,
      weakest: typeof weakest === 'string' ? weakest : null,
      sections: readScores(scores),
      specVersion: typeof specVersion === 'string' ? specVersion : '',
    },
  ];
}

/** Files come from anywhere; a text that is no list of scores is read as an empty one. */
function readScores(text: unknown): ReadonlyMap<string, number> {
  try {
    const scores: unknown = JSON.parse(String(text));
    if (typeof scores !== 'object' || scores === null) return new Map();
    return new Map(
      Object.entries(scores).flatMap(([id, score]) => (typeof score === 'number' ? [[id, score]] : [])),
    );
  } catch {
    return new Map();
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
