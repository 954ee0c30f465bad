/** The answer as it is now, said aloud when it changes, and the arithmetic behind it. */
import type { Outcome } from '@shared/calculators/calculator';
import { sayLabel, sayReason, sayValue, sentenceOf } from '@shared/calculators/say';
import type { CalculatorText } from '@shared/calculators/text.en';
import { classNames } from '../ui/class-names';
import styles from './calculators.module.css';

/** So many results can stay in sight while people type without covering what they type. */
const FEW = 5;

interface OutcomePartProps {
  readonly text: CalculatorText;
  readonly outcome: Outcome;
  /** Something typed cannot be read, so that the answer would be about something else. */
  readonly isMistyped: boolean;
  readonly language: string;
}

/** Results with their notes and steps, or why there are none. */
export function OutcomePart({ text, outcome, isMistyped, language }: OutcomePartProps) {
  const isShown = outcome.ok && !isMistyped;
  return (
    <>
      <section
        className={classNames(styles.outcome, isShown && outcome.results.length <= FEW && styles.near)}
        aria-live="polite"
        aria-atomic="true"
        aria-label="Result"
      >
        {isShown ? (
          <dl className={styles.results}>
            {outcome.results.map((result) => {
              const value = sayValue(text, result, language);
              const isFigure = result.value?.computable ?? false;
              return (
                <div key={`${result.id} ${result.of ?? ''}`} className={styles.result}>
                  <dt dir="auto">{sayLabel(text, result)}</dt>
                  {value !== '' && <dd className={isFigure ? styles.figure : styles.why}>{value}</dd>}
                  {result.note && (
                    <dd className={styles.note}>{sentenceOf(text.notes, result.note, language)}</dd>
                  )}
                </div>
              );
            })}
          </dl>
        ) : (
          <p className={styles.why}>{isMistyped ? 'Correct what is marked first.' : whyNot(text, outcome)}</p>
        )}
      </section>
      {isShown && outcome.steps.length > 0 && (
        <section className={styles.steps} aria-label="How it is worked out">
          <h3 className={styles.label}>How it is worked out</h3>
          <ol>
            {outcome.steps.map((step) => {
              const sentence = sentenceOf(text.steps, step, language);
              return (
                <li key={sentence} dir="auto">
                  {sentence}
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </>
  );
}

function whyNot(text: CalculatorText, outcome: Outcome): string {
  if (outcome.ok) return '';
  if (outcome.missing.length === 0) return sayReason(text, { computable: false, reason: outcome.reason });
  const labels = outcome.missing.map((id) => text.inputs[id]?.label ?? id);
  return `Not computable yet. Still needed: ${labels.join(', ')}.`;
}
