/**
 * Whether a section is scored at all. Leaving one out takes a written reason, somebody who approved it and the absence
 * of contradicting records; two may be left out, and some never. Otherwise a score could be raised by not looking.
 */
import { isActive } from '../domain/workshop';
import { isHighStakes } from '../sections/predicates';
import type { Finding, RecordView, TypedRecord } from '../sections/record-view';
import { hasEmptyWords } from '../sections/wording-flaws';

export type Applicability = 'applicable' | 'not_applicable' | 'deferred';

/** S05 is answered by a reasoned rejection instead; data is needed once a model is to learn. */
export type StayReason = 'never' | 'rejection' | 'objectives' | 'high_stakes';

export const MAX_LEFT_OUT = 2;
export const MIN_RATIONALE = 40;
/** The check that finds what speaks against leaving a section out. */
export const CONTRADICTION = 'CK010';
const NEVER_LEFT_OUT = new Set(['S01', 'S04', 'S06']);
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
    if (contradicted.has(status.id) || whyItStays(view, section) !== null || !isReasoned(view, status))
      continue;
    found.set(section, 'not_applicable');
    leftOut += 1;
  }
  return found;
}

function sectionOf({ body }: TypedRecord<'section_status'>): string {
  return body.section_code ?? '';
}

/** Why a section has to stay, whatever reason is given; null when it may be left out. */
export function whyItStays(view: RecordView, section: string): StayReason | null {
  if (section === 'S05') return 'rejection';
  if (NEVER_LEFT_OUT.has(section)) return 'never';
  if (section === 'S09' && view.list('ml_objective').length > 0) return 'objectives';
  return NEEDED_FOR_HIGH_STAKES.has(section) && isHighStakes(view) ? 'high_stakes' : null;
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
