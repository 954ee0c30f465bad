/**
 * The closing of the day as a guided list: what is done, what is not, and the place to do it, step by step. Nothing is
 * forced; the last step says what stays open.
 */
import { useState } from 'react';
import type { BoardProps } from '../board-props';
import parts from '../parts/parts.module.css';
import styles from './closing.module.css';
import type { StepId } from './closing-model';
import { ClosingStepItem } from './closing-step';
import { StepBody } from './step-body';
import { useClosing } from './use-closing';

/** The closing list of an activity. */
export function ClosingBoard(_: BoardProps) {
  const closing = useClosing();
  // The first step with something to do is open; from then on only people open and fold, never the work itself.
  const [open, setOpen] = useState<ReadonlySet<StepId>>(
    () =>
      new Set(
        closing?.steps
          .filter(({ isDone }) => !isDone)
          .slice(0, 1)
          .map(({ id }) => id),
      ),
  );
  if (!closing) return null;
  const { steps } = closing;
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <div className={styles.board}>
      <p className={parts.count} role="status">{`${done} of ${steps.length} steps are done`}</p>
      <ol className={styles.steps} aria-label="Steps of the closing">
        {steps.map((step, index) => {
          const isOpen = open.has(step.id);
          return (
            <ClosingStepItem
              key={step.id}
              step={step}
              number={index + 1}
              isOpen={isOpen}
              onToggle={() => setOpen((now) => toggled(now, step.id))}
            >
              <StepBody id={step.id} closing={closing} />
            </ClosingStepItem>
          );
        })}
      </ol>
    </div>
  );
}

function toggled(open: ReadonlySet<StepId>, id: StepId): ReadonlySet<StepId> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}
