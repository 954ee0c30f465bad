/** Ids become references and references become ids: the one difference between a stored body and a file's fields. */
import type { Body } from '../domain/workshop';
import type { FieldValue } from '../fields/field';
import { getDeclaration } from '../sections/registry';

/** The body with every reference replaced; what has no counterpart is left out, and so is a list that it empties. */
export function mapReferences(
  kind: string,
  body: Body,
  counterpart: (reference: string) => string | null,
): Body {
  const { fields } = getDeclaration(kind);
  const mapped: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(body)) {
    if (fields[name]?.kind !== 'reference') {
      mapped[name] = value;
      continue;
    }
    const found = (Array.isArray(value) ? (value as readonly string[]) : [String(value)]).flatMap(
      (id) => counterpart(id) ?? [],
    );
    if (found.length > 0) mapped[name] = Array.isArray(value) ? found : (found[0] as string);
  }
  return mapped;
}
