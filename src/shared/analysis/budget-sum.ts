/** Adds budget lines against the limit of a cost constraint, where the two can be compared at all. */
import type { Money } from '../fields/field';
import { minorDigits } from '../fields/field-kinds';

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };
const PER_PERIOD = /month|year|week|day|annual|p\.?\s?m\.?$/iu;

/** Currency of a unit such as "EUR" or "€"; null for "kEUR", "EUR per month" and everything else we cannot compare. */
export function limitCurrency(unit: string): string | null {
  if (PER_PERIOD.test(unit)) return null;
  const word = unit.trim();
  return SIGNS[word] ?? (/^[A-Za-z]{3}$/.test(word) ? word.toUpperCase() : null);
}

/** Sum in whole units of the currency, added in minor units so that cents stay exact; other currencies are left out. */
export function sumMoney(amounts: readonly (Money | undefined)[], currency: string): number {
  let minor = 0;
  for (const amount of amounts) if (amount?.currency === currency) minor += amount.amount_minor;
  return minor / 10 ** minorDigits(currency);
}
