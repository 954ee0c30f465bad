/**
 * Which stored values each kind of field accepts, and the one cleaning that typed text gets. Only main and the file
 * format parse; the window shows what it is sent, so it never loads this.
 */
import { z } from 'zod';
import { cleanLine, cleanText } from '../domain/clean-text';
import type { Field, FieldKind, FieldValue } from './field';
import { isDay } from './field-kinds';

/** Accepts a stored value; null stands for "empty". */
type SchemaOf<F extends Field> = (field: F) => z.ZodType<FieldValue | null>;

const emptyToNull = (text: string): string | null => (text === '' ? null : text);
const listToNull = (items: readonly string[]): string[] | null =>
  items.length === 0 ? null : [...new Set(items)];
const ID = z.string().min(1).max(64);

const SCHEMAS: { readonly [K in FieldKind]: SchemaOf<Extract<Field, { kind: K }>> } = {
  text: (field) =>
    z
      .string()
      .transform((text) => (field.multiline ? cleanText(text).trim() : cleanLine(text)))
      .pipe(z.string().max(field.max, `at most ${field.max} characters`))
      .transform(emptyToNull)
      .nullable(),
  choice: (field) => z.enum(field.options as readonly [string, ...string[]]).nullable(),
  set: (field) => {
    const item = field.open
      ? z.string().transform(cleanLine).pipe(z.string().min(1).max(120))
      : z.enum(field.options as readonly [string, ...string[]]);
    return z.array(item).max(100).transform(listToNull).nullable();
  },
  scale: (field) => z.number().int().min(field.min).max(field.max).nullable(),
  number: (field) => (field.integer ? z.number().int() : z.number()).min(field.min).max(field.max).nullable(),
  money: () =>
    z
      .strictObject({
        amount_minor: z.number().int().min(-1e15).max(1e15),
        currency: z.string().regex(/^[A-Z]{3}$/, 'a three-letter currency code'),
      })
      .nullable(),
  date: () => z.string().refine(isDay, 'a day written as YYYY-MM-DD').nullable(),
  flag: () => z.boolean().nullable(),
  reference: (field) => (field.many ? z.array(ID).max(500).transform(listToNull).nullable() : ID.nullable()),
  derived: () => z.null(),
};

/** The schema of one stored value; null means "make it empty". */
export function fieldSchema(field: Field): z.ZodType<FieldValue | null> {
  // One cast, because TypeScript cannot follow a union through a lookup; the table above is checked kind by kind.
  return (SCHEMAS[field.kind] as SchemaOf<Field>)(field);
}
