/** Dots on one item: none, one or two. The keyboard has the figure itself; the buttons are for the mouse. */
import { MOST_DOTS_ON_ITEM } from '@shared/room/dots';
import { Minus, Plus } from 'lucide-react';
import { asAnswer } from '../ballot-model';
import { dots } from '../round-words';
import styles from './ballot.module.css';
import type { StepInputProps } from './step-input';

const PLACES = Array.from({ length: MOST_DOTS_ON_ITEM }, (_, index) => index + 1);

/** A stepper; one dot too many is asked for all the same, and the round says why it cannot be had. */
export function DotsInput({ item, value, isTabStop, hintId, onVote }: StepInputProps) {
  const given = value ?? 0;
  return (
    <span className={styles.stepper}>
      <button
        type="button"
        tabIndex={-1}
        className={styles.step}
        aria-label={`One dot less, ${item.ref}`}
        aria-disabled={given === 0 || undefined}
        onClick={() => {
          if (given > 0) onVote(asAnswer('dot_vote', given - 1));
        }}
      >
        <Minus size={16} aria-hidden="true" />
      </button>
      <span
        role="slider"
        tabIndex={isTabStop ? 0 : -1}
        data-answer=""
        className={styles.dots}
        aria-label={`${item.ref} ${item.label}`}
        aria-describedby={hintId}
        aria-valuemin={0}
        aria-valuemax={MOST_DOTS_ON_ITEM}
        aria-valuenow={given}
        aria-valuetext={dots(given)}
      >
        {PLACES.map((place) => (
          <span key={place} className={styles.dot} data-given={place <= given ? '' : undefined} />
        ))}
        <span className={styles.dotCount} aria-hidden="true">
          {given}
        </span>
      </span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.step}
        aria-label={`One dot more, ${item.ref}`}
        onClick={() => onVote(given + 1)}
      >
        <Plus size={16} aria-hidden="true" />
      </button>
    </span>
  );
}
