/**
 * Findings that somebody has accepted for a while. A waived warning or hint leaves the open list; a waived error stays
 * in sight and counts as waived. Nothing is accepted for longer than a quarter, without a reason, or by nobody, and
 * what stops a project cannot be accepted at all.
 */
import { addDays, dayOf } from '../analysis/days';
import { isActive } from '../domain/workshop';
import type { Finding, RecordView, TypedRecord, WaivedBy } from '../sections/record-view';
import { findCheck } from '../sections/run-checks';
import { hasEmptyWords } from '../sections/wording-flaws';

/** A waiver that holds today. */
export interface Waiver extends WaivedBy {
  readonly check: string;
  /** Key of the finding it is for; the rest of the record's findings of the check stay open. */
  readonly key: string | undefined;
  readonly recordId: string | undefined;
}

const LONGEST_DAYS = 90;

/** Marks what is waived today; the same array when nothing is. */
export function applyWaivers(findings: readonly Finding[], view: RecordView): readonly Finding[] {
  return markWaived(findings, listWaivers(view));
}

/** The waivers that hold at the moment of the view. */
export function listWaivers(view: RecordView): readonly Waiver[] {
  return view.list('check_waiver').flatMap((waiver) => readWaiver(view, waiver) ?? []);
}

/** Marks the findings that one of these waivers is for; the same array when there is none. */
export function markWaived(findings: readonly Finding[], waivers: readonly Waiver[]): readonly Finding[] {
  const byCheck = new Map<string, readonly Waiver[]>();
  for (const waiver of waivers) byCheck.set(waiver.check, [...(byCheck.get(waiver.check) ?? []), waiver]);
  if (!findings.some((finding) => byCheck.has(finding.check))) return findings;
  return findings.map((finding) => {
    const waiver = byCheck.get(finding.check)?.find((candidate) => isFor(candidate, finding));
    if (!waiver) return finding;
    const { by, until, reason, waiverId } = waiver;
    return { ...finding, waived: { by, until, reason, waiverId } };
  });
}

/** Still to be settled: waived by nobody. */
export function isOpen(finding: Finding): boolean {
  return finding.waived === undefined;
}

function readWaiver(view: RecordView, waiver: TypedRecord<'check_waiver'>): Waiver | null {
  const { check_id: check, approver_id: by, expires_on: expires, reason, ...of } = waiver.body;
  if (check === undefined || reason === undefined || expires === undefined) return null;
  if (findCheck(check)?.check.blocker || hasEmptyWords(view, waiver)) return null;
  const approver = view.find(by);
  if (by === undefined || approver?.kind !== 'person' || !isActive(approver)) return null;
  const latest = addDays(dayOf(waiver.createdAt), LONGEST_DAYS);
  const until = expires < latest ? expires : latest;
  if (until < dayOf(view.asOf)) return null;
  return { check, key: of.finding_key, recordId: of.record_id, by, until, reason, waiverId: waiver.id };
}

function isFor({ key, recordId }: Waiver, finding: Finding): boolean {
  if (key !== undefined) return key === finding.key;
  return recordId === finding.recordIds[0];
}
