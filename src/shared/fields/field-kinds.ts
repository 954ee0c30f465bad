/** How the values of each kind of field read as text, in tables, cards and briefs. */
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

type TextOf<F extends Field> = (field: F, value: FieldValue, words: FieldWords) => string;

const asChoice: TextOf<Field> = (_field, value, words) => words.option(String(value));

/** Units that are words, for exactly one of them. */
const ONE: Readonly<Record<string, string>> = {
  cases: 'case',
  days: 'day',
  items: 'item',
  models: 'model',
  months: 'month',
  people: 'person',
  'person-days': 'person-day',
  'person-months': 'person-month',
  records: 'record',
  'requests/s': 'request/s',
};

function figureText(value: number, unit: string, words: FieldWords): string {
  const figure = new Intl.NumberFormat(words.language, { maximumFractionDigits: 6 }).format(value);
  return unit ? `${figure} ${value === 1 ? (ONE[unit] ?? unit) : unit}` : figure;
}

const TEXTS: { readonly [K in FieldKind]: TextOf<Extract<Field, { kind: K }>> } = {
  text: (_field, value) => String(value),
  choice: asChoice,
  set: (_field, value, words) => (value as readonly string[]).map((code) => words.option(code)).join(', '),
  scale: (field, value) =>
    field.min < 0 && Number(value) > 0 ? `+${value}` : String(value).replace('-', '−'),
  number: (field, value, words) => figureText(Number(value), field.unit, words),
  money: (_field, value, words) => {
    const { amount_minor, currency } = value as Money;
    const amount = amount_minor / 10 ** minorDigits(currency);
    const style = { style: 'currency', currency, currencyDisplay: 'code' } as const;
    return new Intl.NumberFormat(words.language, style).format(amount);
  },
  date: (_field, value) => String(value),
  flag: (_field, value, words) => words.option(value ? 'yes' : 'no'),
  reference: (_field, value, words) =>
    (Array.isArray(value) ? value : [String(value)]).map((id) => words.reference(String(id))).join(', '),
  derived: (field, value, words) => {
    if (typeof value === 'boolean') return words.option(value ? 'yes' : 'no');
    return typeof value === 'number' ? figureText(value, field.unit, words) : words.option(String(value));
  },
};

/** A value as people read it. */
export function fieldText(field: Field, value: FieldValue, words: FieldWords): string {
  // One cast, because TypeScript cannot follow a union through a lookup; the table above is checked kind by kind.
  return (TEXTS[field.kind] as TextOf<Field>)(field, value, words);
}
