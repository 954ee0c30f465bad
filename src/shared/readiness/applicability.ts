/**
 * Whether a section is scored at all. Leaving one out takes a written reason, somebody who approved it and the absence
 * of contradicting records; two may be left out, and some never. Otherwise a score could be raised by not looking.
 */
import { isActive } from '../domain/workshop';
import { isHighStakes } from '../sections/predicates';
import type { Finding, RecordView, TypedRecord } from '../sections/record-view';
import { hasEmptyWords } from '../sections/wording-flaws';

export type Applicability = 'applicable' | 'not_applicable' | 'deferred';

const MAX_LEFT_OUT = 2;
const MIN_RATIONALE = 40;
const CONTRADICTION = 'CK010';
/** S05 is answered by a reasoned rejection instead. */
const NEVER_LEFT_OUT = new Set(['S01', 'S04', 'S05', 'S06']);
const NEEDED_FOR_HIGH_STAKES = new Set(['S10', 'S15', 'S16']);

/** The sections that are not simply applicable; valid for the findings of the same view. */
export function listLeftOut(
  view: RecordView,
  findings: readonly Finding[],
): ReadonlyMap<string, Exclude<Applicability, 'applicable'>> {
  const contradicted = new Set(
    findings
      .filter(({ check, severity }) => check === CONTRADICTION && severity === 'error')
      .flatMap(({ recordIds }) => recordIds),
  );
  const found = new Map<string, Exclude<Applicability, 'applicable'>>();
  const statuses = [...view.list('section_status')].sort((a, b) => (sectionOf(a) < sectionOf(b) ? -1 : 1));
  let leftOut = 0;
  for (const status of statuses) {
    const section = sectionOf(status);
    if (found.has(section)) continue;
    if (status.body.applicability === 'deferred') found.set(section, 'deferred');
    if (status.body.applicability !== 'not_applicable' || leftOut >= MAX_LEFT_OUT) continue;
    if (contradicted.has(status.id) || !mayBeLeftOut(view, section) || !isReasoned(view, status)) continue;
    found.set(section, 'not_applicable');
    leftOut += 1;
  }
  return found;
}

function sectionOf({ body }: TypedRecord<'section_status'>): string {
  return body.section_code ?? '';
}

function mayBeLeftOut(view: RecordView, section: string): boolean {
  if (NEVER_LEFT_OUT.has(section)) return false;
  if (section === 'S09') return view.list('ml_objective').length === 0;
  return !(NEEDED_FOR_HIGH_STAKES.has(section) && isHighStakes(view));
}

function isReasoned(view: RecordView, status: TypedRecord<'section_status'>): boolean {
  const { rationale = '', approver_id: approver } = status.body;
  const person = view.find(approver);
  return (
    rationale.trim().length >= MIN_RATIONALE &&
    !hasEmptyWords(view, status) &&
    person?.kind === 'person' &&
    isActive(person)
  );
}
