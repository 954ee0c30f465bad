/**
 * Items that are answered with one figure each: dots, a rating, a level, a position. One tab stop for the whole list:
 * up and down lead from item to item, left, right and the digits answer.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { RefBadge } from '../../../ui/badge';
import { Text } from '../../../ui/text';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { type Answer, answersOf, itemAfterKey, valueAfterKey } from '../ballot-model';
import styles from './ballot.module.css';
import type { BallotProps } from './ballot-props';
import { DotsInput } from './dots-input';
import { PositionInput } from './position-input';
import { ScaleInput } from './scale-input';

/** The list; the focus begins at the first item without an answer. */
export function StepList({ round, ballots, onVote }: BallotProps) {
  const { method, items } = round;
  const answers = answersOf(ballots);
  const ids = items.map(({ id }) => id);
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(
    () => items.find(({ id }) => !answers.has(id))?.id ?? items[0]?.id ?? '',
  );
  const focusItem = (id: string): void => {
    setCurrent(id);
    findControl(list.current, id)?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a ballot takes the focus once, when it opens
  useEffect(() => findControl(list.current, current)?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = itemOf(event.target);
    if (item === null) return;
    const next = itemAfterKey(ids, item, event.key);
    if (next !== null) focusItem(next);
    else {
      const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
      const value = valueAfterKey(method, answers.get(item)?.value ?? null, event.key, isRtl);
      if (value === undefined) return;
      onVote(item, value);
    }
    event.preventDefault();
  };
  return (
    <>
      <ol
        ref={list}
        className={styles.list}
        aria-label="Items"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const item = itemOf(event.target);
          if (item !== null) setCurrent(item);
        }}
      >
        {items.map((item) => (
          <li
            key={item.id}
            className={styles.row}
            data-item={item.id}
            data-method={method}
            data-answered={answers.has(item.id) ? '' : undefined}
          >
            {method === 'sliders' ? null : (
              <span className={styles.label}>
                <RefBadge>{item.ref}</RefBadge>
                <Text>{item.label}</Text>
              </span>
            )}
            <AnswerInput
              method={method}
              item={item}
              answer={answers.get(item.id) ?? null}
              isTabStop={item.id === current}
              onVote={(value) => onVote(item.id, value)}
            />
          </li>
        ))}
      </ol>
      <VisuallyHidden id={HINT_ID}>
        Up and down lead from item to item, left and right change the answer, Backspace takes it back.
      </VisuallyHidden>
    </>
  );
}

/** Describes the keys of each control in the list. */
const HINT_ID = 'ballot-keys';

interface AnswerInputProps {
  readonly method: BallotProps['round']['method'];
  readonly item: BallotProps['round']['items'][number];
  readonly answer: Answer | null;
  readonly isTabStop: boolean;
  readonly onVote: (value: number | null) => void;
}

function AnswerInput({ method, item, answer, isTabStop, onVote }: AnswerInputProps) {
  const common = { item, value: answer?.value ?? null, isTabStop, hintId: HINT_ID, onVote };
  if (method === 'dot_vote') return <DotsInput {...common} />;
  if (method === 'sliders') return <PositionInput {...common} />;
  return <ScaleInput {...common} method={method === 'poll' ? 'poll' : 'rating'} />;
}

function itemOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? null)
    : null;
}

function findControl(list: HTMLElement | null, item: string): HTMLElement | null {
  const row = list?.querySelector(`[data-item="${CSS.escape(item)}"]`);
  return (
    row?.querySelector<HTMLElement>('[aria-checked="true"]') ??
    row?.querySelector<HTMLElement>('[data-answer]') ??
    null
  );
}
