/** Records whose plain numbers are amounts of money. */
import type { FieldValue } from '../../fields/field';
import { isMoneyUnit } from './amounts';

/** Kinds and categories that are about money, whatever the unit says. */
const ABOUT_MONEY = new Set(['cost', 'cost_per_1k']);

/** Whether the numbers of a record are amounts: its unit names a currency, or it is a limit or a watch on costs. */
export function isInMoney(body: Readonly<Record<string, FieldValue>>): boolean {
  if ([body['kind'], body['category']].some((code) => ABOUT_MONEY.has(String(code)))) return true;
  return Object.entries(body).some(
    ([name, value]) => /(?:^|_)unit$/.test(name) && typeof value === 'string' && isMoneyUnit(value),
  );
}
