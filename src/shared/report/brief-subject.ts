/**
 * What a brief is about: the records and everything that follows from them, worked out once. The executive brief is
 * built several times until it fits, always from the same judgement.
 */
import type { WorkshopSnapshot } from '../domain/workshop';
import { type Judgement, judge } from '../readiness/judge';
import { createRecordView, type RecordView } from '../sections/record-view';

/** A workshop as it stood at a moment, with its findings, coverage and readiness. */
export interface BriefSubject extends Pick<Judgement, 'findings' | 'coverage' | 'readiness'> {
  readonly view: RecordView;
}

const KNOWN = new WeakMap<WorkshopSnapshot, BriefSubject>();

/** Judges a snapshot; the same snapshot at the same moment is judged once. */
export function briefSubject(snapshot: WorkshopSnapshot, asOf: string): BriefSubject {
  const known = KNOWN.get(snapshot);
  if (known?.view.asOf === asOf) return known;
  const view = createRecordView(snapshot, asOf);
  const { findings, coverage, readiness } = judge(view);
  const subject: BriefSubject = { view, findings, coverage, readiness };
  KNOWN.set(snapshot, subject);
  return subject;
}
