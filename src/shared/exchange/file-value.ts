/**
 * How the value of each kind of field is written in a workshop file: the same as it is stored, except that references
 * hold what people quote ("G-03") instead of internal ids, and that an empty field is left out.
 *
 * The messages finish the sentence 'the field "horizon" holds "soon", …'.
 */
import { z } from 'zod';
import type { Field, FieldKind, FieldValue } from '../fields/field';
import { isDay } from '../fields/field-kinds';

type FileValueSchema = z.ZodType<FieldValue>;

/** A reference as people quote it. */
export const refSchema = z
  .string()
  .max(20)
  .regex(/^[A-Z]{1,6}-\d{2,6}$/, 'which is not a reference such as "G-03"');

/** A calendar day. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'which is not a day written as YYYY-MM-DD')
  .refine(isDay, 'which is not a day of the calendar');

/** A moment in UTC. */
export const momentSchema = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/,
    'which is not a moment written as 2026-03-31T09:30:00.000Z',
  )
  .refine(
    (text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    'which is not a moment of the calendar',
  );

const choices = (options: readonly string[]) => z.enum(options as readonly [string, ...string[]]);

const SCHEMAS: { readonly [K in FieldKind]: (field: Extract<Field, { kind: K }>) => FileValueSchema } = {
  text: (field) => z.string().min(1).max(field.max),
  choice: (field) => choices(field.options),
  set: (field) =>
    z
      .array(field.open ? z.string().min(1).max(120) : choices(field.options))
      .min(1)
      .max(100),
  scale: (field) => z.number().int().min(field.min).max(field.max),
  number: (field) => (field.integer ? z.number().int() : z.number()).min(field.min).max(field.max),
  money: () =>
    z.strictObject({
      amount_minor: z.number().int().min(-1e15).max(1e15),
      currency: z.string().regex(/^[A-Z]{3}$/, 'which is not a three-letter currency code'),
    }),
  date: () => daySchema,
  flag: () => z.boolean(),
  reference: (field) => (field.many ? z.array(refSchema).min(1).max(500) : refSchema),
  derived: () => z.never(),
};

/** The schema of a field's value in a workshop file. */
export function fileValueSchema(field: Field): FileValueSchema {
  // One cast, because TypeScript cannot follow a union through a lookup; the table above is checked kind by kind.
  return (SCHEMAS[field.kind] as (field: Field) => FileValueSchema)(field);
}
