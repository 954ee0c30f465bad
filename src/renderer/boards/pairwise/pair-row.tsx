/** One pair: an item at each end, and the scale from "far more" over "equal" to "far more". */
import { type Pair, pairKey } from '@shared/sections/compared-pairs';
import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Badge } from '../../ui/badge';
import { classNames } from '../../ui/class-names';
import { Text } from '../../ui/text';
import styles from './pairwise.module.css';
import { judgementWords, SCALE_STEPS, stepAfterKey, stepOfValue, valueOfStep } from './pairwise-model';

interface PairRowProps {
  readonly pair: Pair;
  readonly value: number | null;
  /** One of the pairs whose answers contradict each other most. */
  readonly isDoubtful: boolean;
  /** The round is closed. */
  readonly isReadOnly: boolean;
  readonly hold: (value: number) => void;
  readonly release: () => void;
  readonly drop: () => void;
  readonly say: (text: string) => void;
}

/** A radio group; the first key starts from "equal", which an unanswered pair has not chosen. */
export function PairRow({ pair, value, isDoubtful, isReadOnly, hold, release, drop, say }: PairRowProps) {
  const step = value === null ? null : stepOfValue(value);
  const group = useRef<HTMLDivElement>(null);
  const wordsId = useId();
  const choose = (next: number): void => {
    hold(valueOfStep(next));
    say(judgementWords(pair, valueOfStep(next)));
  };
  // The focus goes with the choice, as in every group of radio buttons.
  useEffect(() => {
    if (step === null || !group.current?.contains(document.activeElement)) return;
    group.current.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
  }, [step]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = stepAfterKey(step, event.key, rtl);
    if (next !== null) choose(next);
    else if (event.key === 'Escape') drop();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li
      className={classNames(styles.pair, isDoubtful && styles.doubtful)}
      data-pair={pairKey(pair)}
      data-doubtful={isDoubtful || undefined}
    >
      <Text className={classNames(styles.end, step !== null && step < 0 && styles.heavier)}>
        {pair.left.label}
      </Text>
      <div
        ref={group}
        role="radiogroup"
        aria-label={`${pair.left.label} or ${pair.right.label}`}
        aria-describedby={wordsId}
        aria-readonly={isReadOnly || undefined}
        className={styles.scale}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) release();
        }}
      >
        {SCALE_STEPS.map((one) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === step}
            aria-label={judgementWords(pair, valueOfStep(one))}
            aria-disabled={isReadOnly || undefined}
            tabIndex={one === (step ?? 0) ? 0 : -1}
            data-step={one}
            className={styles.step}
            onClick={() => {
              if (!isReadOnly) choose(one);
            }}
          >
            {Math.abs(one) + 1}
          </button>
        ))}
      </div>
      <Text className={classNames(styles.end, styles.right, step !== null && step > 0 && styles.heavier)}>
        {pair.right.label}
      </Text>
      <p id={wordsId} className={styles.reading}>
        {isDoubtful && (
          <Badge tone="warning" icon={<RotateCcw aria-hidden="true" />}>
            Look again
          </Badge>
        )}
        <span>{judgementWords(pair, value)}</span>
      </p>
    </li>
  );
}
