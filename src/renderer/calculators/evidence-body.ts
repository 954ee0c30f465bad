/** An answer as a piece of evidence: what came out, from which figures, on which day. Pure. */
import type { Calculator, Outcome } from '@shared/calculators/calculator';
import type { CalculatorId } from '@shared/calculators/registry';
import { sayResult, sentenceOf, textOf } from '@shared/calculators/say';
import { clipUnits } from '@shared/domain/clean-text';
import type { FieldValue } from '@shared/fields/field';
import type { Drafts } from './draft';
import { sayInput } from './say-input';

const SUMMARY_MAX = 500;
const VALUE_MAX = 300;

/** An outcome that has results. */
export type Answer = Extract<Outcome, { ok: true }>;

/** What an evidence record says about an answer. */
export function evidenceBody(
  calculator: Calculator<CalculatorId>,
  drafts: Drafts,
  outcome: Answer,
  about: string | undefined,
  language: string,
  today: string,
): Readonly<Record<string, FieldValue>> {
  const text = textOf(calculator.id);
  const results = outcome.results.map((result) => sayResult(text, result, language));
  const [first = ''] = results;
  // "RICE score: 675.56", not "RICE score: RICE score: 675.56".
  const line = first.startsWith(`${text.title}: `) ? first.slice(text.title.length + 2) : first;
  const inputs = Object.keys(calculator.inputs).flatMap((id) => sayInput(calculator, id, drafts[id]));
  const steps = outcome.steps.map((step) => sentenceOf(text.steps, step, language));
  return {
    summary: clipUnits(`${text.title}${about ? ` of ${about}` : ''}: ${line}`, SUMMARY_MAX),
    kind: 'measurement',
    value_text: clipUnits(`${results.join('; ')} (${inputs.join('; ')})`, VALUE_MAX),
    evidence_date: today,
    comment: [...results, '', ...inputs, '', ...steps].join('\n'),
  };
}
