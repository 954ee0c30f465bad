/** Amounts as people type them: "12,500", "€ 12.500,50", "12500 EUR", "CHF 1'200". */
import type { Money } from '@shared/fields/field';
import { minorDigits } from '@shared/fields/field-kinds';
import { decimalMark, type Parsed, toNumber } from './parse-number';

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  zł: 'PLN',
  $: 'USD',
};

/** Currencies offered first; any other ISO 4217 code can be typed. */
export const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'JPY',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'CAD',
  'AUD',
  'SGD',
  'INR',
  'BRL',
  'CNY',
] as const;

const KNOWN = new Set(Intl.supportedValuesOf('currency'));

/** True for a code of ISO 4217. */
export function isCurrency(code: string): boolean {
  return KNOWN.has(code);
}

/** A typed amount; `currency` counts when the text names none. */
export function parseMoney(text: string, currency: string, language: string): Parsed<Money> {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: null };
  const { figure, named } = takeCurrency(trimmed);
  const code = named ?? currency;
  if (!isCurrency(code))
    return { ok: false, message: `${code} is not a currency code. Use three letters, such as EUR.` };
  const amount = toNumber(minorDigits(code) === 3 ? figure : ungrouped(figure), language);
  if (amount === null)
    return { ok: false, message: `Write an amount, such as 12${decimalMark(language)}50 or 12500.` };
  const minor = Math.round(amount * 10 ** minorDigits(code));
  if (Math.abs(minor) > 1e15) return { ok: false, message: 'This amount is too large.' };
  return { ok: true, value: { amount_minor: minor + 0, currency: code } };
}

/** The amount without its currency, as the field shows it for editing. */
export function amountText(money: Money, language: string): string {
  const digits = minorDigits(money.currency);
  const amount = money.amount_minor / 10 ** digits;
  const isWhole = money.amount_minor % 10 ** digits === 0;
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** Three digits behind a single mark are thousands: no cent has three digits. */
function ungrouped(figure: string): string {
  return /^[-−+]?\s?[1-9]\d{0,2}[.,]\d{3}$/u.test(figure) ? figure.replace(/[.,]/, '') : figure;
}

function takeCurrency(text: string): { readonly figure: string; readonly named: string | null } {
  const code = /^([a-z]{3})\b|\b([a-z]{3})$/i.exec(text);
  const letters = code?.[1] ?? code?.[2];
  if (code && letters) {
    return { figure: text.replace(code[0], '').trim(), named: letters.toUpperCase() };
  }
  for (const [symbol, named] of Object.entries(SYMBOLS)) {
    if (text.includes(symbol)) return { figure: text.replace(symbol, '').trim(), named };
  }
  return { figure: text, named: null };
}
