/** A rating from 0 to 4 or a level from 0 to 5: radio buttons side by side, each with its word. */
import { useEffect, useRef } from 'react';
import { LEVELS } from '../../../boards/polls/poll-model';
import { MATURITY_STEPS } from '../../../boards/rating/maturity';
import styles from './ballot.module.css';
import type { StepInputProps } from './step-input';

const STEPS = {
  rating: MATURITY_STEPS,
  poll: [...LEVELS].sort((a, b) => a.value - b.value),
} as const;

/** One group; the list around it answers the keys. */
export function ScaleInput(props: StepInputProps & { readonly method: 'rating' | 'poll' }) {
  const { item, value, isTabStop, hintId, onVote, method } = props;
  const steps = STEPS[method];
  const group = useRef<HTMLSpanElement>(null);
  // The focus goes with the choice, as in every group of radio buttons.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another step is chosen
  useEffect(() => {
    if (!group.current?.contains(document.activeElement)) return;
    group.current.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }, [value]);
  return (
    <span
      ref={group}
      role="radiogroup"
      aria-label={`${item.ref} ${item.label}`}
      aria-describedby={hintId}
      className={styles.scale}
    >
      {steps.map((step, index) => {
        const isStop = value === null ? index === 0 : step.value === value;
        return (
          <button
            key={step.value}
            type="button"
            role="radio"
            aria-checked={step.value === value}
            aria-label={`${step.value}, ${step.label}`}
            tabIndex={isTabStop && isStop ? 0 : -1}
            data-answer=""
            className={styles.option}
            onClick={() => onVote(step.value)}
          >
            <b>{step.value}</b>
            <span className={styles.optionWords}>{step.label}</span>
          </button>
        );
      })}
    </span>
  );
}
