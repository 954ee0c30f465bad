/**
 * Numbers as people type them: "1,250", "1.250,5", "12 500", "1'250", "−3". Grouping and decimal marks of any
 * language are understood; only where a figure is truly ambiguous ("1,250") the workshop's language decides.
 */

/** What came of a typed text: a value (null stands for "empty") or why not. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T | null }
  | { readonly ok: false; readonly message: string };

export interface NumberRules {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  readonly unit?: string;
}

const BLANKS = /[\s\u00a0\u202f\u2009'’_]/gu;
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** A typed number within the rules of its field. A unit behind it ("30 days", "45 %") is taken as said. */
export function parseNumber(text: string, rules: NumberRules, language: string): Parsed<number> {
  const bare = withoutUnit(text, rules.unit ?? '');
  if (bare === '') return { ok: true, value: null };
  const value = toNumber(bare, language);
  if (value === null) return { ok: false, message: `Write a number, such as ${example(rules, language)}.` };
  if (rules.integer && !Number.isInteger(value)) return { ok: false, message: 'Write a whole number.' };
  if (value < rules.min || value > rules.max) return { ok: false, message: rangeMessage(rules, language) };
  return { ok: true, value };
}

/** The number a text stands for, or null when it is none. */
export function toNumber(text: string, language: string): number | null {
  const clean = latinDigits(text.trim())
    .replace(/^[−–]/u, '-')
    .replace(BLANKS, '')
    .replaceAll('٫', '.')
    .replaceAll('٬', '');
  const match = /^([+-]?)([\d.,]+)$/.exec(clean);
  const figure = match?.[2];
  if (!match || !figure || !/\d/.test(figure)) return null;
  const plain = withPoint(figure, decimalMark(language));
  if (plain === null) return null;
  const value = Number(plain) * (match[1] === '-' ? -1 : 1);
  // Adding zero turns −0 into 0, so that equal content is equal data.
  return Number.isFinite(value) ? value + 0 : null;
}

/** The figure with a point as decimal mark and no grouping, or null when its marks make no sense. */
function withPoint(figure: string, decimal: '.' | ','): string | null {
  const points = figure.split('.').length - 1;
  const commas = figure.split(',').length - 1;
  if (points > 0 && commas > 0) {
    const last = figure.lastIndexOf('.') > figure.lastIndexOf(',') ? '.' : ',';
    return split(figure, last, last === '.' ? ',' : '.');
  }
  const mark = points > 0 ? '.' : ',';
  const count = points + commas;
  if (count === 0) return figure;
  if (count > 1) return ungroup(figure, mark);
  if (mark !== decimal && /^[1-9]\d{0,2}[.,]\d{3}$/.test(figure)) return ungroup(figure, mark);
  return figure.replace(mark, '.');
}

function split(figure: string, decimal: string, group: string): string | null {
  const [whole = '', fraction = '', ...rest] = figure.split(decimal);
  if (rest.length > 0 || fraction.includes(group)) return null;
  const digits = ungroup(whole, group);
  return digits === null ? null : `${digits}.${fraction}`;
}

function ungroup(figure: string, mark: string): string | null {
  const [first = '', ...groups] = figure.split(mark);
  // Two digits are allowed for Indian grouping (12,34,567); the last group always has three.
  const isSound =
    /^\d{1,3}$/.test(first) &&
    groups.every((g, i) => (i === groups.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(g));
  return isSound ? first + groups.join('') : null;
}

/** The decimal mark of a language. */
export function decimalMark(language: string): '.' | ',' {
  const part = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return part?.value === ',' ? ',' : '.';
}

function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

function withoutUnit(text: string, unit: string): string {
  const trimmed = text.trim();
  const isSaid = unit !== '' && trimmed.toLowerCase().endsWith(unit.toLowerCase());
  return isSaid ? trimmed.slice(0, trimmed.length - unit.length).trim() : trimmed;
}

function example(rules: NumberRules, language: string): string {
  const value = rules.max < 1_000 ? Math.round((rules.min + rules.max) / 2) : rules.integer ? 1250 : 12.5;
  return new Intl.NumberFormat(language).format(value);
}

function rangeMessage({ min, max }: NumberRules, language: string): string {
  const say = (value: number): string => new Intl.NumberFormat(language).format(value);
  if (max >= 1e12) return `Write ${say(min)} or more.`;
  return `Write a number from ${say(min)} to ${say(max)}.`;
}
