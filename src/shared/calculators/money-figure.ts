/** Amounts of money as the plain figure that calculators work with. */
import type { FieldValue, Money } from '../fields/field';
import { minorDigits } from '../fields/field-kinds';

/** The amount in whole units of its currency (12.50 for 1250 cents), or undefined when there is none. */
export function moneyFigure(value: FieldValue | undefined): number | undefined {
  const money = value as Money | undefined;
  return money && money.amount_minor / 10 ** minorDigits(money.currency);
}
