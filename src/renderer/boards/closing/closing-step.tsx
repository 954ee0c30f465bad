/** One step of the closing: its state in a line, and what there is to do behind a press. */
import { ChevronDown, ChevronRight, CircleCheck, CircleDashed } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import styles from './closing.module.css';
import type { ClosingStep } from './closing-model';
import { STEP_WORDS } from './closing-words';

interface ClosingStepItemProps {
  readonly step: ClosingStep;
  readonly number: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A step as an item of the list. */
export function ClosingStepItem({ step, number, isOpen, onToggle, children }: ClosingStepItemProps) {
  const [title, purpose] = STEP_WORDS[step.id];
  const bodyId = useId();
  const Mark = step.isDone ? CircleCheck : CircleDashed;
  const Fold = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={styles.step} data-step={step.id} data-done={step.isDone ? '' : undefined}>
      <h3 className={styles.heading}>
        <Button
          className={styles.head ?? ''}
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onPress={onToggle}
        >
          <Mark size={20} className={styles.mark} aria-label={step.isDone ? 'Done' : 'Open'} />
          <span className={styles.title}>{`${number}. ${title}`}</span>
          <span className={styles.state}>{step.state}</span>
          <Fold size={18} aria-hidden="true" />
        </Button>
      </h3>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          <p className={styles.purpose}>{purpose}</p>
          {children}
        </div>
      )}
    </li>
  );
}
