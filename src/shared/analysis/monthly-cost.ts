/** What answers cost in a month, and limits that are written per month. */
import type { Money } from '../fields/field';
import { minorDigits } from '../fields/field-kinds';
import { limitCurrency } from './budget-sum';

/** Days of an average month. */
const DAYS = 30.4;
const MONTHLY = /\s*(?:(?:\/|per|a|each)\s*month|monthly|p\.?\s?m\.?)\s*$/iu;

/** Currency of a unit such as "EUR per month" or "€/month"; null for amounts that are not per month. */
export function monthlyLimitCurrency(unit: string): string | null {
  return MONTHLY.test(unit) ? limitCurrency(unit.replace(MONTHLY, '')) : null;
}

/**
 * Cost of a month's answers in whole units of the currency, from answers a day and the price of a thousand; 0 where
 * one of them is not known or the price is in another currency.
 */
export function monthlyServingCost(
  answersPerDay: number | undefined,
  per1000: Money | undefined,
  currency: string,
): number {
  if (answersPerDay === undefined || per1000?.currency !== currency) return 0;
  return ((answersPerDay * DAYS) / 1000) * (per1000.amount_minor / 10 ** minorDigits(currency));
}
