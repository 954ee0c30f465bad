/** A position between two ends. Untouched it stands in the middle, drawn empty, and is no answer. */
import { useState } from 'react';
import { positionWords } from '../../../boards/sliders/slider-model';
import { RefBadge } from '../../../ui/badge';
import { Text } from '../../../ui/text';
import styles from './ballot.module.css';
import type { StepInputProps } from './step-input';

const MIDDLE = 50;

/** A slider in steps of five; a drag is one answer, given when the hand lets go. */
export function PositionInput({ item, value, isTabStop, hintId, onVote }: StepInputProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [poleA = '', poleB = ''] = item.id.split('|');
  const shown = dragged ?? value;
  const words = positionWords(shown, { poleA, poleB });
  const letGo = (): void => {
    if (dragged !== null && dragged !== value) onVote(dragged);
    setDragged(null);
  };
  return (
    <span className={styles.position}>
      <RefBadge>{item.ref}</RefBadge>
      <Text className={styles.pole}>{poleA}</Text>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={shown ?? MIDDLE}
        tabIndex={isTabStop ? 0 : -1}
        data-answer=""
        data-empty={shown === null ? '' : undefined}
        aria-label={`${poleA} or ${poleB}`}
        aria-valuetext={words}
        aria-describedby={hintId}
        className={styles.range}
        onChange={(event) => setDragged(Number(event.target.value))}
        onPointerUp={() => {
          // A press on the middle changes nothing in the slider and is still an answer.
          if (dragged === null && value === null) onVote(MIDDLE);
          else letGo();
        }}
        onKeyUp={letGo}
        onBlur={letGo}
      />
      <Text className={styles.pole}>{poleB}</Text>
      <span className={styles.reading}>{words}</span>
    </span>
  );
}
