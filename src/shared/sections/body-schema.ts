/** The schema of what is stored of a record, made from its declaration. */
import { z } from 'zod';
import type { FieldValue } from '../fields/field';
import { fieldSchema } from '../fields/field-schema';
import { storedFields } from './record-schema';
import { getDeclaration } from './registry';

type Patch = Readonly<Record<string, FieldValue | null | undefined>>;

const SCHEMAS = new Map<string, z.ZodType<Patch>>();

/** Schema of the stored fields of a kind: all optional, null empties a field, unknown names are refused. */
export function bodySchema(kind: string): z.ZodType<Patch> {
  const known = SCHEMAS.get(kind);
  if (known) return known;
  const shape: Record<string, z.ZodType<FieldValue | null | undefined>> = {};
  for (const [name, field] of storedFields(getDeclaration(kind))) shape[name] = fieldSchema(field).optional();
  const schema = z.strictObject(shape);
  SCHEMAS.set(kind, schema);
  return schema;
}
