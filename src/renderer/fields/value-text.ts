/** A value apart from its record in words: what a field held before a change, or in an earlier workshop. */
import type { FieldValue } from '@shared/fields/field';
import { fieldText, isDay } from '@shared/fields/field-kinds';
import { getDeclaration } from '@shared/sections/registry';
import type { Mirror } from '../store/mirror';
import { languageOf, wordsOf } from './words';

/** The words of a value; empty for none. References are named as in the given mirror; days are written out. */
export function valueText(
  kind: string,
  name: string,
  value: FieldValue | null,
  mirror: Mirror | null,
): string {
  if (value === null) return '';
  const field = getDeclaration(kind).fields[name];
  // Written by an edition of the app that had this field.
  if (field === undefined) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (field.kind === 'date' && isDay(String(value))) return dayWords(String(value), languageOf(mirror));
  return fieldText(field, value, wordsOf(kind, name, mirror));
}

function dayWords(day: string, language: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, style).format(
    new Date(`${day}T00:00:00Z`),
  );
}
