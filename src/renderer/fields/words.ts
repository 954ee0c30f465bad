/**
 * The words of fields: labels, helps, options and what they mean, names of kinds. They come from the section texts;
 * boards and controls never spell a label themselves.
 */
import type { RecordStatus, WorkshopRecord } from '@shared/domain/workshop';
import type { Field } from '@shared/fields/field';
import type { FieldWords } from '@shared/fields/field-kinds';
import { envelopeText, flagText, statusText } from '@shared/sections/envelope-text.en';
import { recordLabel } from '@shared/sections/record-schema';
import { getSectionOf } from '@shared/sections/registry';
import type { AnyFieldText, AnyRecordText } from '@shared/sections/section-text';
import type { Mirror } from '../store/mirror';

const ENVELOPE = envelopeText as unknown as Readonly<Record<string, AnyFieldText>>;

/** Name, plural and prompt of a record kind. */
export function kindText(kind: string): AnyRecordText {
  const text = getSectionOf(kind).text.records[kind];
  if (!text) throw new Error(`The record kind ${kind} has no words`);
  return text;
}

/** A name as it stands within a sentence: "goals", but "KPIs" and "ML objectives". */
export function inSentence(name: string): string {
  return name
    .split(' ')
    .map((word) => (/\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
}

/** The prompt of a kind as a sentence that others can follow. */
export function promptSentence(kind: string): string {
  const { prompt } = kindText(kind);
  return /[.?!…]$/u.test(prompt) ? prompt : `${prompt}.`;
}

/** Label, help and options of a field; its own words win over the common ones. */
export function fieldWords(kind: string, name: string): AnyFieldText {
  return kindText(kind).fields[name] ?? ENVELOPE[name] ?? { label: name };
}

/** "Impact", as labels and column heads show it. */
export function fieldLabel(kind: string, name: string): string {
  return fieldWords(kind, name).label;
}

/** A code of a choice, set, flag or derived field in words; unknown codes (free words of an open set) stay as they are. */
export function optionLabel(kind: string, name: string, code: string): string {
  return fieldWords(kind, name).options?.[code]?.[0] ?? FLAG[code] ?? code;
}

/** The one-line meaning of a code, for people who do not know the trade; empty when there is none. */
export function optionMeaning(kind: string, name: string, code: string): string {
  return fieldWords(kind, name).options?.[code]?.[1] ?? '';
}
const FLAG: Readonly<Record<string, string>> = flagText;

/** "Agreed". */
export function statusLabel(status: RecordStatus): string {
  return statusText[status][0];
}

/** The language of the open workshop for numbers and dates; English while none is open. */
export function languageOf(mirror: Mirror | null): string {
  const language = mirror?.workshop.language;
  return language && Intl.NumberFormat.supportedLocalesOf([language]).length > 0 ? language : 'en';
}

/** Short name of a record that a field points to; says so when it is gone. */
export function referenceLabel(mirror: Mirror | null, id: string, max = 48): string {
  const record = mirror?.byId.get(id);
  return record ? referenceName(record, max) : 'deleted';
}

/** People are called by name, everything else by reference and title. */
export function referenceName(record: WorkshopRecord, max = 48): string {
  if (record.kind === 'person' && typeof record.body.full_name === 'string') return record.body.full_name;
  return recordLabel(record, max);
}

/** What `fieldText` needs to put a value of this field into words. */
export function wordsOf(kind: string, name: string, mirror: Mirror | null): FieldWords {
  return {
    option: (code) => optionLabel(kind, name, code),
    reference: (id) => referenceLabel(mirror, id),
    language: languageOf(mirror),
  };
}

/** "−2", "0", "+2" for scales through zero, plain digits otherwise. */
export function scaleLabel(field: Extract<Field, { kind: 'scale' }>, value: number): string {
  if (field.min >= 0) return String(value);
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
