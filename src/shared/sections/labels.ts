/** Labels by record kind, for code that handles any section: main's refusals, forms, tables. */
import { envelopeText } from './envelope-text.en';
import { getSectionOf } from './registry';
import type { AnyFieldText } from './section-text';

/** Words of a field, own or common; undefined for a field that does not exist. */
export function textOfField(kind: string, name: string): AnyFieldText | undefined {
  const own = getSectionOf(kind).text.records[kind]?.fields[name];
  return own ?? (envelopeText as Readonly<Record<string, AnyFieldText>>)[name];
}

/** Label of a field, or its code when there is none. */
export function labelOfField(kind: string, name: string): string {
  return textOfField(kind, name)?.label ?? name;
}
