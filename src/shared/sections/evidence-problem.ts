/** Does a record's grade of evidence hold? Asked by the check that warns, and by the score that counts it for less. */
import { dayOf, isOlderThan } from '../analysis/days';
import type { WorkshopRecord } from '../domain/workshop';
import { isActive } from '../domain/workshop';
import type { RecordView } from './record-view';

/** What is wrong with a grade: nothing is attached, it is old, only its owner looked, or nobody did. */
export type EvidenceProblem = 'missing' | 'stale' | 'self_checked' | 'unchecked';

const GRADES_WITH_PROOF = new Set<unknown>(['documented', 'measured', 'verified']);
const EVIDENCE_DAYS = 365;

/** Why a grade of evidence does not hold, or null when it does or claims nothing. */
export function findEvidenceProblem(view: RecordView, record: WorkshopRecord): EvidenceProblem | null {
  if (!GRADES_WITH_PROOF.has(record.body.evidence_level)) return null;
  const proofs = view.linksFrom(record.id, 'evidenced_by').flatMap((link) => {
    const target = view.find(link.toId);
    return target?.kind === 'evidence' && isActive(target) ? [target.body] : [];
  });
  if (proofs.length === 0) return 'missing';
  const dates = proofs.flatMap(({ evidence_date: day }) => (typeof day === 'string' ? [day] : []));
  const newest = dates.sort().at(-1);
  if (newest && isOlderThan(newest, EVIDENCE_DAYS, dayOf(view.asOf))) return 'stale';
  const checkers = proofs.flatMap(({ checked_by: person }) => (person ? [person] : []));
  if (checkers.some((person) => person !== record.body.owner_id)) return null;
  if (checkers.length > 0) return 'self_checked';
  return record.body.evidence_level === 'verified' ? 'unchecked' : null;
}
