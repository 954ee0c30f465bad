/** How much a record's evidence counts: by its grade, or by a lower one where the grade does not hold. */
import type { WorkshopRecord } from '../domain/workshop';
import { findEvidenceProblem } from '../sections/evidence-problem';
import type { RecordView } from '../sections/record-view';
import { EVIDENCE_WEIGHTS, type EvidenceGrade } from './weights';

const GRADES = Object.keys(EVIDENCE_WEIGHTS) as readonly EvidenceGrade[];

/** Weight of a record's evidence, 0.1 to 1; 0 while nobody has said how it is known. */
export function evidenceWeight(view: RecordView, record: WorkshopRecord): number {
  const claimed = record.body.evidence_level;
  if (!isGrade(claimed)) return 0;
  const problem = findEvidenceProblem(view, record);
  if (problem === null) return EVIDENCE_WEIGHTS[claimed];
  // Without anything attached it is somebody's word, if there is a somebody.
  if (problem === 'missing') return EVIDENCE_WEIGHTS[record.body.owner_id ? 'opinion' : 'assumption'];
  return EVIDENCE_WEIGHTS[GRADES[GRADES.indexOf(claimed) - 1] ?? 'assumption'];
}

function isGrade(value: unknown): value is EvidenceGrade {
  return typeof value === 'string' && Object.hasOwn(EVIDENCE_WEIGHTS, value);
}
