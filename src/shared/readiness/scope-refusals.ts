/**
 * Whether what somebody wants to say about a section would hold, asked before it is written: a section that is left
 * out without being entitled to it would still be scored, and nobody would see why.
 */
import { dayOf } from '../analysis/days';
import type { WorkshopRecord } from '../domain/workshop';
import { completeFinding } from '../sections/check-runner';
import { createRecordView, type RecordView } from '../sections/record-view';
import { findCheck, findingMessage } from '../sections/run-checks';
import { hasEmptyWords } from '../sections/wording-flaws';
import { type Applicability, CONTRADICTION, MAX_LEFT_OUT, MIN_RATIONALE, whyItStays } from './applicability';
import { refusalText } from './scope-text.en';

/** What somebody wants to say about a section; empty texts and null for what is not filled in. */
export interface ScopeWish {
  readonly section: string;
  readonly applicability: Applicability;
  readonly rationale: string;
  readonly approverId: string | null;
  /** ISO day. */
  readonly revisitOn: string | null;
}

/** The part of the form that has to change. */
export type ScopeField = 'applicability' | 'rationale' | 'approver_id' | 'revisit_on';

export interface ScopeRefusal {
  readonly field: ScopeField;
  readonly message: string;
}

/** Everything that speaks against a wish, in words; empty when it would hold. */
export function scopeRefusals(view: RecordView, wish: ScopeWish): readonly ScopeRefusal[] {
  if (wish.applicability === 'applicable') return [];
  const found: ScopeRefusal[] = [];
  const refuse = (field: ScopeField, message: string): number => found.push({ field, message });
  if (wish.applicability === 'not_applicable') {
    const stays = whyItStays(view, wish.section);
    if (stays) refuse('applicability', refusalText[stays]);
    else if (countOthersLeftOut(view, wish.section) >= MAX_LEFT_OUT)
      refuse('applicability', refusalText.limit);
    for (const message of stays ? [] : contradictions(view, wish)) refuse('applicability', message);
  }
  const left = MIN_RATIONALE - wish.rationale.trim().length;
  if (left > 0) refuse('rationale', refusalText.reason_short.replace('{left}', String(left)));
  else if (hasEmptyWords(view, asRecord(view, wish))) refuse('rationale', refusalText.reason_empty);
  if (wish.approverId === null) refuse('approver_id', refusalText.approver);
  if (wish.revisitOn === null || wish.revisitOn <= dayOf(view.asOf))
    refuse('revisit_on', refusalText.revisit);
  return found;
}

/** The record that says whether a section applies, or undefined while nobody has said anything. */
export function findSectionStatus(view: RecordView, section: string): WorkshopRecord | undefined {
  return view.list('section_status').find(({ body }) => body.section_code === section);
}

function countOthersLeftOut(view: RecordView, section: string): number {
  const others = view
    .list('section_status')
    .filter(({ body }) => body.applicability === 'not_applicable' && body.section_code !== section);
  return new Set(others.map(({ body }) => body.section_code)).size;
}

/** Asks the check itself, over the workshop as it would be. */
function contradictions(view: RecordView, wish: ScopeWish): readonly string[] {
  const declared = findCheck(CONTRADICTION);
  if (!declared || !('run' in declared.check)) return [];
  const { check, section } = declared;
  const wished = asRecord(view, wish);
  const records = [...view.all.filter(({ id }) => id !== wished.id), wished];
  const snapshot = { workshop: view.workshop, revision: 0, records, links: view.links };
  const asWished = createRecordView(snapshot, view.asOf);
  return check
    .run(asWished)
    .map((found) => completeFinding(asWished, section, check, found))
    .filter(({ severity, recordIds }) => severity === 'error' && recordIds[0] === wished.id)
    .map(findingMessage);
}

function asRecord(view: RecordView, wish: ScopeWish): WorkshopRecord {
  const known = findSectionStatus(view, wish.section);
  return {
    id: known?.id ?? 'wished',
    kind: 'section_status',
    ref: '',
    position: known?.position ?? 'a0',
    status: 'draft',
    bodyVersion: 1,
    createdAt: view.asOf,
    updatedAt: view.asOf,
    deletedAt: null,
    body: {
      section_code: wish.section,
      applicability: wish.applicability,
      rationale: wish.rationale,
      ...(wish.approverId !== null && { approver_id: wish.approverId }),
      ...(wish.revisitOn !== null && { revisit_on: wish.revisitOn }),
    },
  };
}
