/** Budget lines added up: per currency, once and per month. */
import type { Money } from '../fields/field';
import { fieldText } from '../fields/field-kinds';
import type { RecordView } from '../sections/record-view';
import { briefText } from './brief-text.en';

const WORDS = { option: (code: string) => code, reference: (id: string) => id, language: 'en' };

/** "EUR 180,000.00 once, EUR 4,000.00 per month"; empty without budget lines. */
export function budgetText(view: RecordView): string {
  const sums = new Map<string, Money & { readonly often: string }>();
  for (const { body } of view.list('budget_line')) {
    if (!body.amount) continue;
    const often = body.cost_type === 'recurring_month' ? briefText.perMonth : briefText.once;
    const key = `${body.amount.currency} ${often}`;
    const amount_minor = (sums.get(key)?.amount_minor ?? 0) + body.amount.amount_minor;
    sums.set(key, { amount_minor, currency: body.amount.currency, often });
  }
  return [...sums.values()]
    .map(({ amount_minor, currency, often }) => {
      const amount = fieldText({ kind: 'money', need: 'optional' }, { amount_minor, currency }, WORDS);
      return `${amount.replace(/\u00a0/g, ' ')} ${often}`;
    })
    .join(', ');
}
