/** The rules that a record has to keep before it is written, and how refusals name what breaks them. */
import { cleanLine, clipUnits } from '@shared/domain/clean-text';
import { Refusal } from '@shared/domain/result';
import type { Body, WorkshopRecord } from '@shared/domain/workshop';
import { bodySchema } from '@shared/sections/body-schema';
import { labelOfField } from '@shared/sections/labels';
import { missingForAgreement } from '@shared/sections/record-schema';
import { getDeclaration, isRecordKind } from '@shared/sections/registry';
import type { RecordRepository } from '../repositories/records';
import { checkReferences } from './record-references';

/** The first line of a note becomes the headline; what does not fit goes to the comment, and the note itself stays. */
export function bodyFromNote(kind: string, text: string, noteId: string): Record<string, Body[string]> {
  const declaration = getDeclaration(kind);
  const field = declaration.fields[declaration.headline];
  const max = field?.kind === 'text' ? field.max : 200;
  const line = cleanLine(text);
  const fits = line.length <= max;
  return {
    [declaration.headline]: clipUnits(line, max),
    ...(!fits && 'comment' in declaration.fields && { comment: text }),
    ...('origin_note_ids' in declaration.fields && { origin_note_ids: [noteId] }),
  };
}

/** Fields as they will be stored; throws a `Refusal` that names the field which does not fit. */
export function parsePatch(
  find: RecordRepository['find'],
  workshopId: string,
  kind: string,
  input: Readonly<Record<string, unknown>>,
  recordId: string | null = null,
): Body {
  const parsed = bodySchema(kind).safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    throw new Refusal('invalid-input', labelOfField(kind, name), issue?.message);
  }
  checkReferences(find, workshopId, kind, parsed.data, recordId);
  return parsed.data as Body;
}

/** Refuses kinds that no section declares, and a second one of a kind of which a workshop has exactly one. */
export function requireOwnKind(kind: string, hasOne = true): void {
  if (!isRecordKind(kind)) throw new Refusal('invalid-input', 'kind', `There is no record kind "${kind}"`);
  if (getDeclaration(kind).singleton && hasOne)
    throw new Refusal('invalid-input', kind, 'A workshop has exactly one of these');
}

/** A draft needs one thing only: the line that says what it is. */
export function requireHeadline(record: WorkshopRecord): void {
  const declaration = getDeclaration(record.kind);
  if (
    declaration.fields[declaration.headline]?.need === 'optional' ||
    record.body[declaration.headline] !== undefined
  )
    return;
  throw new Refusal('invalid-input', labelOfField(record.kind, declaration.headline), 'This cannot be empty');
}

/** Refuses agreement while needed fields are empty, and names them. */
export function requireComplete(record: WorkshopRecord): void {
  const missing = missingForAgreement(record.kind, record.body);
  if (missing.length === 0) return;
  const labels = missing.map((name) => labelOfField(record.kind, name)).join(', ');
  throw new Refusal(
    'invalid-input',
    record.ref,
    `${record.ref} cannot be agreed yet. Still empty: ${labels}`,
  );
}

/** "G-03", or "4 records", for labels of the history. */
export function nameOf(records: readonly WorkshopRecord[]): string {
  const [first] = records;
  return records.length === 1 && first ? first.ref : `${records.length} records`;
}
