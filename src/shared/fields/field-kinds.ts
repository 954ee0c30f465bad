/**
 * What each kind of field knows: which stored values are valid and how a value reads as text.
 *
 * This is the only place where field kinds are told apart outside the form controls, and the compiler asks for every
 * new kind here.
 */
import { z } from 'zod';
import { cleanLine, cleanText } from '../domain/clean-text';
import type { Field, FieldKind, FieldValue, Money } from './field';

/** How codes and ids are put into words; given by whoever knows the language and the records. */
export interface FieldWords {
  /** Label of an option code of this field. */
  readonly option: (code: string) => string;
  /** Short name of the record with this id, such as "P-02 Amira". */
  readonly reference: (id: string) => string;
  /** BCP 47, for dates and numbers. */
  readonly language: string;
}

interface FieldKindRules<F extends Field> {
  /** Accepts a stored value and cleans what people may type; null stands for "empty". */
  readonly schema: (field: F) => z.ZodType<FieldValue | null>;
  readonly toText: (field: F, value: FieldValue, words: FieldWords) => string;
}

const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True for a real calendar day written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Currencies whose minor unit is not a hundredth; ISO 4217 says how many digits. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

const emptyToNull = (text: string): string | null => (text === '' ? null : text);
const ID = z.string().min(1).max(64);

const KINDS: { readonly [K in FieldKind]: FieldKindRules<Extract<Field, { kind: K }>> } = {
  text: {
    schema: (field) =>
      z
        .string()
        .transform((text) => (field.multiline ? cleanText(text).trim() : cleanLine(text)))
        .pipe(z.string().max(field.max, `at most ${field.max} characters`))
        .transform(emptyToNull)
        .nullable(),
    toText: (_field, value) => String(value),
  },
  choice: {
    schema: (field) => z.enum(field.options as readonly [string, ...string[]]).nullable(),
    toText: (_field, value, words) => words.option(String(value)),
  },
  set: {
    schema: (field) => {
      const item = field.open
        ? z.string().transform(cleanLine).pipe(z.string().min(1).max(120))
        : z.enum(field.options as readonly [string, ...string[]]);
      return z
        .array(item)
        .max(100)
        .transform((items): string[] | null => (items.length === 0 ? null : [...new Set(items)]))
        .nullable();
    },
    toText: (_field, value, words) =>
      (value as readonly string[]).map((code) => words.option(code)).join(', '),
  },
  scale: {
    schema: (field) => z.number().int().min(field.min).max(field.max).nullable(),
    toText: (field, value) =>
      field.min < 0 && Number(value) > 0 ? `+${value}` : String(value).replace('-', '−'),
  },
  number: {
    schema: (field) =>
      (field.integer ? z.number().int() : z.number()).min(field.min).max(field.max).nullable(),
    toText: (field, value, words) => {
      const figure = new Intl.NumberFormat(words.language, { maximumFractionDigits: 6 }).format(
        Number(value),
      );
      return field.unit ? `${figure} ${field.unit}` : figure;
    },
  },
  money: {
    schema: () =>
      z
        .strictObject({
          amount_minor: z.number().int().min(-1e15).max(1e15),
          currency: z.string().regex(/^[A-Z]{3}$/, 'a three-letter currency code'),
        })
        .nullable(),
    toText: (_field, value, words) => {
      const { amount_minor, currency } = value as Money;
      const amount = amount_minor / 10 ** minorDigits(currency);
      return new Intl.NumberFormat(words.language, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
      }).format(amount);
    },
  },
  date: {
    schema: () => z.string().refine(isDay, 'a day written as YYYY-MM-DD').nullable(),
    toText: (_field, value) => String(value),
  },
  flag: {
    schema: () => z.boolean().nullable(),
    toText: (_field, value, words) => words.option(value ? 'yes' : 'no'),
  },
  reference: {
    schema: (field) =>
      field.many
        ? z
            .array(ID)
            .max(500)
            .transform((ids): string[] | null => (ids.length === 0 ? null : [...new Set(ids)]))
            .nullable()
        : ID.nullable(),
    toText: (_field, value, words) =>
      (Array.isArray(value) ? value : [String(value)]).map((id) => words.reference(String(id))).join(', '),
  },
  derived: {
    schema: () => z.null(),
    toText: (_field, value, words) => words.option(String(value)),
  },
};

function rulesOf<F extends Field>(field: F): FieldKindRules<F> {
  // One cast, because TypeScript cannot follow a union through a lookup; the table above is checked kind by kind.
  return KINDS[field.kind] as unknown as FieldKindRules<F>;
}

/** The schema of one stored value; null means "make it empty". */
export function fieldSchema(field: Field): z.ZodType<FieldValue | null> {
  return rulesOf(field).schema(field);
}

/** A value as people read it. */
export function fieldText(field: Field, value: FieldValue, words: FieldWords): string {
  return rulesOf(field).toText(field, value, words);
}
