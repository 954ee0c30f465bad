/** What people do about readiness: go to a gap, keep the score of today, say whether a section applies. */
import { isActive } from '@shared/domain/workshop';
import type { GapRow } from '@shared/readiness/gap-list';
import type { ScopeWish } from '@shared/readiness/scope-refusals';
import { snapshotBody } from '@shared/readiness/snapshot';
import { getDeclaration } from '@shared/sections/registry';
import { useReadiness } from '../store/readiness-store';
import { notify, useUi } from '../store/ui-store';
import { getMirror } from '../store/workshop-store';
import { focusAddLine } from './editing';
import { createRecord, updateRecord } from './intents';
import { goFindings, goReadiness, goRecord, goSection } from './navigation';
import { isMadeInside, placeToMake } from './record-place';

/** Time for a page to appear before its line is looked for again. */
const LOOK_AGAIN_MS = 50;
const LOOKS = 20;

/** Goes to where the points of a gap can be earned. */
export function goGap(sectionId: string, row: GapRow): void {
  const record = getMirror()?.byId.get(row.recordId ?? '');
  if (row.rule === 'deferred') askScope(sectionId);
  // The field is one of the kind that would cover a point; a goal that lacks a stakeholder has no such field.
  else if (record) goRecord(record.id, (row.kind ?? record.kind) === record.kind ? row.field : undefined);
  else if (row.kind !== undefined) goMake(row.kind, sectionId, row.field);
  else if (row.findings !== undefined) goFindings();
  else goSection(sectionId);
}

/** Goes to the board where records of a kind are made, with the caret in its line; to the one record of a singleton. */
export function goMake(kind: string, sectionId: string, field?: string): void {
  const single = getDeclaration(kind).singleton ? getMirror()?.byKind.get(kind)?.[0] : undefined;
  if (single) {
    goRecord(single.id, field);
    return;
  }
  const { parent } = getDeclaration(kind);
  if (parent && isMadeInside(kind)) return goMakeInside(kind, parent, sectionId);
  const at = placeToMake(kind, sectionId);
  goSection(at.sectionId, at.activityId);
  focusWhenShown(kind);
}

/** A part is made in the details of its whole: of the first that has none yet; without any, the whole comes first. */
function goMakeInside(
  kind: string,
  parent: { readonly kind: string; readonly field: string },
  sectionId: string,
): void {
  const mirror = getMirror();
  const wholes = (mirror?.byKind.get(parent.kind) ?? []).filter(isActive);
  const filled = new Set((mirror?.byKind.get(kind) ?? []).map(({ body }) => body[parent.field]));
  const whole = wholes.find(({ id }) => !filled.has(id)) ?? wholes[0];
  if (!whole) return goMake(parent.kind, sectionId);
  goRecord(whole.id);
  focusWhenShown(kind);
}

/** Asks whether a section applies. */
export function askScope(sectionId: string): void {
  useUi.setState({ dialog: { name: 'scope', sectionId } });
}

/** Writes whether a section applies, over what was said before; false when it was refused. */
export async function setScope(wish: ScopeWish): Promise<boolean> {
  const known = (getMirror()?.byKind.get('section_status') ?? []).find(
    ({ body }) => body['section_code'] === wish.section,
  );
  const isIn = wish.applicability === 'applicable';
  const rest = {
    applicability: wish.applicability,
    rationale: wish.rationale.trim() || null,
    approver_id: wish.approverId,
    revisit_on: isIn ? null : wish.revisitOn,
  };
  if (known) return updateRecord(known.id, rest);
  if (isIn) return true;
  return (await createRecord('section_status', { section_code: wish.section, ...rest })) !== null;
}

/** Keeps the present score with its gaps as a record, to compare with later. */
export async function keepSnapshot(): Promise<void> {
  const { readiness } = useReadiness.getState();
  if (!readiness) {
    notify('info', 'Readiness is still being worked out. Try again in a moment.');
    return;
  }
  const id = await createRecord('score_snapshot', snapshotBody(readiness));
  if (id) notify('info', 'Kept the score of today.', { label: 'Show it', run: goReadiness });
}

/** The board appears a moment after the page was chosen; lazy ones take a little longer. */
function focusWhenShown(kind: string, looks = LOOKS): void {
  setTimeout(() => {
    const isShown = document.querySelector(`:is(#content, aside) [data-add-line="${kind}"]`) !== null;
    if (isShown) focusAddLine(kind);
    else if (looks > 0) focusWhenShown(kind, looks - 1);
  }, LOOK_AGAIN_MS);
}
