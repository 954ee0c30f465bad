/**
 * What a brief is about: the records and everything that follows from them, worked out once. The executive brief is
 * built several times until it fits, always from the same judgement.
 */
import type { WorkshopSnapshot } from '../domain/workshop';
import { type Judgement, judge } from '../readiness/judge';
import { createRecordView, type Finding, type RecordView } from '../sections/record-view';
import type { Scrub } from './redaction/scrub-text';

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

/**
 * Lets a redacted snapshot be judged as the whole one: a cost that readers may not see is not a cost that is missing.
 * What the findings quote is redacted like everything else.
 */
export function judgeAs(
  redacted: WorkshopSnapshot,
  whole: WorkshopSnapshot,
  asOf: string,
  scrub: Scrub,
): void {
  if (redacted === whole || KNOWN.get(redacted)?.view.asOf === asOf) return;
  const { findings, coverage, readiness } = briefSubject(whole, asOf);
  const view = createRecordView(redacted, asOf);
  KNOWN.set(redacted, { view, findings: findings.map((one) => scrubbed(one, scrub)), coverage, readiness });
}

function scrubbed(finding: Finding, scrub: Scrub): Finding {
  const values = Object.entries(finding.values).map(([name, value]) => [name, scrub(value)] as const);
  return { ...finding, values: Object.fromEntries(values) };
}
